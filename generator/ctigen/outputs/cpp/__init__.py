"""C++: tables, enums, message structs, codecs and dispatch of every dialect, and how they are built."""

from __future__ import annotations

from ...model import Spec
from .build import render_build
from .enums import render_enums
from .messages import render_messages
from .spellings import render_spellings
from .tables import render_tables


def render(spec: Spec) -> dict[str, str]:
    files: dict[str, str] = {}
    for protocol in spec.protocols:
        files.update(render_tables(protocol))
        files.update(render_enums(protocol))
        files.update(render_spellings(protocol))
        files.update(render_messages(protocol))
    files.update(render_build(spec, sorted(files)))
    return files
