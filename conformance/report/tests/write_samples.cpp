// Writes the sample runs as HTML pages, for the tests that open them in a browser: write_samples DIRECTORY.
#include "sample_run.hpp"

#include "ctikit/conformance/report.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

int main(int count, char** arguments) {
    if (count != 2) {
        std::fputs("usage: write_samples DIRECTORY\n", stderr);
        return 2;
    }
    namespace conformance = ctikit::conformance;
    const std::filesystem::path directory = arguments[1];
    const auto write = [&](const char* name, const std::string& text) {
        std::ofstream(directory / name, std::ios::binary) << text;
    };
    const conformance::RunResult sample = conformance::testing::sample_run();
    write("sample.html", conformance::to_html(sample));
    write("sample.json", conformance::to_json(sample));
    write("sample.xml", conformance::to_junit(sample));
    write("hostile.html", conformance::to_html(conformance::testing::hostile_run()));
    conformance::RunResult good = sample;
    std::erase_if(good.cases,
                  [](const conformance::CaseResult& result) { return result.verdict != conformance::Verdict::passed; });
    write("good.html", conformance::to_html(good));
}
