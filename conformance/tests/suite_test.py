"""The suite through the cti command: verdicts, exit statuses, and clients that behave badly in ways no protocol describes."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

CTI = os.environ.get("CTI", "cti")
ROOT = Path(__file__).resolve().parents[1]
REFERENCE = [sys.executable, str(ROOT / "clients" / "python" / "client.py")]
PLACES = ["{host}", "{port}", "--protocol", "{protocol}", "--version", "{version}", "--mode", "{mode}", "--agent-id", "{agent_id}",
          "--extension", "{extension}", "--instrument", "{instrument}"]
ONE = "uccx/flows/queued-and-answered/bridge/as-documented"


def run(tmp_path: Path, *options: str, command: list[str] | None = None, timeout: float = 600) -> tuple[int, dict[str, Any], str]:
    """Exit status, cases by id, and what was printed."""
    report = tmp_path / "report.json"
    words = [CTI, "conformance", "client", "--json", str(report), *options]
    words += ["--", *(command if command is not None else REFERENCE + PLACES)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=timeout)
    cases = {case["id"]: case for case in json.loads(report.read_text())["cases"]} if report.exists() else {}
    return done.returncode, cases, done.stdout + done.stderr


def shell(script: str) -> list[str]:
    return ["sh", "-c", script]


@pytest.mark.parametrize("protocol, role", [("uccx/14", "*"), ("ged188/24", "*"), ("uccx/10", "bridge"), ("uccx/18", "bridge"), ("ged188/14", "bridge")])
def test_reference_client_passes_a_flow_in_every_layout(tmp_path: Path, protocol: str, role: str) -> None:
    """Every role in one version of each dialect, one role in the others: a layout is the same for all of them."""
    name = protocol.split("/")[0]
    status, cases, text = run(tmp_path, "--protocol", protocol, "--case", f"{name}/flows/queued-and-answered/{role}/*")
    assert status == 0, text
    assert len(cases) > 50
    assert {case["verdict"] for case in cases.values()} == {"passed"}


def test_same_seed_same_run(tmp_path: Path) -> None:
    frames = []
    for _ in range(2):
        _, cases, _ = run(tmp_path, "--seed", "5", "--case", "uccx/flows/transferred/bridge/combined-1")
        (case,) = cases.values()
        frames.append([entry["frame"] for entry in case["transcript"] if entry.get("flow")])
    assert frames[0] == frames[1] and frames[0]


def test_list_names_every_case_with_its_rule() -> None:
    done = subprocess.run([CTI, "conformance", "client", "--list"], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0
    ids = [line for line in done.stdout.splitlines() if line.startswith("uccx/")]
    assert len(ids) == len(set(ids)) > 500
    assert done.stdout.count("rule:") == len(ids)


def test_wrong_usage(tmp_path: Path) -> None:
    assert run(tmp_path, command=[])[0] == 2
    assert run(tmp_path, "--case", "uccx/no/such/case")[0] == 2
    assert run(tmp_path, "--protocol", "sip/2")[0] == 2
    assert run(tmp_path, "--flows", str(tmp_path))[0] == 2
    assert run(tmp_path, "--known-failing", str(tmp_path / "none"))[0] == 2


def test_names_that_do_not_exist_are_warned_of(tmp_path: Path) -> None:
    client = shell("""echo '{"message":"END_CALL"}'; echo '{"message":"END_CALL_EVENT","ConnectionDeviceld":"2006"}'""")
    status, _, text = run(tmp_path, "--case", ONE, command=client)
    assert status == 1  # the client never connected
    warnings = json.loads((tmp_path / "report.json").read_text())["warnings"]
    assert len(warnings) == 2
    assert "'END_CALL'" in warnings[0] and "did you mean END_CALL_EVENT?" in warnings[0]
    assert "'ConnectionDeviceld'" in warnings[1] and "did you mean ConnectionDeviceID?" in warnings[1]
    assert all(warning in text for warning in warnings)


def test_reports_that_cannot_be_written_are_told_before_the_run(tmp_path: Path) -> None:
    for option in ("--json", "--junit", "--html"):
        for place in (tmp_path / "no" / "report", tmp_path):
            marker = tmp_path / "started"
            command = [CTI, "conformance", "client", option, str(place), "--case", ONE, "--", "touch", str(marker)]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60)
            assert done.returncode == 2
            assert f"{place}: cannot be written" in done.stderr
            assert not marker.exists()


def test_a_client_that_ends_says_how(tmp_path: Path) -> None:
    _, cases, _ = run(tmp_path, "--case", ONE, command=shell("echo first >&2; echo 'no route to host' >&2; exit 4"))
    (case,) = cases.values()
    assert case["reason"] == 'the client did not connect: it ended, exit status 4, "no route to host"'
    ends = ("import socket, sys; s = socket.create_connection((sys.argv[1], int(sys.argv[2]))); "
            "s.sendall(bytes.fromhex(sys.argv[3])); s.recv(8); sys.exit('out of memory')")
    fields = {"VersionNumber": 14, "IdleTimeout": 60, "ServicesRequested": 16, "CallMsgMask": 0xffffff, "ClientID": "x", "ClientPassword": ""}
    request = json.dumps({"message": "OPEN_REQ", "fields": fields})
    encoded = subprocess.run([CTI, "encode", "-p", "uccx/14"], input=request, capture_output=True, text=True, timeout=60)
    _, cases, _ = run(tmp_path, "--case", ONE, command=[sys.executable, "-c", ends, "{host}", "{port}", encoded.stdout.strip()])
    (case,) = cases.values()
    assert case["reason"] == 'the client ended while the case was going on: exit status 1, "out of memory"'


def test_no_such_program_is_a_matter_of_the_environment(tmp_path: Path) -> None:
    status, _, text = run(tmp_path, "--case", ONE, command=["/no/such/program"])
    assert status == 3
    assert "/no/such/program" in text


def test_taken_address_is_a_matter_of_the_environment(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        words = [CTI, "conformance", "client", "--case", ONE, "--listen", f"127.0.0.1:{taken.getsockname()[1]}"]
        assert subprocess.run(words, capture_output=True, timeout=30).returncode == 3


@pytest.mark.parametrize("script, reason", [
    ("exit 3", "did not connect"),
    ("kill -SEGV $$", "did not connect"),
    ("echo garbage; echo '{'; echo '[]'; exit 0", "did not connect"),
    ("exec python3 -c 'import socket,os; socket.create_connection((os.environ[\"CTI_HOST\"], int(os.environ[\"CTI_PORT\"]))).send(b\"\\0\\0\\0\\4\")'", "no OPEN_REQ"),
    ("exec python3 -c 'import socket,os,time; s=socket.create_connection((os.environ[\"CTI_HOST\"], int(os.environ[\"CTI_PORT\"]))); s.send(b\"\\xff\"*64); time.sleep(9)'",
     "no OPEN_REQ"),
])
def test_clients_that_never_get_there(tmp_path: Path, script: str, reason: str) -> None:
    status, cases, text = run(tmp_path, "--case", ONE, "--timeout", "5", command=shell(script))
    assert status == 1, text
    assert reason in cases[ONE]["reason"]


def test_garbage_around_the_reports_is_ignored(tmp_path: Path) -> None:
    script = "printf 'hello\\n{\\n[1]\\n\\377\\376\\n'; exec " + " ".join(REFERENCE + PLACES)
    assert run(tmp_path, "--case", ONE, command=shell(script))[0] == 0


def test_flood_is_stopped_and_named(tmp_path: Path) -> None:
    script = "(" + " ".join(REFERENCE + PLACES) + " &) ; yes '{\"message\":\"END_CALL_EVENT\"}'"
    status, cases, _ = run(tmp_path, "--case", ONE, command=shell(script))
    assert status == 1
    assert any("flood" in finding["what"] for finding in cases[ONE]["findings"])


WALLBOARD = """
import sys
sys.path.insert(0, {clients!r})
from client import Client, arguments
class Wallboard(Client):
    def opened(self, message):
        super().opened(message)
        for extension in range(2000, 2150):
            self.request("QUERY_AGENT_STATE_REQ", {{"AgentInstrument": str(extension)}})
