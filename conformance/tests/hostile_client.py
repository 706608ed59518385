"""The reference client, after it has printed whatever could harm a report: hostile_client.py HOST PORT ..."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

CLIENT = Path(__file__).resolve().parents[1] / "clients" / "python" / "client.py"
HORROR = "</script><img src=x onerror=\"document.title='owned'\">&amp;\x1b[31m\x1b]0;owned\x07\u202e\u2028\x00]]>{{data}}"
LINES = [
    b"\x1b[2J\x1b]0;owned\x07 plain \xff\xfe\x00 line",
    json.dumps({"message": HORROR}).encode(),
    json.dumps({"message": "END_CALL_EVENT", "CallID": HORROR, HORROR: HORROR}, ensure_ascii=False).encode(),
    b'{"message":"BEGIN_CALL_EVENT","ANI":"\xff\xc3\x00\x01"}',
    b'{"message":"CALL_QUEUED_EVENT","ANI":"' + b"A" * 200_000 + b'"}',
    b'{"message":"CALL_QUEUED_EVENT","ANI":' + b"[" * 5000 + b"]" * 5000 + b"}",
    b'{"message":"CALL_QUEUED_EVENT","CallID":1e999,"CSQID":123456789012345678901234567890}',
    b'{"message":"CALL_DELIVERED_EVENT","NamedVariable":[{"name":"<b>","value":"\\u0000\\ud800"}]}',
    *(b'{"message":"CALL_DELIVERED_EVENT","ConnectionDeviceID":"' + b"<" * 3000 + b'%d"}' % number for number in range(1500)),
]

if __name__ == "__main__":
    sys.stdout.buffer.write(b"\n".join(LINES) + b"\n")
    sys.stdout.flush()
    sys.stderr.buffer.write(HORROR.encode() * 2000 + b"\xff\xfe\n")
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, str(CLIENT), *sys.argv[1:]])
