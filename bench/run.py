#!/usr/bin/env python3
"""Runs the benchmarks of a build and writes results.json and index.html: times, ratios to the peers of the same run, bars, instruction counts.

The programs bench_codecs_1, _2, ... differ in nothing but where their functions lie. What counts is the median of them.

    run.py [--build build/release] [--out build/bench] [--repetitions N]

Exit status: 0 everything ran, whatever the numbers say; 2 a program is missing or failed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from check_instructions import counts_of
from jinja2 import Environment, FileSystemLoader

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


@dataclass(frozen=True)
class Measured:
    """One benchmark: processor time of an iteration, ns, the least of its repetitions in each program that has it; and what else it counts."""

    name: str
    times: tuple[float, ...]
    counters: dict[str, float]

    @property
    def time(self) -> float:
        return statistics.median(self.times)


@dataclass(frozen=True)
class Bar:
    """A ratio that design asks for: what `measure / by` is to reach."""

    what: str
    measure: str
    by: str
    bound: float
    at_least: bool

    @property
    def wanted(self) -> str:
        return f"{'at least' if self.at_least else 'at most'} {self.bound:g}x"

    def reached(self, ratio: float) -> bool:
        return ratio >= self.bound if self.at_least else ratio <= self.bound


BARS = [
    Bar("decode and read: FlatBuffers (verify, read) takes", "decode/flatbuffers_mix", "decode/1+1_mix", 2, True),
    Bar("decode and read: Cap'n Proto takes", "decode/capnproto_mix", "decode/1+1_mix", 4, True),
    Bar("decode and read: Protocol Buffers (message reused) takes", "decode/protobuf_mix", "decode/1+1_mix", 15, True),
    Bar("decode and read, beside a bare walk over the tags", "decode/1+1_mix", "tag_walk/1+1_mix", 1.6, False),
    Bar("encode: FlatBuffers' builder takes", "encode/flatbuffers_mix", "encode/1+1_mix", 2, True),
    Bar("trace text: a {fmt} formatter of the same line takes", "text/fmt_mix", "text/1+1_mix", 3, True),
]


@dataclass(frozen=True)
class Plot:
    """What stands together in the page."""

    title: str
    beginnings: tuple[str, ...]  # of names
    part: str = ""  # and this is somewhere in the name
    unit: str = "ns"
    rate: str = ""  # counter whose inverse is shown instead of the time; "" for the time


SIZES = {
    "smallest": "HEARTBEAT_CONF",
    "typical": "CALL_DELIVERED_EVENT of an arrival at a port",
    "mix": "2048 different CALL_DELIVERED_EVENTs",
    "largest": "CALL_DELIVERED_EVENT with full call data",
}
GROWING = {
    "framing": "framing alone",
    "decode": "decode and read every field",
    "decode_and_encode": "decode and encode",
    "one_field": "read one field",
    "walk": "walk and diagnose",
    "text": "trace text",
    "json": "JSON",
    "json_and_back": "JSON, and the frame made of it",
}
PLOTS = [
    *(Plot(f"Decode and read every field: {size}, {what}", ("decode/", "tag_walk/", "memcpy/"), f"_{size}") for size, what in SIZES.items()),
    *(Plot(f"Encode: {size}, {what}", ("encode/", "encoded_size/"), f"_{size}") for size, what in SIZES.items()),
    Plot("Without a struct: walker, one field alone, dispatch over all messages", ("walker/", "field_", "dispatch/")),
    Plot("Text", ("text/",)),
    Plot("JSON", ("json/",)),
    *(Plot(f"Streams of 100 to 10 million messages: {work}", (f"stream/{name}/",), unit="ns per message", rate="items_per_second") for name, work in GROWING.items()),
    *(Plot(f"Messages of 1 to 64 KiB that are built to hurt: {work}", (f"hostile/{name}/",), unit="ns per byte", rate="bytes_per_second")
      for name, work in GROWING.items() if name != "framing"),
    Plot("Frames of one event for 1,000 clients in three versions", ("frames_for_clients/",), unit="ns per client", rate="items_per_second"),
]

OTHERS = {"protobuf": "Protocol Buffers", "protobuf_new_message": "the same, a new message each", "flatbuffers": "FlatBuffers", "capnproto": "Cap'n Proto"}
WIDTHS = ("1+1", "2+1", "2+2")


def comparisons(measured: dict[str, Measured]) -> list[dict[str, Any]]:
    """Peers and floors beside ctikit on the same content, for every size and width: how many times its time they take."""
    rows: list[dict[str, Any]] = []
    for work in ("decode", "encode"):
        for size in SIZES:
            for width in WIDTHS:
                ours = measured[f"{work}/{width}_{size}"].time
                beside = {name: f"{work}/{peer}_{size}" for peer, name in OTHERS.items()}
                beside |= {"tag walk": f"tag_walk/{width}_{size}"} if work == "decode" else {}
                beside |= {"memcpy": f"memcpy/{width}_{size}"}
                times = {name: round(measured[key].time / ours, 2) for name, key in beside.items() if key in measured}
                rows.append({"work": work, "size": size, "width": width, "ns": round(ours, 1), "times": times})
    return rows


def run(programs: list[Path], *options: str) -> list[Measured]:
    """Runs Google Benchmark programs that have the same benchmarks."""
    found: dict[str, list[dict[str, Any]]] = {}  # the best repetition in each program
    for program in programs:
        best: dict[str, dict[str, Any]] = {}
        for entry in _entries(program, *options):
            name = entry.get("run_name", entry["name"])
            if name not in best or entry["cpu_time"] < best[name]["cpu_time"]:
                best[name] = entry
        for name, entry in best.items():
            found.setdefault(name, []).append(entry)
    in_order = sorted(found.items(), key=lambda item: (item[1][0].get("family_index", 0), item[1][0].get("per_family_instance_index", 0)))
    return [_measured(name, entries) for name, entries in in_order]


def _entries(program: Path, *options: str) -> list[dict[str, Any]]:
    """All repetitions of all benchmarks."""
    result = subprocess.run([program, "--benchmark_format=json", *options], capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(f"{program}: {result.stderr.strip()}")
    entries: list[dict[str, Any]] = json.loads(result.stdout or '{"benchmarks": []}')["benchmarks"]
    return [entry for entry in entries if entry.get("run_type") != "aggregate"]


def _measured(name: str, entries: list[dict[str, Any]]) -> Measured:
    unit = {"ns": 1.0, "us": 1e3, "ms": 1e6, "s": 1e9}
    known = ("family_index", "per_family_instance_index", "repetitions", "repetition_index", "threads", "iterations", "real_time", "cpu_time")
    counters = {key: float(value) for key, value in entries[0].items() if isinstance(value, (int, float)) and key not in known}
    return Measured(name, tuple(entry["cpu_time"] * unit[entry["time_unit"]] for entry in entries), counters)


def ratios(measured: dict[str, Measured]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for bar in BARS:
        if bar.measure in measured and bar.by in measured:
            ratio = measured[bar.measure].time / measured[bar.by].time
            each = [time / by for time, by in zip(measured[bar.measure].times, measured[bar.by].times)]
            rows.append({**asdict(bar), "wanted": bar.wanted, "ratio": round(ratio, 2), "least": round(min(each), 2), "most": round(max(each), 2),
                         "reached": bar.reached(ratio)})
    for one in measured.values():  # the sessions' bars are counters of their own
        if one.name.startswith("fan_out") and "ratio" in one.counters:
            rows.append(_counter(one, "fan-out to 1,000 bridge clients, beside bare Asio", "ratio", 1.3, "x"))
        if one.name.startswith("idle_sessions/10000") and "resident_MB" in one.counters:
            rows.append(_counter(one, "10,000 idle sessions in one server process", "resident_MB", 200, " MB"))
    return rows


def _counter(one: Measured, what: str, counter: str, bound: float, unit: str) -> dict[str, Any]:
    value = one.counters[counter]
    return {"what": what, "measure": one.name, "by": counter, "wanted": f"at most {bound:g}{unit}", "ratio": round(value, 2), "reached": value <= bound}


def _line(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0]
    except FileNotFoundError:
        return "not installed"


def machine() -> dict[str, str]:
    cpu = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), "?")
    return {
        "processor": f"{cpu}, {os.cpu_count()} cores",
        "system": platform.platform(),
        "load when it began": f"{os.getloadavg()[0]:.1f}",
        "compiler": _line("g++", "--version"),
        "peers": "; ".join([_line("protoc", "--version"), _line("flatc", "--version"), _line("capnp", "--version")]),
        "revision": _line("git", "-C", str(ROOT), "describe", "--always", "--dirty"),
    }


def drawn(plot: Plot, measured: dict[str, Measured]) -> dict[str, Any]:
    """What the page's template needs of a plot."""
    shown = [one for one in measured.values() if one.name.startswith(plot.beginnings) and plot.part in one.name]
    values = [1e9 / one.counters[plot.rate] if plot.rate else one.time for one in shown]
    longest = max(values, default=1.0)
    rows = [{"name": one.name, "value": value, "width": value / longest, "peer": _is_peer(one.name)} for one, value in zip(shown, values)]
    return {"title": plot.title, "unit": plot.unit, "rows": rows}


