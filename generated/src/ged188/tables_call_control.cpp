// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class call_control.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// SET_CALL_DATA_REQ (26)

constinit const FieldInfo set_call_data_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DispositionCode},
    {.name = "CampaignID", .trace = "campaignID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "QueryRuleID", .trace = "queryRuleID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo set_call_data_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
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
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 72, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 73, .size = 4},
    {.name = "RouterCallKeySequenceNumber", .trace = "routerCallKeySequenceNumber", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 110, .size = 4},
    {.name = "CallOriginatedFrom", .trace = "callOriginatedFrom", .type = FieldType::UCHAR, .versions = {14, 25}, .named = {14, 25}, .tag = 232, .size = 1},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t set_call_data_req_by_tag[] = {
    1, // tag 8
    3, // tag 9
    4, // tag 12
    5, // tag 13
    6, // tag 14
    7, // tag 15
    8, // tag 16
    9, // tag 17
    10, // tag 18
    11, // tag 19
    12, // tag 20
    13, // tag 21
    14, // tag 22
    0, // tag 25
    15, // tag 46
    20, // tag 72
    21, // tag 73
    16, // tag 82
    17, // tag 83
    18, // tag 95
    19, // tag 96
    22, // tag 110
    2, // tag 215
    24, // tag 217
    23, // tag 232
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

// RELEASE_CALL_REQ (28)

constinit const FieldInfo release_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo release_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t release_call_req_by_tag[] = {
    0, // tag 25
};

// RELEASE_CALL_CONF (29)

constinit const FieldInfo release_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// ALTERNATE_CALL_REQ (40)

constinit const FieldInfo alternate_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionCallID", .trace = "activeConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "OtherConnectionCallID", .trace = "otherConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceIDType", .trace = "activeConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "OtherConnectionDeviceIDType", .trace = "otherConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo alternate_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "OtherConnectionDeviceID", .trace = "otherConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 52, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t alternate_call_req_by_tag[] = {
    2, // tag 6
    0, // tag 50
    1, // tag 52
    3, // tag 217
};

// ALTERNATE_CALL_CONF (41)

constinit const FieldInfo alternate_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// ANSWER_CALL_REQ (42)

constinit const FieldInfo answer_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo answer_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t answer_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
    2, // tag 217
};

// ANSWER_CALL_CONF (43)

constinit const FieldInfo answer_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CLEAR_CALL_REQ (44)

constinit const FieldInfo clear_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo clear_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t clear_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
    2, // tag 217
};

// CLEAR_CALL_CONF (45)

constinit const FieldInfo clear_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CLEAR_CONNECTION_REQ (46)

constinit const FieldInfo clear_connection_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo clear_connection_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "RequestingDeviceIDType", .trace = "requestingDeviceIDType", .type = FieldType::USHORT, .unsure = true, .versions = {14, 25}, .named = {14, 25}, .tag = 220, .size = 2, .enumeration = &DeviceIDType},
    {.name = "RequestingDeviceID", .trace = "requestingDeviceID", .type = FieldType::STRING, .versions = {14, 25}, .named = {14, 25}, .tag = 219, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = {9, 24}, .named = {9, 24}, .tag = 217, .size = 64},
};

constinit const std::uint16_t clear_connection_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
    4, // tag 217
    3, // tag 219
    2, // tag 220
};

// CLEAR_CONNECTION_CONF (47)

constinit const FieldInfo clear_connection_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// CONFERENCE_CALL_REQ (48)

