// Unified CCX CTI protocol: fields, groups and counts of the messages of class agent.
// Written by `ctigen generate` from spec/uccx.
#include "tables.hpp"

namespace ctikit::uccx::tables {

// AGENT_STATE_EVENT (30)

constinit const FieldInfo agent_state_event_fixed[] = {
    {.name = "reserved", .as = "MonitorID", .trace = "monitorID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "SessionID", .trace = "sessionID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "PeripheralType", .trace = "peripheralType", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 21},
    {.name = "CSQState", .trace = "csqState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "StateDuration", .trace = "stateDuration", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 4294967295},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "EventReasonCode", .trace = "eventReasonCode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentReasonCode},
    {.name = "reserved", .as = "MRDID", .trace = "mrdID", .type = FieldType::INT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "NumTasks", .trace = "numTasks", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "AgentMode", .trace = "agentMode", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "MaxTaskLimit", .trace = "maxTaskLimit", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "ICMAgentID", .trace = "icmAgentID", .type = FieldType::INT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "AgentAvailabilityStatus", .trace = "agentAvailabilityStatus", .type = FieldType::INT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "numCSQs", .trace = "numCSQs", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 99},
};

constinit const FieldInfo agent_state_event_floating[] = {
    {.name = "CTIClientSignature", .trace = "ctiClientSignature", .type = FieldType::STRING, .trace_absent = true, .versions = all, .named = all, .tag = 23, .size = 64},
    {.name = "reserved", .as = "AgentID", .trace = "agentID", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .unsure = true, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "Duration", .trace = "duration", .type = FieldType::UINT, .versions = all, .named = all, .tag = 150, .size = 4},
    {.name = "NextAgentState", .trace = "nextAgentState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 123, .size = 2, .enumeration = &AgentState},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "FltSkillGroupID", .trace = "fltSkillGroupID", .type = FieldType::UINT, .reserved = true, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "FltSkillGroupPriority", .trace = "fltSkillGroupPriority", .type = FieldType::USHORT, .reserved = true, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0},
    {.name = "CSQState", .trace = "csqState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 65, .size = 2, .count = 0, .group = 0, .enumeration = &AgentState},
    {.name = "ActiveTerminal", .trace = "activeTerminal", .type = FieldType::STRING, .unsure = true, .versions = {18, 18}, .named = {18, 18}, .tag = 303, .size = 64},
};

constinit const std::uint16_t agent_state_event_by_tag[] = {
    2, // tag 4
    1, // tag 5
    3, // tag 6
    0, // tag 23
    7, // tag 62
    8, // tag 63
    9, // tag 64
    10, // tag 65
    6, // tag 123
    5, // tag 150
    4, // tag 194
    11, // tag 303
};

constinit const GroupInfo agent_state_event_groups[] = {
    {.name = "csq", .count = 0, .first_tag = 62},
};

constinit const CountInfo agent_state_event_counts[] = {
    {.name = "numCSQs", .field = 17, .limit = 99},
};

// QUERY_AGENT_STATE_REQ (36)

constinit const FieldInfo query_agent_state_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "MRDID", .trace = "mrdID", .type = FieldType::INT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "ICMAgentID", .trace = "icmAgentID", .type = FieldType::INT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
};

constinit const FieldInfo query_agent_state_req_floating[] = {
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
};

constinit const std::uint16_t query_agent_state_req_by_tag[] = {
    0, // tag 4
    1, // tag 6
    2, // tag 194
};

// QUERY_AGENT_STATE_CONF (37)

constinit const FieldInfo query_agent_state_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "numCSQs", .trace = "numCSQs", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .low = 0, .high = 20},
    {.name = "reserved", .as = "MRDID", .trace = "mrdID", .type = FieldType::INT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "reserved", .as = "NumTasks", .trace = "numTasks", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "AgentMode", .trace = "agentMode", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "MaxTaskLimit", .trace = "maxTaskLimit", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "ICMAgentID", .trace = "icmAgentID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 0},
    {.name = "reserved", .as = "AgentAvailabilityStatus", .trace = "agentAvailabilityStatus", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
};

constinit const FieldInfo query_agent_state_conf_floating[] = {
    {.name = "reserved", .as = "AgentID", .trace = "agentID", .type = FieldType::STRING, .reserved = true, .versions = all, .named = all, .tag = 5, .size = 12},
    {.name = "AgentExtension", .trace = "agentExtension", .type = FieldType::STRING, .versions = all, .named = all, .tag = 4, .size = 16},
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "CSQID", .trace = "csqID", .type = FieldType::UINT, .versions = all, .named = all, .tag = 62, .size = 4, .count = 0, .group = 0},
    {.name = "reserved", .as = "SkillGroupID", .trace = "skillGroupID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 63, .size = 4, .count = 0, .group = 0, .value = 0},
    {.name = "reserved", .as = "SkillGroupPriority", .trace = "skillGroupPriority", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .tag = 64, .size = 2, .count = 0, .group = 0, .value = 0},
    {.name = "CSQState", .trace = "csqState", .type = FieldType::USHORT, .versions = all, .named = all, .tag = 65, .size = 2, .count = 0, .group = 0, .enumeration = &AgentState},
    {.name = "InternalAgentState", .trace = "internalAgentState", .type = FieldType::USHORT, .unsure = true, .versions = all, .named = all, .tag = 255, .size = 2, .enumeration = &InternalAgentState},
};

constinit const std::uint16_t query_agent_state_conf_by_tag[] = {
    1, // tag 4
    0, // tag 5
    2, // tag 6
    4, // tag 62
    5, // tag 63
    6, // tag 64
    7, // tag 65
    3, // tag 194
    8, // tag 255
};

constinit const GroupInfo query_agent_state_conf_groups[] = {
    {.name = "csq", .count = 0, .first_tag = 62},
};

constinit const CountInfo query_agent_state_conf_counts[] = {
    {.name = "numCSQs", .field = 2, .limit = 20},
};

// SET_AGENT_STATE_REQ (38)

constinit const FieldInfo set_agent_state_req_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
    {.name = "reserved", .as = "PeripheralID", .trace = "peripheralID", .type = FieldType::UINT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 4, .value = 1},
    {.name = "AgentState", .trace = "agentState", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentState},
    {.name = "reserved", .as = "AgentWorkMode", .trace = "agentWorkMode", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "reserved", .as = "NumSkillGroups", .trace = "numSkillGroups", .type = FieldType::USHORT, .reserved = true, .has_value = true, .versions = all, .named = all, .size = 2, .value = 0},
    {.name = "EventReasonCode", .trace = "eventReasonCode", .type = FieldType::USHORT, .versions = all, .named = all, .size = 2, .enumeration = &AgentReasonCode},
    {.name = "ForcedFlag", .trace = "forcedFlag", .type = FieldType::UCHAR, .versions = all, .named = all, .size = 1, .enumeration = &ForcedFlag},
    {.name = "AgentCapacity", .trace = "agentCapacity", .type = FieldType::UINT, .versions = {12, 18}, .named = {12, 18}, .size = 4, .enumeration = &AgentCapacity},
};

constinit const FieldInfo set_agent_state_req_floating[] = {
    {.name = "AgentInstrument", .trace = "agentInstrument", .type = FieldType::STRING, .required = true, .versions = all, .named = all, .tag = 6, .size = 64},
    {.name = "AgentPassword", .trace = "agentPassword", .type = FieldType::STRING, .versions = all, .named = all, .tag = 49, .size = 64},
    {.name = "AgentID", .trace = "agentID", .type = FieldType::STRING, .versions = all, .named = all, .tag = 194, .size = 129},
    {.name = "ActiveTerminal", .trace = "activeTerminal", .type = FieldType::STRING, .versions = {18, 18}, .named = {18, 18}, .tag = 303, .size = 64},
};

constinit const std::uint16_t set_agent_state_req_by_tag[] = {
    0, // tag 6
    1, // tag 49
    2, // tag 194
    3, // tag 303
};

// SET_AGENT_STATE_CONF (39)

constinit const FieldInfo set_agent_state_conf_fixed[] = {
    {.name = "InvokeID", .trace = "invokeId", .type = FieldType::UINT, .versions = all, .named = all, .size = 4},
};

} // namespace ctikit::uccx::tables
