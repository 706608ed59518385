"""Installs the build into an empty folder and builds examples against it, as a user would: find_package(ctikit) and pkg-config."""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import tempfile
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent
HEARTBEAT = "00000004" "00000005" "00000007"


def run(*command: str | Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env={**os.environ, **(env or {})})
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def with_find_package(prefix: Path, work: Path) -> Path:
    run("cmake", "-S", EXAMPLES, "-B", work, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_BUILD_TYPE=Release")
    run("cmake", "--build", work, "--target", "example_twenty_lines", "example_decode_frame")
    return work / "example_decode_frame"


def with_pkg_config(prefix: Path, work: Path) -> Path:
    pkgconfig = next(prefix.rglob("pkgconfig"))
    flags = shlex.split(run("pkg-config", "--cflags", "--libs", "ctikit", env={"PKG_CONFIG_PATH": str(pkgconfig)}))
    program = work / "decode_frame"
    run("c++", "-std=c++20", "-O2", EXAMPLES / "decode_frame.cpp", "-o", program, *flags)
    return program


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, type=Path)
    build = parser.parse_args().build
    with tempfile.TemporaryDirectory(prefix="ctikit-install-") as folder:
        prefix, moved = Path(folder) / "prefix", Path(folder) / "moved"
        run("cmake", "--install", build, "--prefix", prefix)
        prefix.rename(moved)  # nothing in it may name the place where it was
        for way in (with_find_package, with_pkg_config):
            work = Path(folder) / way.__name__
            work.mkdir()
            program = way(moved, work)
            assert run(program, HEARTBEAT) == "HEARTBEAT_REQ 7\n"
        cases = run(moved / "bin" / "cti", "conformance", "client", "--list", "-p", "uccx/14")
        assert "uccx/flows/queued-and-answered/bridge/as-documented" in cases, "the flows are installed with the command"


if __name__ == "__main__":
    main()
