// Unified CCX CTI protocol: fields, groups and counts of the messages of class call_control.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// SET_CALL_DATA_REQ (26)

constinit const FieldInfo set_call_data_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &Disposition},
    {.name = "reserved", .as = "CampaignID", .trace = "campaignID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "QueryRuleID", .trace = "queryRuleID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
};

constinit const FieldInfo set_call_data_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "CallVariable1", .trace = "callVar1", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 13, .size = 41},
    {.name = "CallVariable2", .trace = "callVar2", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 14, .size = 41},
    {.name = "CallVariable3", .trace = "callVar3", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 15, .size = 41},
    {.name = "CallVariable4", .trace = "callVar4", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 16, .size = 41},
    {.name = "CallVariable5", .trace = "callVar5", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 17, .size = 41},
    {.name = "CallVariable6", .trace = "callVar6", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 18, .size = 41},
    {.name = "CallVariable7", .trace = "callVar7", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 19, .size = 41},
    {.name = "CallVariable8", .trace = "callVar8", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 20, .size = 41},
    {.name = "CallVariable9", .trace = "callVar9", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 21, .size = 41},
    {.name = "CallVariable10", .trace = "callVar10", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 22, .size = 41},
    {.name = "CallWrapupData", .trace = "wrapupData", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 46, .size = 40},
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
    {.name = "CustomerPhoneNumber", .trace = "customerPhoneNumber", .type = FieldType::STRING, .versions = all, .named = all, .tag = 95, .size = 20},
    {.name = "CustomerAccountNumber", .trace = "customerAccountNumber", .type = FieldType::STRING, .versions = all, .named = all, .tag = 96, .size = 32},
};

constinit const std::uint16_t set_call_data_req_by_tag[] = {
    1, // tag 8
    2, // tag 12
    3, // tag 13
    4, // tag 14
    5, // tag 15
    6, // tag 16
    7, // tag 17
    8, // tag 18
    9, // tag 19
    10, // tag 20
    11, // tag 21
    12, // tag 22
    0, // tag 25
    13, // tag 46
    14, // tag 82
    15, // tag 83
    16, // tag 95
    17, // tag 96
};

constinit const GroupInfo set_call_data_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo set_call_data_req_counts[] = {
    {.name = "NumNamedVariables", .field = 4},
    {.name = "NumNamedArrays", .field = 5},
};

// SET_CALL_DATA_CONF (27)

constinit const FieldInfo set_call_data_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// ALTERNATE_CALL_REQ (40)

constinit const FieldInfo alternate_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "ActiveCallID", .trace = "activeCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "OtherCallID", .trace = "otherCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceType", .trace = "activeConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "OtherConnectionDeviceType", .trace = "otherConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo alternate_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "OtherConnectionDeviceID", .trace = "otherConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 52, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t alternate_call_req_by_tag[] = {
    2, // tag 6
    0, // tag 50
    1, // tag 52
};

// ALTERNATE_CALL_CONF (41)

constinit const FieldInfo alternate_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// ANSWER_CALL_REQ (42)

constinit const FieldInfo answer_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo answer_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t answer_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
};

// ANSWER_CALL_CONF (43)

constinit const FieldInfo answer_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CLEAR_CALL_REQ (44)

constinit const FieldInfo clear_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo clear_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t clear_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
};

// CLEAR_CALL_CONF (45)

constinit const FieldInfo clear_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CLEAR_CONNECTION_REQ (46)

constinit const FieldInfo clear_connection_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo clear_connection_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t clear_connection_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
};

// CLEAR_CONNECTION_CONF (47)

constinit const FieldInfo clear_connection_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CONFERENCE_CALL_REQ (48)

