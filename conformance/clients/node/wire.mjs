// Wire format of the CTI protocols: layouts, framing, reading and writing of messages.
// Written from the guides alone; the layouts are data, in ../layouts, in the notation that uccx.txt explains.

import { readFileSync } from "node:fs";

const HEADER = 8; // body length and message type, 4 bytes each
const BODY_LIMIT = 65536; // a longer body is not taken seriously
const COUNTS = {
  NumNamedVariables: "NamedVariable",
  NumNamedArrays: "NamedArray",
  NumSkillGroups: "SkillGroupNumber",
};

/** A message whose bytes do not fit its layout; it is skipped, the session goes on. */
export class Malformed extends Error {}

function readLayouts(protocol, version) {
  const text = readFileSync(new URL(`../layouts/${protocol}.txt`, import.meta.url), "utf8");
  const lines = text
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .join("\n")
    .replace(/\n\s+/g, " ")
    .split("\n");
  const tags = new Map(); // a name may have more than one tag; the first is the one to write
  for (const entry of lines[0].trim().split(/\s+/).slice(1)) {
    const [name, place] = entry.split("=");
    tags.set(name, [...(tags.get(name) ?? []), place]);
  }
  return lines.slice(1).map((line) => layout(line, tags, version));
}

function layout(line, tags, version) {
  const [fixedText, floatingText = ""] = line.split(" |");
  const [id, name, ...slots] = fixedText.trim().split(/\s+/);
  const callVariables = Array.from({ length: 10 }, (_, n) => `CallVariable${n + 1}`).join(" ");
  const floating = floatingText
    .replace("CallVariable1..10", callVariables)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => floatingFields(word, tags));
  return {
    id: Number(id),
    name,
    fixed: slots.map((slot) => fixedField(slot, version)).filter(Boolean),
    byTag: new Map(floating.map((field) => [field.tag, field])),
    byName: new Map([...floating].reverse().map((field) => [field.name, field])),
  };
}

function fixedField(slot, version) {
  const [, name, sign, size, raw, value, since, named] =
    slot.match(/^(\w+):(-?)(\d+)(x?)(?:=(-?\d+))?(?:@(\d+))?(?:~(\d+))?$/);
  if (since && version < Number(since)) return null;
  return {
    name: named && version < Number(named) ? "_" : name,
    size: Number(size),
    signed: sign === "-",
    raw: raw === "x",
    value: Number(value ?? 0),
  };
}

function floatingFields(word, tags) {
  const [label, place] = word.split("=");
  const name = label.replace("*", "");
  return (place ? [place] : tags.get(name)).map((where) => {
    const [tag, type] = where.replace("!", "").split(":");
    return { name, tag: Number(tag), type, repeats: label.endsWith("*"), replaces: where.endsWith("!") };
  });
}

/** Messages of one protocol version, from bytes to objects of documented fields and back. */
export class Codec {
  constructor(protocol, version) {
    const layouts = readLayouts(protocol, version);
    this.byId = new Map(layouts.map((entry) => [entry.id, entry]));
    this.byName = new Map(layouts.map((entry) => [entry.name, entry]));
    this.tagSize = version >= (protocol === "uccx" ? 18 : 20) ? 2 : 1;
    this.lengthSize = protocol === "ged188" ? this.tagSize : 1;
  }

  /** The documented fields of a message; null when the message is reserved or unknown. */
  decode(type, body) {
    const layout = this.byId.get(type);
    if (!layout) return null;
    const message = { message: layout.name };
    let position = 0;
    for (const { name, size, signed, raw } of layout.fixed) {
      const data = body.subarray(position, position + size);
      if (data.length < size) throw new Malformed(`${layout.name}: body ends inside ${name}`);
      if (name !== "_") message[name] = raw ? data.toString("hex") : number(data, signed);
      position += size;
    }
    let inRecord = new Set();
    for (const { tag, data } of this.#floating(body, position)) {
      const field = layout.byTag.get(tag);
      if (!field) continue; // reserved or unknown: skipped by its length
      if (field.name === "RecordType") inRecord = new Set();
      if (field.replaces && inRecord.has(field.name)) message[field.name].pop();
      inRecord.add(field.name);
      const one = value(field.type, data);
      message[field.name] = field.repeats ? [...list(message[field.name]), one] : one;
    }
    return message;
  }

