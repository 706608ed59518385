// Unified CCE CTI Server protocol (GED-188): fields, groups and counts of the messages of class call_event.
// Written by `ctigen generate` from spec/ged188.
#include "tables.hpp"

namespace ctikit::ged188::tables {

// CALL_DELIVERED_EVENT (9)

constinit const FieldInfo call_delivered_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "AlertingDeviceType", .trace = "alertingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LastRedirectDeviceType", .trace = "lastRedirectDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo call_delivered_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AlertingDeviceID", .trace = "alertingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 26, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "LastRedirectDeviceID", .trace = "lastRedirectDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 29, .size = 64},
    {.name = "TrunkNumber", .trace = "trunkNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 121, .size = 4},
    {.name = "TrunkGroupNumber", .trace = "trunkGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 122, .size = 4},
    {.name = "SecondaryConnectionCallID", .trace = "secondaryConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 202, .size = 4},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
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
};

constinit const std::uint16_t call_delivered_event_by_tag[] = {
    8, // tag 8
    10, // tag 9
    11, // tag 10
    12, // tag 11
    13, // tag 12
    14, // tag 13
    15, // tag 14
    16, // tag 15
    17, // tag 16
    18, // tag 17
    19, // tag 18
    20, // tag 19
    21, // tag 20
    22, // tag 21
    23, // tag 22
    0, // tag 25
    1, // tag 26
    2, // tag 27
    3, // tag 28
    4, // tag 29
    24, // tag 46
    25, // tag 82
    26, // tag 83
    5, // tag 121
    6, // tag 122
    7, // tag 202
    9, // tag 215
};

constinit const GroupInfo call_delivered_event_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo call_delivered_event_counts[] = {
    {.name = "NumNamedVariables", .field = 18},
    {.name = "NumNamedArrays", .field = 19},
};

// CALL_ESTABLISHED_EVENT (10)

constinit const FieldInfo call_established_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "AnsweringDeviceType", .trace = "answeringDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LastRedirectDeviceType", .trace = "lastRedirectDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_established_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AnsweringDeviceID", .trace = "answeringDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 30, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "LastRedirectDeviceID", .trace = "lastRedirectDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 29, .size = 64},
    {.name = "TrunkNumber", .trace = "trunkNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 121, .size = 4},
    {.name = "TrunkGroupNumber", .trace = "trunkGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 122, .size = 4},
};

constinit const std::uint16_t call_established_event_by_tag[] = {
    0, // tag 25
    2, // tag 27
    3, // tag 28
    4, // tag 29
    1, // tag 30
    5, // tag 121
    6, // tag 122
};

// CALL_HELD_EVENT (11)

constinit const FieldInfo call_held_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HoldingDeviceType", .trace = "holdingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_held_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "HoldingDeviceID", .trace = "holdingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 31, .size = 64},
};

constinit const std::uint16_t call_held_event_by_tag[] = {
    0, // tag 25
    1, // tag 31
};

// CALL_RETRIEVED_EVENT (12)

constinit const FieldInfo call_retrieved_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "RetrievingDeviceType", .trace = "retrievingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_retrieved_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "RetrievingDeviceID", .trace = "retrievingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 32, .size = 64},
};

constinit const std::uint16_t call_retrieved_event_by_tag[] = {
    0, // tag 25
    1, // tag 32
};

// CALL_CLEARED_EVENT (13)

constinit const FieldInfo call_cleared_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_cleared_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t call_cleared_event_by_tag[] = {
    0, // tag 25
};

// CALL_CONNECTION_CLEARED_EVENT (14)

constinit const FieldInfo call_connection_cleared_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ReleasingDeviceType", .trace = "releasingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_connection_cleared_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ReleasingDeviceID", .trace = "releasingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 33, .size = 64},
};

constinit const std::uint16_t call_connection_cleared_event_by_tag[] = {
    0, // tag 25
    1, // tag 33
};

// CALL_ORIGINATED_EVENT (15)

constinit const FieldInfo call_originated_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_originated_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
};

