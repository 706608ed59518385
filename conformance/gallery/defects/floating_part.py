"""Walking the floating part, wrongly."""

from __future__ import annotations

from typing import Any, Iterator

from wire import Codec, Floating, Layout, Malformed

from . import defect


class LayoutAware(Codec):
    """A codec whose walk over the floating part knows which tags the message has."""

    layout: Layout

    def read_floating(self, layout: Layout, body: bytes, position: int, values: dict[str, Any]) -> None:
        self.layout = layout
        super().read_floating(layout, body, position, values)


@defect("reserved-floating-one-short")
class ReservedFloatingOneShort(LayoutAware):
    """Skips an unknown floating field one byte short."""

    def skip(self, tag: int, length: int) -> int:
        return length if tag in self.layout.by_tag or length == 0 else length - 1


@defect("reserved-floating-one-far")
class ReservedFloatingOneFar(LayoutAware):
    """Skips an unknown floating field one byte too far."""

    def skip(self, tag: int, length: int) -> int:
        return length if tag in self.layout.by_tag else length + 1


@defect("reserved-floating-without-prefix")
class ReservedFloatingWithoutPrefix(LayoutAware):
    """Skips as many bytes as the length says, and forgets tag and length themselves."""

    def skip(self, tag: int, length: int) -> int:
        return length if tag in self.layout.by_tag else length - self.tag_size - self.length_size

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        for count, field in enumerate(super().floating_fields(body, position)):
            if count > 1000:
                return
            yield field


@defect("stops-at-unknown-field")
class StopsAtUnknownField(LayoutAware):
    """Reads floating fields up to the first that it does not know."""

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        for tag, data in super().floating_fields(body, position):
            if tag not in self.layout.by_tag:
                return
            yield tag, data


@defect("refuses-unknown-field")
class RefusesUnknownField(LayoutAware):
    """Drops the whole message for one floating field that it does not know."""

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        for tag, data in super().floating_fields(body, position):
            if tag not in self.layout.by_tag:
                raise Malformed(f"{self.layout.name}: tag {tag}")
            yield tag, data


@defect("refuses-newer-field")
class RefusesNewerField(Codec):
    """Drops an AGENT_STATE_EVENT with a Direction, which it has from version 16 on, in a session of an older version."""

    def __init__(self, protocol: str, version: int) -> None:
        super().__init__(protocol, version)
        self.version = version

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and message["message"] == "AGENT_STATE_EVENT" and "Direction" in message and self.version < 16:
            raise Malformed("Direction in an old version")
        return message


@defect("fixed-floating-order")
class FixedFloatingOrder(LayoutAware):
    """Expects floating fields in the order of the guide's table and misses those that come late."""

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        order = list(self.layout.by_tag)
        reached = -1
        for tag, data in super().floating_fields(body, position):
            if tag in order and order.index(tag) < reached and not self.layout.by_tag[tag].repeats:
                raise Malformed(f"{self.layout.name}: tag {tag} is out of order")
            reached = max(reached, order.index(tag) if tag in order else -1)
            yield tag, data


@defect("one-tag-table")
class OneTagTable(Codec):
    """Looks tags up in one table for all messages and reports fields that the message does not have."""

    def read_floating(self, layout: Layout, body: bytes, position: int, values: dict[str, Any]) -> None:
        tags = {tag: entry for known in self.by_id.values() for tag, entry in known.by_tag.items()}
        everything = Layout(layout.id, layout.name, layout.fixed, {**tags, **layout.by_tag}, layout.by_name)
        super().read_floating(everything, body, position, values)


@defect("requires-optional-fields")
class RequiresOptionalFields(Codec):
    """Drops a CALL_DELIVERED_EVENT without ANI and a BEGIN_CALL_EVENT without DNIS or ANI."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and message["message"] in ("CALL_DELIVERED_EVENT", "BEGIN_CALL_EVENT") and "ANI" not in message:
            raise Malformed("no ANI")
        return message


@defect("next-state-required")
class NextStateRequired(Codec):
    """Drops an AGENT_STATE_EVENT that says nothing of the next state."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and message["message"] == "AGENT_STATE_EVENT" and "NextAgentState" not in message:
            raise Malformed("no NextAgentState")
        return message


@defect("tag-of-one-byte")
class TagOfOneByte(Codec):
    """Has never heard of tags of two bytes."""

    def floating_header(self, protocol: str, version: int) -> tuple[int, int]:
        return 1, 1


