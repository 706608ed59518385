"""Lists and named variables, wrongly."""

from __future__ import annotations

from typing import Any

from wire import COUNTS, Codec, Floating, Layout, Malformed

from . import defect

LISTS = {**{count: [name] for count, name in COUNTS.items()}, "NumCSQs": ["CSQID"], "NumSkillGroups": ["SkillGroupNumber"],
         "NumParties": ["ConnectedPartyCallID", "ConnectedPartyDeviceType", "ConnectedPartyDeviceID"]}


@defect("trusts-counts")
class TrustsCounts(Codec):
    """Reads as many entries as the count says, and no more."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        for count, names in LISTS.items():
            for name in names if message and count in message else []:
                if isinstance(message.get(name), list):
                    message[name] = message[name][: message[count]]
        return message


@defect("insists-on-counts")
class InsistsOnCounts(Codec):
    """Drops a message whose list is shorter than its count."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        for count, names in LISTS.items():
            if message and count in message and len(message.get(names[0], [])) < message[count]:
                raise Malformed(f"{message['message']}: {count} {message[count]}")
        return message


@defect("last-entry-wins")
class LastEntryWins(Codec):
    """Keeps one value per tag: the last one."""

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        values[entry.name] = [value] if entry.repeats else value


@defect("first-entry-only")
class FirstEntryOnly(Codec):
    """Keeps one value per tag: the first one."""

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        values.setdefault(entry.name, [value] if entry.repeats else value)


@defect("eight-entries")
class EightEntries(Codec):
    """Has room for eight entries of a list."""

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        if not entry.repeats or len(values.get(entry.name, [])) < 8 or not isinstance(values[entry.name], list):
            super().store(values, entry, value)


@defect("sorted-entries")
class SortedEntries(Codec):
    """Sorts the parties of a call and so loses which id belongs to which device."""

    def read_floating(self, layout: Layout, body: bytes, position: int, values: dict[str, Any]) -> None:
        super().read_floating(layout, body, position, values)
        for name in ("ConnectedPartyCallID", "ConnectedPartyDeviceID", "CSQID"):
            if isinstance(values.get(name), list):
                values[name].sort(reverse=True)


@defect("array-without-index")
class ArrayWithoutIndex(Codec):
    """Reads a named array element like a named variable: its index becomes part of the name."""

    def named(self, kind: str, data: bytes) -> dict[str, Any]:
        return {**({"index": 0} if kind == "a" else {}), **super().named("v", data)}


@defect("variable-value-cut")
class VariableValueCut(Codec):
    """Copies the value of a named variable into 40 bytes."""

    def named(self, kind: str, data: bytes) -> dict[str, Any]:
        result = super().named(kind, data)
        return {**result, "value": result["value"][:40]}


@defect("variables-in-a-map")
class VariablesInAMap(Codec):
    """Keeps named variables by name: equal names and their order are lost."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and "NamedVariable" in message:
            by_name = {one["name"]: one for one in message["NamedVariable"]}
            message["NamedVariable"] = [by_name[name] for name in sorted(by_name, reverse=True)]
        return message


@defect("queued-nowhere")
class QueuedNowhere(Codec):
    """Looks at the first queue of a CALL_QUEUED_EVENT, also of one that has none."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and message["message"] == "CALL_QUEUED_EVENT":
            message["CSQID"][0]
        return message


@defect("one-record-a-message")
class OneRecordAMessage(Codec):
    """Reads the first record of a configuration message."""

    def read_floating(self, layout: Layout, body: bytes, position: int, values: dict[str, Any]) -> None:
        super().read_floating(layout, body, position, values)
        if len(values.get("RecordType", [])) > 1:
            for name, value in values.items():
                values[name] = value[:1] if isinstance(value, list) else value


@defect("wide-number-in-a-list")
class WideNumberInAList(Codec):
    """Reads 2 bytes of every number in the floating part."""

    def value(self, kind: str, data: bytes) -> Any:
        return super().value(kind, data[-2:] if kind == "4" else data)


@defect("variable-value-of-100")
class VariableValueOf100(Codec):
    """Copies the value of a named variable into 100 bytes."""

    def named(self, kind: str, data: bytes) -> dict[str, Any]:
        result = super().named(kind, data)
        return {**result, "value": result["value"][:100]}


@defect("variables-in-ascii")
class VariablesInAscii(Codec):
    """Knows UTF-8 everywhere but in named variables."""

    def named(self, kind: str, data: bytes) -> dict[str, Any]:
        result = super().named(kind, data)
        return {**result, "value": result["value"].encode("ascii", "replace").decode()}


@defect("empty-variables-dropped")
class EmptyVariablesDropped(Codec):
    """Keeps no named variable without a value."""

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        if entry.type not in ("v", "a") or value["value"]:
            super().store(values, entry, value)


@defect("fifty-variables")
class FiftyVariables(Codec):
    """Has room for fifty named variables."""

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        if entry.type != "v" or len(values.get(entry.name, [])) < 50:
            super().store(values, entry, value)
