"""Dictionaries and seed corpora: every message is in them, and each seed reads without a complaint."""

from __future__ import annotations

import re

import pytest

from ctigen import examples, oracle
from ctigen.loader import load_spec
from ctigen.model import Spec
from ctigen.outputs import fuzz

_ENTRY = re.compile(r'\w+="(?:\\x[0-9a-f]{2}|\w)+"$')


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load_spec()


def test_every_example_decodes_without_diagnostics(spec: Spec) -> None:
    for protocol in spec.protocols:
        for message in protocol.by_id:
            for version in message.versions if message.documented else ():
                for everything in (True, False):
                    data = examples.frame(protocol, message, version, everything)
                    decoded = oracle.decode(protocol, version, data)
                    assert decoded["message"] == message.name
                    assert decoded["diagnostics"] == [], f"{protocol.name}/{version} {message.name}"


def test_corpus_has_every_message_in_every_width(spec: Spec) -> None:
    files = fuzz.render(spec)
    for protocol in spec.protocols:
        for message in protocol.by_id:
            for header in protocol.floating_headers:
                path = f"fuzz/corpus/{protocol.name}/{header.versions.last}/{message.name}.bin"
                assert (path in files) == (message.documented and header.versions.last in message.versions), path


def test_dictionaries_have_the_syntax_that_fuzzers_read(spec: Spec) -> None:
    for path, content in fuzz.render(spec).items():
        if path.endswith(".dict"):
            assert isinstance(content, str)
            entries = [line for line in content.splitlines() if line and not line.startswith("#")]
            assert len(entries) > 100
            assert [line for line in entries if not _ENTRY.match(line)] == []
            values = [line.partition("=")[2] for line in entries]
            assert len(set(values)) == len(values)
