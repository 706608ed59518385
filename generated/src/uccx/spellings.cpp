// Unified CCX CTI protocol: what GED-188 calls the fields that this dialect names in another way.
// Written by `ctigen generate` from spec/uccx.
#include <ctikit/uccx/spellings.hpp>

#include <algorithm>

namespace ctikit::uccx {
namespace {

struct Spelling {
    std::string_view name;
    std::span<const std::string_view> ged188;
};

constexpr std::string_view ActiveCallID_names[] = {"ActiveConnectionCallID"};
constexpr std::string_view ActiveConnectionDeviceType_names[] = {"ActiveConnectionDeviceIDType"};
constexpr std::string_view AgentCallID_names[] = {"AgentConnectionCallID"};
constexpr std::string_view AgentCapacity_names[] = {"AgentServiceReq"};
constexpr std::string_view AgentConnectionDeviceType_names[] = {"AgentConnectionDeviceIDType"};
constexpr std::string_view ApplicationConfigKey_names[] = {"ServiceConfigKey"};
constexpr std::string_view ApplicationID_names[] = {"ServiceNumber", "PeripheralNumber"};
constexpr std::string_view ApplicationName_names[] = {"PeripheralName"};
constexpr std::string_view CCXStatus_names[] = {"PGStatus"};
constexpr std::string_view CCXTime_names[] = {"ICMCentralControllerTime"};
constexpr std::string_view CSQConfigKey_names[] = {"SkillGroupConfigKey"};
constexpr std::string_view CSQID_names[] = {"SkillGroupNumber", "FltSkillGroupNumber", "PeripheralNumber"};
constexpr std::string_view CSQName_names[] = {"PeripheralName"};
constexpr std::string_view CSQState_names[] = {"SkillGroupState", "FltSkillGroupState"};
constexpr std::string_view CSQueueConfigKey_names[] = {"SkillGroupConfigKey"};
constexpr std::string_view CallConnectionDeviceType_names[] = {"CallConnectionDeviceIDType"};
constexpr std::string_view CallDeviceConnectionState_names[] = {"CallState"};
constexpr std::string_view CallID_names[] = {"ConnectionCallID"};
constexpr std::string_view ConfigurationMask_names[] = {"ConfigInformation"};
constexpr std::string_view ConnectedPartyDeviceType_names[] = {"ConnectedPartyDeviceIDType"};
constexpr std::string_view ConnectionDeviceType_names[] = {"ConnectionDeviceIDType"};
constexpr std::string_view DeviceField0_names[] = {"PeripheralNumber"};
constexpr std::string_view DeviceField1_names[] = {"FltServiceID"};
constexpr std::string_view DeviceField2_names[] = {"DialedNumber"};
constexpr std::string_view DeviceField4_names[] = {"Extension"};
constexpr std::string_view HeldCallID_names[] = {"HeldConnectionCallID"};
constexpr std::string_view HeldConnectionDeviceType_names[] = {"HeldConnectionDeviceIDType"};
constexpr std::string_view LineType_names[] = {"SkillGroupPriority"};
constexpr std::string_view MRDomainID_names[] = {"FltMRDomainID"};
constexpr std::string_view NewCallID_names[] = {"NewConnectionCallID"};
constexpr std::string_view NewConnectionDeviceType_names[] = {"NewConnectionDeviceIDType"};
constexpr std::string_view NumCSQ_names[] = {"NumSkills"};
constexpr std::string_view NumCSQs_names[] = {"NumSkillGroups"};
constexpr std::string_view OtherCallID_names[] = {"OtherConnectionCallID"};
constexpr std::string_view OtherConnectionDeviceType_names[] = {"OtherConnectionDeviceIDType"};
constexpr std::string_view PreviousApplicationID_names[] = {"ServiceSkillTargetID"};
constexpr std::string_view PrimaryDeviceType_names[] = {"PrimaryDeviceIDType"};
constexpr std::string_view SecondaryDeviceType_names[] = {"SecondaryDeviceIDType"};
constexpr std::string_view Status_names[] = {"ConfigEndStatus", "ConfigkeyStatus"};
constexpr std::string_view SupervisorCallID_names[] = {"SupervisorConnectionCallID"};
constexpr std::string_view SupervisorConnectionDeviceType_names[] = {"SupervisorConnectionDeviceIDType"};
constexpr std::string_view UnifiedCCXErrorCode_names[] = {"PeripheralErrorCode"};
constexpr std::string_view UnifiedCCXOnline_names[] = {"PeripheralOnline"};
constexpr std::string_view clientAddress_names[] = {"ClientAddress"};
constexpr std::string_view clientPort_names[] = {"ClientPort"};
constexpr std::string_view lineHandle_names[] = {"LineHandle"};
constexpr std::string_view lineType_names[] = {"LineType"};
constexpr std::string_view numCSQs_names[] = {"NumFltSkillGroups", "NumSkillGroups"};

constexpr Spelling spellings[] = {
    {"ActiveCallID", ActiveCallID_names},
    {"ActiveConnectionDeviceType", ActiveConnectionDeviceType_names},
    {"AgentCallID", AgentCallID_names},
    {"AgentCapacity", AgentCapacity_names},
    {"AgentConnectionDeviceType", AgentConnectionDeviceType_names},
    {"ApplicationConfigKey", ApplicationConfigKey_names},
    {"ApplicationID", ApplicationID_names},
    {"ApplicationName", ApplicationName_names},
    {"CCXStatus", CCXStatus_names},
    {"CCXTime", CCXTime_names},
    {"CSQConfigKey", CSQConfigKey_names},
    {"CSQID", CSQID_names},
    {"CSQName", CSQName_names},
    {"CSQState", CSQState_names},
    {"CSQueueConfigKey", CSQueueConfigKey_names},
    {"CallConnectionDeviceType", CallConnectionDeviceType_names},
    {"CallDeviceConnectionState", CallDeviceConnectionState_names},
    {"CallID", CallID_names},
    {"ConfigurationMask", ConfigurationMask_names},
    {"ConnectedPartyDeviceType", ConnectedPartyDeviceType_names},
    {"ConnectionDeviceType", ConnectionDeviceType_names},
    {"DeviceField0", DeviceField0_names},
    {"DeviceField1", DeviceField1_names},
    {"DeviceField2", DeviceField2_names},
    {"DeviceField4", DeviceField4_names},
    {"HeldCallID", HeldCallID_names},
    {"HeldConnectionDeviceType", HeldConnectionDeviceType_names},
    {"LineType", LineType_names},
    {"MRDomainID", MRDomainID_names},
    {"NewCallID", NewCallID_names},
    {"NewConnectionDeviceType", NewConnectionDeviceType_names},
    {"NumCSQ", NumCSQ_names},
    {"NumCSQs", NumCSQs_names},
    {"OtherCallID", OtherCallID_names},
    {"OtherConnectionDeviceType", OtherConnectionDeviceType_names},
    {"PreviousApplicationID", PreviousApplicationID_names},
    {"PrimaryDeviceType", PrimaryDeviceType_names},
    {"SecondaryDeviceType", SecondaryDeviceType_names},
    {"Status", Status_names},
    {"SupervisorCallID", SupervisorCallID_names},
    {"SupervisorConnectionDeviceType", SupervisorConnectionDeviceType_names},
    {"UnifiedCCXErrorCode", UnifiedCCXErrorCode_names},
    {"UnifiedCCXOnline", UnifiedCCXOnline_names},
    {"clientAddress", clientAddress_names},
    {"clientPort", clientPort_names},
    {"lineHandle", lineHandle_names},
    {"lineType", lineType_names},
    {"numCSQs", numCSQs_names},
};

} // namespace

std::span<const std::string_view> ged188_names(std::string_view field) noexcept {
    const auto found = std::ranges::lower_bound(spellings, field, {}, &Spelling::name);
    return found != std::end(spellings) && found->name == field ? found->ged188 : std::span<const std::string_view>();
}

} // namespace ctikit::uccx