  /** Tag and data of each floating field; stops quietly where the bytes make no sense any more. */
  *#floating(body, position) {
    const prefix = this.tagSize + this.lengthSize;
    while (position + prefix <= body.length) {
      const tag = body.readUIntBE(position, this.tagSize);
      const length = body.readUIntBE(position + this.tagSize, this.lengthSize);
      position += prefix;
      if (position + length > body.length) return;
      yield { tag, data: body.subarray(position, position + length) };
      position += length;
    }
  }

  /** A whole message. Fixed fields that are not given are 0, reserved ones get the guide's constant. */
  encode(name, fields) {
    const layout = this.byName.get(name);
    if (!layout) throw new Malformed(`no message ${name}`);
    const parts = layout.fixed.map((slot) => numberBytes(fixedValue(slot, fields), slot.size));
    if (layout.byName.has("_")) parts.push(this.#floatingBytes(layout.byName.get("_"), 0));
    const fixedNames = new Set(layout.fixed.map((slot) => slot.name));
    for (const [key, given] of Object.entries(fields)) {
      if (fixedNames.has(key)) continue;
      const field = layout.byName.get(key);
      if (!field) throw new Malformed(`${name} has no field ${key}`);
      for (const one of [given].flat()) parts.push(this.#floatingBytes(field, one));
    }
    const body = Buffer.concat(parts);
    return Buffer.concat([numberBytes(body.length, 4), numberBytes(layout.id, 4), body]);
  }

  #floatingBytes({ tag, type }, given) {
    const data = dataBytes(type, given);
    return Buffer.concat([numberBytes(tag, this.tagSize), numberBytes(data.length, this.lengthSize), data]);
  }
}

/** A field that repeats is a list, in the order of the wire; so is one that stands in the fixed part too. */
function list(present) {
  return Array.isArray(present) ? present : present === undefined ? [] : [present];
}

function value(type, data) {
  if (type === "s") return text(data);
  if (type === "x") return data.toString("hex");
  if (type === "v") return named(data);
  if (type === "a") return { index: data[0], ...named(data.subarray(1)) };
  if (!type.endsWith("[]")) return number(data, type.startsWith("-"));
  const size = parseInt(type);
  return Array.from({ length: Math.floor(data.length / size) }, (_, n) =>
    number(data.subarray(n * size, (n + 1) * size), false));
}

/** The length tells the size: 1, 2 and 4 are all seen. */
function number(data, signed) {
  if (data.length === 0 || data.length > 6) return 0;
  return signed ? data.readIntBE(0, data.length) : data.readUIntBE(0, data.length);
}

/** UTF-8 up to the first NUL; a missing NUL and an empty field are fine. */
function text(data) {
  const end = data.indexOf(0);
  return data.toString("utf8", 0, end < 0 ? data.length : end);
}

/** Name NUL value NUL. */
function named(data) {
  const end = data.indexOf(0);
  return { name: text(data), value: end < 0 ? "" : text(data.subarray(end + 1)) };
}

function fixedValue(slot, fields) {
  if (slot.name === "_") return slot.value;
  if (COUNTS[slot.name]) return (fields[COUNTS[slot.name]] ?? []).length;
  return Number(fields[slot.name] ?? 0);
}

function numberBytes(given, size) {
  return Buffer.from(BigInt.asUintN(8 * size, BigInt(given)).toString(16).padStart(2 * size, "0"), "hex");
}

function dataBytes(type, given) {
  if (type === "s") return Buffer.from(`${given}\0`);
  if (type === "x") return Buffer.from(given, "hex");
  const variable = () => Buffer.from(`${given.name}\0${given.value}\0`);
  if (type === "v") return variable();
  if (type === "a") return Buffer.concat([Buffer.from([given.index]), variable()]);
  return numberBytes(given, Math.abs(parseInt(type)));
}

/** Cuts the byte stream into messages, however TCP has cut it into segments. */
export class Frames {
  #buffer = Buffer.alloc(0);

  *feed(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    while (this.#buffer.length >= HEADER) {
      const length = this.#buffer.readUInt32BE(0);
      if (length > BODY_LIMIT) throw new Malformed(`a body of ${length} bytes`);
      if (this.#buffer.length < HEADER + length) return;
      const frame = { type: this.#buffer.readUInt32BE(4), body: this.#buffer.subarray(HEADER, HEADER + length) };
      this.#buffer = this.#buffer.subarray(HEADER + length);
      yield frame;
    }
  }
}
