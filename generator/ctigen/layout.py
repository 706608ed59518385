"""The shape of a message: which floating fields repeat together, inside which record, counted by which field."""

from __future__ import annotations

from typing import Sequence, Union

from .model import Count, Field, Group, Location
from .problems import Problems, did_you_mean


def build_layout(
    message: str, fixed: Sequence[Field], floating: Sequence[Field], problems: Problems
) -> tuple[tuple[Union[Field, Group], ...], tuple[Count, ...]]:
    """The floating part as a tree of fields and groups in canonical order, and the counts that the message uses."""
    builder = _Builder(message, fixed, floating, problems)
    layout = builder.build()
    return layout, tuple(builder.counts.values())


class _Builder:
    def __init__(self, message: str, fixed: Sequence[Field], floating: Sequence[Field], problems: Problems) -> None:
        self._message = message
        self._fixed = fixed
        self._floating = floating
        self._problems = problems
        self.counts: dict[str, Count] = {}

    def build(self) -> tuple[Union[Field, Group], ...]:
        layout: list[Union[Field, Group]] = []
        for name, run in self._runs(self._floating, depth=0):
            if not name:
                layout.extend(run)
                self._resolve_arrays(run, record=())
            elif (group := self._group(name, run)) is not None:
                layout.append(group)
        return tuple(layout)

    def _runs(self, fields: Sequence[Field], depth: int) -> list[tuple[str, list[Field]]]:
        """Neighbours of the same group at this depth (0: groups, 1: groups inside a record); "" is no group.

        A group that is taken up again after other fields is reported and continues where it was.
        """
        runs: list[tuple[str, list[Field]]] = []
        by_name: dict[str, list[Field]] = {}
        for field in fields:
            parts = field.group.split(".")
            name = parts[depth] if depth < len(parts) else ""
            if runs and runs[-1][0] == name:
                runs[-1][1].append(field)
            elif name and name in by_name:
                text = f"group '{field.group}' goes on here, but other fields stand between"
                self._problems.error(field.where, text, f"its last field is on line {by_name[name][-1].where.line}")
                by_name[name].append(field)
            else:
                runs.append((name, [field]))
            if name:
                by_name[name] = runs[-1][1] if runs[-1][0] == name else by_name[name]
        return runs

    def _group(self, name: str, fields: list[Field]) -> Group | None:
        """A group of the message, with the groups inside it."""
        own = [field for field in fields if "." not in field.group]
        for field in fields:
            if field.group.count(".") > 1:
                self._problems.error(field.where, f"group '{field.group}' is nested too deeply", "a record holds groups, these hold fields")
                return None
        if not own or fields[0] is not own[0]:
            text = f"group '{fields[0].group}' begins before its record: '{name}' needs a field of its own first"
            self._problems.error(fields[0].where, text, f"put a field with 'group: {name}' before it")
            return None
        count = self._common_count(name, own, record=())
        members: list[Union[Field, Group]] = []
        for inner, run in self._runs(fields, depth=1):
            if not inner:
                members.extend(run)
                self._resolve_arrays(run, record=own)
            else:
                inner_count = self._common_count(f"{name}.{inner}", run, record=own)
                self._resolve_arrays(run, record=own)
                if inner_count is not None:
                    members.append(Group(run[0].where, f"{name}.{inner}", inner_count, tuple(run), parent_name=name))
        return Group(fields[0].where, name, count, tuple(members)) if count is not None else None

    def _common_count(self, group: str, fields: list[Field], record: Sequence[Field]) -> Count | None:
        """The count that all of the group's fields name."""
        for field in fields:
            if not field.repeats:
                self._problems.error(field.where, f"field {field.label} of group '{group}' does not say 'repeats'", "name the count field, as the other fields of the group do")
                return None
            if field.repeats != fields[0].repeats:
                text = f"field {field.label} of group '{group}' repeats {field.repeats}, the group's first field {fields[0].repeats}"
                self._problems.error(field.where, text, "one count for all of them, or another group")
        return self._count(fields[0].repeats, fields[0].where, record)

    def _resolve_arrays(self, fields: Sequence[Field], record: Sequence[Field]) -> None:
        for field in fields:
            if field.array:
                self._count(field.array, field.where, record)

    def _count(self, name: str, where: Location, record: Sequence[Field]) -> Count | None:
        """The count of this name: a field of the enclosing record, else a fixed one, else a floating one that does not repeat."""
        if name in self.counts:
            return self.counts[name]
        alone = [field for field in self._floating if not field.group]
        candidates = [*record, *self._fixed, *alone]
        named = [field for field in candidates if field.name == name] or [field for field in candidates if field.as_ == name]
        if not named:
            labels = [label for field in candidates for label in (field.name, field.as_) if label and label != "reserved"]
            self._problems.error(where, f"count field '{name}' does not exist in {self._message}", did_you_mean(name, labels))
            return None
        self.counts[name] = Count(named[0].where, name, named[0])
        return self.counts[name]
