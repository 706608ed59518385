// Search and the version picker. Works from files: the index is a script (search-index.js), nothing is fetched.
"use strict";

const MOST_RESULTS = 40;

// Lower is better; null: no match. Names that begin with the words come first, then names that hold them, then descriptions; among
// equals the order of the index: messages, fields, enums, dialects.
function rank(entry, words) {
  const name = entry[0].toLowerCase();
  const rest = entry[1].toLowerCase();
  let score = 0;
  for (const word of words) {
    if (name === word) score += 0;
    else if (name.startsWith(word)) score += 1;
    else if (name.includes(word)) score += 2;
    else if (rest.includes(word)) score += 4;
    else return null;
  }
  return score;
}

function find(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const scored = SEARCH_INDEX.map((entry) => [rank(entry, words), entry]).filter(([score]) => score !== null);
  return scored.sort((a, b) => a[0] - b[0]).slice(0, MOST_RESULTS).map(([, entry]) => entry);
}

function show(list, entries, root) {
  list.replaceChildren(...entries.map(([name, about, target]) => {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    link.href = root + target;
    link.append(name);
    link.appendChild(document.createElement("small")).textContent = about;
    return item;
  }));
  list.hidden = !entries.length;
}

function startSearch(box) {
  const input = box.querySelector("input");
  const list = box.querySelector("ol");
  const root = document.documentElement.dataset.root;
  const links = () => [...list.querySelectorAll("a")];
  input.addEventListener("input", () => show(list, find(input.value), root));
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape") {
      list.hidden = true;
      input.blur();
    }
  });
  box.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && at + 1 < all.length) all[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (all[at - 1] || input).focus();
    else if (event.key === "Enter" && at < 0 && all.length) all[0].click();
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) list.hidden = true;
  });
}

// Rows carry data-v="first-last" when they are not in every version ("14-": and all later ones); one version hides the rows of others.
function startPicker(picker) {
  const select = picker.querySelector("select");
  const key = "ctikit-version-" + picker.dataset.protocol;
  const apply = () => {
    for (const row of document.querySelectorAll("tr[data-v]")) {
      const [first, last] = row.dataset.v.split("-").map((end) => Number(end || Infinity));
      const version = Number(select.value);
      row.classList.toggle("absent", version > 0 && (version < first || version > last));
    }
  };
  const [first, last] = VERSIONS[picker.dataset.protocol];
  for (let version = last; version >= first; version--) select.add(new Option(version, version));
  const stored = localStorage.getItem(key);
  if (stored && [...select.options].some((option) => option.value === stored)) select.value = stored;
  select.addEventListener("change", () => {
    localStorage.setItem(key, select.value);
    apply();
  });
  picker.hidden = false;
  apply();
}

document.querySelectorAll(".search").forEach(startSearch);
document.querySelectorAll(".picker").forEach(startPicker);
