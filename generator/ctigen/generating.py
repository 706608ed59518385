"""Renders the outputs and keeps a folder equal to what they give."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Sequence

from . import outputs
from .model import Spec

DEFAULT_OUT = Path(__file__).resolve().parents[2] / "generated"

_MANIFEST = "MANIFEST"
_MANIFEST_HEAD = "# The files that `ctigen generate` made here. What it no longer makes it removes; other files it leaves alone.\n"


@dataclass(frozen=True)
class Changes:
    """What writing did."""

    written: int
    removed: int


def render_all(spec: Spec, only: Sequence[str] | None = None) -> dict[str, bytes]:
    """Every output's files by path. Two outputs must not make the same file."""
    files: dict[str, bytes] = {}
    for name in only or outputs.names():
        for path, content in outputs.load(name)(spec).items():
            if path in files or not _is_inside(path):
                raise ValueError(f"output {name} makes {path}, which is another's file or lies outside")
            files[path] = content.encode("utf-8") if isinstance(content, str) else content
    return files


def _is_inside(path: str) -> bool:
    """Whether this stays below the folder that it is relative to."""
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts


class Tree:
    """The output folder. A manifest in it remembers which files are ours."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def _known(self) -> set[str]:
        manifest = self._root / _MANIFEST
        if not manifest.exists():
            return set()
        lines = manifest.read_text(encoding="utf-8").splitlines()
        return {line for line in lines if line and not line.startswith("#") and _is_inside(line)}

    def _stale(self, files: dict[str, bytes]) -> list[str]:
        return sorted(path for path in self._known() - set(files) if (self._root / path).is_file())

    def _is_current(self, path: str, content: bytes) -> bool:
        file = self._root / path
        return file.is_file() and file.read_bytes() == content

    def _with_manifest(self, files: dict[str, bytes]) -> dict[str, bytes]:
        listed = "".join(f"{path}\n" for path in sorted(files))
        return {**files, _MANIFEST: (_MANIFEST_HEAD + listed).encode("utf-8")}

    def differences(self, files: dict[str, bytes], whole: bool) -> list[str]:
        """One line per file that is missing, differs or is stale. `whole`: `files` are those of all outputs."""
        wanted = self._with_manifest(files) if whole else files
        result: list[str] = []
        for path in sorted(wanted):
            if not (self._root / path).is_file():
                result.append(f"{self._root / path}: missing")
            elif not self._is_current(path, wanted[path]):
                result.append(f"{self._root / path}: differs")
        stale = self._stale(files) if whole else []
        return result + [f"{self._root / path}: no longer generated" for path in stale]

    def write(self, files: dict[str, bytes], whole: bool) -> Changes:
        """Writes what differs and removes what is stale; files that are current keep their time stamps."""
        stale = self._stale(files) if whole else []
        for path in stale:
            (self._root / path).unlink()
            self._remove_empty_folders((self._root / path).parent)
        written = 0
        for path, content in (self._with_manifest(files) if whole else files).items():
            if not self._is_current(path, content):
                (self._root / path).parent.mkdir(parents=True, exist_ok=True)
                (self._root / path).write_bytes(content)
                written += 1
        return Changes(written, len(stale))

    def _remove_empty_folders(self, folder: Path) -> None:
        while folder != self._root and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent
