import { URGENT_FIRST } from "./api.js";
import { make } from "./dom.js";

// What the forms of Tasklist share. A form owns a few variables and hands in exactly these: nothing that was held before, in an
// earlier attempt or in Tasklist's own drafts, goes with them.
const HEARD_AFTER = 1000; // milliseconds that it takes to hear what has been done

/** Of any form, of a task or to start with. A refusal is told as the engine says it. */
export function variablesForm({ camForm, $scope, owned, values = () => $scope.reply }) {
  const variables = camForm.variableManager;

  const hold = (given) => owned.forEach((name) => {
    if (variables.variable(name)) {
      variables.destroyVariable(name);
    }
    if (given[name]) {
      variables.createVariable({ name, type: "String", value: given[name] });
    }
  });

  camForm.on("store", () => hold($scope.reply));
  camForm.on("variables-stored", () => hold({}));
  camForm.on("variables-restored", () => {
    owned.filter((name) => variables.variable(name)).forEach((name) => { $scope.reply[name] = variables.variable(name).value; });
    hold({});
  });
  camForm.on("submit", () => {
    $scope.refused = null;
    hold(values());
  });
  camForm.on("submit-failed", (form, [error]) => {
    $scope.refused = sentence(error);
    $scope.$applyAsync();
  });
}

/** Of a task for a request. */
export function taskForm({ camForm, $scope, owned, values, choices = [] }) {
  const form = camForm.formElement[0];
  const sheet = form.querySelector("support-request");
  const reply = form.querySelector("support-reply");

  sheet.after(make("p", { class: "desk-unclaimed" }, "To work on this task, claim it above; if a colleague has it, take it over with the button for that."));

  variablesForm({ camForm, $scope, owned, values });
  form.addEventListener("change", ({ target }) => {
    if (target.name && target.form === form) {
      $scope.$applyAsync(() => reply?.keep()); // once the form knows what was chosen
    }
  });
  camForm.on("submit", () => reply?.hold());
  camForm.on("submit-failed", () => reply?.keep());
  camForm.on("submit-success", () => reply?.discard());

  if (reply) {
    reply.choices = () => Object.fromEntries(choices.filter((name) => $scope.reply[name]).map((name) => [name, $scope.reply[name]]));
    reply.choose = (kept) => $scope.$applyAsync(() => choices.filter((name) => kept[name]).forEach((name) => { $scope.reply[name] = kept[name]; }));
  }
  sheet.addEventListener("support-sheet", ({ detail }) => {
    $scope.$applyAsync(() => { $scope.sheet = detail; });
    if (reply) {
      reply.sheet = detail;
    }
  });
  sheet.addEventListener("support-moved", ({ detail }) => {
    const own = sheet.sheet.hands.tasks.find((task) => task.main);
    if (own && own.id === camForm.taskId) {
      sheet.keepTold();
      setTimeout(() => loadAnew(detail.deed), HEARD_AFTER);
    }
  });

  /** Tasklist does not learn otherwise that its task is another one's now; what was typed is kept by the product. */
  async function loadAnew(deed) {
    await reply?.flush();
    if (deed === "HAND_OVER") {
      window.location.hash = `#/?sorting=${encodeURIComponent(URGENT_FIRST)}`; // the task is one of another queue
    }
    window.location.reload();
  }

  number(camForm).then((found) => { sheet.number = found; }, (error) => {
    $scope.$applyAsync(() => { $scope.refused = `The request cannot be shown: ${sentence(error)} Reload the page or ask operations.`; });
  });
}

/** Of a refusal by the engine, which repeats itself as it goes through its layers. */
export function sentence(error) {
  const words = String((error && error.message) || error || "The product did not say why.");
  return words.replace(/^.*?(?:Exception: |Cannot (?:submit|complete) [^:]*: )+/s, "");
}

/** The number of what the task is about. */
export function number(camForm) {
  const get = (kind, id) => new Promise((resolve, reject) => {
    camForm.client.resource(kind).get(id, (error, found) => (error ? reject(error) : resolve(found)));
  });
  return get("task", camForm.taskId).then((task) => get("process-instance", task.processInstanceId)).then((instance) => instance.businessKey);
}
