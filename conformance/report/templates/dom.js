// Building blocks: elements are made from strings as text only, so that nothing in the data can become markup.

const SVG = "http://www.w3.org/2000/svg";

/** element("button", {class: "x", onclick: f}, "text", child): attributes, listeners (on...), children; null and false are left out. */
function build(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const element = (name, attributes, ...children) => build(document.createElement(name), attributes, children);
const shape = (name, attributes, ...children) => build(document.createElementNS(SVG, name), attributes, children);

function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

function duration(us) {
  if (us < 1e5) return `${(us / 1e3).toFixed(1)} ms`;
  if (us < 1e6) return `${Math.round(us / 1e3)} ms`;
  if (us < 6e7) return `${(us / 1e6).toFixed(1)} s`;
  return `${Math.floor(us / 6e7)} min ${Math.floor((us % 6e7) / 1e6)} s`;
}

/** A button that copies `text`; without clipboard access it says so. */
function copyButton(text, label = "Copy") {
  const button = element("button", { type: "button", class: "quiet", onclick: copy }, label);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select and copy by hand";
    }
    setTimeout(() => (button.textContent = label), 1500);
  }
  return button;
}

/** A disclosure whose content is made when it is first opened. */
function disclosure(title, make, attributes = {}) {
  const node = element("details", attributes, element("summary", {}, title));
  const open = () => {
    if (node.open && node.children.length === 1) node.append(make());
  };
  node.addEventListener("toggle", open);
  if (node.hasAttribute("open")) node.append(make());
  return node;
}