constinit const FieldInfo conference_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionCallID", .trace = "heldConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionCallID", .trace = "activeConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionDeviceIDType", .trace = "heldConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ActiveConnectionDeviceIDType", .trace = "activeConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallPlacementType},
    {.name = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallMannerType},
    {.name = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallOption},
    {.name = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &FacilityType},
    {.name = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AnsweringMachine},
    {.name = "Priority", .trace = "priority", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo conference_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
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
    {.name = "FacilityCode", .trace = "facilityCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 51, .size = 40},
    {.name = "AuthorizationCode", .trace = "authorizationCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 77, .size = 40},
    {.name = "AccountCode", .trace = "accountCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 78, .size = 40},
};

constinit const std::uint16_t conference_call_req_by_tag[] = {
    2, // tag 6
    4, // tag 9
    3, // tag 11
    5, // tag 13
    6, // tag 14
    7, // tag 15
    8, // tag 16
    9, // tag 17
    10, // tag 18
    11, // tag 19
    12, // tag 20
    13, // tag 21
    14, // tag 22
    15, // tag 46
    0, // tag 50
    18, // tag 51
    1, // tag 53
    19, // tag 77
    20, // tag 78
    16, // tag 82
    17, // tag 83
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
    {.name = "NewConnectionCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceIDType", .trace = "newConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo conference_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 47, .size = 64},
    {.name = "ConnectedPartyCallID", .trace = "connectedPartyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 39, .size = 4, .count = 0, .group = 0},
    {.name = "ConnectedPartyDeviceIDType", .trace = "connectedPartyDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 40, .size = 2, .count = 0, .group = 0, .enumeration = &DeviceIDType},
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

// CONSULTATION_CALL_REQ (50)

constinit const FieldInfo consultation_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionCallID", .trace = "activeConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceIDType", .trace = "activeConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallPlacementType},
    {.name = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallMannerType},
    {.name = "ConsultType", .trace = "consultType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConsultType},
    {.name = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallOption},
    {.name = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &FacilityType},
    {.name = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AnsweringMachine},
    {.name = "Priority", .trace = "priority", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo consultation_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
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
    {.name = "FacilityCode", .trace = "facilityCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 51, .size = 40},
    {.name = "AuthorizationCode", .trace = "authorizationCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 77, .size = 40},
    {.name = "AccountCode", .trace = "accountCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 78, .size = 40},
};

constinit const std::uint16_t consultation_call_req_by_tag[] = {
    2, // tag 6
    3, // tag 9
    1, // tag 11
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
    17, // tag 51
    18, // tag 77
    19, // tag 78
    15, // tag 82
    16, // tag 83
};

constinit const GroupInfo consultation_call_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo consultation_call_req_counts[] = {
    {.name = "NumNamedVariables", .field = 13},
    {.name = "NumNamedArrays", .field = 14},
};

// CONSULTATION_CALL_CONF (51)

constinit const FieldInfo consultation_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceIDType", .trace = "newConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo consultation_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 47, .size = 64},
};

constinit const std::uint16_t consultation_call_conf_by_tag[] = {
    0, // tag 47
};

// DEFLECT_CALL_REQ (52)

constinit const FieldInfo deflect_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
};

constinit const FieldInfo deflect_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t deflect_call_req_by_tag[] = {
    2, // tag 6
    0, // tag 25
    1, // tag 28
    3, // tag 217
};

// DEFLECT_CALL_CONF (53)

constinit const FieldInfo deflect_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// HOLD_CALL_REQ (54)

constinit const FieldInfo hold_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "Reservation", .trace = "reservation", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo hold_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t hold_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 25
    2, // tag 217
};

// HOLD_CALL_CONF (55)

constinit const FieldInfo hold_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// MAKE_CALL_REQ (56)

constinit const FieldInfo make_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallPlacementType},
    {.name = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallMannerType},
    {.name = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallOption},
    {.name = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &FacilityType},
    {.name = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AnsweringMachine},
    {.name = "Priority", .trace = "priority", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .size = 4},
};

constinit const FieldInfo make_call_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
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
    {.name = "FacilityCode", .trace = "facilityCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 51, .size = 40},
    {.name = "AuthorizationCode", .trace = "authorizationCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 77, .size = 40},
    {.name = "AccountCode", .trace = "accountCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 78, .size = 40},
    {.name = "CCT", .trace = "cct", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 84, .size = 4},
};

constinit const std::uint16_t make_call_req_by_tag[] = {
    0, // tag 6
    2, // tag 9
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
    16, // tag 51
    17, // tag 77
    18, // tag 78
    14, // tag 82
    15, // tag 83
    19, // tag 84
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
    {.name = "NewConnectionCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceIDType", .trace = "newConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo make_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 47, .size = 64},
};

constinit const std::uint16_t make_call_conf_by_tag[] = {
    0, // tag 47
};

// MAKE_PREDICTIVE_CALL_REQ (58)

constinit const FieldInfo make_predictive_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallPlacementType},
    {.name = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallMannerType},
    {.name = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallOption},
    {.name = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &FacilityType},
    {.name = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AnsweringMachine},
    {.name = "Priority", .trace = "priority", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "AllocationState", .trace = "allocationState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AllocationState},
    {.name = "DestinationCountry", .trace = "destinationCountry", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DestinationCountry},
    {.name = "AnswerDetectMode", .trace = "answerDetectMode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AnswerDetectMode},
    {.name = "AnswerDetectTime", .trace = "answerDetectTime", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "AnswerDetectControl1", .trace = "answerDetectControl1", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AnswerDetectControl2", .trace = "answerDetectControl2", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo make_predictive_call_req_floating[] = {
    {.name = "OriginatingDeviceID", .trace = "originatingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 79, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
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
    {.name = "FacilityCode", .trace = "facilityCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 51, .size = 40},
    {.name = "AuthorizationCode", .trace = "authorizationCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 77, .size = 40},
    {.name = "AccountCode", .trace = "accountCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 78, .size = 40},
    {.name = "OriginatingLineID", .trace = "originatingLineID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 80, .size = 40},
    {.name = "CCT", .trace = "cct", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 84, .size = 4},
};

constinit const std::uint16_t make_predictive_call_req_by_tag[] = {
    2, // tag 9
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
    16, // tag 51
    17, // tag 77
    18, // tag 78
    0, // tag 79
    19, // tag 80
    14, // tag 82
    15, // tag 83
    20, // tag 84
};

constinit const GroupInfo make_predictive_call_req_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo make_predictive_call_req_counts[] = {
    {.name = "NumNamedVariables", .field = 15},
    {.name = "NumNamedArrays", .field = 16},
};

// MAKE_PREDICTIVE_CALL_CONF (59)

constinit const FieldInfo make_predictive_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceIDType", .trace = "newConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo make_predictive_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 47, .size = 64},
};

constinit const std::uint16_t make_predictive_call_conf_by_tag[] = {
    0, // tag 47
};

// RECONNECT_CALL_REQ (60)

constinit const FieldInfo reconnect_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionCallID", .trace = "activeConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionCallID", .trace = "heldConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceIDType", .trace = "activeConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "HeldConnectionDeviceIDType", .trace = "heldConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo reconnect_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t reconnect_call_req_by_tag[] = {
    2, // tag 6
    0, // tag 50
    1, // tag 53
    3, // tag 217
};

// RECONNECT_CALL_CONF (61)

constinit const FieldInfo reconnect_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// RETRIEVE_CALL_REQ (62)

constinit const FieldInfo retrieve_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionCallID", .trace = "heldConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionDeviceIDType", .trace = "heldConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
};

constinit const FieldInfo retrieve_call_req_floating[] = {
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 217, .size = 64},
};

constinit const std::uint16_t retrieve_call_req_by_tag[] = {
    1, // tag 6
    0, // tag 53
    2, // tag 217
};

// RETRIEVE_CALL_CONF (63)

constinit const FieldInfo retrieve_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// TRANSFER_CALL_REQ (64)

constinit const FieldInfo transfer_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionCallID", .trace = "activeConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HeldConnectionCallID", .trace = "heldConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ActiveConnectionDeviceIDType", .trace = "activeConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "HeldConnectionDeviceIDType", .trace = "heldConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "CallPlacementType", .trace = "callPlacementType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallPlacementType},
    {.name = "CallMannerType", .trace = "callMannerType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallMannerType},
    {.name = "AlertRings", .trace = "alertRings", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallOption", .trace = "callOption", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallOption},
    {.name = "FacilityType", .trace = "facilityType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &FacilityType},
    {.name = "AnsweringMachine", .trace = "answeringMachine", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AnsweringMachine},
    {.name = "Priority", .trace = "priority", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "PostRoute", .trace = "postRoute", .type = FieldType::BOOL, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo transfer_call_req_floating[] = {
    {.name = "ActiveConnectionDeviceID", .trace = "activeConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 50, .size = 64},
    {.name = "HeldConnectionDeviceID", .trace = "heldConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 53, .size = 64},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
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
    {.name = "FacilityCode", .trace = "facilityCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 51, .size = 40},
    {.name = "AuthorizationCode", .trace = "authorizationCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 77, .size = 40},
    {.name = "AccountCode", .trace = "accountCode", .type = FieldType::STRING, .versions = all, .named = all, .tag = 78, .size = 40},
};

constinit const std::uint16_t transfer_call_req_by_tag[] = {
    2, // tag 6
    4, // tag 9
    3, // tag 11
    5, // tag 13
    6, // tag 14
    7, // tag 15
    8, // tag 16
    9, // tag 17
    10, // tag 18
    11, // tag 19
    12, // tag 20
    13, // tag 21
    14, // tag 22
    15, // tag 46
    0, // tag 50
    18, // tag 51
    1, // tag 53
    19, // tag 77
    20, // tag 78
    16, // tag 82
    17, // tag 83
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
    {.name = "NewConnectionCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceIDType", .trace = "newConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
};

constinit const FieldInfo transfer_call_conf_floating[] = {
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 47, .size = 64},
    {.name = "ConnectedPartyCallID", .trace = "connectedPartyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 39, .size = 4, .count = 0, .group = 0},
    {.name = "ConnectedPartyDeviceIDType", .trace = "connectedPartyDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 40, .size = 2, .count = 0, .group = 0, .enumeration = &DeviceIDType},
    {.name = "ConnectedPartyDeviceID", .trace = "connectedPartyDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 41, .size = 64, .count = 0, .group = 0},
};

constinit const std::uint16_t transfer_call_conf_by_tag[] = {
    1, // tag 39
    2, // tag 40
    3, // tag 41
    0, // tag 47
};

constinit const GroupInfo transfer_call_conf_groups[] = {
    {.name = "party", .count = 0, .first_tag = 39},
};

constinit const CountInfo transfer_call_conf_counts[] = {
    {.name = "NumParties", .field = 3, .limit = 16},
};

// SEND_DTMF_SIGNAL_REQ (91)

constinit const FieldInfo send_dtmf_signal_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ToneDuration", .trace = "toneDuration", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "PauseDuration", .trace = "pauseDuration", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo send_dtmf_signal_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "DTMFString", .trace = "dtmfString", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 67, .size = 32},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "CTIOSCILClientID", .trace = "cTIOSCILClientID", .type = FieldType::STRING, .unsure = true, .versions = {9, 24}, .named = {9, 24}, .tag = 217, .size = 64},
};

constinit const std::uint16_t send_dtmf_signal_req_by_tag[] = {
    2, // tag 6
    0, // tag 25
    1, // tag 67
    3, // tag 217
};

// SEND_DTMF_SIGNAL_CONF (92)

constinit const FieldInfo send_dtmf_signal_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// SET_APP_DATA_REQ (129)

constinit const FieldInfo set_app_data_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo set_app_data_req_floating[] = {
    {.name = "ApplicationPathID", .trace = "applicationPathID", .type = FieldType::INT, .versions = all, .named = all, .tag = 97, .size = 4},
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
    {.name = "FltCallTypeID", .trace = "fltCallTypeID", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 210, .size = 4},
    {.name = "PreCallInvokeID", .trace = "preCallInvokeID", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 221, .size = 4},
    {.name = "SetAppDataCallID", .trace = "setAppDataCallID", .type = FieldType::UINT, .unsure = true, .versions = {14, 25}, .named = {14, 25}, .tag = 233, .size = 4},
};

constinit const std::uint16_t set_app_data_req_by_tag[] = {
    1, // tag 13
    2, // tag 14
    3, // tag 15
    4, // tag 16
    5, // tag 17
    6, // tag 18
    7, // tag 19
    8, // tag 20
    9, // tag 21
    10, // tag 22
    0, // tag 97
    11, // tag 210
    12, // tag 221
    13, // tag 233
};

// SET_APP_DATA_CONF (130)

constinit const FieldInfo set_app_data_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// BAD_CALL_REQ (139)

constinit const FieldInfo bad_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo bad_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 5, .size = 12},
};

constinit const std::uint16_t bad_call_req_by_tag[] = {
    1, // tag 5
    0, // tag 25
};

// BAD_CALL_CONF (140)

constinit const FieldInfo bad_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

// SET_DEVICE_ATTRIBUTES_REQ (141)

constinit const FieldInfo set_device_attributes_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
};

constinit const FieldInfo set_device_attributes_req_floating[] = {
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 27, .size = 64},
};

constinit const std::uint16_t set_device_attributes_req_by_tag[] = {
    0, // tag 27
};

// SET_DEVICE_ATTRIBUTES_CONF (142)

constinit const FieldInfo set_device_attributes_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

} // namespace ctikit::ged188::tables
