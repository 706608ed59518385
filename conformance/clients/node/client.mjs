#!/usr/bin/env node
// A small CTI client for Unified CCX (uccx) and CTI Server (ged188): Node 20, no packages.
//
// It opens a session, keeps it alive, prints every message that it understands as one JSON object a line, and sends
// what it is told to on standard input: {"message": "SET_AGENT_STATE_REQ", "fields": {"AgentState": 3, ...}}.
//
//     node client.mjs HOST PORT --protocol uccx --version 14 --mode agent --extension 2006
//
// Copy it as the start of your own client, or as the adapter that connects your client to `cti conformance client`.

import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import { Codec, Frames, Malformed } from "./wire.mjs";

const OPEN_ANSWER = 30; // seconds to wait for the answer to OPEN_REQ
const REFUSED_PAUSE = 10.5; // the guide asks for at least 10 s between a refusal and the next OPEN_REQ
const CLOSE_ANSWER = 5; // seconds to wait for CLOSE_CONF
const LOST_HEARTBEATS = 3; // so many without an answer: the session is lost

const SERVICE = { clientEvents: 0x1, dataUpdate: 0x2, control: 0x4, allEvents: 0x10, configEvents: 0x40000 };
const CALL_EVENTS = { uccx: 0x65efff, ged188: 0x67ffff };
const AGENT_STATES = { uccx: 0x1ff, ged188: 0x3fff };
const ALL_PERIPHERALS = 0xffffffff;

const note = (text) => process.stderr.write(`${text}\n`);

/** One connection, from connecting to its end. `ended` resolves to "refused" or "lost". */
class Session {
  #options;
  #codec;
  #frames = new Frames();
  #socket;
  #invokeId = 0;
  #openId;
  #isOpen = false;
  #closing = false;
  #outcome = "lost";
  #waiting = [];
  #heartbeats = new Set();
  #timer;

  constructor(options) {
    this.#options = options;
    this.#codec = new Codec(options.protocol, options.version);
    this.#socket = connect({ host: options.host, port: options.port, noDelay: true });
    this.#socket.on("connect", () => this.#open());
    this.#socket.on("data", (data) => this.#receive(data));
    this.#socket.on("end", () => note("session lost: closed by the server"));
    this.#socket.on("error", (error) => note(`session lost: ${error.message}`));
    this.ended = new Promise((resolve) => {
      this.#socket.on("close", () => {
        clearTimeout(this.#timer);
        resolve(this.#outcome);
      });
    });
  }

  /** Send what the driver asks for; requests wait until the session is open. */
  perform({ message, fields = {} }) {
    if (!this.#isOpen) this.#waiting.push({ message, fields });
    else if (message === "CLOSE_REQ") this.close();
    else this.#request(message, fields);
  }

  /** Say goodbye and give the server CLOSE_ANSWER seconds for its answer. */
  close() {
    if (this.#closing) return;
    this.#closing = true;
    if (!this.#isOpen) return void this.#socket.destroy();
    this.#request("CLOSE_REQ", { Status: 0 });
    this.#after(CLOSE_ANSWER, () => this.#socket.destroy());
  }

  #open() {
    this.#openId = this.#request("OPEN_REQ", this.#openFields());
    this.#after(OPEN_ANSWER, () => this.#lose("no answer to OPEN_REQ"));
  }

  /** Everything in bridge mode, the agent's own events in agent mode; never both. */
  #openFields() {
    const { protocol, version, mode, heartbeat, peripheral, extension, instrument, agentId } = this.#options;
    const agent = mode === "agent";
    const events = agent ? SERVICE.clientEvents : SERVICE.allEvents | SERVICE.configEvents;
    const identity = { AgentExtension: extension, AgentInstrument: instrument, AgentID: agentId };
    return {
      VersionNumber: version,
      IdleTimeout: Math.max(20, Math.floor(4 * heartbeat)), // four heartbeats; less than 20 s is refused
      ServicesRequested: SERVICE.control | SERVICE.dataUpdate | events,
      CallMsgMask: CALL_EVENTS[protocol],
      AgentStateMask: AGENT_STATES[protocol],
      ConfigMsgMask: agent ? 0 : 0xf,
      ...(protocol === "ged188" ? { PeripheralID: agent ? peripheral : ALL_PERIPHERALS } : {}),
      ClientID: "reference", // both must be there, their content does not matter
      ClientPassword: "",
      ...(agent ? Object.fromEntries(Object.entries(identity).filter(([, given]) => given)) : {}),
    };
  }

  #receive(data) {
    try {
      for (const { type, body } of this.#frames.feed(data)) this.#frame(type, body);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.#lose(error.message);
    }
  }

  #frame(type, body) {
    let message = null;
    try {
      message = this.#codec.decode(type, body);
    } catch (error) {
      note(error.message);
    }
    if (message === null) return; // reserved, unknown or malformed: skipped
    process.stdout.write(`${JSON.stringify(message)}\n`);
    this.#handle(message);
  }

