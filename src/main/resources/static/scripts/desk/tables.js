// The page on which analysts change the cells of a table and its examples: dmn-js shows the table, and what was changed is
// sent as files, with the versions of the changed tables raised.
const form = document.getElementById("tables");
const part = (id) => document.getElementById(id);
const TAG = "camunda:versionTag";

const file = form.dataset.files.split(" ")[0];
const changedTables = new Map();
const examples = new Map();
const heard = new Set();
let shown;

const modeler = new DmnJS({
  container: part("table"),
  common: { keyboard: { bindTo: document } },
  // What is typed counts at once, also for somebody who sends it in the same moment.
  decisionTable: { debounceInput: false },
});

const text = async (name) => {
  const answer = await fetch(form.dataset.set + encodeURIComponent(name));
  if (!answer.ok) {
    throw new Error(`${name} cannot be read (${answer.status})`);
  }
  return answer.text();
};

// dmn-js answers by calling back.
const asked = (question) =>
  new Promise((resolve, reject) => {
    question((refused, answer) => (refused ? reject(refused) : resolve(answer)));
  });

const raised = (version) => version.replace(/\d+$/, (last) => Number(last) + 1);

const element = (name, content, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = content;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
};

// Lines with commas, and quotation marks around what has one itself.
const read = (csv) => {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < csv.length; i += 1) {
    const row = rows[rows.length - 1];
    if (quoted && csv[i] === '"' && csv[i + 1] === '"') {
      row[row.length - 1] += '"';
      i += 1;
    } else if (csv[i] === '"') {
      quoted = !quoted;
    } else if (csv[i] === "," && !quoted) {
      row.push("");
    } else if (csv[i] === "\n" && !quoted) {
      rows.push([""]);
    } else if (csv[i] !== "\r" || quoted) {
      row[row.length - 1] += csv[i];
    }
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
};

const written = (rows) =>
  rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")).join("\n") + "\n";

const tell = () => {
  const files = [...examples.entries()].filter(([, example]) => written(example.rows) !== example.before).map(([name]) => name);
  const tables = [...changedTables.values()];
  part("changes").textContent =
    tables.length + files.length === 0 ? "Nothing is changed yet." : `Changed: ${[...tables.map((table) => table.name), ...files].join(", ")}.`;
  part("send").disabled = tables.length + files.length === 0;
  const example = examples.get(`${shown}.csv`);
  if (example) {
    part("export").href = URL.createObjectURL(new Blob([written(example.rows)], { type: "text/csv" }));
    part("export").download = `${shown}.csv`;
  }
  return files;
};

const changed = (decision) => {
  if (!changedTables.has(decision.id)) {
    const version = element("input", "", { id: `version-${decision.id}`, pattern: "\\d+\\.\\d+\\.\\d+", required: "", size: "8" });
    version.value = raised(decision.get(TAG) ?? "0.0.0");
    part("versions").append(element("label", `Version of ${decision.name}`, { for: version.id }), version);
    changedTables.set(decision.id, { name: decision.name, decision, version });
  }
  tell();
};

const line = (example, row) => {
  const cells = element("tr", "");
  row.forEach((cell, column) => {
    const input = element("input", "", { "aria-label": `${example.rows[0][column]}, line ${example.rows.indexOf(row) + 1}`, size: Math.min(24, Math.max(6, cell.length)) });
    input.value = cell;
    input.addEventListener("input", () => {
      row[column] = input.value;
      tell();
    });
    const field = element("td", "");
    field.append(input);
    cells.append(field);
  });
  const remove = element("button", "Remove", { type: "button", class: "button secondary" });
  remove.addEventListener("click", () => {
    example.rows.splice(example.rows.indexOf(row), 1);
    showExamples(example);
  });
  const end = element("td", "");
  end.append(remove);
  cells.append(end);
  return cells;
};

const showExamples = (example) => {
  const table = part("examples");
  table.replaceChildren();
  if (example) {
    const head = element("tr", "");
    [...example.rows[0], ""].forEach((name) => head.append(element("th", name, { scope: "col" })));
    table.append(element("caption", `${shown}.csv, a line for each example`, { class: "visually-hidden" }), head);
    example.rows.slice(1).forEach((row) => table.append(line(example, row)));
  }
  tell();
};

const open = async (view) => {
  await asked((back) => modeler.open(view, back));
  shown = view.element.id;
  part("name").textContent = view.element.name;
  part("choice").querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", button.dataset.id === shown));
  const viewer = modeler.getActiveViewer();
  const stack = viewer.get("commandStack");
  if (!heard.has(viewer)) {
    heard.add(viewer);
    viewer.get("eventBus").on("commandStack.changed", () => stack.canUndo() && changed(modeler.getActiveView().element));
  }
  const name = `${shown}.csv`;
  if (!examples.has(name) && form.dataset.examples.split(" ").includes(name)) {
    const before = await text(name);
    examples.set(name, { before: written(read(before)), rows: read(before) });
  }
  showExamples(examples.get(name));
};

part("add").addEventListener("click", () => {
  const example = examples.get(`${shown}.csv`);
  example.rows.push(example.rows[0].map(() => ""));
  showExamples(example);
  part("examples").lastElementChild.querySelector("input").focus();
});

part("import").addEventListener("change", async (event) => {
  examples.get(`${shown}.csv`).rows = read(await event.target.files[0].text());
  showExamples(examples.get(`${shown}.csv`));
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  part("send").disabled = true;
  const content = new FormData();
  content.set(form.querySelector("[name=_csrf]").name, form.querySelector("[name=_csrf]").value);
  content.set("comment", part("comment").value);
  if (changedTables.size > 0) {
    changedTables.forEach(({ decision, version }) => {
      decision.set(TAG, version.value);
    });
    const xml = await asked((back) => modeler.saveXML({ format: true }, back));
    content.append("files", new Blob([xml], { type: "text/xml" }), file);
  }
  tell().forEach((name) => content.append("files", new Blob([written(examples.get(name).rows)], { type: "text/csv" }), name));
  const answer = await fetch(form.action, { method: "POST", body: content });
  if (answer.ok) {
    location.assign(answer.url);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const stopped = page.querySelector("main .notice.warn");
  part("stopped").replaceChildren(...(stopped ? stopped.childNodes : [document.createTextNode("It could not be proposed. Try again.")]));
  part("stopped").hidden = false;
  part("stopped").scrollIntoView();
  part("send").disabled = false;
});

const live = await text(file);
await asked((back) => modeler.importXML(live, back));
const views = modeler.getViews().filter((view) => view.element.$type === "dmn:Decision");
views.forEach((view) => {
  const button = element("button", view.element.name, { type: "button", class: "button secondary", "data-id": view.element.id });
  button.addEventListener("click", () => open(view));
  part("choice").append(button);
});
await open(views[0]);
form.dataset.ready = "";
