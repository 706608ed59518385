// Unified CCX CTI protocol: fields, groups and counts of the messages of class call_event.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// CALL_DELIVERED_EVENT (9)

constinit const FieldInfo call_delivered_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "LineType", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = {14, 18}, .size = 2, .value = 3, .enumeration = &LineType},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "AlertingDeviceType", .trace = "alertingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LastRedirectDeviceType", .trace = "lastRedirectDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
};

constinit const FieldInfo call_delivered_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AlertingDeviceID", .trace = "alertingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 26, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "LastRedirectDeviceID", .trace = "lastRedirectDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 29, .size = 64},
    {.name = "SecondaryConnectionCallID", .trace = "secondaryConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 202, .size = 4},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
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
    6, // tag 8
    7, // tag 10
    8, // tag 11
    9, // tag 12
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
    0, // tag 25
    1, // tag 26
    2, // tag 27
    3, // tag 28
    4, // tag 29
    20, // tag 46
    21, // tag 82
    22, // tag 83
    5, // tag 202
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
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "LineType", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = {14, 18}, .size = 2, .value = 3, .enumeration = &LineType},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "AnsweringDeviceType", .trace = "answeringDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LastRedirectDeviceType", .trace = "lastRedirectDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_established_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "AnsweringDeviceID", .trace = "answeringDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 30, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "LastRedirectDeviceID", .trace = "lastRedirectDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 29, .size = 64},
};

constinit const std::uint16_t call_established_event_by_tag[] = {
    0, // tag 25
    2, // tag 27
    3, // tag 28
    4, // tag 29
    1, // tag 30
};

// CALL_HELD_EVENT (11)

constinit const FieldInfo call_held_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "HoldingDeviceType", .trace = "holdingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_held_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "HoldingDeviceID", .trace = "holdingDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 31, .size = 64},
};

constinit const std::uint16_t call_held_event_by_tag[] = {
    0, // tag 25
    1, // tag 31
};

// CALL_RETRIEVED_EVENT (12)

constinit const FieldInfo call_retrieved_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "RetrievingDeviceType", .trace = "retrievingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_retrieved_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "RetrievingDeviceID", .trace = "retrievingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 32, .size = 64},
};

constinit const std::uint16_t call_retrieved_event_by_tag[] = {
    0, // tag 25
    1, // tag 32
};

// CALL_CLEARED_EVENT (13)

constinit const FieldInfo call_cleared_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "reserved", .as = "ConnectionDeviceIDType", .trace = "connectionDeviceIDType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_cleared_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .trace_absent = true, .unsure = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t call_cleared_event_by_tag[] = {
    0, // tag 25
};

// CALL_CONNECTION_CLEARED_EVENT (14)

constinit const FieldInfo call_connection_cleared_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ReleasingDeviceType", .trace = "releasingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_connection_cleared_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ReleasingDeviceID", .trace = "releasingDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 33, .size = 64},
};

constinit const std::uint16_t call_connection_cleared_event_by_tag[] = {
    0, // tag 25
    1, // tag 33
};

// CALL_ORIGINATED_EVENT (15)

constinit const FieldInfo call_originated_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .versions = all, .named = all, .size = 2},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_originated_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
};

constinit const std::uint16_t call_originated_event_by_tag[] = {
    0, // tag 25
    1, // tag 27
    2, // tag 28
};

// CALL_FAILED_EVENT (16)