constinit const std::uint16_t call_originated_event_by_tag[] = {
    0, // tag 25
    1, // tag 27
    2, // tag 28
};

// CALL_FAILED_EVENT (16)

constinit const FieldInfo call_failed_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "FailingDeviceType", .trace = "failingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_failed_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "FailingDeviceID", .trace = "failingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 34, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
};

constinit const std::uint16_t call_failed_event_by_tag[] = {
    0, // tag 25
    2, // tag 28
    1, // tag 34
};

// CALL_CONFERENCED_EVENT (17)

constinit const FieldInfo call_conferenced_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "PrimaryDeviceIDType", .trace = "primaryDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "PrimaryCallID", .trace = "primaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "SecondaryDeviceIDType", .trace = "secondaryDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "SecondaryCallID", .trace = "secondaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ControllerDeviceType", .trace = "controllerDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "AddedPartyDeviceType", .trace = "addedPartyDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_conferenced_event_floating[] = {
    {.name = "PrimaryDeviceID", .trace = "primaryDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 35, .size = 64},
    {.name = "SecondaryDeviceID", .trace = "secondaryDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 36, .size = 64},
    {.name = "ControllerDeviceID", .trace = "controllerDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 37, .size = 64},
    {.name = "AddedPartyDeviceID", .trace = "addedPartyDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 38, .size = 64},
    {.name = "ConnectedPartyCallID", .trace = "connectedPartyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 39, .size = 4, .count = 0, .group = 0},
    {.name = "ConnectedPartyDeviceIDType", .trace = "connectedPartyDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 40, .size = 2, .count = 0, .group = 0, .enumeration = &DeviceIDType},
    {.name = "ConnectedPartyDeviceID", .trace = "connectedPartyDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 41, .size = 64, .count = 0, .group = 0},
};

constinit const std::uint16_t call_conferenced_event_by_tag[] = {
    0, // tag 35
    1, // tag 36
    2, // tag 37
    3, // tag 38
    4, // tag 39
    5, // tag 40
    6, // tag 41
};

constinit const GroupInfo call_conferenced_event_groups[] = {
    {.name = "party", .count = 0, .first_tag = 39},
};

constinit const CountInfo call_conferenced_event_counts[] = {
    {.name = "NumParties", .field = 10, .limit = 16},
};

// CALL_TRANSFERRED_EVENT (18)

constinit const FieldInfo call_transferred_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "PrimaryDeviceIDType", .trace = "primaryDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "PrimaryCallID", .trace = "primaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "SecondaryDeviceIDType", .trace = "secondaryDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "SecondaryCallID", .trace = "secondaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "TransferringDeviceType", .trace = "transferringDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "TransferredDeviceType", .trace = "transferredDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_transferred_event_floating[] = {
    {.name = "PrimaryDeviceID", .trace = "primaryDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 35, .size = 64},
    {.name = "SecondaryDeviceID", .trace = "secondaryDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 36, .size = 64},
    {.name = "TransferringDeviceID", .trace = "transferringDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 42, .size = 64},
    {.name = "TransferredDeviceID", .trace = "transferredDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 43, .size = 64},
    {.name = "ConnectedPartyCallID", .trace = "connectedPartyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 39, .size = 4, .count = 0, .group = 0},
    {.name = "ConnectedPartyDeviceIDType", .trace = "connectedPartyDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 40, .size = 2, .count = 0, .group = 0, .enumeration = &DeviceIDType},
    {.name = "ConnectedPartyDeviceID", .trace = "connectedPartyDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 41, .size = 64, .count = 0, .group = 0},
};

constinit const std::uint16_t call_transferred_event_by_tag[] = {
    0, // tag 35
    1, // tag 36
    4, // tag 39
    5, // tag 40
    6, // tag 41
    2, // tag 42
    3, // tag 43
};

constinit const GroupInfo call_transferred_event_groups[] = {
    {.name = "party", .count = 0, .first_tag = 39},
};

constinit const CountInfo call_transferred_event_counts[] = {
    {.name = "NumParties", .field = 10, .limit = 16},
};

// CALL_DIVERTED_EVENT (19)

constinit const FieldInfo call_diverted_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "DivertingDeviceType", .trace = "divertingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_diverted_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "DivertingDeviceID", .trace = "divertingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 44, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
};

constinit const std::uint16_t call_diverted_event_by_tag[] = {
    0, // tag 25
    2, // tag 28
    1, // tag 44
};

// CALL_SERVICE_INITIATED_EVENT (20)

constinit const FieldInfo call_service_initiated_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_service_initiated_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CallReferenceID", .trace = "callReferenceID", .type = FieldType::UNSPEC, .versions = {14, 25}, .named = {14, 25}, .tag = 223, .size = 32},
    {.name = "COCConnectionCallID", .trace = "cOCConnectionCallID", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 229, .size = 4},
    {.name = "COCCallConnectionDeviceIDType", .trace = "cOCCallConnectionDeviceIDType", .type = FieldType::USHORT, .versions = {14, 25}, .named = {14, 25}, .tag = 230, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "COCCallConnectionDeviceID", .trace = "cOCCallConnectionDeviceID", .type = FieldType::STRING, .versions = {14, 25}, .named = {14, 25}, .tag = 231, .size = 64},
    {.name = "CallOriginatedFrom", .trace = "callOriginatedFrom", .type = FieldType::UCHAR, .unsure = true, .versions = {14, 25}, .named = {14, 25}, .tag = 232, .size = 1},
};

constinit const std::uint16_t call_service_initiated_event_by_tag[] = {
    0, // tag 25
    1, // tag 27
    2, // tag 223
    3, // tag 229
    4, // tag 230
    5, // tag 231
    6, // tag 232
};

// CALL_QUEUED_EVENT (21)

constinit const FieldInfo call_queued_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "QueueDeviceType", .trace = "queueDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LastRedirectDeviceType", .trace = "lastRedirectDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "NumQueued", .trace = "numQueued", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumSkillGroups", .trace = "numSkillGroups", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 20},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_queued_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "QueueDeviceID", .trace = "queueDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 45, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "LastRedirectDeviceID", .trace = "lastRedirectDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 29, .size = 64},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::INT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
    {.name = "PriorityQueueNumber", .trace = "priorityQueueNumber", .type = FieldType::UNSPEC, .unsure = true, .versions = all, .named = all, .tag = 203},
};

constinit const std::uint16_t call_queued_event_by_tag[] = {
    0, // tag 25
    2, // tag 27
    3, // tag 28
    4, // tag 29
    1, // tag 45
    5, // tag 62
    6, // tag 63
    7, // tag 64
    8, // tag 203
};

constinit const GroupInfo call_queued_event_groups[] = {
    {.name = "skill_group", .count = 0, .first_tag = 62},
};

constinit const CountInfo call_queued_event_counts[] = {
    {.name = "NumSkillGroups", .field = 12, .limit = 20},
};

// CALL_TRANSLATION_ROUTE_EVENT (22)

constinit const FieldInfo call_translation_route_event_fixed[] = {
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo call_translation_route_event_floating[] = {
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 73, .size = 4},
    {.name = "RouterCallKeySequenceNumber", .trace = "routerCallKeySequenceNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 110, .size = 4},
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
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
};

constinit const std::uint16_t call_translation_route_event_by_tag[] = {
    0, // tag 8
    2, // tag 9
    3, // tag 10
    4, // tag 11
    5, // tag 12
    9, // tag 13
    10, // tag 14
    11, // tag 15
    12, // tag 16
    13, // tag 17
    14, // tag 18
    15, // tag 19
    16, // tag 20
    17, // tag 21
    18, // tag 22
    6, // tag 72
    7, // tag 73
    19, // tag 82
    20, // tag 83
    8, // tag 110
    1, // tag 215
};

constinit const GroupInfo call_translation_route_event_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo call_translation_route_event_counts[] = {
    {.name = "NumNamedVariables", .field = 0},
    {.name = "NumNamedArrays", .field = 1},
};

// BEGIN_CALL_EVENT (23)

constinit const FieldInfo begin_call_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "NumCTIClients", .trace = "numCTIClients", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DispositionCode},
};

constinit const FieldInfo begin_call_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 73, .size = 4},
    {.name = "RouterCallKeySequenceNumber", .trace = "routerCallKeySequenceNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 110, .size = 4},
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
    {.name = "CTIClientSignature", .trace = "ctiClientSignature", .type = FieldType::STRING, .versions = all, .named = all, .tag = 23, .size = 64, .count = 2, .group = 2},
    {.name = "CTIClientTimestamp", .trace = "ctiClientTimestamp", .type = FieldType::TIME, .versions = all, .named = all, .tag = 24, .size = 4, .count = 2, .group = 2},
    {.name = "CallReferenceID", .trace = "callReferenceID", .type = FieldType::UNSPEC, .versions = {14, 25}, .named = {14, 25}, .tag = 223, .size = 32},
};

constinit const std::uint16_t begin_call_event_by_tag[] = {
    1, // tag 8
    3, // tag 9
    4, // tag 10
    5, // tag 11
    6, // tag 12
    10, // tag 13
    11, // tag 14
    12, // tag 15
    13, // tag 16
    14, // tag 17
    15, // tag 18
    16, // tag 19
    17, // tag 20
    18, // tag 21
    19, // tag 22
    23, // tag 23
    24, // tag 24
    0, // tag 25
    20, // tag 46
    7, // tag 72
    8, // tag 73
    21, // tag 82
    22, // tag 83
    9, // tag 110
    2, // tag 215
    25, // tag 223
};

constinit const GroupInfo begin_call_event_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
    {.name = "cti_client", .count = 2, .first_tag = 23},
};

constinit const CountInfo begin_call_event_counts[] = {
    {.name = "NumNamedVariables", .field = 4},
    {.name = "NumNamedArrays", .field = 5},
    {.name = "NumCTIClients", .field = 3, .limit = 16},
};

// END_CALL_EVENT (24)

constinit const FieldInfo end_call_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo end_call_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t end_call_event_by_tag[] = {
    0, // tag 25
};

// CALL_DATA_UPDATE_EVENT (25)

constinit const FieldInfo call_data_update_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "NumCTIClients", .trace = "numCTIClients", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceIDType", .trace = "newConnectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "NewConnectionCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DispositionCode},
    {.name = "CampaignID", .trace = "campaignID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "QueryRuleID", .trace = "queryRuleID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo call_data_update_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 47, .size = 64},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 73, .size = 4},
    {.name = "RouterCallKeySequenceNumber", .trace = "routerCallKeySequenceNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 110, .size = 4},
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
    {.name = "CTIClientSignature", .trace = "ctiClientSignature", .type = FieldType::STRING, .versions = all, .named = all, .tag = 23, .size = 64, .count = 2, .group = 2},
    {.name = "CTIClientTimestamp", .trace = "ctiClientTimestamp", .type = FieldType::TIME, .versions = all, .named = all, .tag = 24, .size = 4, .count = 2, .group = 2},
    {.name = "CallReferenceID", .trace = "callReferenceID", .type = FieldType::UNSPEC, .versions = {14, 25}, .named = {14, 25}, .tag = 223, .size = 32},
};

constinit const std::uint16_t call_data_update_event_by_tag[] = {
    2, // tag 8
    4, // tag 9
    5, // tag 10
    6, // tag 11
    7, // tag 12
    11, // tag 13
    12, // tag 14
    13, // tag 15
    14, // tag 16
    15, // tag 17
    16, // tag 18
    17, // tag 19
    18, // tag 20
    19, // tag 21
    20, // tag 22
    26, // tag 23
    27, // tag 24
    0, // tag 25
    21, // tag 46
    1, // tag 47
    8, // tag 72
    9, // tag 73
    22, // tag 82
    23, // tag 83
    24, // tag 95
    25, // tag 96
    10, // tag 110
    3, // tag 215
    28, // tag 223
};

constinit const GroupInfo call_data_update_event_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
    {.name = "cti_client", .count = 2, .first_tag = 23},
};

constinit const CountInfo call_data_update_event_counts[] = {
    {.name = "NumNamedVariables", .field = 4},
    {.name = "NumNamedArrays", .field = 5},
    {.name = "NumCTIClients", .field = 3, .limit = 16},
};

// CALL_REACHED_NETWORK_EVENT (34)

constinit const FieldInfo call_reached_network_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "LineType", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LineType},
    {.name = "TrunkUsedDeviceType", .trace = "trunkUsedDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_reached_network_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "TrunkUsedDeviceID", .trace = "trunkUsedDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 48, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "TrunkNumber", .trace = "trunkNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 121, .size = 4},
    {.name = "TrunkGroupNumber", .trace = "trunkGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 122, .size = 4},
};

constinit const std::uint16_t call_reached_network_event_by_tag[] = {
    0, // tag 25
    2, // tag 28
    1, // tag 48
    3, // tag 121
    4, // tag 122
};

// CALL_DEQUEUED_EVENT (86)

constinit const FieldInfo call_dequeued_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "QueueDeviceType", .trace = "queueDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceIDType},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumQueued", .trace = "numQueued", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumSkillGroups", .trace = "numSkillGroups", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 20},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_dequeued_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "QueueDeviceID", .trace = "queueDeviceID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 45, .size = 64},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
    {.name = "DeQueueType", .trace = "deQueueType", .type = FieldType::UNSPEC, .unsure = true, .versions = all, .named = all, .tag = 124},
};

constinit const std::uint16_t call_dequeued_event_by_tag[] = {
    0, // tag 25
    1, // tag 45
    2, // tag 62
    3, // tag 63
    4, // tag 64
    5, // tag 124
};

constinit const GroupInfo call_dequeued_event_groups[] = {
    {.name = "skill_group", .count = 0, .first_tag = 62},
};

constinit const CountInfo call_dequeued_event_counts[] = {
    {.name = "NumSkillGroups", .field = 9, .limit = 20},
};

// AGENT_PRE_CALL_EVENT (105)

constinit const FieldInfo agent_pre_call_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "MRDID", .trace = "mrdID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
    {.name = "AgentSkillTargetID", .trace = "agentSkillTargetID", .type = FieldType::UINT, .versions = {20, 25}, .named = {20, 25}, .size = 4},
};

