"""The reference manual: complete, without dead links, and alive in a real browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath

import pytest

from ctigen import oracle
from ctigen.cli import main
from ctigen.loader import DEFAULT_SPEC, load_spec
from ctigen.model import Spec
from ctigen.outputs import manual


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load_spec()


@pytest.fixture(scope="module")
def files(spec: Spec) -> dict[str, str]:
    return {path.removeprefix("manual/"): text for path, text in manual.render(spec).items()}


class _Page(HTMLParser):
    """Links, anchors and the text of a page."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.text = ""
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for key, value in attrs:
            if value and key in ("href", "src"):
                self.links.append(value)
            elif value and key == "id":
                assert value not in self.anchors, f"id {value} twice"
                self.anchors.add(value)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def pages(files: dict[str, str]) -> dict[str, _Page]:
    return {path: _Page(text) for path, text in files.items() if path.endswith(".html")}


def _resolve(page: str, link: str) -> tuple[str, str]:
    """File and anchor that a link leads to."""
    target, _, anchor = link.partition("#")
    parts: list[str] = []
    for part in (*PurePosixPath(page).parent.parts, *PurePosixPath(target).parts) if target else PurePosixPath(page).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts), anchor


def test_no_link_is_dead(files: dict[str, str], pages: dict[str, _Page]) -> None:
    for page, content in pages.items():
        for link in content.links:
            target, anchor = _resolve(page, link)
            assert target in files, f"{page}: {link}"
            assert not anchor or anchor in pages[target].anchors, f"{page}: {link}"


def test_search_leads_to_pages_that_exist(files: dict[str, str], pages: dict[str, _Page]) -> None:
    entries = json.loads("[" + files["search-index.js"].split("SEARCH_INDEX = [", 1)[1].rsplit("]", 1)[0] + "]")
    assert len(entries) > 1000
    for name, _, target in entries:
        page, _, anchor = target.partition("#")
        assert page in pages and (not anchor or anchor in pages[page].anchors), f"{name}: {target}"


def test_every_message_and_field_has_its_place(spec: Spec, pages: dict[str, _Page], files: dict[str, str]) -> None:
    for protocol in spec.protocols:
        for message in protocol.messages:
            if not message.documented:
                assert message.name in pages[f"{protocol.name}/index.html"].text
                continue
            page = pages[f"{protocol.name}/{message.name}.html"].text
            sheet = files[f"md/{protocol.name}/{message.class_}.md"]
            assert all(field.name in page for field in message.fields)
            assert f"## {message.name}\n" in sheet
            for doubt in (*message.unsure, *(field.unsure for field in message.fields)):
                assert doubt in page
        for enum in protocol.enums:
            assert all(row.name in pages[f"{protocol.name}/enums.html"].text for row in enum.values)


def test_constants_are_told_whatever_their_type(pages: dict[str, _Page]) -> None:
    shown = re.sub(r"\s+", " ", pages["uccx/CONFIG_CSQ_EVENT.html"].text)
    assert re.search(r'\(ConfigParam\)STRINGup to 255 ?holds ""', shown) and re.search(r'DescriptionSTRINGup to 128 ?usually ""', shown)
    assert "holds zero bytes" in pages["uccx/TEAM_CONFIG_REQ.html"].text


def test_example_bytes_are_what_they_say(spec: Spec, files: dict[str, str]) -> None:
    shown = 0
    for protocol in spec.protocols:
        for message in protocol.by_id:
            page = files.get(f"{protocol.name}/{message.name}.html", "")
            for version, digits in re.findall(r'<h3>version (\d+) layout.*?<p class="hex">([0-9a-f]+)</p>', page, re.S):
                decoded = oracle.decode(protocol, int(version), bytes.fromhex(digits))
                assert (decoded["message"], decoded["diagnostics"]) == (message.name, [])
                shown += 1
    assert shown > 400


def test_markdown_tables_are_whole(files: dict[str, str]) -> None:
    for path, text in files.items():
        if not path.endswith(".md"):
            continue
        width = 0
        for number, line in enumerate(text.splitlines(), 1):
            cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
            assert not cells or not width or cells == width, f"{path}:{number}: {line}"
            width = cells


def test_a_new_version_leaves_pages_alone(spec: Spec, tmp_path: Path, files: dict[str, str]) -> None:
    """Reviewers of a new version see what it changed, not every page."""
    root = Path(shutil.copytree(DEFAULT_SPEC, tmp_path / "spec"))
    newest = spec.protocol("uccx").versions.last
    assert main(["new-version", "uccx", str(newest + 1), "--spec", str(root)]) == 0
    after = manual.render(load_spec(root))
    changed = {path for path, text in files.items() if after[f"manual/{path}"] != text}
    assert changed <= {
        "index.html", "search-index.js", "uccx/index.html", "uccx/versions.html", "uccx/OPEN_REQ.html", "md/README.md", "md/uccx/versions.md",
        "md/uccx/session.md", "uccx/protocol.html", "md/uccx/protocol.md",
    }, changed  # fmt: skip


# ----------------------------------------------------------------------------------------------------------------- browser


def _browse(folder: Path, page: str, script: str) -> str:
    """The page after `script` ran in it; fails on errors in the console."""
    path = folder / page
    probe = path.with_name("probe.html")
    probe.write_text(path.read_text(encoding="utf-8") + f"<script>{script}</script>", encoding="utf-8")
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", f"--user-data-dir={folder / 'profile'}",
        "--dump-dom", probe.as_uri(),
    ]  # fmt: skip
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert "CONSOLE" not in result.stderr, [line for line in result.stderr.splitlines() if "CONSOLE" in line]
    return result.stdout


@pytest.fixture(scope="module")
def site(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("manual")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


_HAS_BROWSER = pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed")


@_HAS_BROWSER
def test_search_finds_messages_fields_and_values(site: Path) -> None:
    script = """
      const box = document.querySelector(".search input");
      const found = (words) => { box.value = words; box.dispatchEvent(new Event("input"));
                                 return [...document.querySelectorAll(".search a")].slice(0, 3).map((a) => a.getAttribute("href")); };
      document.title = JSON.stringify([found("call_delivered uccx"), found("LCS_ALERTING uccx"), found("nothing like this")]);
    """
    title = re.search(r"<title>(.*?)</title>", _browse(site, "index.html", script))
    assert title is not None
    delivered, alerting, nothing = json.loads(title[1])
    assert delivered[0] == "uccx/CALL_DELIVERED_EVENT.html"
    assert alerting[0] == "uccx/enums.html#LocalConnectionState"
    assert nothing == []


@_HAS_BROWSER
def test_version_picker_hides_fields_of_other_versions(site: Path) -> None:
    script = """
      const select = document.querySelector(".picker select");
      const shown = (version) => { select.value = version; select.dispatchEvent(new Event("change"));
        return [...document.querySelectorAll(".fields tr")].some((r) => r.textContent.includes("SessionType") && r.offsetHeight > 0
                                                                         && r.dataset.v); };
      document.title = JSON.stringify([shown(23), shown(24), shown(0)]);
    """
    title = re.search(r"<title>(.*?)</title>", _browse(site, "ged188/OPEN_CONF.html", script))
    assert title is not None and json.loads(title[1]) == [False, True, True]
