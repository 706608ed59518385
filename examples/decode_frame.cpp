// The smallest program: one message type, no session, no dependencies but the codecs.
//     example_decode_frame HEX
#include <ctikit/uccx/messages/heartbeat_req.hpp>
#include <ctikit/wire/frame.hpp>

#include <cstdio>
#include <string>
#include <vector>

int main(int count, char** arguments) {
    std::vector<std::uint8_t> bytes;
    for (const std::string hex = count > 1 ? arguments[1] : ""; bytes.size() * 2 + 1 < hex.size();) {
        bytes.push_back(static_cast<std::uint8_t>(std::strtoul(hex.substr(bytes.size() * 2, 2).c_str(), nullptr, 16)));
    }
    const auto header = ctikit::FrameHeader::read(bytes);
    if (!header || header->type != ctikit::uccx::HeartbeatReq::id || bytes.size() != header->frame_size()) {
        std::fputs("not a HEARTBEAT_REQ\n", stderr);
        return 1;
    }
    ctikit::uccx::HeartbeatReq heartbeat;
    const auto result = decode(ctikit::Bytes(bytes).subspan(ctikit::header_size), 14, heartbeat);
    if (!result) {
        std::fputs("HEARTBEAT_REQ is cut short\n", stderr);
        return 1;
    }
    std::printf("HEARTBEAT_REQ %u\n", heartbeat.InvokeID);
}