constinit const FieldInfo conference_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "HeldCallID", .trace = "heldCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveCallID", .trace = "activeCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionDeviceType", .trace = "heldConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "ActiveConnectionDeviceType", .trace = "activeConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "Priority", .trace = "priority", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo conference_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallVariable1", .trace = "callVar1", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 13, .size = 41},
    {.name = "CallVariable2", .trace = "callVar2", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 14, .size = 41},
    {.name = "CallVariable3", .trace = "callVar3", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 15, .size = 41},
    {.name = "CallVariable4", .trace = "callVar4", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 16, .size = 41},
    {.name = "CallVariable5", .trace = "callVar5", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 17, .size = 41},
    {.name = "CallVariable6", .trace = "callVar6", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 18, .size = 41},
    {.name = "CallVariable7", .trace = "callVar7", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 19, .size = 41},
    {.name = "CallVariable8", .trace = "callVar8", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 20, .size = 41},
    {.name = "CallVariable9", .trace = "callVar9", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 21, .size = 41},
    {.name = "CallVariable10", .trace = "callVar10", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 22, .size = 41},
    {.name = "CallWrapupData", .trace = "wrapupData", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 46, .size = 40},
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
};

constinit const std::uint16_t conference_call_req_by_tag[] = {
    2, // tag 6
    3, // tag 11
    4, // tag 13
    5, // tag 14
    6, // tag 15
    7, // tag 16
    8, // tag 17
    9, // tag 18
    10, // tag 19
    11, // tag 20
    12, // tag 21
    13, // tag 22
    14, // tag 46
    0, // tag 50
    1, // tag 53
    15, // tag 82
    16, // tag 83
};

constinit const GroupInfo conference_call_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo conference_call_req_counts[] = {
    {.name = "NumNamedVariables", .field = 14},
    {.name = "NumNamedArrays", .field = 15},
};

// CONFERENCE_CALL_CONF (49)

constinit const FieldInfo conference_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceType", .trace = "newConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 3},
};

constinit const FieldInfo conference_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 47, .size = 64},
    {.name = "ConnectedPartyCallID", .trace = "connectedPartyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 39, .size = 4, .count = 0, .group = 0},
    {.name = "ConnectedPartyDeviceType", .trace = "connectedPartyDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 40, .size = 2, .count = 0, .group = 0, .enumeration = &DeviceType},
    {.name = "ConnectedPartyDeviceID", .trace = "connectedPartyDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 41, .size = 64, .count = 0, .group = 0},
};

constinit const std::uint16_t conference_call_conf_by_tag[] = {
    1, // tag 39
    2, // tag 40
    3, // tag 41
    0, // tag 47
};

constinit const GroupInfo conference_call_conf_groups[] = {
    {.name = "party", .count = 0, .first_tag = 39},
};

constinit const CountInfo conference_call_conf_counts[] = {
    {.name = "NumParties", .field = 3, .limit = 16},
};

// CONSULT_CALL_REQ (50)

constinit const FieldInfo consult_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "ActiveCallID", .trace = "activeCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceType", .trace = "activeConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "ConsultType", .trace = "consultType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConsultType},
    {.name = "reserved", .as = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "Priority", .trace = "priority", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo consult_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CallVariable1", .trace = "callVar1", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 13, .size = 41},
    {.name = "CallVariable2", .trace = "callVar2", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 14, .size = 41},
    {.name = "CallVariable3", .trace = "callVar3", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 15, .size = 41},
    {.name = "CallVariable4", .trace = "callVar4", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 16, .size = 41},
    {.name = "CallVariable5", .trace = "callVar5", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 17, .size = 41},
    {.name = "CallVariable6", .trace = "callVar6", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 18, .size = 41},
    {.name = "CallVariable7", .trace = "callVar7", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 19, .size = 41},
    {.name = "CallVariable8", .trace = "callVar8", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 20, .size = 41},
    {.name = "CallVariable9", .trace = "callVar9", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 21, .size = 41},
    {.name = "CallVariable10", .trace = "callVar10", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 22, .size = 41},
    {.name = "CallWrapupData", .trace = "wrapupData", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 46, .size = 40},
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
};

constinit const std::uint16_t consult_call_req_by_tag[] = {
    2, // tag 6
    1, // tag 11
    3, // tag 13
    4, // tag 14
    5, // tag 15
    6, // tag 16
    7, // tag 17
    8, // tag 18
    9, // tag 19
    10, // tag 20
    11, // tag 21
    12, // tag 22
    13, // tag 46
    0, // tag 50
    14, // tag 82
    15, // tag 83
};

constinit const GroupInfo consult_call_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo consult_call_req_counts[] = {
    {.name = "NumNamedVariables", .field = 13},
    {.name = "NumNamedArrays", .field = 14},
};

// CONSULT_CALL_CONF (51)

constinit const FieldInfo consult_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceType", .trace = "newConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 3},
};

