// Messages as text and as JSON, beside {fmt} printing the same line.
#include "content.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/trace/text.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/values.hpp>

#include <boost/json/parse.hpp>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <bitset>

namespace {

template <class Print>
void each_line(benchmark::State& state, const bench::Edition& edition, std::string_view size, Print print) {
    const auto frames = bench::frames_of(edition, size);
    std::string out;
    std::size_t at = 0;
    std::size_t characters = 0;
    for (auto _ : state) {
        out.clear();
        print(out, ctikit::Bytes(frames[at]));
        characters += out.size();
        benchmark::DoNotOptimize(out.data());
        at = at + 1 == frames.size() ? 0 : at + 1;
    }
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(static_cast<std::int64_t>(characters));
}

/// The line that a {fmt} user would print: the same names and values from the same walk.
class FmtVisitor {
public:
    explicit FmtVisitor(std::string& out) : out_(out) {}

    void on_message(const ctikit::WalkedMessage& message) {
        message_ = message;
        fmt::format_to(std::back_inserter(out_), "{{ length=-1 type={}", message.info->name);
    }
    void on_fixed(const ctikit::WalkedField& field) { pair(field); }
    void on_floating(const ctikit::WalkedField& field) {
        pair(field);
        present_.set(static_cast<std::size_t>(field.info - message_.info->floating.data()));
    }
    void finish() {
        for (std::size_t i = 0; i < message_.info->floating.size(); ++i) {
            const ctikit::FieldInfo& field = message_.info->floating[i];
            if (field.trace_absent && !present_.test(i)) {
                fmt::format_to(std::back_inserter(out_), ", {}: null", field.trace);
            }
        }
        fmt::format_to(std::back_inserter(out_), " }}");
    }

private:
    void pair(const ctikit::WalkedField& field) {
        const auto data = field.data;
        if (field.info->type == ctikit::FieldType::STRING) {
            fmt::format_to(std::back_inserter(out_), ", {}: {}", field.info->trace, ctikit::read_text(data));
        } else if (data.size() == 4) {
            fmt::format_to(std::back_inserter(out_), ", {}: {}", field.info->trace,
                           ctikit::load<std::int32_t>(data.data()));
        } else if (data.size() == 2) {
            fmt::format_to(std::back_inserter(out_), ", {}: {}", field.info->trace, ctikit::load_u16(data.data()));
        } else {
            ctikit::NamedVariable variable;
            (void)ctikit::read_named_variable(data, variable);
            fmt::format_to(std::back_inserter(out_), ", {}[0]: {}={}", field.info->trace, variable.name,
                           variable.value);
        }
    }

    std::string& out_;
    ctikit::WalkedMessage message_;
    std::bitset<256> present_;
};

void text(benchmark::State& state, const bench::Edition& edition, std::string_view size) {
    each_line(state, edition, size, [&](std::string& out, ctikit::Bytes frame) {
        format_text(out, edition.tables(), edition.version, frame);
    });
}

void text_by_fmt(benchmark::State& state, const bench::Edition& edition, std::string_view size) {
    each_line(state, edition, size, [&](std::string& out, ctikit::Bytes frame) {
        FmtVisitor visitor(out);
        walk(edition.tables(), edition.version, frame, visitor);
        visitor.finish();
    });
}

void json(benchmark::State& state, const bench::Edition& edition, std::string_view size) {
    each_line(state, edition, size, [&](std::string& out, ctikit::Bytes frame) {
        (void)format_json(out, edition.tables(), edition.version, frame);
    });
}

[[maybe_unused]] const bool registered = [] {
    for (const std::string_view size : bench::sizes) {
        const auto add = [&](const std::string& name, auto run, const bench::Edition& edition) {
            benchmark::RegisterBenchmark((name + '_' + std::string(size)).c_str(),
                                         [=](benchmark::State& state) { run(state, edition, size); });
        };
        for (const bench::Edition& edition : {bench::narrow, bench::mixed, bench::wide}) {
            add("text/" + std::string(edition.width), text, edition);
            add("json/" + std::string(edition.width), json, edition);
        }
        add("text/fmt", text_by_fmt, bench::narrow);
    }
    return true;
}();

void json_back(benchmark::State& state) {
    std::string line;
    (void)format_json(line, bench::narrow.tables(), 14, bench::typical(bench::narrow));
    const auto object = boost::json::parse(line).as_object();
    for (auto _ : state) {
        benchmark::DoNotOptimize(ctikit::encode_json(bench::narrow.tables(), 14, object));
    }
}
BENCHMARK(json_back)->Name("json/1+1_typical_to_frame");

} // namespace
