"""The HTML report in a real browser: opens without complaints or network, filters, expands, works by keyboard and on a phone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator
from urllib.parse import quote

import pytest

from chromium import BROWSER, Chromium

CTI = os.environ.get("CTI")
CLIENTS = Path(__file__).resolve().parents[2] / "clients"
FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"  # the ladder is drawn when its place is known

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("pages")
    subprocess.run([os.environ["WRITE_SAMPLES"], str(directory)], check=True)
    return directory


@pytest.fixture(scope="session")
def browser() -> Iterator[Chromium]:
    with Chromium() as chromium:
        yield chromium


@dataclass
class Played:
    """Cases of a real run, all of them passed."""

    page: Path
    report: dict[str, Any]


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    if CTI is None:
        pytest.skip("no cti in this build")
    directory = tmp_path_factory.mktemp("played")
    cases = [f"--case=uccx/flows/{name}" for name in ("queued-and-answered/bridge/combined-1", "outbound-accepted/agent-*/reserved-floating-field",
                                                      "transferred/bridge/strings-without-nul", "conferenced/bridge/as-documented")]
    subprocess.run([CTI, "conformance", "client", "-q", *cases, "--html", directory / "page.html", "--json", directory / "page.json", "--",
                    sys.executable, CLIENTS / "python" / "client.py"], check=True)
    return Played(directory / "page.html", json.loads((directory / "page.json").read_text("utf-8")))


def visible_cases(browser: Chromium) -> list[str]:
    found: list[str] = browser.run("[...document.querySelectorAll('.case:not([hidden]) .case-id')].map((id) => id.textContent.replaceAll('\\u200b', ''))")
    return found


def click(browser: Chromium, selector: str) -> None:
    browser.run(f"document.querySelector({json.dumps(selector)}).click()")


@pytest.mark.parametrize("name", ["sample", "good", "hostile"])
def test_opens_without_complaint_and_without_network(browser: Chromium, pages: Path, name: str) -> None:
    url = (pages / f"{name}.html").as_uri()
    browser.open(url)
    assert browser.run("document.documentElement.dataset.ready") == "true"
    assert browser.complaints == []
    assert [asked for asked in browser.requests if not asked.startswith("data:")] == [url]


def test_without_scripts_the_failures_are_named(browser: Chromium, pages: Path) -> None:
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open((pages / "sample.html").as_uri(), ready=False)
        text = browser.call("DOM.getOuterHTML", nodeId=browser.call("DOM.getDocument")["root"]["nodeId"])["outerHTML"]
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
    assert "2 of 9 cases failed" in text
    assert "<li><code>uccx/flows/queued-and-answered/bridge/reserved-floating-field</code>" in text


def test_in_old_browsers_the_failures_are_named(browser: Chromium, pages: Path) -> None:
    script = browser.call("Page.addScriptToEvaluateOnNewDocument", source="delete window.DecompressionStream")["identifier"]
    try:
        browser.open((pages / "sample.html").as_uri(), ready=False)
        text = browser.run("document.body.innerText")
    finally:
        browser.call("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
    assert "needs a browser made after May 2023" in text
    assert "uccx/flows/queued-and-answered/bridge/reserved-floating-field" in text


def test_says_how_it_went_in_words(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "sample.html").as_uri())
    assert "2 of 9 cases failed" in browser.run("document.querySelector('h1').textContent")
    browser.open((pages / "good.html").as_uri())
    assert "All 3 cases passed" in browser.run("document.querySelector('h1').textContent")


def test_filters_by_verdict_rule_flow_and_text(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "sample.html").as_uri())
    assert len(visible_cases(browser)) == 9
    click(browser, ".chip[data-name=passed]")
    assert len(visible_cases(browser)) == 3
    click(browser, ".chip[data-name=passed]")
    click(browser, ".group[data-kind=rule][data-name='reserved floating fields are skipped']")
    assert visible_cases(browser) == ["uccx/flows/queued-and-answered/bridge/reserved-floating-field"]
    click(browser, ".token")
    click(browser, ".group[data-kind=flow][data-name='uccx/flows/transferred']")
    assert len(visible_cases(browser)) == 5
    browser.run("search.value = 'caller documented'; search.dispatchEvent(new Event('input'))")
    assert visible_cases(browser) == ["uccx/flows/transferred/caller/as-documented"]
    assert browser.run("document.querySelector('[role=status]').textContent") == "1 of 9 cases"


def test_failure_shows_ladder_departure_fields_and_marked_bytes(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "sample.html").as_uri())
    detail = "document.querySelector('.case.v-failed .detail')"
    assert browser.run(f"{detail}.hidden") is False, "the first failure is open"
    browser.run(FRAMES)
    assert browser.run(f"{detail}.querySelectorAll('.ladder .departed').length") == 1
    assert "departs here" in browser.run(f"{detail}.querySelector('.ladder .departed').textContent")
    assert browser.run(f"[...{detail}.querySelectorAll('.hex-bytes mark')].map((mark) => mark.textContent.trim()).join(' ')") == "fb 02 ff 00"
    assert browser.run(f"{detail}.querySelector('.differs').textContent").startswith("ConnectionDeviceID")
    assert "Expected" in browser.run(f"{detail}.querySelector('.finding').textContent")
    assert "cti conformance client --case" in browser.run(f"{detail}.querySelector('.reproduce').textContent")


def test_pointing_at_a_field_marks_its_bytes(browser: Chromium, played: Played) -> None:
    browser.open(played.page.as_uri())
    browser.run("document.querySelector('.case-head').click()")
    browser.run(FRAMES)
    rows = browser.run("[...document.querySelectorAll('.ladder .row[role=button]')].map((row) => row.querySelector('.name').textContent)")
    at = next(at for at, name in enumerate(rows) if name.startswith("CALL_DELIVERED_EVENT"))
    browser.run(f"document.querySelectorAll('.ladder .row[role=button]')[{at}].focus()")
    browser.run("""[...document.querySelectorAll('.fields tbody tr')].find((row) => row.textContent.startsWith('CallID'))
        .dispatchEvent(new MouseEvent('mouseenter'))""")
    assert browser.run("[...document.querySelectorAll('.hex-bytes mark')].map((mark) => mark.textContent.trim()).join(' ')") == "01 00 01 23"


def test_shows_the_fields_that_cti_decode_shows(browser: Chromium, played: Played) -> None:
    """Every message of whole cases: the page reads fields from bytes by itself."""
    compared = 0
    for case in played.report["cases"]:
        browser.open(f"{played.page.as_uri()}#{quote(case['id'], safe='')}")
        browser.run(FRAMES)
        shown = browser.run("""[...document.querySelectorAll('.ladder .row[role=button]')].map((row) => {
            row.focus();
            return [...document.querySelectorAll('.fields tbody tr')].map((line) => [line.cells[0].firstChild.textContent, line.cells[1].firstChild.textContent]);
        })""")
        messages = [entry for entry in case["transcript"] if entry["direction"] != "event"]
        assert len(shown) == len(messages) > 0
        for fields, entry in zip(shown, messages):
            if entry["length"] <= 512:
                assert fields == decoded(entry), entry["frame"]
                compared += len(fields)
    assert compared > 500


def decoded(entry: dict[str, Any]) -> list[list[str]]:
    done = subprocess.run([CTI or "cti", "decode", "--input", "hex", "--format", "json", "-p", f"uccx/{entry['version']}"], input=entry["frame"],
                          capture_output=True, text=True)
    frame = json.loads(done.stdout)
    return [[label(field), readable(field["value"])] for field in [*frame.get("fixed", []), *frame.get("floating", [])]]


def label(field: dict[str, Any]) -> str:
    if field.get("reserved"):
        return f"reserved ({field['as']})" if "as" in field else "reserved"
    return field["name"] or f"tag {field['tag']}"


def readable(value: Any) -> str:
    if isinstance(value, dict):
        index = f"[{value['index']}]" if "index" in value else ""
        return f"{value['name']}{index} = {readable(value['value'])}"
    return '""' if value == "" else str(value)


def test_keyboard_alone_is_enough(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "sample.html").as_uri())
    browser.run(FRAMES)
    browser.press("j")
    browser.press("j")
    focused = "document.activeElement.closest('.case')"
    assert "v-error" in browser.run(f"{focused}.className")
    browser.press("Enter")
    assert browser.run("document.activeElement.getAttribute('aria-expanded')") == "true"
    browser.press("/")
    assert browser.run("document.activeElement.id") == "search"
    browser.run("document.querySelector('.ladder [tabindex=\"0\"]').focus()")
    before = browser.run("document.querySelector('.inspector h4').textContent")
    browser.press("ArrowUp")
    assert browser.run("document.querySelector('.inspector h4').textContent") != before


def test_address_names_the_open_case(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "sample.html").as_uri() + "#uccx%2Fflows%2Ftransferred%2Fcaller%2Fas-documented")
    assert browser.run("document.querySelector('.case.v-error .detail').hidden") is False


@pytest.mark.parametrize("name", ["sample", "hostile"])
@pytest.mark.parametrize("width", [360, 768])
def test_nothing_sticks_out_sideways(browser: Chromium, pages: Path, name: str, width: int) -> None:
    browser.open((pages / f"{name}.html").as_uri(), width=width, height=740)
    browser.run(FRAMES)
    assert browser.run("document.documentElement.scrollWidth") <= width


def test_follows_the_colour_scheme(browser: Chromium, pages: Path) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    browser.open((pages / "sample.html").as_uri())
    light = browser.run(paper)
    browser.open((pages / "sample.html").as_uri(), dark=True)
    assert browser.run(paper) != light


def test_prints_the_failures_in_full(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "sample.html").as_uri())
    browser.run("window.dispatchEvent(new Event('beforeprint'))")
    assert browser.run("[...document.querySelectorAll('.case.v-failed .detail, .case.v-error .detail')].every((detail) => !detail.hidden)")
    assert len(browser.call("Page.printToPDF")["data"]) > 10_000


def test_hostile_text_stays_text(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "hostile.html").as_uri())
    browser.run("for (const one of document.querySelectorAll('details')) one.open = true")
    assert browser.run("document.querySelectorAll('img, b:not(.chip b)').length") == 0
    assert browser.run("document.title") != "owned"
    assert "</script><img" in browser.run("document.querySelector('.target').textContent")
    assert browser.complaints == []


def test_verdicts_have_words(browser: Chromium, pages: Path) -> None:
    browser.open((pages / "sample.html").as_uri())
    badges = browser.run("[...document.querySelectorAll('.badge')].map((badge) => badge.textContent)")
    assert sorted(set(badges)) == sorted(["✕failed", "!error", "≈non-strict", "iinformational", "kknown failure", "–skipped", "✓passed"])
    assert browser.run("[...document.querySelectorAll('.bar')].every((bar) => bar.getAttribute('aria-label'))")
