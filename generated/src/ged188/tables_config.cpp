// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class config.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// CONFIG_REQUEST_KEY_EVENT (230)

constinit const FieldInfo config_request_key_event_fixed[] = {
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo config_request_key_event_floating[] = {
    {.name = "CustomerID", .trace = "customerID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 131, .size = 4},
};

constinit const std::uint16_t config_request_key_event_by_tag[] = {
    0, // tag 131
};

// CONFIG_KEY_EVENT (231)

constinit const FieldInfo config_key_event_fixed[] = {
    {.name = "ConfigkeyStatus", .trace = "configkeyStatus", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigKeyStatus},
};

constinit const FieldInfo config_key_event_floating[] = {
    {.name = "ServiceConfigKey", .trace = "serviceConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 177, .size = 8},
    {.name = "SkillGroupConfigKey", .trace = "skillGroupConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 178, .size = 8},
    {.name = "AgentConfigKey", .trace = "agentConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 179, .size = 8},
    {.name = "DeviceConfigKey", .trace = "deviceConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 180, .size = 8},
    {.name = "CallTypeConfigKey", .trace = "callTypeConfigKey", .type = FieldType::UNSPEC, .versions = {11, 25}, .named = {11, 25}, .tag = 209, .size = 8},
    {.name = "PeripheralConfigKey", .trace = "peripheralConfigKey", .type = FieldType::UNSPEC, .versions = {22, 25}, .named = {22, 25}, .tag = 269, .size = 8},
    {.name = "AgentDeskSettingsConfigKey", .trace = "agentDeskSettingsConfigKey", .type = FieldType::UNSPEC, .versions = {22, 25}, .named = {22, 25}, .tag = 270, .size = 8},
};

constinit const std::uint16_t config_key_event_by_tag[] = {
    0, // tag 177
    1, // tag 178
    2, // tag 179
    3, // tag 180
    4, // tag 209
    5, // tag 269
    6, // tag 270
};

// CONFIG_REQUEST_EVENT (232)

constinit const FieldInfo config_request_event_fixed[] = {
    {.name = "ConfigInformation", .trace = "configInformation", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigInformationMask},
    {.name = "ConfigMsgMask", .trace = "configMsgMask", .type = FieldType::UINT, .optional = true, .unsure = true, .versions = all, .named = all, .size = 4, .enumeration = &ConfigInformationMask},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo config_request_event_floating[] = {
    {.name = "CustomerID", .trace = "customerID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 131, .size = 4},
};

constinit const std::uint16_t config_request_event_by_tag[] = {
    0, // tag 131
};

// CONFIG_BEGIN_EVENT (233)

constinit const FieldInfo config_begin_event_fixed[] = {
    {.name = "ConfigType", .trace = "configType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConfigType},
    {.name = "ConfigInformation", .trace = "configInformation", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigInformationMask},
};

constinit const FieldInfo config_begin_event_floating[] = {
    {.name = "ServiceConfigKey", .trace = "serviceConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 177, .size = 8},
    {.name = "SkillGroupConfigKey", .trace = "skillGroupConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 178, .size = 8},
    {.name = "AgentConfigKey", .trace = "agentConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 179, .size = 8},
    {.name = "DeviceConfigKey", .trace = "deviceConfigKey", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 180, .size = 8},
    {.name = "CallTypeConfigKey", .trace = "callTypeConfigKey", .type = FieldType::UNSPEC, .versions = {11, 25}, .named = {11, 25}, .tag = 209, .size = 8},
    {.name = "PeripheralConfigKey", .trace = "peripheralConfigKey", .type = FieldType::UNSPEC, .versions = {22, 25}, .named = {22, 25}, .tag = 269, .size = 8},
    {.name = "AgentDeskSettingsConfigKey", .trace = "agentDeskSettingsConfigKey", .type = FieldType::UNSPEC, .versions = {22, 25}, .named = {22, 25}, .tag = 270, .size = 8},
};

constinit const std::uint16_t config_begin_event_by_tag[] = {
    0, // tag 177
    1, // tag 178
    2, // tag 179
    3, // tag 180
    4, // tag 209
    5, // tag 269
    6, // tag 270
};

// CONFIG_END_EVENT (234)

constinit const FieldInfo config_end_event_fixed[] = {
    {.name = "ConfigEndStatus", .trace = "configEndStatus", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &ConfigEndStatus},
};

constinit const FieldInfo config_end_event_floating[] = {
    {.name = "Text", .trace = "text", .type = FieldType::STRING, .versions = all, .named = all, .tag = 7, .size = 255},
};

constinit const std::uint16_t config_end_event_by_tag[] = {
    0, // tag 7
};

// CONFIG_SERVICE_EVENT (235)

constinit const FieldInfo config_service_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_service_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .versions = {11, 25}, .named = {11, 25}, .tag = 208, .size = 4, .count = 0, .group = 0},
    {.name = "PeripheralNumber", .trace = "peripheralNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 184, .size = 4, .count = 0, .group = 0},
    {.name = "OldPeripheralNumber", .trace = "oldPeripheralNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 213, .size = 4, .count = 0, .group = 0},
    {.name = "MaxQueued", .trace = "maxQueued", .type = FieldType::UINT, .versions = all, .named = all, .tag = 129, .size = 4, .count = 0, .group = 0},
    {.name = "Extension", .trace = "extension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "ServiceSkillTargetID", .trace = "serviceSkillTargetID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 132, .size = 4, .count = 0, .group = 0},
    {.name = "PeripheralName", .trace = "peripheralName", .type = FieldType::STRING, .versions = all, .named = all, .tag = 133, .size = 64, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = all, .named = all, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "ServiceLevelThreshold", .trace = "serviceLevelThreshold", .type = FieldType::UINT, .versions = all, .named = all, .tag = 174, .size = 4, .count = 0, .group = 0},
    {.name = "ServiceLevelType", .trace = "serviceLevelType", .type = FieldType::UINT, .versions = all, .named = all, .tag = 175, .size = 4, .count = 0, .group = 0},
    {.name = "ConfigParam", .trace = "configParam", .type = FieldType::STRING, .versions = all, .named = all, .tag = 176, .size = 255, .count = 0, .group = 0},
    {.name = "FltMRDomainID", .trace = "fltMRDomainID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 216, .size = 4, .count = 0, .group = 0},
    {.name = "NumServiceMembers", .trace = "numServiceMembers", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 186, .size = 2, .count = 0, .group = 0, .low = 0, .high = 10},
    {.name = "ServiceMember", .trace = "serviceMember", .type = FieldType::UINT, .versions = all, .named = all, .tag = 187, .size = 40, .count = 1, .group = 0, .array = true},
    {.name = "ServicePriority", .trace = "servicePriority", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 188, .size = 20, .count = 1, .group = 0, .array = true},
};

constinit const std::uint16_t config_service_event_by_tag[] = {
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
    13, // tag 186
    14, // tag 187
    15, // tag 188
    1, // tag 208
    3, // tag 213
    12, // tag 216
};

constinit const GroupInfo config_service_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_service_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
    {.name = "NumServiceMembers", .floating = true, .field = 13, .limit = 10},
};

// CONFIG_SKILL_GROUP_EVENT (236)

constinit const FieldInfo config_skill_group_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_skill_group_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 208, .size = 4, .count = 0, .group = 0},
    {.name = "PeripheralNumber", .trace = "peripheralNumber", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 184, .size = 4, .count = 0, .group = 0},
    {.name = "OldPeripheralNumber", .trace = "oldPeripheralNumber", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 213, .size = 4, .count = 0, .group = 0},
    {.name = "FltSkillGroupPriority", .trace = "fltSkillGroupPriority", .type = FieldType::USHORT, .unsure = true, .versions = {16, 25}, .named = {16, 25}, .tag = 64, .size = 2, .count = 0, .group = 0},
    {.name = "SkillGroupSkillTargetID", .trace = "skillGroupSkillTargetID", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 192, .size = 4, .count = 0, .group = 0},
    {.name = "AutoWork", .trace = "autoWork", .type = FieldType::BOOL, .unsure = true, .versions = {16, 25}, .named = {16, 25}, .tag = 185, .size = 2, .count = 0, .group = 0},
    {.name = "Extension", .trace = "extension", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "PeripheralName", .trace = "peripheralName", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 133, .size = 64, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "FltMRDomainID", .trace = "fltMRDomainID", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 216, .size = 4, .count = 0, .group = 0},
    {.name = "FltPrecisionQueueID", .trace = "fltPrecisionQueueID", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 264, .size = 4, .count = 0, .group = 0},
    {.name = "FltPrecisionQueueName", .trace = "fltPrecisionQueueName", .type = FieldType::STRING, .versions = {22, 25}, .named = {22, 25}, .tag = 265, .size = 32, .count = 0, .group = 0},
    {.name = "ConfigParam", .trace = "configParam", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 176, .size = 255, .count = 0, .group = 0},
    {.name = "ServiceMemberID", .trace = "serviceMemberID", .type = FieldType::UNSPEC, .unsure = true, .versions = {16, 25}, .named = {16, 25}, .tag = 135, .count = 0, .group = 0},
    {.name = "ServiceMemberPriority", .trace = "serviceMemberPriority", .type = FieldType::UNSPEC, .unsure = true, .versions = {16, 25}, .named = {16, 25}, .tag = 136, .count = 0, .group = 0},
};

constinit const std::uint16_t config_skill_group_event_by_tag[] = {
    4, // tag 64
    8, // tag 133
    9, // tag 134
    14, // tag 135
    15, // tag 136
    7, // tag 173
    13, // tag 176
    0, // tag 183
    2, // tag 184
    6, // tag 185
    5, // tag 192
    1, // tag 208
    3, // tag 213
    10, // tag 216
    11, // tag 264
    12, // tag 265
};

constinit const GroupInfo config_skill_group_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_skill_group_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// CONFIG_AGENT_EVENT (237)

constinit const FieldInfo config_agent_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_agent_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 208, .size = 4, .count = 0, .group = 0},
    {.name = "PeripheralNumber", .trace = "peripheralNumber", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 184, .size = 4, .count = 0, .group = 0},
    {.name = "ActiveTerminal", .trace = "activeTerminal", .type = FieldType::STRING, .unsure = true, .versions = {20, 25}, .named = {20, 25}, .tag = 303, .size = 64, .count = 0, .group = 0},
    {.name = "AgentType", .trace = "agentType", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .tag = 189, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigAgentType},
    {.name = "AgentDeskSettingsID", .trace = "agentDeskSettingsID", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 267, .size = 4, .count = 0, .group = 0},
    {.name = "LoginID", .trace = "loginID", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 190, .size = 64, .count = 0, .group = 0},
    {.name = "OldLoginID", .trace = "oldLoginID", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 214, .size = 64, .count = 0, .group = 0},
    {.name = "LoginName", .trace = "loginName", .type = FieldType::STRING, .versions = {16, 19}, .named = {16, 19}, .tag = 207, .size = 32, .count = 0, .group = 0},
    {.name = "LoginName", .trace = "loginName", .type = FieldType::STRING, .versions = {20, 25}, .named = {20, 25}, .tag = 207, .size = 255, .count = 0, .group = 0},
    {.name = "PeripheralName", .trace = "peripheralName", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 133, .size = 64, .count = 0, .group = 0},
    {.name = "LastName", .trace = "lastName", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 138, .size = 32, .count = 0, .group = 0},
    {.name = "FirstName", .trace = "firstName", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 137, .size = 32, .count = 0, .group = 0},
    {.name = "Extension", .trace = "extension", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "AgentSkillTargetID", .trace = "agentSkillTargetID", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 141, .size = 4, .count = 0, .group = 0},
    {.name = "NumSkills", .trace = "numSkills", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .tag = 191, .size = 2, .count = 0, .group = 0, .low = 0, .high = 100},
    {.name = "SSOEnabled", .trace = "ssoEnabled", .type = FieldType::USHORT, .versions = {20, 25}, .named = {20, 25}, .tag = 257, .size = 2, .count = 0, .group = 0, .enumeration = &SSOEnabled},
    {.name = "NumMRDs", .trace = "numMRDs", .type = FieldType::USHORT, .versions = {21, 25}, .named = {21, 25}, .tag = 261, .size = 2, .count = 0, .group = 0, .low = 0, .high = 40},
    {.name = "FltSkillGroupNumber", .trace = "fltSkillGroupNumber", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 62, .size = 400, .count = 1, .group = 0, .array = true},
    {.name = "FltSkillGroupPriority", .trace = "fltSkillGroupPriority", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .tag = 64, .size = 200, .count = 1, .group = 0, .array = true},
    {.name = "FltAgentMRDID", .trace = "fltAgentMRDID", .type = FieldType::UINT, .versions = {21, 25}, .named = {21, 25}, .tag = 262, .size = 160, .count = 2, .group = 0, .array = true},
    {.name = "FltAgentMRDState", .trace = "fltAgentMRDState", .type = FieldType::USHORT, .versions = {21, 25}, .named = {21, 25}, .tag = 263, .size = 80, .count = 2, .group = 0, .array = true, .enumeration = &AgentState},
    {.name = "SkillGroup", .trace = "skillGroup", .type = FieldType::UNSPEC, .unsure = true, .versions = {16, 25}, .named = {16, 25}, .tag = 139, .count = 0, .group = 0},
    {.name = "AgentDeskSettingsConfigKey", .trace = "agentDeskSettingsConfigKey", .type = FieldType::UNSPEC, .versions = {22, 25}, .named = {22, 25}, .tag = 270, .size = 8, .count = 0, .group = 0},
};

constinit const std::uint16_t config_agent_event_by_tag[] = {
    19, // tag 62
    20, // tag 64
    10, // tag 133
    14, // tag 134
    12, // tag 137
    11, // tag 138
    23, // tag 139
    15, // tag 141
    13, // tag 173
    0, // tag 183
    2, // tag 184
    4, // tag 189
    6, // tag 190
    16, // tag 191
    8, // tag 207
    9, // tag 207
    1, // tag 208
    7, // tag 214
    17, // tag 257
    18, // tag 261
    21, // tag 262
    22, // tag 263
    5, // tag 267
    24, // tag 270
    3, // tag 303
};

constinit const GroupInfo config_agent_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_agent_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
    {.name = "NumSkills", .floating = true, .field = 16, .limit = 100},
    {.name = "NumMRDs", .floating = true, .field = 18, .limit = 40},
};

// CONFIG_DEVICE_EVENT (238)

constinit const FieldInfo config_device_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_device_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "FltPeripheralID", .trace = "fltPeripheralID", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 208, .size = 4, .count = 0, .group = 0},
    {.name = "PeripheralNumber", .trace = "peripheralNumber", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 184, .size = 4, .count = 0, .group = 0},
    {.name = "DeviceType", .trace = "deviceType", .type = FieldType::USHORT, .versions = {16, 25}, .named = {16, 25}, .tag = 195, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigDeviceType},
    {.name = "MaxQueued", .trace = "maxQueued", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 129, .size = 4, .count = 0, .group = 0},
    {.name = "FltServiceID", .trace = "fltServiceID", .type = FieldType::UINT, .versions = {16, 25}, .named = {16, 25}, .tag = 193, .size = 4, .count = 0, .group = 0},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 11, .size = 40, .count = 0, .group = 0},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 10, .size = 32, .count = 0, .group = 0},
    {.name = "Extension", .trace = "extension", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 173, .size = 16, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = {16, 25}, .named = {16, 25}, .tag = 134, .size = 128, .count = 0, .group = 0},
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

// CONFIG_CALL_TYPE_EVENT (245)

constinit const FieldInfo config_call_type_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_call_type_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "FltCallTypeID", .trace = "fltCallTypeID", .type = FieldType::UINT, .versions = {11, 25}, .named = {11, 25}, .tag = 210, .size = 4, .count = 0, .group = 0},
    {.name = "OldPeripheralNumber", .trace = "oldPeripheralNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 213, .size = 4, .count = 0, .group = 0},
    {.name = "CustomerDefinitionID", .trace = "customerDefinitionID", .type = FieldType::UINT, .versions = {11, 25}, .named = {11, 25}, .tag = 211, .size = 4, .count = 0, .group = 0},
    {.name = "EnterpriseName", .trace = "enterpriseName", .type = FieldType::STRING, .versions = {11, 25}, .named = {11, 25}, .tag = 212, .size = 32, .count = 0, .group = 0},
    {.name = "Description", .trace = "description", .type = FieldType::STRING, .versions = all, .named = all, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "ServiceLevelThreshold", .trace = "serviceLevelThreshold", .type = FieldType::UINT, .versions = all, .named = all, .tag = 174, .size = 4, .count = 0, .group = 0},
    {.name = "ServiceLevelType", .trace = "serviceLevelType", .type = FieldType::UINT, .versions = all, .named = all, .tag = 175, .size = 4, .count = 0, .group = 0},
};

constinit const std::uint16_t config_call_type_event_by_tag[] = {
    5, // tag 134
    6, // tag 174
    7, // tag 175
    0, // tag 183
    1, // tag 210
    3, // tag 211
    4, // tag 212
    2, // tag 213
};

constinit const GroupInfo config_call_type_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_call_type_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// CONFIG_MRD_EVENT (254)

constinit const FieldInfo config_mrd_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {20, 25}, .named = {20, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_mrd_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {20, 25}, .named = {20, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "FltMRDomainID", .trace = "fltMRDomainID", .type = FieldType::UINT, .versions = {20, 25}, .named = {20, 25}, .tag = 216, .size = 4, .count = 0, .group = 0},
    {.name = "FltEnterpriseName", .trace = "fltEnterpriseName", .type = FieldType::STRING, .versions = {20, 25}, .named = {20, 25}, .tag = 212, .size = 32, .count = 0, .group = 0},
    {.name = "FltDescription", .trace = "fltDescription", .type = FieldType::STRING, .versions = {20, 25}, .named = {20, 25}, .tag = 134, .size = 128, .count = 0, .group = 0},
    {.name = "FltMaxTaskDuration", .trace = "fltMaxTaskDuration", .type = FieldType::UINT, .versions = {20, 25}, .named = {20, 25}, .tag = 250, .size = 4, .count = 0, .group = 0},
    {.name = "FltInterruptible", .trace = "fltInterruptible", .type = FieldType::BOOL, .versions = {20, 25}, .named = {20, 25}, .tag = 251, .size = 2, .count = 0, .group = 0},
};

constinit const std::uint16_t config_mrd_event_by_tag[] = {
    3, // tag 134
    0, // tag 183
    2, // tag 212
    1, // tag 216
    4, // tag 250
    5, // tag 251
};

constinit const GroupInfo config_mrd_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_mrd_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// CONFIG_PERIPHERAL_EVENT (260)

constinit const FieldInfo config_peripheral_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {22, 25}, .named = {22, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_peripheral_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {22, 25}, .named = {22, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "ConfigPeripheralID", .trace = "configPeripheralID", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 271, .size = 4, .count = 0, .group = 0},
    {.name = "DefaultAgentDeskSettingsID", .trace = "defaultAgentDeskSettingsID", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 272, .size = 4, .count = 0, .group = 0},
};

constinit const std::uint16_t config_peripheral_event_by_tag[] = {
    0, // tag 183
    1, // tag 271
    2, // tag 272
};

constinit const GroupInfo config_peripheral_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_peripheral_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// CONFIG_AGENT_DESK_SETTINGS_EVENT (261)

constinit const FieldInfo config_agent_desk_settings_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {22, 25}, .named = {22, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_agent_desk_settings_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {22, 25}, .named = {22, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "AgentDeskSettingsID", .trace = "agentDeskSettingsID", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 267, .size = 4, .count = 0, .group = 0},
    {.name = "FltDeskSettingsMask", .trace = "fltDeskSettingsMask", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 273, .size = 4, .count = 0, .group = 0, .enumeration = &DeskSettingsMask},
    {.name = "FltWrapUpDataIncomingMode", .trace = "fltWrapUpDataIncomingMode", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 274, .size = 4, .count = 0, .group = 0, .enumeration = &WrapupDataMode},
    {.name = "FltWrapUpDataOutgoingMode", .trace = "fltWrapUpDataOutgoingMode", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 275, .size = 4, .count = 0, .group = 0, .enumeration = &WrapupDataMode},
    {.name = "FltLogoutNonActivityTime", .trace = "fltLogoutNonActivityTime", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 276, .size = 4, .count = 0, .group = 0},
    {.name = "FltQualityRecordingRate", .trace = "fltQualityRecordingRate", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 277, .size = 4, .count = 0, .group = 0},
    {.name = "FltRingNoAnswerTime", .trace = "fltRingNoAnswerTime", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 278, .size = 4, .count = 0, .group = 0},
    {.name = "FltSilentMonitorWarningMessage", .trace = "fltSilentMonitorWarningMessage", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 279, .size = 4, .count = 0, .group = 0},
    {.name = "FltSilentMonitorAudibleIndication", .trace = "fltSilentMonitorAudibleIndication", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 280, .size = 4, .count = 0, .group = 0},
    {.name = "FltSupervisorAssistCallMethod", .trace = "fltSupervisorAssistCallMethod", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 281, .size = 4, .count = 0, .group = 0},
    {.name = "FltEmergencyCallMethod", .trace = "fltEmergencyCallMethod", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 282, .size = 4, .count = 0, .group = 0},
    {.name = "FltAutoRecordOnEmergency", .trace = "fltAutoRecordOnEmergency", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 283, .size = 4, .count = 0, .group = 0},
    {.name = "FltRecordingMode", .trace = "fltRecordingMode", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 284, .size = 4, .count = 0, .group = 0},
    {.name = "FltWorkModeTimer", .trace = "fltWorkModeTimer", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 285, .size = 4, .count = 0, .group = 0},
    {.name = "FltRingNoAnswerDnId", .trace = "fltRingNoAnswerDnId", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 286, .size = 4, .count = 0, .group = 0},
    {.name = "FltDefaultDevicePortAddress", .trace = "fltDefaultDevicePortAddress", .type = FieldType::STRING, .unsure = true, .versions = {22, 25}, .named = {22, 25}, .tag = 287, .size = 4, .count = 0, .group = 0},
    {.name = "PlayZipTone", .trace = "playZipTone", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 307, .size = 4, .count = 0, .group = 0},
    {.name = "ACDSharedLineUsage", .trace = "acdSharedLineUsage", .type = FieldType::UINT, .versions = {22, 25}, .named = {22, 25}, .tag = 306, .size = 4, .count = 0, .group = 0},
};

constinit const std::uint16_t config_agent_desk_settings_event_by_tag[] = {
    0, // tag 183
    1, // tag 267
    2, // tag 273
    3, // tag 274
    4, // tag 275
    5, // tag 276
    6, // tag 277
    7, // tag 278
    8, // tag 279
    9, // tag 280
    10, // tag 281
    11, // tag 282
    12, // tag 283
    13, // tag 284
    14, // tag 285
    15, // tag 286
    16, // tag 287
    18, // tag 306
    17, // tag 307
};

constinit const GroupInfo config_agent_desk_settings_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 183},
};

constinit const CountInfo config_agent_desk_settings_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
};

