"""Runs every example against `cti serve` and looks at what it prints. Nothing is timed: each check waits for a line, with a limit."""

from __future__ import annotations

import argparse
import json
import queue
import socket
import subprocess
import sys
import threading
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent
LIMIT = 60.0  # seconds until a line that does not come is a failure


class Program:
    """A running program whose lines are read as they come."""

    def __init__(self, *command: str) -> None:
        self.name = Path(command[0]).name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self._lines: queue.Queue[str] = queue.Queue()
        self.seen: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def expect(self, *words: str) -> str:
        """The next line with all of these words."""
        while True:
            try:
                line = self._lines.get(timeout=LIMIT)
            except queue.Empty:
                raise AssertionError(f"{self.name}: no line with {words}; seen: {self.seen}") from None
            self.seen.append(line)
            if all(word in line for word in words):
                return line

    def say(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(LIMIT)

    def __enter__(self) -> "Program":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def hostile_session(connection: socket.socket, cti: str) -> None:
    """Opens a session and sends events whose texts a terminal would obey."""
    call, words = {"CallID": 7, "ConnectionDeviceID": "2001"}, "2\x1b[31m"
    messages = [
        ("OPEN_CONF", {"InvokeID": int.from_bytes(connection.recv(4096)[8:12], "big"), "ServicesGranted": 16}),
        ("AGENT_STATE_EVENT", {"AgentState": 3, "AgentID": words, "AgentExtension": "2001"}),
        ("BEGIN_CALL_EVENT", {**call, "ANI": words, "NamedVariable": [{"name": "user.customer", "value": words}]}),
        ("CALL_DELIVERED_EVENT", {**call, "CallingDeviceID": words, "CalledDeviceID": "2001", "AlertingDeviceID": "2001", "LocalConnectionState": 2}),
        ("CALL_ESTABLISHED_EVENT", {"CallID": 7, "ConnectionDeviceID": words, "AnsweringDeviceID": words, "CallingDeviceID": words, "LocalConnectionState": 3}),
    ]
    lines = "".join(json.dumps({"message": message, "fields": fields}) + "\n" for message, fields in messages)
    encoded = subprocess.run([cti, "encode", "-p", "uccx/18", "--output", "raw"], input=lines.encode(), capture_output=True, check=True)
    connection.sendall(encoded.stdout)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--cti", required=True)
    options = parser.parse_args()

    def example(name: str, *arguments: str) -> Program:
        return Program(str(options.bin / f"example_{name}"), *arguments)

    client = (EXAMPLES / "twenty_lines.cpp").read_text()
    for page in ("README.md", "docs/sessions.md"):
        assert f"```cpp\n{client}```" in (EXAMPLES.parent / page).read_text(), f"{page} shows another client than examples/twenty_lines.cpp"

    with Program(options.cti, "serve", "--listen", "127.0.0.1:0", "-p", "uccx", "--quiet") as server:
        address = server.expect("listening").split()[1]
        with example("wallboard", address) as wallboard, example("recorder_trigger", address) as recorder, \
                example("screen_pop", address, "2002") as pop, example("agent_desktop", address, "agt2001", "2001") as desktop:
            for watcher in (wallboard, recorder, pop):
                watcher.expect("connected")
            desktop.expect("session open")
            desktop.say("login")
            desktop.expect("login: confirmed")
            wallboard.expect("AGENT_STATE_NOT_READY (2) 1")
            desktop.say("dance")
            desktop.expect("dance", "login")
            desktop.say("call 2002")
            desktop.expect("call: confirmed")
            pop.expect("from 2001", "search?phone=2001")
            desktop.say("hold")
            desktop.expect("hold: confirmed")
            recorder.expect('"pause"', '"2001"')
            desktop.say("retrieve")
            desktop.expect("retrieve: confirmed")
            recorder.expect('"resume"')
            desktop.say("hangup")
            desktop.expect("hangup: confirmed")
            recorder.expect('"stop"')
            wallboard.expect("calls 0")
            desktop.say("quit")
            desktop.expect("closed")
            assert desktop.process.wait(LIMIT) == 0
        with example("twenty_lines", address) as client_program:
            client_program.expect("open:", address)
            with example("click_to_dial", address, "agt2004", "2004", "5551234") as dial:
                client_program.expect("agt2004 is in state 2")
                dial.expect("answered")
        with example("click_to_dial", address, "agt2003", "2003", "5551234") as dial:
            dial.expect("calling 5551234")
            dial.expect("answered")
            assert dial.process.wait(LIMIT) == 0
        server.end()
        assert server.process.returncode == 0, "the server ends tidily"

    shown = r"2\x1b[31m"
    for name, arguments, words in (
        ("twenty_lines", [], f"{shown} is in state"), ("screen_pop", ["2001"], f"from {shown}: https://crm.example.com/customers/{shown}"),
        ("recorder_trigger", [], r'"device":"2\u001b[31m"'),
    ):  # fmt: skip
        with socket.create_server(("127.0.0.1", 0)) as listener:
            with example(name, "{}:{}".format(*listener.getsockname()), *arguments) as client_program:
                connection, _ = listener.accept()
                with connection:
                    hostile_session(connection, options.cti)
                    client_program.expect(words)
                assert all(line.isprintable() for line in client_program.seen), client_program.seen
    return 0


if __name__ == "__main__":
    sys.exit(main())
