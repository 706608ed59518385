"""generated/manual/: the reference manual, as web pages that work from files and as Markdown. Templates: templates/manual/."""

from __future__ import annotations

from ...model import Spec
from . import markdown, pages, search
from .views import DialectView


def render(spec: Spec) -> dict[str, str]:
    dialects = [DialectView(protocol) for protocol in spec.protocols]
    files = pages.render(dialects) | markdown.render(dialects)
    files["search-index.js"] = search.render(dialects)
    return {f"manual/{path}": content for path, content in files.items()}