sys.exit(Wallboard(arguments().parse_args()).run())
"""


def test_queries_of_a_wallboard_that_begins_are_no_flood(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WALLBOARD.format(clients=str(ROOT / "clients" / "python")), *PLACES]
    status, cases, text = run(tmp_path, "--case", ONE, command=command)
    assert status == 0, text
    assert sum(entry.get("message") == "QUERY_AGENT_STATE_REQ" for entry in cases[ONE]["transcript"]) == 150


def test_reports_survive_what_a_client_prints(tmp_path: Path) -> None:
    """Terminal, JSON, JUnit and HTML: well-formed, escaped, and of bearable size."""
    junit, page = tmp_path / "report.xml", tmp_path / "report.html"
    hostile = [sys.executable, str(ROOT / "tests" / "hostile_client.py"), *PLACES]
    status, cases, text = run(tmp_path, "--case", ONE, "--junit", str(junit), "--html", str(page), command=hostile)
    assert status == 1 and cases[ONE]["verdict"] == "failed"
    assert not [character for character in text if ord(character) < 32 and character != "\n" or 0x7F <= ord(character) < 0xA0 or character == "\u202e"]
    assert max(map(len, text.splitlines())) < 2000
    assert max(len(seen["line"]) for seen in cases[ONE]["observations"]) < 17_000
    failure = ElementTree.parse(junit).find("testsuite/testcase/failure")
    assert failure is not None and "END_CALL_EVENT reported more often than it was sent" in (failure.text or "")
    assert "<img" not in page.read_text("utf-8")
    assert [file.stat().st_size < limit for file, limit in ((tmp_path / "report.json", 5e6), (junit, 5e5), (page, 5e5))] == [True] * 3


def test_client_that_ignores_sigterm_is_killed(tmp_path: Path) -> None:
    script = "trap '' TERM; " + " ".join(REFERENCE + PLACES) + "; while :; do sleep 0.1; done"
    status, cases, text = run(tmp_path, "--case", ONE, command=shell(script))
    assert status == 0, text
    assert cases[ONE]["exit"] == "ended by the suite"


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_the_clients_too_and_is_reported(tmp_path: Path, stop: signal.Signals) -> None:
    """The client never connects, so that the suite is in the middle of a case when the signal comes."""
    os.mkfifo(tmp_path / "begun")
    client = shell(f"echo $$ > {tmp_path / 'begun'}; exec sleep 600")
    words = [CTI, "conformance", "client", "--jobs", "1", "--case", "uccx/flows/queued-and-answered/bridge/*", "--json", str(tmp_path / "report.json")]
    with subprocess.Popen([*words, "--", *client], stdout=subprocess.PIPE, text=True, preexec_fn=lambda: signal.signal(stop, signal.SIG_DFL)) as suite:
        pid = int((tmp_path / "begun").read_text())
        suite.send_signal(stop)
        printed, _ = suite.communicate(timeout=60)
    assert suite.returncode == 3 and stop.name in printed
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    first, *others = json.loads((tmp_path / "report.json").read_text())["cases"]
    assert (first["verdict"], first["reason"]) == ("error", f"the run was ended by {stop.name}")
    assert {case["verdict"] for case in others} == {"skipped"} and len(others) > 50


def test_bytes_of_a_field_that_differs_are_marked(tmp_path: Path) -> None:
    script = " ".join(REFERENCE + PLACES) + """ | sed -u '/CALL_QUEUED_EVENT/s/"CallID": 16777507/"CallID": 1/'"""
    status, cases, _ = run(tmp_path, "--case", ONE, command=shell(script))
    assert status == 1
    (finding,) = cases[ONE]["findings"]
    assert (finding["field"], finding["expected"], finding["actual"]) == ("CallID", "CallID 16777507", "CallID 1")
    entry = cases[ONE]["transcript"][finding["entry"]]
    assert entry["message"] == "CALL_QUEUED_EVENT"
    ((offset, length),) = entry["marked"]
    assert int(entry["frame"][2 * offset:2 * (offset + length)], 16) == 16777507


def test_known_failing(tmp_path: Path) -> None:
    known = tmp_path / "known"
    known.write_text(f"# kept for the next release\n{ONE}  # does not connect\n")
    status, cases, _ = run(tmp_path, "--case", ONE, "--timeout", "0.5", "--known-failing", str(known), command=["false"])
    assert status == 0 and cases[ONE]["verdict"] == "known-failure"
    status, _, text = run(tmp_path, "--case", ONE, "--known-failing", str(known))
    assert status == 1, "the list is stale"
    assert ONE in text


def test_observe_none_judges_the_wire_only(tmp_path: Path) -> None:
    silent = shell(" ".join(REFERENCE + PLACES) + " >/dev/null")
    assert run(tmp_path, "--case", ONE, "--timeout", "1", command=silent)[0] == 1
    assert run(tmp_path, "--case", ONE, "--observe", "none", command=silent)[0] == 0


def test_requests_need_drive(tmp_path: Path) -> None:
    glob = "uccx/requests/requests/agent/set-agent-state-ready"
    status, cases, _ = run(tmp_path, "--case", glob)
    assert status == 0 and cases[glob]["verdict"] == "skipped" and "--drive stdin" in cases[glob]["reason"]
    status, cases, text = run(tmp_path, "--case", glob, "--drive", "stdin", command=REFERENCE + PLACES + ["--drive", "stdin"])
    assert status == 0 and cases[glob]["verdict"] == "passed", text


def test_listen_waits_for_a_client_started_by_hand(tmp_path: Path) -> None:
    suite = subprocess.Popen([CTI, "conformance", "client", "--case", ONE, "--listen", "127.0.0.1:0"], stderr=subprocess.PIPE, text=True)
    assert suite.stderr is not None
    word, address, *case = suite.stderr.readline().split()
    assert (word, case[-1]) == ("listening", ONE)
    client = subprocess.run([*REFERENCE, *address.split(":"), "--version", "18"], capture_output=True, timeout=60)
    assert suite.wait(timeout=60) == 0
    assert client.stdout.count(b"\n") >= 19


def test_as_printed_plays_the_print(tmp_path: Path) -> None:
    status, cases, text = run(tmp_path, "--as-printed", "--case", "uccx/flows/*/as-documented")
    assert status == 0, text
    assert len(cases) == 17


def test_lint_names_file_and_line(tmp_path: Path) -> None:
    flow = tmp_path / "flow.yaml"
    flow.write_text((ROOT / "flows" / "uccx" / "transferred.yaml").read_text().replace("HoldingDeviceType: 76", "HoldingDeviceTyp: 76"))
    done = subprocess.run([CTI, "conformance", "lint", str(flow)], capture_output=True, text=True, timeout=30)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{flow}:") and "HoldingDeviceTyp" in done.stdout
    good = subprocess.run([CTI, "conformance", "lint", *map(str, (ROOT / "flows").rglob("*.yaml"))], capture_output=True, text=True, timeout=60)
    assert (good.returncode, good.stdout) == (0, "")


@pytest.mark.parametrize("protocol", ["uccx/14", "ged188/14"])
def test_docs_name_every_variation_with_its_coverage(protocol: str) -> None:
    done = subprocess.run([CTI, "conformance", "client", "--list", "-p", protocol, "--case", "*/flows/*/bridge/*"], capture_output=True, text=True, timeout=30)
    lines = done.stdout.splitlines()
    page = (ROOT.parent / "docs" / "flow-format.md").read_text()
    for case, description in zip(lines, lines[1:]):
        varied = re.search(r" sees it, (.*) \((exhaustive|sampled)", description)
        if not case.startswith(" ") and varied and "/combined-" not in case:
            name = case.rsplit("/", 1)[1]
            assert f"| `{name}` | {varied[1]} | {varied[2]} |" in page


@pytest.mark.parametrize("before, after, words", [
    ("reopen: 4", "reopne: 4", "unknown verb 'reopne'"),
    ("terminate: {}", "terminate: {confrim: false}", "unknown key 'confrim'; allowed here: confirm"),
    ("send: {message: FAILURE_EVENT, fields: {Status: 11}", "send: {message: FAILURE_EVENT, fields: {Statsu: 11}", "FAILURE_EVENT has no field 'Statsu'"),
    ("send: {message: FAILURE_EVENT", "send: {message: FAILURE_EVNT", "the spec has no message 'FAILURE_EVNT'"),
    ("- stay: 0.2", "- stay: {seconds: 1}", "'stay' takes one value"),
])
def test_lint_of_scripts_names_file_and_line(tmp_path: Path, before: str, after: str, words: str) -> None:
    text = (ROOT / "flows" / "session" / "50-close.yaml").read_text()
    assert before in text
    script = tmp_path / "close.yaml"
    script.write_text(text.replace(before, after, 1))
    expected = 1 + text[: text.index(before)].count("\n")
    done = subprocess.run([CTI, "conformance", "lint", str(script)], capture_output=True, text=True, timeout=30)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{script}:{expected}: ") and words in done.stdout, done.stdout


WAITS_FOR_NOTHING = r"""
import json, os, socket, sys, time
sock = socket.create_connection((os.environ["CTI_HOST"], int(os.environ["CTI_PORT"])))
strings = bytes([1, 2, 65, 0, 2, 0])
body = b"".join(n.to_bytes(4, "big") for n in (1, 14, 60, 0, 0x10, 0x65EFFF, 0x1FF, 0, 0, 0, 0)) + strings
sock.sendall(len(body).to_bytes(4, "big") + (3).to_bytes(4, "big") + body)
"""


@pytest.mark.parametrize("name, script, reason", [
    ("hangs after opening", WAITS_FOR_NOTHING + "time.sleep(99)", "was sent and not reported"),
    ("prints answers to heartbeats for ever", WAITS_FOR_NOTHING + "while True: print('{\"message\":\"HEARTBEAT_CONF\"}', flush=True); time.sleep(0.1)", "was sent and not reported"),
    ("prints one endless line", WAITS_FOR_NOTHING + "while True: sys.stdout.write('x' * 65536)", "was sent and not reported"),
    ("opens silent connections", WAITS_FOR_NOTHING + "more = [socket.create_connection(sock.getpeername()) for _ in range(5)]; time.sleep(99)", "was sent and not reported"),
    ("connects without end", WAITS_FOR_NOTHING + "while True: socket.create_connection(sock.getpeername()).close()", "was sent and not reported"),
    ("leaves children behind", WAITS_FOR_NOTHING + "[os.fork() for _ in range(3)]; time.sleep(99)", "was sent and not reported"),
    ("closes its output and goes on", WAITS_FOR_NOTHING + "os.close(1); time.sleep(99)", "was sent and not reported"),
])
def test_case_ends_whatever_the_client_does(tmp_path: Path, name: str, script: str, reason: str) -> None:
    status, cases, text = run(tmp_path, "-p", "uccx/14", "--case", ONE, "--timeout", "0.5", command=[sys.executable, "-c", script])
    assert status == 1, text
    assert any(reason in finding["what"] or "flood" in finding["what"] for finding in cases[ONE]["findings"]), text


def test_client_that_never_reads_its_input_is_judged_all_the_same(tmp_path: Path) -> None:
    glob = "uccx/requests/requests/agent/make-call"
    status, cases, _ = run(tmp_path, "--case", glob, "--drive", "stdin", "--timeout", "0.5", command=REFERENCE + PLACES + ["--drive", "none"])
    assert status == 1 and "was asked for and not sent" in cases[glob]["reason"]


@pytest.mark.parametrize("wrapper", [
    "exec {}",  # the plain client
    "sleep 1.5; exec {}",  # takes its time to start, as a virtual machine does
    "{} | cat",  # its lines come through a pipe
    "held=$(mktemp -p .); {} >$held; cat $held",  # prints when its session is over, not before
])
def test_correct_clients_of_every_style_pass(tmp_path: Path, wrapper: str) -> None:
    command = shell(f"cd {tmp_path}; " + wrapper.format(" ".join(REFERENCE + PLACES)))
    status, _, text = run(tmp_path, "-p", "uccx/14", "--case", "uccx/flows/outbound-rejected/*/as-documented", "--timeout", "1", command=command)
    assert status == 0, text


@pytest.mark.parametrize("keep", ["()", "('CallID',)", "('ConnectionDeviceID', 'CSQID')"])
def test_clients_that_report_some_fields_only_pass(tmp_path: Path, keep: str) -> None:
    selective = f"""
