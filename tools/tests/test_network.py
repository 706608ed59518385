"""cti serve, monitor and proxy against each other, as scripts use them."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator

import pytest

from conftest import Cti

LIMIT = 60  # seconds until something that does not end is a failure


@contextmanager
def running(*command: str, descriptors: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """`descriptors`: so many may be open in the process."""
    limit = (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))) if descriptors else None
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=limit) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def address_of(process: subprocess.Popen[str], stream: str = "stdout") -> str:
    line = getattr(process, stream).readline()
    assert line.startswith("listening "), line
    return line.split()[1]


def monitor(cti: Cti, address: str, *arguments: str) -> tuple[list[dict], subprocess.CompletedProcess[str]]:
    command = [cti.binary, "monitor", "--connect", address, "--format", "json", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    return [json.loads(line) for line in done.stdout.splitlines()], done


def field(message: dict, name: str) -> object:
    return next(entry["value"] for entry in message["fixed"] + message["floating"] if entry["name"] == name)


def can_isolate() -> bool:
    """Whether a program can have a network of its own, where every port is free."""
    try:
        return subprocess.run(["unshare", "--map-root-user", "--net", "true"], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not can_isolate(), reason="no network namespaces here")
@pytest.mark.parametrize("protocol", ["uccx/14", "ged188/24"])
def test_a_server_listens_on_loopback_unless_told_otherwise(cti: Cti, protocol: str) -> None:
    with running("unshare", "--map-root-user", "--net", cti.binary, "serve", "-p", protocol, "--quiet") as server:
        assert address_of(server) == "127.0.0.1:42027"
        listening = [row.split()[1] for row in Path(f"/proc/{server.pid}/net/tcp").read_text().splitlines()[1:]]
        listening += [row.split()[1] for row in Path(f"/proc/{server.pid}/net/tcp6").read_text().splitlines()[1:]]
        assert listening == ["0100007F:A42B"], "127.0.0.1:42027 and nothing else"


def test_a_flow_is_played_to_each_role(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--flow", "queued-and-answered", "--once") as server:
        messages, done = monitor(cti, address_of(server), "-p", "uccx/14", "--mode", "bridge", "--for", "3")
        assert done.returncode == 0, done.stderr
        names = [message["message"] for message in messages]
        assert names[0] == "OPEN_CONF" and names[-1] == "CLOSE_CONF"
        assert names[1] == "BEGIN_CALL_EVENT" and "END_CALL_EVENT" in names
        assert server.wait(LIMIT) == 0, "--once ends after the session"


def test_a_flow_has_roles_for_agents(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--flow", "queued-and-answered") as server:
        address = address_of(server)
        agent, done = monitor(cti, address, "-p", "uccx/14", "--mode", "agent", "--agent-id", "agt2006", "--extension", "2006", "--for", "3")
        assert done.returncode == 0 and len(agent) > 3
        assert field(agent[0], "AgentID") == "agt2006"
        _, stranger = monitor(cti, address, "-p", "uccx/14", "--mode", "agent", "--extension", "9999", "--for", "3")
        assert stranger.returncode == 3
        assert "E_CTI_INCONSISTENT_AGENT_DATA" in stranger.stderr


@pytest.mark.parametrize("protocol", ["uccx/10", "uccx/18", "ged188/19", "ged188/25"])
def test_a_contact_center_is_there_by_default(cti: Cti, protocol: str) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", protocol, "--calls-per-minute", "6000", "--agents", "20") as server:
        messages, done = monitor(cti, address_of(server), "-p", protocol, "--for", "2", "--sent", "--impact")
        assert done.returncode == 0, done.stderr
        names = {message["message"] for message in messages}
        assert {"OPEN_REQ", "OPEN_CONF", "BEGIN_CALL_EVENT", "CALL_DELIVERED_EVENT", "AGENT_STATE_EVENT", "CLOSE_REQ", "CLOSE_CONF"} <= names
        findings = [finding for message in messages for finding in message["diagnostics"]]
        assert [finding for finding in findings if finding["level"] != "info"] == [], "what the server sends is in order"
        assert "system impact" in done.stderr
        server.send_signal(signal.SIGTERM)
        assert server.wait(LIMIT) == 0


def test_the_monitor_walks_through_its_servers(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--standby") as standby, \
            running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14") as active:
        servers = f"{address_of(standby)},{address_of(active)}"
        messages, done = monitor(cti, servers, "-p", "uccx/14", "--for", "2")
        assert done.returncode == 0
        assert messages[0]["message"] == "FAILURE_CONF" and field(messages[0], "Status") == 92
        assert messages[1]["message"] == "OPEN_CONF"


def test_a_standby_server_takes_over(cti: Cti) -> None:
    command = [cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14"]
    with running(*command) as active:
        active_address = address_of(active)
        with running(*command, "--standby-of", active_address) as standby:
            servers = f"{active_address},{address_of(standby)}"
            client = [cti.binary, "monitor", "--connect", servers, "-p", "uccx/14", "--format", "json", "--reconnect", "--for", str(LIMIT)]
            with running(*client) as watching:
                assert watching.stdout
                assert json.loads(watching.stdout.readline())["message"] == "OPEN_CONF"
                active.kill()
                names = []
                while names[-1:] != ["OPEN_CONF"]:
                    names.append(json.loads(watching.stdout.readline())["message"])
                assert set(names) <= {"OPEN_CONF", "FAILURE_CONF"}, "refused at most until the standby server had noticed"


def test_an_ill_formed_message_is_traced_as_the_server_does(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14") as server:
        host, port = address_of(server).split(":")
        opening = {"InvokeID": 1, "VersionNumber": 14, "IdleTimeout": 3, "ServicesRequested": 16, "ClientID": "c", "ClientPassword": b"secret".hex()}
        frame = cti.frame("OPEN_REQ", opening)
        with socket.create_connection((host, int(port))) as client:
            client.sendall(frame)
            assert client.recv(100)
            client.sendall(bytes.fromhex("0000000600000005000000073e04"))
            assert client.recv(100)
        server.send_signal(signal.SIGTERM)
        log = server.communicate(timeout=LIMIT)[1]
    assert "E_CTI_INVALID_TIMEOUT" in log and "E_CTI_SESSION_NOT_OPEN" in log
    assert "error truncated-field at 12" in log
    assert "secret" not in log and b"secret".hex() not in log, "passwords are not logged"
    decoded = cti("decode", "--input", "mivr", "-p", "uccx/14", "--format", "json", stdin=log)
    assert [message["message"] for message in decoded.objects] == ["OPEN_REQ", "HEARTBEAT_REQ"]


def test_the_server_listens_on_loopback_by_default(cti: Cti) -> None:
    done = subprocess.run([cti.binary, "serve", "--help"], capture_output=True, text=True, timeout=LIMIT)
    assert "127.0.0.1" in done.stdout


def test_the_connections_of_one_address_are_limited(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--sessions-per-host", "1") as server:
        host, port = address_of(server).split(":")
        with socket.create_connection((host, int(port))), suppress(ConnectionResetError):
            # At once, not with the timeout of connections that never open.
            with socket.create_connection((host, int(port)), timeout=5) as second:
                assert second.recv(1) == b""


def test_scrapers_get_counters(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--metrics-listen", "127.0.0.1:0") as server:
        address = address_of(server)
        assert server.stderr
        line = server.stderr.readline()
        assert line.startswith("metrics http://127.0.0.1:"), line
        monitor(cti, address, "-p", "uccx/14", "--for", "1")
        with urllib.request.urlopen(line.split()[1], timeout=LIMIT) as answer:
            assert answer.headers["Content-Type"].startswith("text/plain")
            text = answer.read().decode()
    assert 'ctikit_sessions_opened_total{role="server"} 1' in text
    assert 'ctikit_messages_total{role="server",direction="received",message="OPEN_REQ"} 1' in text


def test_a_busy_center_is_the_same_for_the_same_seed(cti: Cti) -> None:
    """The load of the manual's example: which customers call is decided by the seed, not by the clock."""
    def first_calls() -> list[object]:
        load = ["--agents", "500", "--calls-per-minute", "1000", "--seed", "1"]
        with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--quiet", *load) as server:
            messages, done = monitor(cti, address_of(server), "-p", "uccx/14", "--for", "3")
            assert done.returncode == 0, done.stderr
        return [field(message, "ANI") for message in messages if message["message"] == "BEGIN_CALL_EVENT" and field(message, "CallType") == 1]

    one, other = first_calls(), first_calls()
    assert len(one) > 10 and len(set(one) & set(other)) > 5, "a client that comes a moment later misses some of the first"


