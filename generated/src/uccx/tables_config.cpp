// Unified CCX CTI protocol: fields, groups and counts of the messages of class config.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// CONFIG_REQUEST_KEY_EVENT (230)

constinit const FieldInfo config_request_key_event_fixed[] = {
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .size = 4, .value = 0},
};

constinit const FieldInfo config_request_key_event_floating[] = {
    {.name = "reserved", .as = "CustomerID", .trace = "customerID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 131, .size = 4, .value = 0},
};

constinit const std::uint16_t config_request_key_event_by_tag[] = {
    0, // tag 131
};

// CONFIG_KEY_EVENT (231)

constinit const FieldInfo config_key_event_fixed[] = {
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigKeyStatus},
};

constinit const FieldInfo config_key_event_floating[] = {
    {.name = "ApplicationConfigKey", .trace = "applicationConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 177, .size = 8},
    {.name = "CSQConfigKey", .trace = "csqConfigKey", .type = FieldType::UNSPEC, .trace_absent = true, .versions = all, .named = all, .tag = 178, .size = 8},
    {.name = "AgentConfigKey", .trace = "agentConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 179, .size = 8},
    {.name = "DeviceConfigKey", .trace = "deviceConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 180, .size = 8},
};

constinit const std::uint16_t config_key_event_by_tag[] = {
    0, // tag 177
    1, // tag 178
    2, // tag 179
    3, // tag 180
};

// CONFIG_REQUEST_EVENT (232)

constinit const FieldInfo config_request_event_fixed[] = {
    {.name = "ConfigurationMask", .trace = "configurationMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigurationMask},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .size = 4, .value = 0},
};

constinit const FieldInfo config_request_event_floating[] = {
    {.name = "reserved", .as = "CustomerID", .trace = "customerID", .type = FieldType::UINT, .reserved = true, .required = true, .has_value = true, .versions = all, .named = all, .tag = 131, .size = 4, .value = 0},
};

constinit const std::uint16_t config_request_event_by_tag[] = {
    0, // tag 131
};

// CONFIG_BEGIN_EVENT (233)

constinit const FieldInfo config_begin_event_fixed[] = {
    {.name = "ConfigType", .trace = "configType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConfigType},
    {.name = "ConfigurationMask", .trace = "configurationMask", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigurationMask},
};

constinit const FieldInfo config_begin_event_floating[] = {
    {.name = "ApplicationConfigKey", .trace = "applicationConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 177, .size = 8},
    {.name = "CSQueueConfigKey", .trace = "csqConfigKey", .type = FieldType::UNSPEC, .trace_absent = true, .versions = all, .named = all, .tag = 178, .size = 8},
    {.name = "AgentConfigKey", .trace = "agentConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 179, .size = 8},
    {.name = "DeviceConfigKey", .trace = "deviceConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 180, .size = 8},
};

constinit const std::uint16_t config_begin_event_by_tag[] = {
    0, // tag 177
    1, // tag 178
    2, // tag 179
    3, // tag 180
};

// CONFIG_END_EVENT (234)

constinit const FieldInfo config_end_event_fixed[] = {
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigEndStatus},
};

constinit const FieldInfo config_end_event_floating[] = {
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
};

constinit const std::uint16_t config_end_event_by_tag[] = {
    0, // tag 7
};

// CONFIG_APPLICATION_EVENT (235)

constinit const FieldInfo config_application_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_application_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "reserved", .as = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .tag = 208, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 184, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "OldPeripheralNumber", .trace = "oldPeripheralNumber", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .tag = 213, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "MaxQueued", .trace = "maxQueued", .type = FieldType::UINT, .versions = all, .named = all, .tag = 129, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "Extension", .trace = "extension", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "PreviousApplicationID", .trace = "previousApplicationID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 132, .size = 4, .count = 0, .group = 0},
    {.name = "ApplicationName", .trace = "applicationName", .type = FieldType::STRING, .versions = all, .named = all, .tag = 133, .size = 64, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = all, .named = all, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "reserved", .as = "ServiceLevelThreshold", .trace = "serviceLevelThreshold", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 174, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "reserved", .as = "ServiceLevelType", .trace = "serviceLevelType", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 175, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "reserved", .as = "ConfigParam", .trace = "configParam", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 176, .size = 255, .count = 0, .group = 0},
    {.name = "reserved", .as = "FltMRDomainID", .trace = "fltMRDomainID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .tag = 216, .size = 4, .count = 0, .group = 0, .value = 0},
};

constinit const std::uint16_t config_application_event_by_tag[] = {
    4, // tag 129
    6, // tag 132
    7, // tag 133
    8, // tag 134
    5, // tag 173
    9, // tag 174
    10, // tag 175
    11, // tag 176
    0, // tag 183
    2, // tag 184
    1, // tag 208
    3, // tag 213
    12, // tag 216
};

constinit const GroupInfo config_application_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_application_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// CONFIG_CSQ_EVENT (236)

constinit const FieldInfo config_csq_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_csq_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "reserved", .as = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .reserved = true, .unsure = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .tag = 208, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 184, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "OldPeripheralNumber", .trace = "oldPeripheralNumber", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .tag = 213, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "reserved", .as = "FltSkillGroupPriority", .trace = "fltSkillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0, .value = 0},
    {.name = "reserved", .as = "SkillGroupSkillTargetID", .trace = "skillGroupSkillTargetID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 192, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "AutoWork", .trace = "autoWork", .type = FieldType::BOOL, .unsure = true, .versions = all, .named = all, .tag = 185, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "Extension", .trace = "extension", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "CSQName", .trace = "csqName", .type = FieldType::STRING, .versions = all, .named = all, .tag = 133, .size = 64, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = all, .named = all, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "MRDomainID", .trace = "mrDomainID", .type = FieldType::UINT, .versions = {11, 18}, .named = {11, 18}, .tag = 216, .size = 4, .count = 0, .group = 0, .enumeration = &MRDomain},
    {.name = "reserved", .as = "ConfigParam", .trace = "configParam", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 176, .size = 255, .count = 0, .group = 0},
};

constinit const std::uint16_t config_csq_event_by_tag[] = {
    4, // tag 64
    8, // tag 133
    9, // tag 134
    7, // tag 173
    11, // tag 176
    0, // tag 183
    2, // tag 184
    6, // tag 185
    5, // tag 192
    1, // tag 208
    3, // tag 213
    10, // tag 216
};

constinit const GroupInfo config_csq_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_csq_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// CONFIG_AGENT_EVENT (237)

constinit const FieldInfo config_agent_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_agent_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "reserved", .as = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .tag = 208, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "AgentType", .trace = "agentType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 189, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigAgentType},
    {.name = "LoginID", .trace = "loginID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 190, .size = 129, .count = 0, .group = 0},
    {.name = "reserved", .as = "OldLoginID", .trace = "oldLoginID", .type = FieldType::STRING, .reserved = true, .versions = {11, 18}, .named = {11, 18}, .tag = 214, .size = 64, .count = 0, .group = 0},
    {.name = "reserved", .as = "LoginName", .trace = "loginName", .type = FieldType::STRING, .reserved = true, .versions = {11, 18}, .named = {11, 18}, .tag = 207, .size = 32, .count = 0, .group = 0},
    {.name = "LastName", .trace = "lastName", .type = FieldType::STRING, .versions = all, .named = all, .tag = 138, .size = 32, .count = 0, .group = 0},
    {.name = "FirstName", .trace = "firstName", .type = FieldType::STRING, .versions = all, .named = all, .tag = 137, .size = 32, .count = 0, .group = 0},
    {.name = "Extension", .trace = "extension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = all, .named = all, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "reserved", .as = "AgentSkillTargetID", .trace = "agentSkillTargetID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 141, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "NumCSQ", .trace = "numCSQ", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 191, .size = 2, .count = 0, .group = 0, .low = 0, .high = 25},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 1, .group = 1},
    {.name = "reserved", .as = "FltSkillGroupPriority", .trace = "fltSkillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 64, .size = 2, .count = 1, .group = 1, .value = 0},
    {.name = "agentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 247, .size = 2, .count = 0, .group = 0, .enumeration = &AgentState},
    {.name = "MRD_ID", .trace = "mrdID", .type = FieldType::UINT, .unsure = true, .versions = {17, 18}, .named = {17, 18}, .tag = 246, .size = 2, .count = 0, .group = 0},
    {.name = "ActiveTerminal", .trace = "activeTerminal", .type = FieldType::STRING, .versions = {18, 18}, .named = {18, 18}, .tag = 303, .size = 64, .count = 0, .group = 0},
};

constinit const std::uint16_t config_agent_event_by_tag[] = {
    12, // tag 62
    13, // tag 64
    9, // tag 134
    7, // tag 137
    6, // tag 138
    10, // tag 141
    8, // tag 173
    0, // tag 183
    2, // tag 189
    3, // tag 190
    11, // tag 191
    5, // tag 207
    1, // tag 208
    4, // tag 214
    15, // tag 246
    14, // tag 247
    16, // tag 303
};

constinit const GroupInfo config_agent_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
    {.name = "record.csq", .count = 1, .parent = 0, .first_tag = 62},
};

constinit const CountInfo config_agent_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
    {.name = "NumCSQ", .floating = true, .field = 11, .limit = 25},
};

// CONFIG_DEVICE_EVENT (238)

constinit const FieldInfo config_device_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_device_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "reserved", .as = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .tag = 208, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "DeviceField0", .trace = "deviceField0", .type = FieldType::UINT, .versions = all, .named = all, .tag = 184, .size = 4, .count = 0, .group = 0},
    {.name = "DeviceType", .trace = "deviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 195, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigDeviceType},
    {.name = "MaxQueued", .trace = "maxQueued", .type = FieldType::UINT, .versions = all, .named = all, .tag = 129, .size = 4, .count = 0, .group = 0},
    {.name = "DeviceField1", .trace = "deviceField1", .type = FieldType::UINT, .versions = all, .named = all, .tag = 193, .size = 4, .count = 0, .group = 0},
    {.name = "DeviceField2", .trace = "deviceField2", .type = FieldType::STRING, .versions = all, .named = all, .tag = 11, .size = 129, .count = 0, .group = 0},
    {.name = "reserved", .as = "DNIS", .trace = "dnis", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 10, .size = 32, .count = 0, .group = 0},
    {.name = "DeviceField4", .trace = "deviceField4", .type = FieldType::STRING, .versions = all, .named = all, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = all, .named = all, .tag = 134, .size = 128, .count = 0, .group = 0},
};

constinit const std::uint16_t config_device_event_by_tag[] = {
    7, // tag 10
    6, // tag 11
    4, // tag 129
    9, // tag 134
    8, // tag 173
    0, // tag 183
    2, // tag 184
    5, // tag 193
    3, // tag 195
    1, // tag 208
};

constinit const GroupInfo config_device_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_device_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// TEAM_CONFIG_REQ (242)

constinit const FieldInfo team_config_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConfigParam", .trace = "configParam", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &TeamConfigParam},
    {.name = "reserved", .trace = "reserved", .type = FieldType::UNSPEC, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 8, .value = 0},
};

// TEAM_CONFIG_EVENT (243)

constinit const FieldInfo team_config_event_fixed[] = {
    {.name = "TeamID", .trace = "teamID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 64},
    {.name = "Operation", .trace = "operation", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &TeamConfigOperation},
    {.name = "reserved", .trace = "reserved", .type = FieldType::UNSPEC, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 8, .value = 0},
};

constinit const FieldInfo team_config_event_floating[] = {
    {.name = "TeamName", .trace = "teamName", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 204, .size = 50},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129, .count = 0, .group = 0},
    {.name = "AgentFlags", .trace = "agentFlags", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 87, .size = 2, .count = 0, .group = 0, .enumeration = &AgentFlags},
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "MemberType", .trace = "memberType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 205, .size = 2, .count = 0, .group = 0, .enumeration = &TeamMemberType},
};

constinit const std::uint16_t team_config_event_by_tag[] = {
    2, // tag 87
    3, // tag 183
    1, // tag 194
    0, // tag 204
    4, // tag 205
};

constinit const GroupInfo team_config_event_groups[] = {
    {.name = "member", .count = 0, .first_tag = 194},
};

constinit const CountInfo team_config_event_counts[] = {
    {.name = "NumRecords", .field = 1, .limit = 64},
};

// TEAM_CONFIG_CONF (244)

constinit const FieldInfo team_config_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "Status", .trace = "status", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &TeamConfigStatus},
};

constinit const FieldInfo team_config_conf_floating[] = {
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 128},
};

constinit const std::uint16_t team_config_conf_by_tag[] = {
    0, // tag 7
};

// CONFIG_TERMINAL_EVENT (276)

constinit const FieldInfo config_terminal_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {18, 18}, .named = {18, 18}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_terminal_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {18, 18}, .named = {18, 18}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "TerminalType", .trace = "terminalType", .type = FieldType::USHORT, .versions = {18, 18}, .named = {18, 18}, .tag = 302, .size = 2, .count = 0, .group = 0},
    {.name = "TerminalDeviceName", .trace = "terminalDeviceName", .type = FieldType::STRING, .versions = {18, 18}, .named = {18, 18}, .tag = 303, .size = 64, .count = 0, .group = 0},
    {.name = "TerminalTypeName", .trace = "terminalTypeName", .type = FieldType::STRING, .versions = {18, 18}, .named = {18, 18}, .tag = 304, .size = 100, .count = 0, .group = 0},
    {.name = "NumInstruments", .trace = "numInstruments", .type = FieldType::USHORT, .versions = {18, 18}, .named = {18, 18}, .tag = 305, .size = 2, .count = 0, .group = 0, .low = 0, .high = 10},
    {.name = "Instrument", .trace = "instrument", .type = FieldType::STRING, .versions = {18, 18}, .named = {18, 18}, .tag = 6, .size = 64, .count = 1, .group = 1},
};

constinit const std::uint16_t config_terminal_event_by_tag[] = {
    5, // tag 6
    0, // tag 183
    1, // tag 302
    2, // tag 303
    3, // tag 304
    4, // tag 305
};

constinit const GroupInfo config_terminal_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
    {.name = "record.instrument", .count = 1, .parent = 0, .first_tag = 6},
};

constinit const CountInfo config_terminal_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
    {.name = "NumInstruments", .floating = true, .field = 4, .limit = 10},
};

} // namespace ctikit::uccx::tables
