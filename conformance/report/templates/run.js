// The run: data from the page, verdicts and their signs, and small questions about cases.

const run = await unpacked(document.getElementById("run").textContent);

/** The run, from base64 of zlib of JSON. A browser too old for that keeps the plain list of failures and is told why. */
async function unpacked(text) {
  if (!("DecompressionStream" in window)) {
    document.getElementById("groups").append("To show every case in full this page needs a browser made after May 2023.");
    throw new Error("no DecompressionStream");
  }
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
}

/** Entries and observations get back what the tables say for all of them. */
for (const one of run.cases) {
  for (const entry of one.transcript) if (entry.frame !== undefined) Object.assign(entry, run.frames[entry.frame], { frame: run.frames[entry.frame] });
  for (const observation of one.observations) observation.line = run.lines[observation.line] ?? null;
}
const party = run.kind === "server" ? "server" : "client";

/** Sign and word go together everywhere: no meaning rests on colour. */
const VERDICTS = {
  failed: { sign: "✕", word: "failed" },
  error: { sign: "!", word: "error" },
  "non-strict": { sign: "≈", word: "non-strict" },
  informational: { sign: "i", word: "informational" },
  "known-failure": { sign: "k", word: "known failure" },
  skipped: { sign: "–", word: "skipped" },
  passed: { sign: "✓", word: "passed" },
};
const ORDER = Object.keys(VERDICTS);

const isBad = (verdict) => verdict === "failed" || verdict === "error";
const badCount = run.cases.filter((one) => isBad(one.verdict)).length;

/** Variations of a flow that fails undisturbed say nothing new: `follows` names the case to look at first. */
const sceneOf = (one) => one.id.slice(0, one.id.lastIndexOf("/"));
const undisturbed = new Map(run.cases.filter((one) => isBad(one.verdict) && one.variation === "as-documented").map((one) => [sceneOf(one), one.id]));
for (const one of run.cases) one.follows = isBad(one.verdict) && one.variation !== "as-documented" ? undisturbed.get(sceneOf(one)) : undefined;

function badge(verdict, text = VERDICTS[verdict].word) {
  return element("span", { class: `badge v-${verdict}` },
    element("span", { class: "sign", "aria-hidden": "true" }, VERDICTS[verdict].sign), text);
}

/** Counts by verdict, in ORDER, without zeros: [["failed", 3], ...] */
function tally(cases) {
  return ORDER.map((verdict) => [verdict, cases.filter((one) => one.verdict === verdict).length]).filter(([, count]) => count);
}

/** A bar of one segment per verdict; the words stand in its label. */
function bar(cases) {
  const counts = tally(cases);
  return element("span", { class: "bar", role: "img", "aria-label": counts.map(([verdict, n]) => `${n} ${VERDICTS[verdict].word}`).join(", ") },
    counts.map(([verdict, n]) => element("span", { class: `segment v-${verdict}`, style: `flex-grow:${n}` })));
}

/** Index of the first entry of the transcript at which the case departed; -1 when there is none. */
function departure(one) {
  const faults = one.transcript.findIndex((entry) => entry.fault);
  if (faults >= 0) return faults;
  const found = one.findings.find((finding) => finding.entry !== null);
  return found ? found.entry : -1;
}