constinit const FieldInfo agent_pre_call_event_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 73, .size = 4},
    {.name = "RouterCallKeySequenceNumber", .trace = "routerCallKeySequenceNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 110, .size = 4},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "ANI_II", .trace = "aniII", .type = FieldType::STRING, .trace_absent = true, .versions = {11, 25}, .named = {11, 25}, .tag = 215, .size = 2},
    {.name = "UserToUserInfo", .trace = "userToUserInfo", .type = FieldType::UNSPEC, .versions = all, .named = all, .tag = 9, .size = 131},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "FltCallTypeID", .trace = "fltCallTypeID", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 210, .size = 4},
    {.name = "PreCallInvokeID", .trace = "preCallInvokeID", .type = FieldType::UINT, .versions = {14, 25}, .named = {14, 25}, .tag = 221, .size = 4},
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
    {.name = "NamedVariable", .trace = "namedVariable", .type = FieldType::NAMEDVAR, .versions = all, .named = all, .tag = 82, .size = 251, .count = 0, .group = 0},
    {.name = "NamedArray", .trace = "namedArray", .type = FieldType::NAMEDARRAY, .versions = all, .named = all, .tag = 83, .size = 252, .count = 1, .group = 1},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = {20, 25}, .named = {20, 25}, .tag = 5, .size = 12},
    {.name = "ProtocolReferenceGUID", .trace = "protocolReferenceGUID", .type = FieldType::STRING, .versions = {23, 25}, .named = {23, 25}, .tag = 294, .size = 40},
    {.name = "NumOfEnabledServices", .trace = "numOfEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 310, .size = 2},
    {.name = "FltEnabledServices", .trace = "fltEnabledServices", .type = FieldType::USHORT, .versions = {24, 25}, .named = {24, 25}, .tag = 309, .count = 2, .array = true, .enumeration = &AgentServiceType},
    {.name = "CcaiConfigId", .trace = "ccaiConfigId", .type = FieldType::STRING, .versions = {24, 25}, .named = {24, 25}, .tag = 311, .size = 40},
};

