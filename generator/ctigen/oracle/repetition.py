"""What repeats: groups and records, their counts, and fields that must or must not come (again)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..model import Field, Group
from .diagnostics import Decoding


@dataclass
class _Scope:
    """The message as a whole or one record of it: what occurred, and what its counts say."""

    groups: tuple[Group, ...]  # whose entries are counted here
    fields: tuple[Field, ...]  # that are in no group of its own
    entries: Counter[str] = field(default_factory=Counter)  # of groups
    seen: set[int | None] = field(default_factory=set)  # tags, in the current entry of their group
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)  # count -> what it says, and where
    arrays: list[tuple[Field, int]] = field(default_factory=list)  # that came, with their elements


class Repetition:
    """Follows a message from field to field."""

    def __init__(self, state: Decoding) -> None:
        self._state = state
        message = state.message
        top = tuple(group for group in message.groups if not group.parent_name)
        self._records = next((group for group in top if group.name == "record"), None)
        alone = tuple(item for item in message.layout if isinstance(item, Field))
        self._message = _Scope(top, alone)
        self._record: _Scope | None = None

    def fixed(self, item: Field, offset: int, value: Any) -> None:
        self._note_count(self._message, item, offset, value)

    def reaching(self, item: Field, offset: int) -> None:
        """The first field of a record ends the record before it."""
        if self._records is not None and item is self._records.first:
            self._close(self._record, offset)
            self._record = None

    def met(self, item: Field, offset: int, value: Any) -> None:
        group = self._state.message.group_of(item)
        scope = self._scope_of(group)
        tag = item.tag
        if group is not None and item is group.first:
            (self._message if group is self._records else scope).entries[group.name] += 1
            if group is not self._records:
                scope.seen -= {member.tag for member in group.fields}  # a new entry may have what the one before it had
        if tag in scope.seen:
            self._state.diagnose("unexpected-field", offset, f"{item.label} occurs twice")
        scope.seen.add(tag)
        self._note_count(scope, item, offset, value)
        if item.array and isinstance(value, list):
            scope.arrays.append((item, len(value)))

    def finish(self, end: int) -> None:
        self._close(self._record, end)
        self._close(self._message, end)

    def _scope_of(self, group: Group | None) -> _Scope:
        record = self._records
        if record is None or group is None or (group is not record and group not in record.groups):
            return self._message
        if self._record is None:
            self._record = _Scope(record.groups, record.fields)
        return self._record

    def _note_count(self, scope: _Scope, item: Field, offset: int, value: Any) -> None:
        """The first occurrence of a count speaks."""
        if isinstance(value, int):
            for count in self._state.message.counts:
                if count.field is item:
                    scope.counts.setdefault(count.name, (value, offset))

    def _close(self, scope: _Scope | None, end: int) -> None:
        if scope is None:
            return
        for group in scope.groups:
            self._compare(scope, group.count.name, scope.entries[group.name], group.name)
        for item, elements in scope.arrays:
            self._compare(scope, item.array, elements, item.name)
        for item in scope.fields:
            if item.required and item.known and self._state.version in item.versions and item.tag not in scope.seen:
                self._state.diagnose("missing-required-field", end, f"{item.label} is required")

    def _compare(self, scope: _Scope, count: str, entries: int, what: str) -> None:
        said = scope.counts.get(count) or self._message.counts.get(count)
        if said is not None and said[0] != entries:
            self._state.diagnose("count-mismatch", said[1], f"{count} says {said[0]}, {entries} {what} follow")
