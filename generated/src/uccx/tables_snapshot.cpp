// Unified CCX CTI protocol: fields, groups and counts of the messages of class snapshot.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// SNAPSHOT_CALL_REQ (82)

constinit const FieldInfo snapshot_call_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "CallID", .trace = "connectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "ConnectionDeviceType", .trace = "ConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &ConnectionDeviceType},
};

constinit const FieldInfo snapshot_call_req_floating[] = {
    {.name = "ConnectionDeviceID", .trace = "connectionDeviceID", .type = FieldType::STRING, .required = true, .trace_absent = true, .versions = all, .named = all, .tag = 25, .size = 64},
};

constinit const std::uint16_t snapshot_call_req_by_tag[] = {
    0, // tag 25
};

// SNAPSHOT_CALL_CONF (83)

constinit const FieldInfo snapshot_call_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CallType", .trace = "callType", .type = FieldType::USHORT, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0, .enumeration = &CallType},
    {.name = "reserved", .as = "NumCTIClients", .trace = "numCTIClients", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "NumCallDevices", .trace = "numCallDevices", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
    {.name = "NumNamedVariables", .trace = "numNamedVars", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "NumNamedArrays", .trace = "numNamedArrays", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2},
    {.name = "reserved", .as = "CalledPartyDisposition", .trace = "calledPartyDisposition", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .trace = "reserved", .type = FieldType::INT, .reserved = true, .has_value = true, .versions = {11, 18}, .named = {11, 18}, .size = 4, .value = 0},
};

constinit const FieldInfo snapshot_call_conf_floating[] = {
    {.name = "ANI", .trace = "ani", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 8, .size = 40},
    {.name = "DNIS", .trace = "dnis", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 10, .size = 32},
    {.name = "DialedNumber", .trace = "dialedNumber", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 11, .size = 40},
    {.name = "CallerEnteredDigits", .trace = "callerEnteredDigits", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 12, .size = 40},
    {.name = "reserved", .as = "RouterCallKeyDay", .trace = "routerCallKeyDay", .type = FieldType::UINT, .reserved = true, .required = true, .has_value = true, .versions = all, .named = all, .tag = 72, .size = 4, .value = 0},
    {.name = "reserved", .as = "RouterCallKeyCallID", .trace = "routerCallKeyCallID", .type = FieldType::UINT, .reserved = true, .required = true, .has_value = true, .versions = all, .named = all, .tag = 73, .size = 4, .value = 0},
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
    {.name = "CallConnectionCallID", .trace = "callConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 56, .size = 4, .count = 2, .group = 2},
    {.name = "CallConnectionDeviceType", .trace = "callConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 57, .size = 2, .count = 2, .group = 2, .enumeration = &ConnectionDeviceType},
    {.name = "CallConnectionDeviceID", .trace = "callConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 58, .size = 64, .count = 2, .group = 2},
    {.name = "CallDeviceType", .trace = "callDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 59, .size = 2, .count = 2, .group = 2, .enumeration = &DeviceType},
    {.name = "CallDeviceID", .trace = "callDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 60, .size = 64, .count = 2, .group = 2},
    {.name = "CallDeviceConnectionState", .trace = "callDeviceConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 61, .size = 2, .count = 2, .group = 2, .enumeration = &LocalConnectionState},
};

constinit const std::uint16_t snapshot_call_conf_by_tag[] = {
    0, // tag 8
    1, // tag 10
    2, // tag 11
    3, // tag 12
    6, // tag 13
    7, // tag 14
    8, // tag 15
    9, // tag 16
    10, // tag 17
    11, // tag 18
    12, // tag 19
    13, // tag 20
    14, // tag 21
    15, // tag 22
    16, // tag 46
    19, // tag 56
    20, // tag 57
    21, // tag 58
    22, // tag 59
    23, // tag 60
    24, // tag 61
    4, // tag 72
    5, // tag 73
    17, // tag 82
    18, // tag 83
};

constinit const GroupInfo snapshot_call_conf_groups[] = {
    {.name = "NamedVariable", .count = 0, .first_tag = 82},
    {.name = "NamedArray", .count = 1, .first_tag = 83},
    {.name = "dev", .count = 2, .first_tag = 56},
};

constinit const CountInfo snapshot_call_conf_counts[] = {
    {.name = "NumNamedVariables", .field = 4},
    {.name = "NumNamedArrays", .field = 5},
    {.name = "NumCallDevices", .field = 3, .limit = 16},
};

// SNAPSHOT_DEVICE_REQ (84)

constinit const FieldInfo snapshot_device_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "SnapshotDeviceType", .trace = "snapshotDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &DeviceType},
};

constinit const FieldInfo snapshot_device_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 6, .size = 64},
};

constinit const std::uint16_t snapshot_device_req_by_tag[] = {
    0, // tag 6
};

// SNAPSHOT_DEVICE_CONF (85)

constinit const FieldInfo snapshot_device_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "NumCalls", .trace = "numCalls", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 16},
};

constinit const FieldInfo snapshot_device_conf_floating[] = {
    {.name = "CallConnectionCallID", .trace = "callConnectionCallID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 56, .size = 4, .count = 0, .group = 0},
    {.name = "CallConnectionDeviceType", .trace = "callConnectionDeviceType", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 57, .size = 2, .count = 0, .group = 0, .enumeration = &ConnectionDeviceType},
    {.name = "CallConnectionDeviceID", .trace = "callConnectionDeviceID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 58, .size = 64, .count = 0, .group = 0},
    {.name = "CallDeviceConnectionState", .trace = "callDeviceConnectionState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 61, .size = 2, .count = 0, .group = 0, .enumeration = &LocalConnectionState},
    {.name = "CallState", .trace = "callState", .type = FieldType::USHORT, .unsure = true, .versions = all, .named = all, .tag = 75, .size = 2, .count = 0, .group = 0, .enumeration = &LocalConnectionState},
};

constinit const std::uint16_t snapshot_device_conf_by_tag[] = {
    0, // tag 56
    1, // tag 57
    2, // tag 58
    3, // tag 61
    4, // tag 75
};

constinit const GroupInfo snapshot_device_conf_groups[] = {
    {.name = "call", .count = 0, .first_tag = 56},
};

constinit const CountInfo snapshot_device_conf_counts[] = {
    {.name = "NumCalls", .field = 1, .limit = 16},
};

} // namespace ctikit::uccx::tables