constinit const FieldInfo call_failed_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "FailingDeviceType", .trace = "failingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_failed_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
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
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "PrimaryDeviceType", .trace = "primaryDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "PrimaryCallID", .trace = "primaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "LineType", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = {14, 18}, .size = 2, .value = 3, .enumeration = &LineType},
    {.name = "reserved", .as = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "SecondaryDeviceType", .trace = "secondaryDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "SecondaryCallID", .trace = "secondaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ControllerDeviceType", .trace = "controllerDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "AddedPartyDeviceType", .trace = "addedPartyDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_conferenced_event_floating[] = {
    {.name = "PrimaryDeviceID", .trace = "primaryDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 35, .size = 64},
    {.name = "SecondaryDeviceID", .trace = "secondaryDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 36, .size = 64},
    {.name = "ControllerDeviceID", .trace = "controllerDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 37, .size = 64},
    {.name = "AddedPartyDeviceID", .trace = "addedPartyDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 38, .size = 64},
    {.name = "ConnectedPartyCallID", .trace = "connectedPartyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 39, .size = 4, .count = 0, .group = 0},
    {.name = "ConnectedPartyDeviceType", .trace = "connectedPartyDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 40, .size = 2, .count = 0, .group = 0, .enumeration = &DeviceType},
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
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "PrimaryDeviceType", .trace = "primaryDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "PrimaryCallID", .trace = "primaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "LineType", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = {14, 18}, .size = 2, .value = 3, .enumeration = &LineType},
    {.name = "reserved", .as = "SkillGroupNumber", .trace = "skillGroupNumber", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumParties", .trace = "numParties", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "SecondaryDeviceType", .trace = "secondaryDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "SecondaryCallID", .trace = "secondaryCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "TransferringDeviceType", .trace = "transferringDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "TransferredDeviceType", .trace = "transferredDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_transferred_event_floating[] = {
    {.name = "PrimaryDeviceID", .trace = "primaryDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 35, .size = 64},
    {.name = "SecondaryDeviceID", .trace = "secondaryDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 36, .size = 64},
    {.name = "TransferringDeviceID", .trace = "transferringDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 42, .size = 64},
    {.name = "TransferredDeviceID", .trace = "transferredDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 43, .size = 64},
    {.name = "ConnectedPartyCallID", .trace = "connectedPartyCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 39, .size = 4, .count = 0, .group = 0},
    {.name = "ConnectedPartyDeviceType", .trace = "connectedPartyDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 40, .size = 2, .count = 0, .group = 0, .enumeration = &DeviceType},
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
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "DivertingDeviceType", .trace = "divertingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_diverted_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "DivertingDeviceID", .trace = "divertingDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 44, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 28, .size = 64},
};

constinit const std::uint16_t call_diverted_event_by_tag[] = {
    0, // tag 25
    2, // tag 28
    1, // tag 44
};

// CALL_SERVICE_INITIATED_EVENT (20)

constinit const FieldInfo call_service_initiated_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "LineHandle", .trace = "lineHandle", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 65535},
    {.name = "reserved", .as = "LineType", .trace = "lineType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 3},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "LineType", .as = "SkillGroupPriority", .trace = "lineType", .type = FieldType::USHORT, .versions = all, .named = {14, 18}, .size = 2, .enumeration = &LineType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_service_initiated_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 27, .size = 64},
};

constinit const std::uint16_t call_service_initiated_event_by_tag[] = {
    0, // tag 25
    1, // tag 27
};

// CALL_QUEUED_EVENT (21)

constinit const FieldInfo call_queued_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "QueueDeviceType", .trace = "queueDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CallingDeviceType", .trace = "callingDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "CalledDeviceType", .trace = "calledDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "LastRedirectDeviceType", .trace = "lastRedirectDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "reserved", .as = "NumQueued", .trace = "numQueued", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumCSQs", .trace = "numCSQs", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 20},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_queued_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "QueueDeviceID", .trace = "queueDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 45, .size = 64},
    {.name = "CallingDeviceID", .trace = "callingDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 27, .size = 64},
    {.name = "CalledDeviceID", .trace = "calledDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 28, .size = 64},
    {.name = "LastRedirectDeviceID", .trace = "lastRedirectDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 29, .size = 64},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .unsure = true, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .unsure = true, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
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
};

constinit const GroupInfo call_queued_event_groups[] = {
    {.name = "csq", .count = 0, .first_tag = 62},
};

constinit const CountInfo call_queued_event_counts[] = {
    {.name = "NumCSQs", .field = 12, .limit = 20},
};

// BEGIN_CALL_EVENT (23)

constinit const FieldInfo begin_call_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "NumCTIClients", .trace = "numCTIClients", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &Disposition},
};

constinit const FieldInfo begin_call_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "reserved", .as = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .reserved = true, .unsure = true, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "reserved", .as = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .reserved = true, .unsure = true, .versions = all, .named = all, .tag = 73, .size = 4},
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
};

constinit const std::uint16_t begin_call_event_by_tag[] = {
    1, // tag 8
    2, // tag 10
    3, // tag 11
    4, // tag 12
    7, // tag 13
    8, // tag 14
    9, // tag 15
    10, // tag 16
    11, // tag 17
    12, // tag 18
    13, // tag 19
    14, // tag 20
    15, // tag 21
    16, // tag 22
    20, // tag 23
    21, // tag 24
    0, // tag 25
    17, // tag 46
    5, // tag 72
    6, // tag 73
    18, // tag 82
    19, // tag 83
};

constinit const GroupInfo begin_call_event_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
    {.name = "cti_client", .count = 2, .first_tag = 23},
};

constinit const CountInfo begin_call_event_counts[] = {
    {.name = "NumNamedVariables", .field = 4},
    {.name = "NumNamedArrays", .field = 5},
    {.name = "NumCTIClients", .field = 3},
};

// END_CALL_EVENT (24)

constinit const FieldInfo end_call_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

constinit const FieldInfo end_call_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t end_call_event_by_tag[] = {
    0, // tag 25
};

// CALL_DATA_UPDATE_EVENT (25)

constinit const FieldInfo call_data_update_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "NumCTIClients", .trace = "numCTIClients", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &CallType},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NewConnectionDeviceType", .trace = "newConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "NewCallID", .trace = "newConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &Disposition},
    {.name = "CampaignID", .trace = "campaignID", .type = FieldType::UINT, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "QueryRuleID", .trace = "queryRuleID", .type = FieldType::UINT, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
};

constinit const FieldInfo call_data_update_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "NewConnectionDeviceID", .trace = "newConnectionDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 47, .size = 64},
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "reserved", .as = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .reserved = true, .versions = all, .named = all, .tag = 72, .size = 4},
    {.name = "reserved", .as = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .reserved = true, .versions = all, .named = all, .tag = 73, .size = 4},
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
};

constinit const std::uint16_t call_data_update_event_by_tag[] = {
    2, // tag 8
    3, // tag 10
    4, // tag 11
    5, // tag 12
    8, // tag 13
    9, // tag 14
    10, // tag 15
    11, // tag 16
    12, // tag 17
    13, // tag 18
    14, // tag 19
    15, // tag 20
    16, // tag 21
    17, // tag 22
    23, // tag 23
    24, // tag 24
    0, // tag 25
    18, // tag 46
    1, // tag 47
    6, // tag 72
    7, // tag 73
    19, // tag 82
    20, // tag 83
    21, // tag 95
    22, // tag 96
};

constinit const GroupInfo call_data_update_event_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
    {.name = "cti_client", .count = 2, .first_tag = 23},
};

constinit const CountInfo call_data_update_event_counts[] = {
    {.name = "NumNamedVariables", .field = 4},
    {.name = "NumNamedArrays", .field = 5},
    {.name = "NumCTIClients", .field = 3},
};

// CALL_DEQUEUED_EVENT (86)

constinit const FieldInfo call_dequeued_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ApplicationID", .trace = "applicationID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "ServiceID", .trace = "serviceID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "QueueDeviceType", .trace = "queueDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
    {.name = "NumQueued", .trace = "numQueued", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumCSQs", .trace = "numCSQs", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 20},
    {.name = "LocalConnectionState", .trace = "localConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &LocalConnectionState},
    {.name = "EventCause", .trace = "eventCause", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &EventCause},
};

constinit const FieldInfo call_dequeued_event_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
    {.name = "QueueDeviceID", .trace = "queueDeviceID", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 45, .size = 64},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .unsure = true, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .unsure = true, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
};

constinit const std::uint16_t call_dequeued_event_by_tag[] = {
    0, // tag 25
    1, // tag 45
    2, // tag 62
    3, // tag 63
    4, // tag 64
};

constinit const GroupInfo call_dequeued_event_groups[] = {
    {.name = "csq", .count = 0, .first_tag = 62},
};

constinit const CountInfo call_dequeued_event_counts[] = {
    {.name = "NumCSQs", .field = 9, .limit = 20},
};

} // namespace ctikit::uccx::tables