constinit const FieldInfo consult_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 47, .size = 64},
};

constinit const std::uint16_t consult_call_conf_by_tag[] = {
    0, // tag 47
};

// HOLD_CALL_REQ (54)

constinit const FieldInfo hold_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "Reservation", .trace = "reservation", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
};

constinit const FieldInfo hold_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t hold_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
};

// HOLD_CALL_CONF (55)

constinit const FieldInfo hold_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// MAKE_CALL_REQ (56)

constinit const FieldInfo make_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "Priority", .trace = "priority", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "reserved", .as = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = {14, 18}, .named = {14, 18}, .size = 4, .value = 4294967295},
};

constinit const FieldInfo make_call_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallVariable1", .trace = "callVar1", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 13, .size = 41},
    {.name = "CallVariable2", .trace = "callVar2", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 14, .size = 41},
    {.name = "CallVariable3", .trace = "callVar3", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 15, .size = 41},
    {.name = "CallVariable4", .trace = "callVar4", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 16, .size = 41},
    {.name = "CallVariable5", .trace = "callVar5", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 17, .size = 41},
    {.name = "CallVariable6", .trace = "callVar6", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 18, .size = 41},
    {.name = "CallVariable7", .trace = "callVar7", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 19, .size = 41},
    {.name = "CallVariable8", .trace = "callVar8", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 20, .size = 41},
    {.name = "CallVariable9", .trace = "callVar9", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 21, .size = 41},
    {.name = "CallVariable10", .trace = "callVar10", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 22, .size = 41},
    {.name = "CallWrapupData", .trace = "wrapupData", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 46, .size = 40},
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
};

constinit const std::uint16_t make_call_req_by_tag[] = {
    0, // tag 6
    1, // tag 11
    2, // tag 13
    3, // tag 14
    4, // tag 15
    5, // tag 16
    6, // tag 17
    7, // tag 18
    8, // tag 19
    9, // tag 20
    10, // tag 21
    11, // tag 22
    12, // tag 46
    13, // tag 82
    14, // tag 83
};

constinit const GroupInfo make_call_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo make_call_req_counts[] = {
    {.name = "NumNamedVariables", .field = 10},
    {.name = "NumNamedArrays", .field = 11},
};

// MAKE_CALL_CONF (57)

constinit const FieldInfo make_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceType", .trace = "newConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 3},
};

constinit const FieldInfo make_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 47, .size = 64},
};

constinit const std::uint16_t make_call_conf_by_tag[] = {
    0, // tag 47
};

// RECONNECT_CALL_REQ (60)

constinit const FieldInfo reconnect_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "ActiveCallID", .trace = "activeCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldCallID", .trace = "heldCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceType", .trace = "activeConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "HeldConnectionDeviceType", .trace = "heldConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo reconnect_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t reconnect_call_req_by_tag[] = {
    2, // tag 6
    0, // tag 50
    1, // tag 53
};

// RECONNECT_CALL_CONF (61)

constinit const FieldInfo reconnect_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// RETRIEVE_CALL_REQ (62)

constinit const FieldInfo retrieve_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "HeldCallID", .trace = "heldCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionDeviceType", .trace = "heldConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo retrieve_call_req_floating[] = {
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t retrieve_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 53
};

// RETRIEVE_CALL_CONF (63)

constinit const FieldInfo retrieve_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// TRANSFER_CALL_REQ (64)

