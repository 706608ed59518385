"""Bugs that the fuzzers must find: the kinds that decoders have, each one line of real code changed. `good` is the line's text as it is."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Bug:
    name: str
    target: str  # the fuzz target that must find it
    file: str    # which file has the bug
    good: str
    bad: str
    through: list[str] = field(default_factory=list)  # of a header: the sources that are compiled with it

    @property
    def compiled(self) -> list[str]:
        return self.through or [self.file]


FRAME = "runtime/src/wire/frame.cpp"
DECODING = "runtime/src/wire/typed.cpp"
CANONICAL = "runtime/include/ctikit/wire/canonical_fields.hpp"
TYPED = "runtime/include/ctikit/wire/typed.hpp"
VALUES = "runtime/include/ctikit/wire/values.hpp"
FLOATING = "runtime/include/ctikit/wire/floating.hpp"
WALK = "runtime/src/walker/walk.cpp"
CALL_EVENTS = "generated/src/uccx/codec_call_event.cpp"
CONFIG = "generated/src/uccx/codec_config.cpp"
CLIENT = "runtime/src/session/client_core.cpp"
FAILOVER = "runtime/src/session/failover_client.cpp"
REQUESTS = "runtime/src/simulator/center_requests.cpp"
METRICS = "tools/cti/metrics_endpoint.cpp"

BUGS = [
    # framing
    Bug("limit-is-one-too-small", "framing", FRAME, "header_.frame_size() > limit_", "header_.frame_size() >= limit_"),
    Bug("length-wraps-at-32-bits", "framing", FRAME, "header_.frame_size() > limit_", "static_cast<std::uint32_t>(header_.frame_size()) > limit_"),
    Bug("view-of-input-that-is-gone", "framing", FRAME, "    pending_.assign(input_.begin(), input_.end());\n    input_ = {};",
        "    if (input_.size() < header_size) {\n        pending_.assign(input_.begin(), input_.end());\n        input_ = {};\n    }"),
    # missing bounds
    Bug("walker-trusts-lengths", "walker", FLOATING, "if (left - prefix < length) {", "if (left < length) {", [WALK]),
    Bug("codec-trusts-lengths", "typed_decode", DECODING, "if (size > room) [[unlikely]] {", "if (size > room + 1) [[unlikely]] {"),
    Bug("canonical-order-trusts-lengths", "typed_decode", CANONICAL, "if (size_ <= room_ && is_usual_text(", "if (is_usual_text(", [CALL_EVENTS]),
    Bug("codec-trusts-fixed-part", "typed_decode", CALL_EVENTS, "const bool cut = body.size() < fixed_size;", "const bool cut = body.size() + 1 < fixed_size;"),
    Bug("text-without-nul-runs-on", "typed_decode", VALUES, "while (done < size && at[done] != 0)", "while (at[done] != 0)", [DECODING]),
    Bug("text-is-sought-before-the-body", "typed_decode", TYPED, "return from + width.tag + width.length >= text_block ?",
        "return from + width.tag + width.length + 8 >= text_block ?", [DECODING, CALL_EVENTS]),
    Bug("nul-in-a-long-text-is-overlooked", "typed_decode", DECODING, "return zeros == 0 && zero_bits(last)", "return zero_bits(last)"),
    # unchecked counts and sizes
    Bug("encoder-forgets-to-count", "typed_vs_walker", CALL_EVENTS, "frame.count(message.NamedVariable.size()", "frame.count(message.NamedArray.size()"),
    Bug("encoder-overruns-small-buffers", "typed_decode", TYPED, "return size_ <= capacity_ ? data_ + at : nullptr;",
        "return at <= capacity_ ? data_ + at : nullptr;", [CALL_EVENTS]),
    # wrong widths, tags, versions
    Bug("wide-tags-a-version-late", "typed_vs_walker", CALL_EVENTS, "return version <= 17 ? decode_fields", "return version <= 18 ? decode_fields"),
    Bug("wrong-tag", "typed_vs_walker", CALL_EVENTS, "{25, offsetof(CallDeliveredEvent, ConnectionDeviceID)}",
        "{250, offsetof(CallDeliveredEvent, ConnectionDeviceID)}"),
    Bug("wrong-width-of-a-number", "typed_vs_walker", CONFIG, "entry::number<std::uint32_t>(field.data, out.CSQID)",
        "entry::number<std::uint16_t>(field.data, out.CSQID)"),
    # the walker's own
    Bug("rest-is-not-shown", "walker", WALK, "        rest(bytes, offset);\n", ""),
    # formats and readers
    Bug("json-forgets-an-escape", "json_roundtrip", "runtime/src/trace/append.cpp", "byte < 0x7F && c != '\"' && c != '\\\\';", "byte < 0x7F && c != '\"';"),
    Bug("line-split-loses-a-byte", "text_in", "runtime/src/trace/line_reader.cpp", "complete(partial_);\n            partial_.clear();",
        "complete(partial_);\n            partial_.resize(partial_.size() / 64);"),
    # sessions
    Bug("pending-requests-are-forgotten", "session_client", CLIENT,
        "settle(pending_.begin()->first, std::move(outcome));", "pending_.erase(pending_.begin());"),
    Bug("an-answer-settles-two-requests", "session_client", CLIENT, "    settle(*id, {FrameBytes(event.frame.begin(), event.frame.end()), {}});",
        "    for (const std::uint32_t each : {*id - 1, *id}) {\n"
        "        settle(each, {FrameBytes(event.frame.begin(), event.frame.end()), {}});\n    }"),
    Bug("a-refusal-is-forgotten", "failover", FAILOVER, "not_before = clock_.now() + policy_.after_refusal;", "not_before = clock_.now();"),
    Bug("a-handler-that-stops-is-not-heard", "failover", FAILOVER, "    if (stopping_) { // by the handler\n        co_return;\n    }\n", ""),
    # what stands between sessions, and beside them
    Bug("what-is-not-followed-is-passed-on-twice", "proxy", "tools/cti/bridge.cpp", "{splitter_.pending(), splitter_.unread()}",
        "{splitter_.unread(), splitter_.unread()}"),
    Bug("fields-of-one-tag-change-places", "proxy", "tools/cti/traffic_variation.cpp", "    restore_order(shuffled, anatomy.floating);",
        "    std::vector<std::size_t> ordered = shuffled;\n    restore_order(ordered, anatomy.floating);"),
    Bug("scrapers-stay-for-ever", "metrics", METRICS, "        timer_->expire_at(deadline, shared_from_this());\n", "        (void)deadline;\n"),
    Bug("seventeen-at-a-time", "metrics", METRICS, "shared_->scrapers >= most_scrapers", "shared_->scrapers > most_scrapers"),
    # the contact center
    Bug("a-hold-is-not-confirmed", "center", REQUESTS, "    confirm(request);\n    hold(*active.call, request.device);\n    return",
        "    hold(*active.call, request.device);\n    return"),
    Bug("a-call-is-reconnected-to-itself", "center", REQUESTS, "!active.is(Party::State::connected) || !held.is(Party::State::held)",
        "!active.is(Party::State::connected) || held.party == nullptr"),
    # what clients make of events
    Bug("one-call-too-many", "models", "runtime/src/session/call_model.cpp", "(calls_.size() >= limits_.calls && !calls_",
        "(calls_.size() > limits_.calls && !calls_"),
    Bug("records-count-before-their-block-ends", "models", "runtime/src/session/config_exchange.cpp", "    block_->add(kind, event);\n",
        "    block_->add(kind, event);\n    for (const ConfigBlock::Change& change : block_->changes()) {\n        apply_change(change);\n    }\n"),
    Bug("a-reader-takes-another-field", "models", "runtime/src/wire/field_reader.cpp", "if (field.tag == field_->tag)", "if (field.tag >= field_->tag)"),
]
