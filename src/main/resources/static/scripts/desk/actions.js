// What can be done beside completing a task: small forms that unfold. Each says which deed it needs, and what it sends where.
import { call, requestPath } from "./api.js";
import { button, id, make } from "./dom.js";
import { language, moment, spoken } from "./words.js";

/** The customer's is there at once. */
const otherLanguages = async (theirs) => (await call("GET", "api/desk/languages"))
  .filter(({ code }) => code !== theirs).map(({ code, words }) => [code, words]);

const text = (name, label, more = {}) => ({ kind: "textarea", name, label, longest: 2000, missing: "Write something first.", ...more });
const reason = (more = {}) => text("reason", "Why", { rows: 2, missing: "Say why.", ...more });
const without = (map, key) => Object.entries(map).filter(([code]) => code !== key);

const ACTIONS = [
  {
    deed: "NOTE", label: "Internal note", send: "Keep note", done: "The note is kept; the customer does not see it.",
    fields: () => [text("text", "Note for colleagues; the customer does not see it")],
    path: "/notes",
  },
  {
    deed: "MESSAGE", label: (sheet) => (sheet.standing.phase === "ANSWERING" ? "Explain to the customer" : "Write to the customer"),
    send: "Send message", done: "The message is sent to the customer.",
    hint: (sheet) => (sheet.standing.phase === "ANSWERING"
      ? "Goes out as a mail. It is no answer: the clock of the first answer runs on."
      : "Goes out as a mail. The request stays where it is; the clock of updates starts anew."),
    fields: () => [text("text", "Message to the customer", { longest: 120000, rows: 5, preview: "MESSAGE_SENT" })],
    product: (number) => `api/requests/${encodeURIComponent(number)}/messages`,
  },
  {
    deed: "ATTACH", label: "Attach file", send: "Attach", done: "The file is attached; the customer sees it.",
    hint: () => "The customer sees it on the page of the request.",
    fields: () => [{ kind: "file", name: "file", label: "File", missing: "Choose a file first." }],
    product: (number) => `api/requests/${encodeURIComponent(number)}/attachments`,
  },
  {
    deed: "HAND_OVER", label: "Hand over", send: "Hand over", done: "The request is handed over.", moves: true,
    hint: () => "The other queue goes on at once; the customer gets no message, and the promise stays.",
    fields: (sheet) => [
      { kind: "select", name: "queue", label: "Queue that goes on", options: without(sheet.hands.queues, sheet.hands.queue), missing: "Choose a queue." },
      reason({ label: "Why, for the colleagues who go on" }),
    ],
    path: "/hand-over",
  },
  {
    deed: "SEVERITY", label: "Change severity", send: "Change severity", done: "The severity is changed.", moves: true,
    hint: (sheet) => (sheet.standing.phase === "ANSWERING" ? "A higher severity promises from the opening, or from now where that time has passed; what was promised before a lower one stays. The customer sees the reason." : "The customer sees the reason."),
    fields: (sheet) => [
      { kind: "select", name: "severity", label: "Severity", options: ["A", "B", "C"].filter((one) => one !== sheet.severity.is).map((one) => [one, one]), missing: "Choose a severity." },
      reason(),
    ],
    product: (number) => `api/requests/${encodeURIComponent(number)}/severity`,
    method: "PUT",
  },
  {
    deed: "CALL", label: "Log call", send: "Log call", done: "The call is logged.",
    fields: (sheet) => [
      { kind: "select", name: "direction", label: "Who called", options: [["OUTGOING", "We called"], ["INCOMING", "They called"]], given: "OUTGOING" },
      { kind: "input", name: "with", label: "With", given: sheet.customer.opener.name, longest: 200, missing: "Say with whom." },
      { kind: "select", name: "reached", label: "Reached", options: [["customer", "Somebody of the customer’s"], ["other", "Somebody else"], ["nobody", "Nobody"]], given: "customer" },
      { kind: "input", type: "datetime-local", name: "at", label: "When, if not just now", optional: true },
      text("text", "What was said; the customer does not see it"),
    ],
    hint: () => "A talk with the customer counts like a message, at the time of the call: theirs makes it our turn, ours gives them the full time to answer. The first one by an engineer of the queue is the initial response.",
    path: "/calls",
    body: ({ reached, at, ...values }) => ({ ...values, reached: reached !== "nobody", withCustomer: reached !== "other", ...(at ? { at: new Date(at).toISOString() } : {}) }),
  },
  {
    deed: "CONFIRM", label: "Close as confirmed", send: "Close", done: "The request is closed as confirmed.", moves: true,
    hint: () => "For a customer who has said that the solution works. What they said stays on record as the evidence.",
    fields: (sheet) => [
      { kind: "select", name: "entry", label: "Confirmed in", options: sheet.confirmations.map(({ entry, at, by, what }) => [entry, `${what} of ${by.name}, ${moment(at)}`]), missing: "Choose where." },
    ],
    path: "/confirmation",
    body: ({ entry }) => ({ entry: Number(entry) }),
  },
  {
    deed: "LINK", label: "Link request", send: "Link", done: "The requests are linked.",
    fields: () => [
      { kind: "input", name: "number", label: "Number of the other request", placeholder: "SR-2026-000123", longest: 24, missing: "Give its number." },
      reason({ label: "What they have to do with each other" }),
    ],
    path: "/links",
  },
  {
    deed: "TRANSLATOR", label: "Arrange translator", send: "Ask for a translator", done: "The telephone desk is asked for a translator.",
    hint: () => "The telephone desk gets a task and tells you here what it has arranged.",
    fields: (sheet) => {
      const theirs = spoken(sheet.customer.contact.language);
      return [
        { kind: "select", name: "language", label: "Language", options: [[theirs, language(theirs)]], more: () => otherLanguages(theirs), given: theirs },
        reason({ label: "What for, and when" }),
      ];
    },
    path: "/translator",
  },
  {
    deed: "TAKE_OVER", label: "Take over", send: "Take over", done: "The task is yours now.", moves: true,
    hint: (sheet) => `${sheet.hands.engineer ? sheet.hands.engineer.name : "A colleague"} has the task now.`,
    fields: () => [reason({ label: "Why (may stay empty)", optional: true })],
    path: "/take-over",
  },
  {
    deed: "ASSIGN", label: "Assign", send: "Assign", done: "The task is assigned.", moves: true,
    fields: (sheet) => [
      { kind: "select", name: "engineer", label: "Engineer", options: [["", "Nobody: offer it to the queue"], ...Object.entries(sheet.hands.engineers)], given: "", mayBeEmpty: true },
      reason(),
    ],
    path: "/assignee",
    body: (values) => ({ ...values, engineer: values.engineer || null }),
  },
  {
    deed: "NEXT_NEWS", label: "Name next news", send: "Tell the customer", done: "The customer is told.",
    hint: () => "The customer was let down. They read your word at once, and the time is a promise like the others.",
    fields: () => [
      { kind: "input", type: "datetime-local", name: "at", label: "They hear from us again by", missing: "Choose a time." },
      text("text", "Your word to the customer"),
    ],
    path: "/next-news",
    method: "PUT",
    body: ({ at, ...values }) => ({ ...values, at: new Date(at).toISOString() }),
  },
  {
    deed: "FOLLOW_UP", label: "Follow-up date", send: "Set date", done: "The follow-up date is set.", moves: true,
    hint: () => "Only for you: when you want to come back to it. An empty date takes it away.",
    fields: (sheet) => [
      { kind: "input", type: "datetime-local", name: "at", label: "Come back to it on", optional: true },
      ...(sheet.promise.respondBy && !sheet.promise.respondedAt
        ? [{ kind: "select", name: "confirmed", label: "After the promised time", options: [["no", "No, refuse that"], ["yes", "Yes, I mean it"]], given: "no" }]
        : []),
    ],
    path: "/follow-up",
    method: "PUT",
    body: (values) => ({ at: values.at ? new Date(values.at).toISOString() : null, confirmed: values.confirmed === "yes" }),
  },
];

