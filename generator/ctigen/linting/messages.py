"""Messages among each other: ids, names, answers and requests."""

from __future__ import annotations

from ..model import Message, Protocol
from ..problems import Problems, did_you_mean
from .names import check_aliases


def check_messages(protocol: Protocol, problems: Problems) -> None:
    _check_ids(protocol, problems)
    check_aliases(protocol.messages, "message", problems)
    for message in protocol.messages:
        if message.reply_to:
            _check_answer(message, protocol, problems)


def _check_ids(protocol: Protocol, problems: Problems) -> None:
    by_id: dict[int, list[Message]] = {}
    for message in sorted(protocol.by_id, key=lambda message: message.where):
        for earlier in by_id.get(message.id or 0, []):
            if earlier.versions.overlaps(message.versions):
                text = f"id {message.id} of {message.name} is already that of {earlier.name} ({earlier.where})"
                problems.error(message.where, text, "correct one id, or give them disjoint 'versions'")
        by_id.setdefault(message.id or 0, []).append(message)


def _check_answer(message: Message, protocol: Protocol, problems: Problems) -> None:
    request = protocol.find_message(message.reply_to)
    if request is None:
        names = [other.name for other in protocol.messages]
        text = f"{message.name} answers '{message.reply_to}', which does not exist"
        problems.error(message.where, text, did_you_mean(message.reply_to, names))
        return
    if request is message:
        problems.error(message.where, f"{message.name} answers itself", "'reply_to' names the request")
    if request.documented and request.sender == message.sender and message.sender != "both":
        problems.error(message.where, f"{message.name} and the request {request.name} are both sent by the {message.sender}", "correct one 'sender'")
    for one in (request, message):
        if one.documented and not any(field.name == "InvokeID" for field in one.fixed):
            text = f"{one.name} has no InvokeID, by which {request.name} and its answer {message.name} are matched"
            problems.error(one.where, text, "add the field, or leave 'reply_to' out")