// CONFIG_TERMINAL_EVENT (276)

constinit const FieldInfo config_terminal_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {20, 25}, .named = {20, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_terminal_event_floating[] = {
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {20, 25}, .named = {20, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
    {.name = "TerminalType", .trace = "terminalType", .type = FieldType::USHORT, .versions = {20, 25}, .named = {20, 25}, .tag = 302, .size = 2, .count = 0, .group = 0},
    {.name = "TerminalDeviceName", .trace = "terminalDeviceName", .type = FieldType::STRING, .versions = {20, 25}, .named = {20, 25}, .tag = 303, .size = 64, .count = 0, .group = 0},
    {.name = "TerminalTypeName", .trace = "terminalTypeName", .type = FieldType::STRING, .versions = {20, 25}, .named = {20, 25}, .tag = 304, .size = 100, .count = 0, .group = 0},
    {.name = "NumInstruments", .trace = "numInstruments", .type = FieldType::USHORT, .versions = {20, 25}, .named = {20, 25}, .tag = 305, .size = 2, .count = 0, .group = 0, .low = 0, .high = 10},
    {.name = "Instrument", .trace = "instrument", .type = FieldType::STRING, .unsure = true, .versions = {20, 25}, .named = {20, 25}, .tag = 6, .size = 64, .count = 1, .group = 1},
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

// CONFIG_AGENT_SERVICE_EVENT (282)

constinit const FieldInfo config_agent_service_event_fixed[] = {
    {.name = "NumRecords", .trace = "numRecords", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .size = 2, .low = 0, .high = 10},
};

constinit const FieldInfo config_agent_service_event_floating[] = {
    {.name = "AgentSkillTargetID", .trace = "agentSkillTargetID", .type = FieldType::UINT, .unsure = true, .versions = {24, 25}, .named = {24, 25}, .tag = 141, .size = 4, .count = 0, .group = 0},
    {.name = "NumOfEnabledServices", .trace = "numOfEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 310, .size = 2, .count = 0, .group = 0},
    {.name = "FltEnabledServices", .trace = "fltEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 309, .count = 1, .group = 0, .array = true, .enumeration = &AgentServiceType},
    {.name = "RecordType", .trace = "recordType", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 183, .size = 2, .count = 0, .group = 0, .enumeration = &ConfigRecordType},
};

constinit const std::uint16_t config_agent_service_event_by_tag[] = {
    0, // tag 141
    3, // tag 183
    2, // tag 309
    1, // tag 310
};

constinit const GroupInfo config_agent_service_event_groups[] = {
    {.name = "record", .count = 0, .first_tag = 141},
};

constinit const CountInfo config_agent_service_event_counts[] = {
    {.name = "NumRecords", .field = 0, .limit = 10},
    {.name = "NumOfEnabledServices", .floating = true, .field = 1},
};

} // namespace ctikit::ged188::tables