constinit const std::uint16_t agent_pre_call_event_by_tag[] = {
    23, // tag 5
    0, // tag 6
    4, // tag 8
    6, // tag 9
    7, // tag 11
    8, // tag 12
    11, // tag 13
    12, // tag 14
    13, // tag 15
    14, // tag 16
    15, // tag 17
    16, // tag 18
    17, // tag 19
    18, // tag 20
    19, // tag 21
    20, // tag 22
    1, // tag 72
    2, // tag 73
    21, // tag 82
    22, // tag 83
    3, // tag 110
    9, // tag 210
    5, // tag 215
    10, // tag 221
    24, // tag 294
    26, // tag 309
    25, // tag 310
    27, // tag 311
};

constinit const GroupInfo agent_pre_call_event_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
};

constinit const CountInfo agent_pre_call_event_counts[] = {
    {.name = "NumNamedVariables", .field = 1},
    {.name = "NumNamedArrays", .field = 2},
    {.name = "NumOfEnabledServices", .floating = true, .field = 25},
};

// AGENT_PRE_CALL_ABORT_EVENT (106)

constinit const FieldInfo agent_pre_call_abort_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "MRDID", .trace = "mrdID", .type = FieldType::INT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo agent_pre_call_abort_event_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 73, .size = 4},
    {.name = "RouterCallKeySequenceNumber", .trace = "routerCallKeySequenceNumber", .type = FieldType::UINT, .versions = all, .named = all, .tag = 110, .size = 4},
};