  /** What concerns the session; everything else has been reported and that is all. */
  #handle({ message, InvokeID, Status }) {
    if (message === "OPEN_CONF" && InvokeID === this.#openId) {
      this.#isOpen = true;
      this.#heartbeatLater();
      for (const request of this.#waiting.splice(0)) this.perform(request);
    } else if (message === "HEARTBEAT_CONF") {
      this.#heartbeats.clear();
    } else if (message === "FAILURE_CONF") {
      if (InvokeID === this.#openId && !this.#isOpen) this.#lose(`refused with status ${Status}`, "refused");
      else if (this.#heartbeats.has(InvokeID)) this.#lose(`heartbeat failed with status ${Status}`);
    } else if (message === "CLOSE_CONF" && this.#closing) {
      this.#socket.destroy();
    }
  }

  #request(name, fields) {
    this.#invokeId += 1;
    const numbered = this.#codec.byName.get(name)?.fixed[0]?.name === "InvokeID";
    this.#socket.write(this.#codec.encode(name, numbered ? { InvokeID: this.#invokeId, ...fields } : fields));
    if (this.#isOpen && !this.#closing) this.#heartbeatLater();
    return this.#invokeId;
  }

  #heartbeatLater() {
    this.#after(this.#options.heartbeat, () => {
      if (this.#heartbeats.size >= LOST_HEARTBEATS) {
        this.#lose(`${LOST_HEARTBEATS} heartbeats without an answer`);
      } else {
        this.#heartbeats.add(this.#request("HEARTBEAT_REQ", {}));
      }
    });
  }

  #after(seconds, action) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, 1000 * seconds);
  }

  #lose(reason, outcome = "lost") {
    note(outcome === "lost" ? `session lost: ${reason}` : reason);
    this.#outcome = outcome;
    this.#socket.destroy();
  }
}

function options() {
  const env = (name, fallback) => process.env[`CTI_${name}`] ?? fallback;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      protocol: { type: "string", default: env("PROTOCOL", "uccx") },
      version: { type: "string", default: env("VERSION", "14") },
      mode: { type: "string", default: env("MODE", "bridge") },
      "agent-id": { type: "string", default: env("AGENT_ID", "-") },
      extension: { type: "string", default: env("EXTENSION", "-") },
      instrument: { type: "string", default: env("INSTRUMENT", "-") },
      peripheral: { type: "string", default: "1" },
      heartbeat: { type: "string", default: "5" },
      drive: { type: "string", default: "stdin" },
      reconnect: { type: "boolean", default: false },
      "reconnect-pause": { type: "string", default: "2" },
    },
  });
  const text = (given) => (given === "-" ? undefined : given); // "-" means not given
  return {
    host: positionals[0] ?? env("HOST", "127.0.0.1"),
    port: Number(positionals[1] ?? env("PORT", "42027")),
    protocol: values.protocol,
    version: Number(values.version),
    mode: values.mode,
    agentId: text(values["agent-id"]),
    extension: text(values.extension),
    instrument: text(values.instrument),
    peripheral: Number(values.peripheral),
    heartbeat: Number(values.heartbeat),
    drive: values.drive,
    reconnect: values.reconnect,
    reconnectPause: Number(values["reconnect-pause"]),
  };
}

/** Sessions one after another; without --reconnect the end of the first one is the end. */
async function main() {
  const given = options();
  const stop = new AbortController();
  let session;
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      stop.abort();
      session?.close();
    });
  }
  if (given.drive === "stdin") {
    createInterface({ input: process.stdin }).on("line", (line) => {
      try {
        if (line.trim()) session.perform(JSON.parse(line));
      } catch (error) {
        note(`cannot do ${line}: ${error.message}`);
      }
    });
  }
  process.stdout.on("error", () => process.exit(0)); // nobody listens any more
  while (!stop.signal.aborted) {
    session = new Session(given);
    const outcome = await session.ended;
    if (outcome === "lost" && !given.reconnect) break;
    const seconds = outcome === "refused" ? REFUSED_PAUSE : given.reconnectPause;
    await sleep(1000 * seconds, undefined, { signal: stop.signal }).catch(() => {});
  }
  process.stdin.destroy();
  if (process.stdout.writableLength) await once(process.stdout, "drain");
}

await main();