def _is_peer(name: str) -> bool:
    return any(peer in name for peer in ("protobuf", "flatbuffers", "capnproto", "fmt", "tag_walk", "memcpy"))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--repetitions", type=int, default=3, help="of each benchmark in each program, interleaved at random; the least time counts")
    options = parser.parse_args()
    programs = options.build / "bin"
    codecs = sorted(programs.glob("bench_codecs_*"))
    if not codecs or not (programs / "bench_sessions").exists():
        print(f"the benchmarks are not built in {programs}: ./ctikit bench", file=sys.stderr)
        return 2
    results: dict[str, Any] = {"machine": machine()}
    print("codecs, formats ...", file=sys.stderr)
    growing = "^(stream|hostile)/"  # they take up to minutes, and wait for memory: one program
    often = (f"--benchmark_repetitions={options.repetitions}", "--benchmark_min_time=0.05", "--benchmark_enable_random_interleaving=true")
    found = run(codecs, f"--benchmark_filter=-{growing}", *often)
    print("streams ...", file=sys.stderr)
    found += run(codecs[:1], f"--benchmark_filter={growing}", "--benchmark_repetitions=3", "--benchmark_min_time=0.05")
    print("sessions ...", file=sys.stderr)
    sessions = run([programs / "bench_sessions"])
    print("instructions ...", file=sys.stderr)
    instructions = counts_of(programs / "bench_instructions")
    measured = {one.name: one for one in [*found, *sessions]}
    results |= {"ratios": ratios(measured), "comparisons": comparisons(measured), "instructions": instructions, "benchmarks": [{"name": one.name, "ns": one.time, "ns_by_program": one.times, "counters": one.counters} for one in measured.values()]}
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "results.json").write_text(json.dumps(results, indent=2) + "\n")
    page = Environment(loader=FileSystemLoader(HERE), autoescape=True, trim_blocks=True, lstrip_blocks=True).get_template("page.html.j2")
    (options.out / "index.html").write_text(page.render(results, plots=[drawn(plot, measured) for plot in PLOTS], sessions=sessions))
    for row in results["ratios"]:
        between = f" {row['least']} to {row['most']}" if "least" in row else ""
        print(f"{'reached' if row['reached'] else 'MISSED':8} {row['ratio']:8.2f}{between:16}  {row['what']} ({row['wanted']})")
    print(f"{options.out / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
