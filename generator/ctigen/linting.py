"""Judges a specification that could be loaded: contradictions inside it, and facts that cannot be put on the wire."""

from __future__ import annotations

from .model import Spec
from .problems import Problem, Problems


def lint(spec: Spec) -> list[Problem]:
    """All findings, in the order of files and lines."""
    problems = Problems()
    return sorted(problems.found)
