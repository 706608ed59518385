"""How the command line names a version of a dialect: `uccx/14`, or `uccx` for the newest."""

from __future__ import annotations

from dataclasses import dataclass

from .model import Protocol, Spec
from .problems import did_you_mean


class UnknownName(ValueError):
    """A name that the specification does not have; the text says what it has."""


@dataclass(frozen=True)
class Edition:
    """One version of a dialect."""

    protocol: Protocol
    version: int

    def __str__(self) -> str:
        return f"{self.protocol.name}/{self.version}"


def find_protocol(spec: Spec, name: str) -> Protocol:
    """UnknownName when there is none."""
    names = [protocol.name for protocol in spec.protocols]
    if name not in names:
        raise UnknownName(f"no dialect '{name}' in {spec.root}; {did_you_mean(name, names)}")
    return spec.protocol(name)


def find_edition(spec: Spec, text: str) -> Edition:
    """`DIALECT[/VERSION]`; UnknownName when the specification has no such version."""
    name, slash, number = text.partition("/")
    protocol = find_protocol(spec, name)
    if not slash:
        return Edition(protocol, protocol.versions.last)
    if not number.isdecimal() or int(number) not in protocol.versions:
        raise UnknownName(f"'{text}': {name} has the versions {protocol.versions}")
    return Edition(protocol, int(number))