export const offered = (sheet) => ACTIONS.filter((action) => sheet.may.includes(action.deed));

export const labelOf = (action, sheet) => (typeof action.label === "function" ? action.label(sheet) : action.label);

function control(field) {
  const common = { id: id(field.name), name: field.name, class: "form-control desk-control", maxlength: field.longest, placeholder: field.placeholder };
  if (field.kind === "textarea") {
    return make("textarea", { ...common, rows: field.rows || 3, dir: "auto" });
  }
  if (field.kind === "select") {
    const add = (options) => select.append(...options.map(([value, label]) => make("option", { value }, label)));
    const select = make("select", common, field.given === undefined ? make("option", { value: "" }, "Choose …") : null);
    add(field.options);
    select.value = field.given === undefined ? "" : field.given;
    field.more?.().then(add, () => {}); // what there is at once can be chosen in any case
    return select;
  }
  const input = make("input", { ...common, type: field.kind === "file" ? "file" : field.type || "text" });
  if (field.given) {
    input.value = field.given;
  }
  return input;
}

/** A form of one action. It tells what was done, and closes; a refusal stays until it is put right. */
export function actionForm(action, sheet, { done, close }) {
  const number = sheet.about.number;
  const fields = action.fields(sheet).map((field) => {
    const input = control(field);
    const trouble = make("p", { class: "desk-trouble", id: id("trouble"), hidden: true });
    input.setAttribute("aria-describedby", trouble.id);
    input.addEventListener("input", () => complain(""));
    function complain(sentence) {
      trouble.textContent = sentence;
      trouble.hidden = !sentence;
      input.setAttribute("aria-invalid", String(Boolean(sentence)));
    }
    const reply = field.preview ? make("support-reply", { for: input.id, kind: field.preview, "no-draft": true }) : null;
    if (reply) {
      reply.sheet = sheet;
    }
    return { field, input, complain, element: make("div", { class: "desk-field" }, make("label", { for: input.id }, field.label), input, trouble, reply) };
  });
  let sending = false;
  const refusal = make("p", { class: "desk-trouble", role: "alert" });
  const submit = button(action.send, send, { class: "desk-button desk-primary" });
  const title = id("action");
  const form = make("section", { class: "desk-form", "aria-labelledby": title, onkeydown: keys },
    make("h3", { id: title }, labelOf(action, sheet)),
    action.hint ? make("p", { class: "desk-quiet" }, action.hint(sheet)) : null,
    ...fields.map((field) => field.element),
    refusal,
    make("div", { class: "desk-row" }, submit, button("Cancel", close)));

  function keys(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && event.target.matches("input")) {
      // The form around it belongs to the task.
      event.preventDefault();
      send();
    }
  }

  function missing() {
    const wrong = fields.filter(({ field, input }) => !field.optional && !field.mayBeEmpty && !input.value.trim());
    wrong.forEach(({ field, complain }) => complain(field.missing));
    return wrong[0];
  }

  function body() {
    if (fields[0].field.kind === "file") {
      const data = new FormData();
      data.append("file", fields[0].input.files[0]);
      return data;
    }
    const given = fields.filter(({ field, input }) => !field.optional || input.value.trim());
    const values = Object.fromEntries(given.map(({ field, input }) => [field.name, input.value]));
    return action.body ? action.body(values) : values;
  }

  async function send() {
    const first = missing();
    if (first || sending) {
      first?.input.focus();
      return;
    }
    refusal.textContent = "";
    sending = true; // a button that is switched off would lose the focus
    try {
      await call(action.method || "POST", action.product ? action.product(number) : requestPath(number, action.path), body());
      done(action);
    } catch (refused) {
      refusal.textContent = refused.message;
    } finally {
      sending = false;
    }
  }

  return { form, focus: () => fields[0].input.focus() };
}
