"""What is generated: one module (or package) per output, each with `render(spec) -> dict[path, content]`.

Paths are relative to the output folder, with forward slashes; contents are text, or bytes for binary files. A render function is
pure: the same specification gives the same files, byte by byte. A module that stands in this folder takes part.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import Callable, Mapping, Union

from ..model import Spec

Files = Mapping[str, Union[str, bytes]]
Render = Callable[[Spec], Files]


def names() -> list[str]:
    """Names of the outputs."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def load(name: str) -> Render:
    """The output's render function; KeyError when there is no such output."""
    if name not in names():
        raise KeyError(name)
    render: Render = importlib.import_module(f"{__name__}.{name}").render
    return render
