"""Reading the fixed part, wrongly."""

from __future__ import annotations

from typing import Any

from wire import Codec, Fixed, Layout, Malformed

from . import defect


@defect("signed-numbers")
class SignedNumbers(Codec):
    """Reads every number as signed: CSQID -1, CallID below zero from 2147483648 on."""

    def number(self, data: bytes, signed: bool) -> int:
        return super().number(data, True)


@defect("unsigned-numbers")
class UnsignedNumbers(Codec):
    """Reads every number as unsigned."""

    def number(self, data: bytes, signed: bool) -> int:
        return super().number(data, False)


@defect("numbers-of-31-bits")
class NumbersOf31Bits(Codec):
    """Masks the highest bit away, to be on the safe side."""

    def number(self, data: bytes, signed: bool) -> int:
        return super().number(data, signed) & 0x7FFFFFFF


@defect("float-call-ids")
class FloatCallIds(Codec):
    """Keeps numbers as single-precision floats: large ids lose their last digits."""

    def number(self, data: bytes, signed: bool) -> int:
        value = super().number(data, signed)
        shift = max(0, value.bit_length() - 24)
        return value >> shift << shift


@defect("none-as-minus-one")
class NoneAsMinusOne(Codec):
    """Reports the documented -1 in place of the 4294967295 that is on the wire."""

    def number(self, data: bytes, signed: bool) -> int:
        value = super().number(data, signed)
        return -1 if value == 0xFFFFFFFF else value


@defect("padded-struct")
class PaddedStruct(Codec):
    """Lays a compiler's structure over the bytes: 4-byte fields begin at multiples of 4."""

    def read_fixed(self, layout: Layout, body: bytes, values: dict[str, Any]) -> int:
        padded = b""
        offset = taken = 0
        for slot in layout.fixed:
            offset += -offset % min(slot.size, 4)
            padded += body[offset : offset + slot.size]
            offset += slot.size
            taken += slot.size
        super().read_fixed(layout, padded.ljust(taken, b"\0"), values)
        return offset


@defect("reserved-fixed-not-skipped")
class ReservedFixedNotSkipped(Codec):
    """Forgets the last reserved field of a fixed part."""

    def read_fixed(self, layout: Layout, body: bytes, values: dict[str, Any]) -> int:
        last = next((slot for slot in reversed(layout.fixed) if slot.name == "_"), None)
        forgetful = Layout(layout.id, layout.name, [slot for slot in layout.fixed if slot is not last])
        return super().read_fixed(forgetful, body, values)


@defect("reserved-fixed-as-four-bytes")
class ReservedFixedAsFourBytes(Codec):
    """Takes every reserved field for 4 bytes."""

    def fixed_size(self, slot: Fixed) -> int:
        return 4 if slot.name == "_" else slot.size


@defect("checks-reserved-constants")
class ChecksReservedConstants(Codec):
    """Refuses messages whose reserved fields do not hold the constant that the guide prints."""

    def read_fixed(self, layout: Layout, body: bytes, values: dict[str, Any]) -> int:
        position = 0
        for slot in layout.fixed:
            found = int.from_bytes(body[position : position + slot.size], "big")
            if slot.name == "_" and found != slot.value % (1 << 8 * slot.size):
                raise Malformed(f"{layout.name}: reserved field holds {found}")
            position += slot.size
        return super().read_fixed(layout, body, values)


@defect("little-endian-numbers")
class LittleEndianNumbers(Codec):
    """Reads numbers of two bytes in the order of its own machine."""

    def number(self, data: bytes, signed: bool) -> int:
        return super().number(data[::-1] if len(data) == 2 else data, signed)


@defect("layout-of-one-version")
class LayoutOfOneVersion(Codec):
    """Knows the layouts of the oldest version only, whatever the session agreed on."""

    def __init__(self, protocol: str, version: int) -> None:
        super().__init__(protocol, version)
        oldest = Codec(protocol, 10)
        self.by_id, self.by_name = oldest.by_id, {**oldest.by_name, "OPEN_REQ": self.by_name["OPEN_REQ"]}


@defect("drops-unlisted-values")
class DropsUnlistedValues(Codec):
    """Drops a message when a value has no name in its tables."""

    LISTED = {"EventCause": [*range(100), *range(1000, 1100), 65535], "CallType": [*range(1, 60), 65535],
              "LocalConnectionState": [*range(7), 65535], "AgentState": [*range(16), 65535]}

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        for name, listed in self.LISTED.items():
            if message and name in message and message[name] not in listed:
                raise Malformed(f"{name} {message[name]} is not listed")
        return message


@defect("clamps-unlisted-values")
class ClampsUnlistedValues(DropsUnlistedValues):
    """Makes UNKNOWN, 65535, of every value that its tables lack."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = Codec.decode(self, kind, body)
        for name, listed in self.LISTED.items():
            if message and name in message and message[name] not in listed:
                message[name] = 65535
        return message


@defect("ones-as-nothing")
class OnesAsNothing(Codec):
    """Takes a reserved number of all ones for the end of the message, and drops what has none by rights."""

    def read_fixed(self, layout: Layout, body: bytes, values: dict[str, Any]) -> int:
        position = 0
        for slot in layout.fixed:
            if slot.name == "_" and slot.value != -1 and body[position : position + slot.size] == b"\xff" * slot.size:
                raise Malformed(f"{layout.name} has no more fields")
            position += slot.size
        return super().read_fixed(layout, body, values)


@defect("needs-peripheral-type")
class NeedsPeripheralType(Codec):
    """Takes a message without a peripheral type, a reserved field, for none of its own."""

    def read_fixed(self, layout: Layout, body: bytes, values: dict[str, Any]) -> int:
        position = 0
        for slot in layout.fixed:
            if slot.name == "_" and slot.value == 21 and not any(body[position : position + slot.size]):
                raise Malformed(f"{layout.name} of no peripheral")
            position += slot.size
        return super().read_fixed(layout, body, values)


@defect("call-zero-is-none")
class CallZeroIsNone(Codec):
    """Asks `if call_id:` and so drops the events of the call with the id 0."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and message.get("CallID") == 0:
            raise Malformed(f"{message['message']} of no call")
        return message


@defect("no-call-of-all-ones")
class NoCallOfAllOnes(Codec):
    """Takes the call id 4294967295 for none."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and message.get("CallID") == 0xFFFFFFFF:
            raise Malformed(f"{message['message']} of no call")
        return message


@defect("values-near-the-end")
class ValuesNearTheEnd(Codec):
    """Keeps codes of its own from 65280 on, and takes what a server sends there for one of them."""

    def number(self, data: bytes, signed: bool) -> int:
        value = super().number(data, signed)
        return 65535 if len(data) == 2 and 0xFF00 <= value < 0xFFFF else value


@defect("old-id-for-new")
class OldIdForNew(Codec):
    """Exchanges the old and the new id of a call in CALL_DATA_UPDATE_EVENT."""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        message = super().decode(kind, body)
        if message and message["message"] == "CALL_DATA_UPDATE_EVENT":
            message["CallID"], message["NewCallID"] = message["NewCallID"], message["CallID"]
        return message


@defect("snapshot-one-field-off")
class SnapshotOneFieldOff(Codec):
    """Does not know the second fixed field of SNAPSHOT_CALL_CONF."""

    def __init__(self, protocol: str, version: int) -> None:
        super().__init__(protocol, version)
        layout = self.by_name["SNAPSHOT_CALL_CONF"]
        layout.fixed = layout.fixed[:1] + layout.fixed[2:]