@defect("tag-of-two-bytes")
class TagOfTwoBytes(Codec):
    """Reads tags of two bytes in every version."""

    def floating_header(self, protocol: str, version: int) -> tuple[int, int]:
        return 2, super().floating_header(protocol, version)[1]


@defect("length-of-two-bytes")
class LengthOfTwoBytes(Codec):
    """Takes the length for as wide as the tag: right for CTI Server from version 20 on, wrong for Unified CCX."""

    def floating_header(self, protocol: str, version: int) -> tuple[int, int]:
        tag = super().floating_header(protocol, version)[0]
        return tag, tag


@defect("length-of-one-byte")
class LengthOfOneByte(Codec):
    """Takes the length for one byte: right for Unified CCX, wrong for CTI Server from version 20 on."""

    def floating_header(self, protocol: str, version: int) -> tuple[int, int]:
        return super().floating_header(protocol, version)[0], 1


@defect("signed-length")
class SignedLength(Codec):
    """Reads the length as a signed byte: fields of more than 127 bytes end the message."""

    def length(self, data: bytes) -> int:
        value = super().length(data)
        return value if len(data) > 1 or value < 128 else 1 << 20


@defect("field-limit-64")
class FieldLimit64(Codec):
    """Copies a floating field into 64 bytes."""

    def value(self, kind: str, data: bytes) -> Any:
        return super().value(kind, data[:64])


@defect("agent-id-of-another-tag")
class AgentIdOfAnotherTag(Codec):
    """Takes the reserved tag 5 for the agent's id, as CTI Server has it."""

    def read_floating(self, layout: Layout, body: bytes, position: int, values: dict[str, Any]) -> None:
        tags = {tag: entry for tag, entry in layout.by_tag.items() if tag != 194} | {5: Floating("AgentID", 5, "s")}
        super().read_floating(Layout(layout.id, layout.name, layout.fixed, tags, layout.by_name), body, position, values)


@defect("skips-up-to-200")
class SkipsUpTo200(LayoutAware):
    """Skips no more than 200 bytes of an unknown floating field."""

    def skip(self, tag: int, length: int) -> int:
        return length if tag in self.layout.by_tag else min(length, 200)


@defect("refuses-second-field")
class RefusesSecondField(LayoutAware):
    """Drops a message that has a field twice which is no list."""

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        seen = set()
        for tag, data in super().floating_fields(body, position):
            if tag in seen and tag in self.layout.by_tag and not self.layout.by_tag[tag].repeats:
                raise Malformed(f"{self.layout.name}: tag {tag} came twice")
            seen.add(tag)
            yield tag, data


class Ordered(LayoutAware):
    """Knows the place that each floating field has in the guide's table."""

    def places(self, body: bytes, position: int) -> list[int]:
        order = list(self.layout.by_tag)
        return [order.index(tag) for tag, _ in super().floating_fields(body, position)
                if tag in order and not self.layout.by_tag[tag].repeats]


@defect("fields-by-position")
class FieldsByPosition(Ordered):
    """Knows floating fields by their place among those that came, not by their tag."""

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        places = iter(sorted(self.places(body, position)))
        tags = list(self.layout.by_tag)
        for tag, data in super().floating_fields(body, position):
            single = tag in self.layout.by_tag and not self.layout.by_tag[tag].repeats
            yield (tags[next(places)] if single else tag), data


@defect("forward-or-backward")
class ForwardOrBackward(Ordered):
    """Reads floating fields in the order of the guide's table or in reverse, and drops messages with another one."""

    def read_floating(self, layout: Layout, body: bytes, position: int, values: dict[str, Any]) -> None:
        self.layout = layout
        places = self.places(body, position)
        if places not in (sorted(places), sorted(places, reverse=True)):
            raise Malformed(f"{layout.name}: fields out of order")
        super().read_floating(layout, body, position, values)


@defect("call-variables-from-zero")
class CallVariablesFromZero(Codec):
    """Counts call variables from 0 where their names begin with 1."""

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        if entry.name.startswith("CallVariable"):
            entry = Floating(f"CallVariable{int(entry.name[12:]) % 10 + 1}", entry.tag, entry.type)
        super().store(values, entry, value)


@defect("sixteen-fields")
class SixteenFields(LayoutAware):
    """Has room for sixteen floating fields of a message."""

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        for count, field in enumerate(super().floating_fields(body, position)):
            if count < 16:
                yield field


@defect("sizes-from-the-type")
class SizesFromTheType(Codec):
    """Reads as many bytes of a floating number as its type has, whatever the length says."""

    def value(self, kind: str, data: bytes) -> Any:
        return super().value(kind, data[: int(kind)] if kind.isdigit() else data)
