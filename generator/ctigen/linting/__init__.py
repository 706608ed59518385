"""Judges a specification that could be loaded: contradictions inside it, and facts that cannot be put on the wire."""

from __future__ import annotations

from pathlib import Path

from ..model import Spec
from ..problems import Problem, Problems
from .enums import check_enums
from .fields import check_fields
from .messages import check_messages
from .protocols import check_protocol
from .names import check_names_in_code, check_titles
from .repetition import check_repetition
from .style import check_style


def lint(spec: Spec) -> list[Problem]:
    """Everything wrong with the specification's content, in the order of files and lines."""
    problems = Problems()
    check_titles(spec.protocols, problems)
    for protocol in spec.protocols:
        check_protocol(protocol, problems)
        check_enums(protocol, problems)
        check_messages(protocol, problems)
        check_names_in_code(protocol, problems)
        for message in protocol.messages:
            check_fields(message, protocol, problems)
            check_repetition(message, problems)
    return sorted(problems.found)


def lint_style(root: Path, shown: str) -> list[Problem]:
    """Everything wrong with the form of the files below `root`; `shown` is its name in messages."""
    problems = Problems()
    check_style(root, shown, problems)
    return sorted(problems.found)
