"""What is wrong with a specification, where, and what was probably meant."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Iterable

from .model import Location


@dataclass(frozen=True, order=True)
class Problem:
    """One finding; prints as `spec/uccx/messages/X.yaml:14: error: ...`."""

    where: Location
    text: str
    hint: str  # what to do about it
    warning: bool = False

    @property
    def level(self) -> str:
        return "warning" if self.warning else "error"

    def __str__(self) -> str:
        return f"{_one_line(str(self.where))}: {self.level}: {_one_line(self.text)}" + f"; {_one_line(self.hint)}"


_LONGEST = 400  # characters of a text that quotes a file


def _one_line(text: str) -> str:
    """The text as a terminal may print it: control characters escaped, and what a file wrote without end cut short."""
    shown = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text[:_LONGEST])
    return shown + "..." if len(text) > _LONGEST else shown


class SpecError(Exception):
    """The specification has errors; `problems` lists all of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class Problems:
    """Collects findings, so that one run shows all of them."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def error(self, where: Location, text: str, hint: str) -> None:
        self.found.append(Problem(where, text, hint))

    def warn(self, where: Location, text: str, hint: str) -> None:
        self.found.append(Problem(where, text, hint, warning=True))

    @property
    def errors(self) -> list[Problem]:
        return [problem for problem in self.found if not problem.warning]

    def raise_errors(self) -> None:
        if self.errors:
            raise SpecError(sorted(self.errors))


_SUGGESTED = 12  # words of a list that is shown


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A suggestion for a misspelled word: the closest known one, or else what is known, of a long list the first."""
    words = sorted(set(known))
    by_folded = {known_word.lower(): known_word for known_word in words}
    close = difflib.get_close_matches(word.lower(), by_folded, n=1, cutoff=0.6)
    if close:
        return f"did you mean '{by_folded[close[0]]}'?"
    more = f" and {len(words) - _SUGGESTED} more" if len(words) > _SUGGESTED else ""
    return f"known: {', '.join(words[:_SUGGESTED])}{more}" if words else "none is known"
