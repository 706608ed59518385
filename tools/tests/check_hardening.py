#!/usr/bin/python3
"""Are programs hardened as SECURITY.md says? check_hardening.py PROGRAM...

Reads them with readelf and objdump. Exit status 1 when one is not.
"""

from __future__ import annotations

import re
import subprocess
import sys


def readelf(option: str, program: str) -> str:
    return subprocess.run(["readelf", "-W", option, program], check=True, capture_output=True, text=True).stdout


def probes_stack(program: str, header: str) -> bool:
    """Does a large frame touch each of its pages before the next? What that looks like is known for x86-64 only."""
    if "X86-64" not in header:
        return True
    command = ["objdump", "-d", "--no-show-raw-insn", program]
    code = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return re.search(r"\bor[lq]? +\$0x0,.*\(%rsp", code) is not None


def missing(program: str) -> list[str]:
    """What the program lacks."""
    header, segments, dynamic, symbols = (readelf(option, program) for option in ("-h", "-l", "-d", "--dyn-syms"))
    holds = {
        "position independent": "DYN" in header and re.search(r"FLAGS_1.*\bPIE\b", dynamic),
        "read-only relocations": "GNU_RELRO" in segments,
        "all symbols bound at start": re.search(r"\(FLAGS\).*BIND_NOW|FLAGS_1.*\bNOW\b", dynamic),
        "stack that is not executable": re.search(r"GNU_STACK.* RW +0x", segments),
        "stack protector": "__stack_chk_fail" in symbols,
        "stack clash protection": probes_stack(program, header),
        "checked library calls (_FORTIFY_SOURCE)": re.search(r"__\w+_chk@", symbols),
        "checked containers (_GLIBCXX_ASSERTIONS)": "__glibcxx_assert_fail" in symbols or "glibcxx_assert" in symbols,
    }
    return [name for name, found in holds.items() if not found]


def main() -> int:
    status = 0
    for program in sys.argv[1:]:
        lacks = missing(program)
        print(f"{program}: {'hardened' if not lacks else 'lacks ' + ', '.join(lacks)}")
        status = status or bool(lacks)
    return status if len(sys.argv) > 1 else 2


if __name__ == "__main__":
    sys.exit(main())
