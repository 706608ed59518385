"""The completion scripts: each shell reads its own, and offers what may follow a line. Tests of a shell that is not installed are skipped."""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Cti

Completer = Callable[[Cti, str, Path], set[str]]
SHELLS = ("bash", "zsh", "fish")


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


@pytest.mark.parametrize("shell", [pytest.param(shell, marks=needs(shell)) for shell in SHELLS])
def test_completions_are_scripts_of_their_shell(cti: Cti, shell: str, tmp_path: Path) -> None:
    (tmp_path / "script").write_text(cti("completion", shell).text)
    subprocess.run([shell, "-n", str(tmp_path / "script")], check=True)


def bash(cti: Cti, line: str, folder: Path) -> set[str]:
    (folder / "cti.bash").write_text(cti("completion", "bash").text)
    words = line.split(" ")
    quoted = " ".join(f"'{word}'" for word in words)
    code = f"source {folder}/cti.bash; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _cti; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    return set(subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True, cwd=folder).stdout.split())


def fish(cti: Cti, line: str, folder: Path) -> set[str]:
    (folder / "cti.fish").write_text(cti("completion", "fish").text)
    code = f"source {folder}/cti.fish; complete -C '{line}'"
    environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    done = subprocess.run(["fish", "--no-config", "-c", code], capture_output=True, text=True, check=True, cwd=folder, env=environment)
    return {row.partition("\t")[0] for row in done.stdout.splitlines()}


# zsh completes only for somebody who types. What would be shown goes through compadd, so that is where it is written down.
ZSH_SETUP = """\
fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D
compadd() {{
    local -a offered
    if [[ " $* " != *" -"(A|D|O)" "* ]]; then
        builtin compadd -A offered "$@"
        print -rl -- $offered >> {folder}/offered
    fi
    builtin compadd "$@"
}}
PROMPT={prompt}
"""


def zsh(cti: Cti, line: str, folder: Path) -> set[str]:
    (folder / "_cti").write_text(cti("completion", "zsh").text)
    (folder / "setup").write_text(ZSH_SETUP.format(folder=folder, prompt="ready-for-input"))
    (folder / "offered").write_text("")
    keyboard, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "dumb", "LINES": "1000", "COLUMNS": "200"}
    with subprocess.Popen(["zsh", "-f", "-i"], stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True, cwd=folder, env=environment):
        os.close(terminal)
        os.write(keyboard, f"source {folder}/setup\n".encode())
        _read_until(keyboard, b"ready-for-input")
        os.write(keyboard, f"{line}\t\x15exit\n".encode())  # completes, then takes the line back
        _read_until(keyboard, None)
    os.close(keyboard)
    return set((folder / "offered").read_text().split("\n")) - {""}


def _read_until(terminal: int, sign: bytes | None) -> None:
    """Reads what the shell shows up to a sign, or to its end."""
    shown = b""
    while sign is None or sign not in shown:
        try:
            more = os.read(terminal, 65536)
        except OSError:  # how the end of a terminal looks
            more = b""
        if not more:
            assert sign is None, shown
            return
        shown += more


COMPLETERS = [pytest.param(completer, id=name, marks=needs(name)) for name, completer in (("bash", bash), ("zsh", zsh), ("fish", fish))]


@pytest.mark.parametrize("completer", COMPLETERS)
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("cti dec", {"decode"}),
        ("cti conformance c", {"checks", "client"}),
        ("cti decode --form", {"--format"}),
        ("cti decode --format l", {"lowlevel", "ladder"}),
        ("cti decode -p uccx/17", {"uccx/17"}),
        ("cti serve --once --fl", {"--flow", "--flows"}),
        ("cti conformance server --conn", {"--connect"}),
        ("cti explain CALL_DELIV", {"CALL_DELIVERED_EVENT"}),
        ("cti explain ged", {"ged188"}),
        ("cti decode --message CALL_DELIV", {"CALL_DELIVERED_EVENT"}),
    ],
)
def test_a_shell_completes(cti: Cti, completer: Completer, line: str, expected: set[str], tmp_path: Path) -> None:
    offered = completer(cti, line, tmp_path)
    assert {word for word in offered if word.startswith(line.rpartition(" ")[2])} == expected


@pytest.mark.parametrize("completer", COMPLETERS)
def test_a_file_is_completed_where_one_may_stand(cti: Cti, completer: Completer, tmp_path: Path) -> None:
    (tmp_path / "session.pcap").write_bytes(b"")
    assert completer(cti, "cti decode sess", tmp_path) == {"session.pcap"}