@pytest.mark.skipif("undefined" in os.environ.get("CTI_SANITIZE", ""), reason="UBSan looks at objects through a pipe, and takes them for wrong ones when it gets none")
@pytest.mark.parametrize("descriptors", [24, 25])  # a connection takes two: there is one left when none is, or not even that
def test_the_proxy_outlives_a_lack_of_descriptors(cti: Cti, descriptors: int) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=100) as server:
        command = [cti.binary, "proxy", "--listen", "127.0.0.1:0", "--connect", f"127.0.0.1:{server.getsockname()[1]}", "-p", "uccx/14"]
        with running(*command, descriptors=descriptors) as proxy:
            host, port = address_of(proxy, "stderr").split(":")
            crowd = [socket.create_connection((host, int(port))) for _ in range(2 * descriptors)]
            for client in crowd:
                with suppress(OSError):  # reset already
                    client.shutdown(socket.SHUT_WR)
            for client in crowd:
                with client, suppress(ConnectionResetError):
                    client.settimeout(LIMIT)
                    assert client.recv(1) == b"", "each is taken in its turn, and ended or reset"
            with socket.create_connection((host, int(port))) as client:
                client.sendall(b"still there?")
                received = b""
                while not received:  # first those of the crowd
                    with server.accept()[0] as arrived:
                        received = arrived.recv(100)
            assert received == b"still there?"