constinit const FieldInfo transfer_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "ActiveCallID", .trace = "activeCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldCallID", .trace = "heldCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceType", .trace = "activeConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "HeldConnectionDeviceType", .trace = "heldConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "reserved", .as = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "Priority", .trace = "priority", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo transfer_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallVariable1", .trace = "callVar1", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 13, .size = 41},
    {.name = "CallVariable2", .trace = "callVar2", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 14, .size = 41},
    {.name = "CallVariable3", .trace = "callVar3", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 15, .size = 41},
    {.name = "CallVariable4", .trace = "callVar4", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 16, .size = 41},
    {.name = "CallVariable5", .trace = "callVar5", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 17, .size = 41},
    {.name = "CallVariable6", .trace = "callVar6", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 18, .size = 41},
    {.name = "CallVariable7", .trace = "callVar7", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 19, .size = 41},
    {.name = "CallVariable8", .trace = "callVar8", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 20, .size = 41},
    {.name = "CallVariable9", .trace = "callVar9", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 21, .size = 41},
    {.name = "CallVariable10", .trace = "callVar10", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 22, .size = 41},
    {.name = "CallWrapupData", .trace = "wrapupData", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 46, .size = 40},
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
};

constinit const std::uint16_t transfer_call_req_by_tag[] = {
    2, // tag 6
    3, // tag 11
    4, // tag 13
    5, // tag 14
    6, // tag 15
    7, // tag 16
    8, // tag 17
    9, // tag 18
    10, // tag 19
    11, // tag 20
    12, // tag 21
    13, // tag 22
    14, // tag 46
    0, // tag 50
    1, // tag 53
    15, // tag 82
    16, // tag 83
};

constinit const GroupInfo transfer_call_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo transfer_call_req_counts[] = {
    {.name = "NumNamedVariables", .field = 14},
    {.name = "NumNamedArrays", .field = 15},
};

// TRANSFER_CALL_CONF (65)

constinit const FieldInfo transfer_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceType", .trace = "newConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 3},
};

constinit const FieldInfo transfer_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 47, .size = 64},
};

constinit const std::uint16_t transfer_call_conf_by_tag[] = {
    0, // tag 47
};

// QUERY_DEVICE_INFO_REQ (78)

constinit const FieldInfo query_device_info_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .trace = "reserved", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
};

constinit const FieldInfo query_device_info_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t query_device_info_req_by_tag[] = {
    0, // tag 6
};

// QUERY_DEVICE_INFO_CONF (79)

constinit const FieldInfo query_device_info_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "TypeOfDevice", .trace = "typeOfDevice", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "ClassOfDevice", .trace = "classOfDevice", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "NumLines", .trace = "numLines", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .trace = "reserved", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "MaxActiveCalls", .trace = "maxActiveCalls", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MaxHeldCalls", .trace = "maxHeldCalls", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MaxDevicesInConference", .trace = "maxDevicesInConference", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MakeCallSetup", .trace = "makeCallSetup", .type = FieldType::UINT, .versions = all, .named = all, .size = 4, .enumeration = &AgentStateMask},
    {.name = "reserved", .as = "TransferConferenceSetup", .trace = "transferConferenceSetup", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "CallEventsSupported", .trace = "callEventsSupported", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "CallControlSupported", .trace = "callControlSupported", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "OtherFeaturesSupported", .trace = "otherFeaturesSupported", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
};

constinit const FieldInfo query_device_info_conf_floating[] = {
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 70, .size = 2, .value = 0},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 71, .size = 2, .value = 0},
};

constinit const std::uint16_t query_device_info_conf_by_tag[] = {
    0, // tag 70
    1, // tag 71
};

// SEND_DTMF_SIGNAL_REQ (91)

constinit const FieldInfo send_dtmf_signal_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "ToneDuration", .trace = "toneDuration", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "PauseDuration", .trace = "pauseDuration", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo send_dtmf_signal_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "DTMFString", .trace = "dtmfString", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 67, .size = 32},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t send_dtmf_signal_req_by_tag[] = {
    2, // tag 6
    0, // tag 25
    1, // tag 67
};

// SEND_DTMF_SIGNAL_CONF (92)

constinit const FieldInfo send_dtmf_signal_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

} // namespace ctikit::uccx::tables
