"""generated/CMakeLists.txt: one library per dialect."""

from __future__ import annotations

from typing import Sequence

from ...model import Spec
from ...templating import environment


def render_build(spec: Spec, files: Sequence[str]) -> dict[str, str]:
    """`files` are the paths of all generated C++ files."""
    sources = {
        protocol.name: [path for path in files if path.startswith(f"src/{protocol.name}/") and path.endswith(".cpp")]
        for protocol in spec.protocols
    }
    text = environment("cpp").get_template("CMakeLists.txt.j2").render(protocols=spec.protocols, sources=sources)
    return {"CMakeLists.txt": text}
