// Elements are made, never written as HTML: what people have typed is text and nothing else.
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  Object.entries(properties).forEach(([key, value]) => {
    if (value === undefined || value === null || value === false) {
      return;
    }
    if (key === "class") {
      element.className = value;
    } else if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else {
      element.setAttribute(key, value === true ? "" : value);
    }
  });
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

let serial = 0;

/** For labels and what they describe. */
export const id = (name) => `desk-${name}-${(serial += 1)}`;

export const button = (label, onclick, more = {}) => make("button", { type: "button", class: "desk-button", onclick, ...more }, label);

const LINE = 110;

/** What somebody has written, as they have written it; what is longer than so many lines is folded. */
export function verbatim(text, lines = 12) {
  const body = make("div", { class: "desk-text", dir: "auto" }, text);
  const needed = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  if (needed <= lines + 1) {
    return body;
  }
  body.style.setProperty("--lines", lines);
  body.classList.add("desk-clipped");
  body.id = id("text");
  const size = text.length > 5000 ? ` (${text.length.toLocaleString("en")} characters)` : "";
  const more = button(`Show all${size}`, () => {
    const clipped = body.classList.toggle("desk-clipped");
    more.setAttribute("aria-expanded", String(!clipped));
    more.textContent = clipped ? `Show all${size}` : "Show less";
  }, { class: "desk-link", "aria-expanded": "false", "aria-controls": body.id });
  return make("div", {}, body, more);
}