constinit const std::uint16_t agent_pre_call_abort_event_by_tag[] = {
    0, // tag 6
    1, // tag 72
    2, // tag 73
    3, // tag 110
};

// CALL_ATTRIBUTE_CHANGE_EVENT (240)

constinit const FieldInfo call_attribute_change_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &PeripheralType},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .unsure = true, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "CallTypeID", .trace = "callTypeID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ServiceNumber", .trace = "serviceNumber", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo call_attribute_change_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t call_attribute_change_event_by_tag[] = {
    0, // tag 25
};

// CALL_AGENT_GREETING_EVENT (248)

constinit const FieldInfo call_agent_greeting_event_fixed[] = {
    {.name = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .versions = {15, 25}, .named = {15, 25}, .size = 4},
    {.name = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .versions = {15, 25}, .named = {15, 25}, .size = 4},
    {.name = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .versions = {15, 25}, .named = {15, 25}, .size = 2, .enumeration = &ConnectionDeviceIDType},
    {.name = "ConnectionCallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = {15, 25}, .named = {15, 25}, .size = 4},
    {.name = "EventCode", .trace = "eventCode", .type = FieldType::USHORT, .versions = {15, 25}, .named = {15, 25}, .size = 2, .enumeration = &AgentGreetingEventCode},
    {.name = "PeripheralErrorCode", .trace = "peripheralErrorCode", .type = FieldType::UINT, .versions = {15, 25}, .named = {15, 25}, .size = 4},
};

constinit const FieldInfo call_agent_greeting_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = {15, 25}, .named = {15, 25}, .tag = 25, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .required = true, .versions = {15, 25}, .named = {15, 25}, .tag = 5, .size = 12},
};

constinit const std::uint16_t call_agent_greeting_event_by_tag[] = {
    1, // tag 5
    0, // tag 25
};

} // namespace ctikit::ged188::tables
