// Finds the protocol version of each connection in an input. Frames wait, in order and in bounded number, until their
// connection says its version (OPEN_REQ) or enough has been seen to infer it.
#pragma once

#include <ctikit/trace/input.hpp>
#include <ctikit/trace/protocols.hpp>
#include <ctikit/walker/infer.hpp>

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace cti {

class VersionResolver final : public ctikit::InputSink {
public:
    struct Callbacks {
        std::function<void(const ctikit::InputRecord&, unsigned version)> record;
        std::function<void(std::uint64_t position, std::string_view text)> problem;
        std::function<void(const std::string& text)>
            notice; ///< a version was inferred (which, and why), or a reader's remark
    };

    VersionResolver(ctikit::ProtocolChoice choice, Callbacks callbacks);

    void record(const ctikit::InputRecord& record) override;
    void problem(std::uint64_t position, std::string_view text) override;
    void remark(std::string_view text) override;
    void connection_ended(std::uint64_t number) override;

    /// Nothing more is known to come: hands over what waits, with the best guess.
    void flush();

private:
    struct Connection {
        explicit Connection(const ctikit::Protocol& protocol) : inference(protocol) {}
        ctikit::VersionInference inference;
        std::optional<unsigned> version;
        std::optional<std::uint32_t>
            unknown; ///< what a frame states, of which the protocol has no version; not yet said
        std::size_t waiting = 0;
        bool guessed = false; ///< the version is the newest only because nothing tells
        bool ended = false;
        std::string name;
    };

    /// A record with bytes and texts of its own.
    struct Waiting {
        ctikit::InputRecord record;
        std::vector<std::uint8_t> frame;
        std::string time, from, to, note;

        [[nodiscard]] std::size_t bytes() const noexcept;
    };

    [[nodiscard]] static std::optional<unsigned> version_of(const ctikit::InputRecord& record,
                                                            const Connection& connection);
    [[nodiscard]] Connection& connection_of(const ctikit::InputRecord& record);
    void forget_oldest(std::uint64_t but);
    void learn(Connection& connection, const ctikit::InputRecord& record);
    void wait(const ctikit::InputRecord& record);
    void decide(Connection& connection);
    static void forget_guess(Connection& connection);
    void release();

    ctikit::ProtocolChoice choice_;
    Callbacks callbacks_;
    std::map<std::uint64_t, Connection> connections_;
    std::deque<Waiting> queue_;
    std::size_t queued_bytes_ = 0;
};

} // namespace cti
