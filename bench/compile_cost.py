#!/usr/bin/env python3
"""What a program pays for ctikit at compile time and in bytes, by how many messages it uses.

    compile_cost.py [--build build/release] [--runs 3]

Needs a release build (cmake --preset release && cmake --build --preset release --target ctikit_session). Prints a Markdown table: processor
time of compiling one file, peak memory of the compiler, and the size of the stripped program, each beside a program without ctikit.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated" / "include" / "ctikit"

READ_A_FRAME = """
#include <cstdint>
#include <cstdio>
static std::uint8_t buffer[1 << 16];
int main() {
    const std::size_t size = std::fread(buffer, 1, sizeof buffer, stdin);
    %s
    return std::printf("%%zu\\n", size) > 0 ? 0 : 1;
}
"""

SESSION = """
#include <ctikit/session/failover_client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdio>
int main() {
    boost::asio::io_context context;
    const auto connector = ctikit::tcp_connector(context.get_executor());
    ctikit::FailoverHandlers handlers;
    handlers.session.event = [](const ctikit::EventView& event) {
        ctikit::visit<ctikit::uccx::AgentStateEvent>(event, [](const auto& state) { std::printf("%u\\n", unsigned(state.AgentState)); });
    };
    ctikit::FailoverClient client(ctikit::uccx_dialect(), context.get_executor(), ctikit::steady_clock(), *connector,
                                  {{"127.0.0.1", 42027}}, {}, ctikit::policy_of(ctikit::uccx_dialect()), handlers);
    boost::asio::co_spawn(context, client.run(), boost::asio::detached);
    context.run();
}
"""

ASIO = """
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/use_awaitable.hpp>
using boost::asio::ip::tcp;
boost::asio::awaitable<void> run() {
    tcp::socket socket(co_await boost::asio::this_coro::executor);
    co_await socket.async_connect({boost::asio::ip::address_v4::loopback(), 42027}, boost::asio::use_awaitable);
    char header[8];
    co_await boost::asio::async_read(socket, boost::asio::buffer(header), boost::asio::use_awaitable);
}
int main() {
    boost::asio::io_context context;
    boost::asio::co_spawn(context, run(), boost::asio::detached);
    context.run();
}
"""


@dataclass(frozen=True)
class Program:
    """One source file, and what it is compared with."""

    name: str
    source: str
    compared_with: str = ""


@dataclass(frozen=True)
class Cost:
    """What it took to build a program."""

    seconds: float  # processor time of the compiler, the best of the runs
    memory: int  # its peak, MiB
    size: int  # stripped program, bytes
    careless_size: int  # the same without -Wl,--gc-sections


def message_structs(dialect: str) -> list[tuple[str, str]]:
    """Header and struct of every message that has both, events about calls first."""
    model = json.loads((ROOT / "generated" / "model" / f"{dialect}.json").read_text())
    sendable = [message for message in model["messages"] if message["documented"] and message["id"] is not None]
    sendable.sort(key=lambda message: message["class"] != "call_event")
    headers = [f"{dialect}/messages/{message['name'].lower()}.hpp" for message in sendable]
    found = [(header, re.search(r"^struct (\w+)", (GENERATED / header).read_text(), re.M)) for header in headers]
    return [(header, f"ctikit::{dialect}::{match[1]}") for header, match in found if match]


def decoder(dialects: list[str], count: int) -> str:
    """A program that decodes so many messages of each dialect."""
    chosen = [message for dialect in dialects for message in message_structs(dialect)[:count]]
    includes = "".join(f"#include <ctikit/{header}>\n" for header, _ in chosen)
    body = ""
    for dialect in dialects:
        names = ", ".join(struct for _, struct in chosen if struct.startswith(f"ctikit::{dialect}::"))
        body += f"ctikit::dispatch<{names}>({{buffer, size}}, 14, [](const auto& message) {{ std::printf(\"%u\\n\", unsigned(message.id)); }});"
    return includes + "#include <ctikit/wire/dispatch.hpp>" + READ_A_FRAME % body


def programs() -> list[Program]:
    counts = {dialect: len(message_structs(dialect)) for dialect in ("uccx", "ged188")}
    return [
        Program("no ctikit", READ_A_FRAME % ""),
        Program("decodes 1 message", decoder(["uccx"], 1), "no ctikit"),
        Program("decodes 10 messages", decoder(["uccx"], 10), "no ctikit"),
        Program(f"decodes all {counts['uccx']} of `uccx`", decoder(["uccx"], 1000), "no ctikit"),
        Program(f"decodes all {sum(counts.values())} of both dialects", decoder(["uccx", "ged188"], 1000), "no ctikit"),
        Program("bare Asio: connects and reads a header", ASIO),
        Program("hello world: a client that stays connected and prints agent states", SESSION, "bare Asio: connects and reads a header"),
    ]


def compile_once(compiler: str, source: Path, target: Path) -> tuple[float, int]:
    """Seconds and MiB. In a process of its own: the peak memory of children is that of the largest so far."""
    includes = [f"-I{ROOT / folder / 'include'}" for folder in ("runtime", "generated")]
    command = [compiler, "-std=c++20", "-O2", "-ffunction-sections", "-fdata-sections", *includes, "-c", str(source), "-o", str(target)]
    script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); u = resource.getrusage(resource.RUSAGE_CHILDREN); print(u.ru_utime + u.ru_stime, u.ru_maxrss)"
    out = subprocess.run([sys.executable, "-c", script, *command], check=True, capture_output=True, text=True).stdout.split()
    return float(out[0]), int(out[1]) // 1024


def link(compiler: str, build: Path, target: Path, *options: str) -> int:
    """Bytes of the stripped program."""
    libraries = [str(build / folder / f"libctikit_{name}.a") for folder, name in (("runtime", "session"), ("generated", "uccx"), ("generated", "ged188"), ("runtime", "wire"))]
    program = target.with_suffix("")
    command = [compiler, str(target), "-Wl,--start-group", *libraries, "-Wl,--end-group", *options, "-pthread", "-s", "-o", str(program)]
    subprocess.run(command, check=True)
    return program.stat().st_size


def measure(program: Program, compiler: str, build: Path, runs: int, folder: Path) -> Cost:
    source, target = folder / "program.cpp", folder / "program.o"
    source.write_text(program.source)
    compiled = [compile_once(compiler, source, target) for _ in range(runs)]
    return Cost(
        seconds=min(seconds for seconds, _ in compiled),
        memory=max(memory for _, memory in compiled),
        size=link(compiler, build, target, "-Wl,--gc-sections"),
        careless_size=link(compiler, build, target),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release", help="a release build")
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--runs", type=int, default=3, help="compilations of each program; the quickest counts")
    options = parser.parse_args()
    if not (options.build / "runtime" / "libctikit_session.a").exists():
        print(f"no libraries in {options.build}: cmake --preset release && cmake --build --preset release --target ctikit_session", file=sys.stderr)
        return 2
    costs: dict[str, Cost] = {}
    print("| program | compile, s | compiler's memory, MiB | program, KiB | without `--gc-sections`, KiB | more than |\n|---|---:|---:|---:|---:|---|")
    with tempfile.TemporaryDirectory() as folder:
        for program in programs():
            cost = costs[program.name] = measure(program, options.compiler, options.build, options.runs, Path(folder))
            base = costs.get(program.compared_with)
            more = f"{program.compared_with}: {cost.seconds - base.seconds:+.2f} s, {(cost.size - base.size) / 1024:+.0f} KiB" if base else ""
            print(f"| {program.name} | {cost.seconds:.2f} | {cost.memory} | {cost.size / 1024:.0f} | {cost.careless_size / 1024:.0f} | {more} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