import json, subprocess, sys
client = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True)
for line in client.stdout:
    message = json.loads(line)
    print(json.dumps({{"message": message["message"], **{{name: message[name] for name in {keep} if name in message}}}}), flush=True)
"""
    command = [sys.executable, "-c", selective, *REFERENCE, *PLACES]
    status, _, text = run(tmp_path, "-p", "uccx/14", "--case", "uccx/flows/outbound-rejected/bridge/*", "--jobs", "4", command=command)
    assert status == 0, text


def test_the_reference_client_says_what_it_cannot_send() -> None:
    client = os.environ["CTI_REFERENCE_CLIENT"]
    with subprocess.Popen([CTI, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--quiet"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        host, port = server.stdout.readline().split()[1].split(":")
        with subprocess.Popen([client, host, port, "--version", "14"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
            assert running.stdin and running.stdout and running.stderr
            lines = ["nonsense", "[]", "{}", '{"rest":"00"}', '{"message":"CLOSE_REQ","fields":{"InvokeID":1,"InvokeID":2}}', '{"message":"NO_REQ"}']
            running.stdin.write("".join(line + "\n" for line in lines))
            running.stdin.flush()
            assert all(running.stderr.readline().startswith("not sent: ") for _ in lines)
            running.stdin.write('{"type":5,"body":"00000007"}\n{"message":null,"type":9999,"body":""}\n')
            running.stdin.flush()
            answers = []
            while "FAILURE_CONF" not in answers:
                answers.append(json.loads(running.stdout.readline())["message"])
            assert "HEARTBEAT_CONF" in answers
            running.terminate()
            assert running.wait(60) == 0
        server.terminate()


def test_no_server_is_a_matter_of_the_environment() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    done = subprocess.run([CTI, "conformance", "server", "--connect", f"127.0.0.1:{port}"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 3 and f"127.0.0.1:{port}" in done.stderr


def test_same_seed_same_run_however_many_jobs(tmp_path: Path) -> None:
    runs = []
    for jobs, seed in (("1", "5"), ("4", "5"), ("4", "6")):
        _, cases, _ = run(tmp_path, "-p", "uccx/14", "--seed", seed, "--jobs", jobs, "--case", "uccx/flows/outbound-rejected/bridge/*")
        runs.append({case: [entry["frame"] for entry in result["transcript"] if entry.get("flow")] for case, result in cases.items()})
    assert runs[0] == runs[1]
    assert runs[1] != runs[2], "another seed takes other samples"