def test_nobody_listens(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14") as server:
        address = address_of(server)
    _, done = monitor(cti, address, "--for", "3")
    assert done.returncode == 3
    assert "refused" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["monitor", "--connect", "x:y"], "port"),
        (["monitor", "--connect", "127.0.0.1:1", "--mode", "agent"], "agent"),
        (["monitor", "--connect", "127.0.0.1:1", "--heartbeat", "3"], "heartbeat"),
        (["monitor", "--connect", "127.0.0.1:1", "--services", "CTI_SERVICE_TEA"], "CTI_SERVICE_TEA"),
        (["monitor", "--connect", "127.0.0.1:1", "--for", "nan"], "nan is no number in [0 - 1000000000]"),
        (["monitor", "--connect", "127.0.0.1:1", "--for", "1e300"], "--for"),
        (["serve", "--calls-per-minute", "nan"], "--calls-per-minute"),
        (["conformance", "client", "--timeout", "nan", "--", "true"], "--timeout"),
        (["serve", "--flow", "no-such-flow"], "no-such-flow"),
        (["serve", "--certificate", "x.pem"], "--key"),
        (["proxy", "--connect", "127.0.0.1:1", "--vary", "colour"], "colour"),
    ],
)
def test_mistakes_are_named(cti: Cti, arguments: list[str], word: str) -> None:
    done = subprocess.run([cti.binary, *arguments], capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 2
    assert word in done.stderr


def test_the_proxy_shows_both_sides_and_varies(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--flow", "queued-and-answered") as server:
        plain, _ = monitor(cti, address_of(server), "-p", "uccx/14", "--for", "3")
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14", "--flow", "queued-and-answered") as server:
        command = [cti.binary, "proxy", "--listen", "127.0.0.1:0", "--connect", address_of(server), "-p", "uccx/14", "--format", "json", "--once",
                   "--vary", "reserved,order,split"]
        with running(*command) as proxy:
            varied, done = monitor(cti, address_of(proxy, "stderr"), "-p", "uccx/14", "--for", "3")
            assert done.returncode == 0, done.stderr
            shown = [json.loads(line) for line in proxy.communicate(timeout=LIMIT)[0].splitlines()]

    def known(message: dict) -> list:
        fields = [entry for entry in message["fixed"] + message["floating"] if not entry.get("reserved")]
        return sorted((entry["name"], json.dumps(entry["value"])) for entry in fields)

    assert [known(message) for message in varied] == [known(message) for message in plain], "what a client may rely on is untouched"
    assert varied != plain
    assert [message["message"] for message in shown if message["message"] in ("OPEN_REQ", "OPEN_CONF")] == ["OPEN_REQ", "OPEN_CONF"]
    assert len([message for message in shown if not message["message"].endswith("_REQ")]) == len(plain)


def test_the_proxy_ends_when_its_only_client_finds_no_server(cti: Cti) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        nobody = f"127.0.0.1:{server.getsockname()[1]}"
    with running(cti.binary, "proxy", "--once", "--listen", "127.0.0.1:0", "--connect", nobody, "-p", "uccx/14") as proxy:
        host, port = address_of(proxy, "stderr").split(":")
        with socket.create_connection((host, int(port))):
            assert proxy.wait(LIMIT) == 0
