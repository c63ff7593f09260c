// <support-call>: one screen for somebody who is talking on the telephone. From top to bottom: who calls, whether it is them, what
// it is about, what they can count on, and how to reach them. It says with each change what is still missing (the event
// "support-call"), and what is to be handed in (values()).
import { sentence } from "./task-form.js";
import { call } from "./api.js";
import { button, id, make } from "./dom.js";
import { clockTime, language, named, place, spoken } from "./words.js";

/** What is not asked goes without saying. */
const TAKEN_FOR_GRANTED = { condition: "MINOR", usersAffected: "ONE", workaround: "false" };

const PAUSE = 350;

const later = (work) => {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, PAUSE);
  };
};

const section = (title, ...content) => {
  const heading = id("call");
  return make("section", { class: "desk-call-part", "aria-labelledby": heading }, make("h3", { id: heading }, title), ...content);
};

const say = (words) => (words
  ? make("p", { class: "desk-say" }, make("span", { class: "desk-quiet" }, "Say: "), make("q", { lang: words.language }, words.text))
  : null);

const trouble = (refused) => make("p", { class: "desk-trouble", role: "alert" }, refused.message);

export class SupportCall extends HTMLElement {
  connectedCallback() {
    if (this.given) {
      return;
    }
    this.given = {};
    this.classList.add("desk-sheet", "desk-call");
    this.found = make("div", { "aria-live": "polite" });
    this.proof = make("div", {});
    this.about = make("div", {});
    this.outlook = make("div", { class: "desk-outlook", role: "status" });
    this.rest = make("div", {});
    this.look = later(() => this.preview());
    call("GET", "api/desk/calls/questions").then((questions) => {
      this.questions = questions;
      this.build();
    }, (refused) => this.replaceChildren(trouble(refused)));
  }

  build() {
    this.replaceChildren(
      section("Who is calling?", this.search(), this.found),
      this.proof, this.about, section("What they can count on", this.outlook), this.rest);
    this.tellOutlook("Find the caller and answer the questions, and the promise appears here.");
    this.changed();
  }

  // ---- who

  search() {
    const name = id("search");
    const find = later(() => this.find());
    this.sought = make("input", { id: name, type: "search", class: "form-control desk-control", autocomplete: "off", oninput: find,
      onkeydown: (event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          this.find();
        }
      } });
    this.searching = make("div", {}, make("label", { class: "desk-label", for: name }, "Organisation, name, user or mail address"), this.sought);
    setTimeout(() => this.sought.focus(), 200);
    return this.searching;
  }

  async find() {
    const q = this.sought.value.trim();
    if (q.length < 2) {
      this.found.replaceChildren();
      return;
    }
    try {
      const organisations = await call("GET", `api/desk/callers?q=${encodeURIComponent(q)}`);
      if (q === this.sought.value.trim()) {
        this.found.replaceChildren(...(organisations.length
          ? organisations.map((organisation) => this.offer(organisation))
          : [make("p", { class: "desk-quiet" }, "Nobody is found. Ask how the organisation is spelt, or for the mail address.")]));
      }
    } catch (refused) {
      this.found.replaceChildren(trouble(refused));
    }
  }

  offer(organisation) {
    return make("div", { class: "desk-organisation" },
      make("p", { class: "desk-line" }, make("strong", {}, organisation.name), ` · ${this.where(organisation)} · ${this.plans(organisation)}`),
      make("ul", { class: "desk-people" }, ...organisation.people.map((person) => make("li", {}, person.say
        ? [make("span", {}, `${person.name} · no administrator`), say(person.say)]
        : [button(person.name, () => this.choose(organisation, person)), make("span", { class: "desk-quiet" }, ` ${this.role(person)} · ${person.email}`)]))));
  }

  where(organisation) {
    return `${organisation.country}, ${place(organisation.zone)}, now ${clockTime(new Date(), organisation.zone)}`;
  }

  plans(organisation) {
    return organisation.subscriptions.map((subscription) => named(subscription.plan)
      + (subscription.trial ? " (trial)" : "")
      + (subscription.elevatedSupport === "NONE" ? "" : ` with ${named(subscription.elevatedSupport)}`)).join(", ");
  }

  role(person) {
    return person.partner ? `partner (${person.partner})` : `${person.role.toLowerCase().replace(/_/g, " ")}${person.role === "ADMINISTRATOR" ? "" : " administrator"}`;
  }

  choose(organisation, person) {
    this.organisation = organisation;
    this.person = person;
    this.given = { contactLanguage: spoken(person.language || "en"), contactMethod: "PHONE", supportType: "TECHNICAL" };
    if (organisation.subscriptions.length === 1) {
      this.given.subscription = organisation.subscriptions[0].id;
    }
    this.searching.hidden = true;
    this.found.replaceChildren(make("div", { class: "desk-organisation" },
      make("p", { class: "desk-line" }, make("strong", {}, `${person.name}, ${organisation.name}`), ` · ${this.role(person)} · ${person.email}`),
      make("p", { class: "desk-line desk-quiet" }, `${this.where(organisation)} · ${this.plans(organisation)}${person.language ? ` · ${language(person.language)}` : ""}`),
      this.select("contactLanguage", "Speaks", this.languages),
      button("Another caller", () => this.again(), { class: "desk-link" })));
    this.askForProof();
    this.ask();
    this.askForTheRest();
    this.changed();
    this.proof.querySelector("button").focus();
  }

  again() {
    this.person = null;
    this.verification = null;
    this.searching.hidden = false;
    [this.found, this.proof, this.about, this.rest].forEach((part) => part.replaceChildren());
    this.tellOutlook("Find the caller and answer the questions, and the promise appears here.");
    this.changed();
    this.sought.focus();
  }

  // ---- is it them

  askForProof() {
    this.verification = null;
    this.proving = make("div", { "aria-live": "polite" });
    this.proof.replaceChildren(section("Is it them?",
      make("div", { class: "desk-row" },
        button("Send a code by mail", () => this.begin("CODE")),
        this.person.canBeCalledBack ? button("Call back", () => this.begin("CALL_BACK")) : make("span", { class: "desk-quiet" }, "No number to call back is registered.")),
      this.proving));
  }

  async begin(method) {
    try {
      const begun = await call("POST", "api/desk/calls/verifications",
        { administrator: this.person.user, method, language: this.given.contactLanguage });
      this.verification = null;
      this.proving.replaceChildren(say(begun.say), method === "CODE" ? this.hearCode(begun) : this.hearCallBack(begun));
      this.proving.querySelector("input, button").focus();
      if (method === "CODE") {
        this.watch(begun);
      }
    } catch (refused) {
      this.proving.replaceChildren(trouble(refused));
    }
    this.changed();
  }

  /** Says so when the mail with the code cannot be delivered: nobody should wait for it on the telephone. */
  watch(begun) {
    const proving = this.proving;
    const failed = make("div", { role: "alert" });
    proving.append(failed);
    const look = async () => {
      if (!failed.isConnected) {
        return;
      }
      try {
        const { delivery } = await call("GET", `api/desk/calls/verifications/${encodeURIComponent(begun.id)}`);
        if (delivery && delivery.state === "FAILED") {
          failed.replaceChildren(make("p", { class: "desk-trouble" }, `The code was not delivered: ${delivery.reason} Call them back, or have the address corrected.`));
          return;
        }
      } catch (unknown) {
        // asked again
      }
      setTimeout(look, 3000);
    };
    setTimeout(look, 1500);
  }

  hearCode(begun) {
    const name = id("code");
    const prove = () => this.prove(begun, { code: code.value });
    const code = make("input", { id: name, class: "form-control desk-control desk-code", inputmode: "numeric", autocomplete: "off", maxlength: 9,
      onkeydown: (event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          prove();
        }
      } });
    this.answer = make("span", { role: "status" });
    return make("div", { class: "desk-row" }, make("label", { for: name }, "Code, as they read it out"), code, button("Check the code", prove), this.answer);
  }

  hearCallBack(begun) {
    this.answer = make("span", { role: "status" });
    return make("div", { class: "desk-row" }, make("span", {}, "Call ", make("strong", { class: "desk-number" }, begun.number)),
      button(`${this.person.name} has answered`, () => this.prove(begun, { confirmed: true })), this.answer);
  }

  async prove(begun, proof) {
    try {
      const proved = await call("POST", `api/desk/calls/verifications/${encodeURIComponent(begun.id)}`, proof);
      this.verification = proved.id;
      this.proving.replaceChildren(make("p", { class: "desk-good" }, `✓ It is them: ${proof.code ? "the code was right" : "called back"}, ${clockTime(proved.verifiedAt)}. Good for this call, for an hour.`));
    } catch (refused) {
      this.answer.replaceChildren(trouble(refused));
    }
    this.changed();
  }

  // ---- what

  ask() {
    const kind = this.kind;
    this.about.replaceChildren(section("What is it about?",
      this.select("subscription", "Subscription", this.organisation.subscriptions.map((subscription) => ({
        code: subscription.id,
        words: named(subscription.plan) + (subscription.usedWith ? `, used with ${named(subscription.usedWith)}` : "")
          + (subscription.trial ? ", trial" : "") + ` (${subscription.id})`,
      }))),
      this.radios("supportType", "Kind of support", this.questions.kinds, () => this.ask()),
      make("div", { class: "desk-pair" },
        this.select("service", "Service", kind.services, () => this.ask()),
        this.select("issueType", "Type of issue", kind.issueTypes)),
      this.select("topic", "More exactly, if one of these fits", this.topics, null, "Something else"),
      this.text("summary", "What is wrong, in one sentence?", 200),
      ...kind.impact.map((question) => this.radios(question.field, question.words, question.answers))));
    this.changed();
  }

  get kind() {
    return this.questions.kinds.find((kind) => kind.code === this.given.supportType) || this.questions.kinds[0];
  }

  get topics() {
    return (this.kind.services.find((service) => service.code === this.given.service) || { topics: [] }).topics;
  }

  askForTheRest() {
    this.wish = make("div", {});
    this.rest.replaceChildren(section("For the engineer",
      this.text("description", "What happens, since when, and what have they tried?", 120000, true),
      this.wish,
      this.radios("contactMethod", "How shall the engineer reach them?", [{ code: "PHONE", words: "By telephone" }, { code: "EMAIL", words: "By mail and in the portal" }]),
      this.text("contactPhone", "Telephone number, with the country", 40),
      make("p", { class: "desk-quiet" }, "Where nobody in the queue speaks their language, you get the task of arranging a translator."),
      make("div", { class: "desk-row" }, button("Only note the call down", () => this.note(), { class: "desk-link" }), this.noted = make("span", { role: "status" }))));
  }

  get languages() {
    const known = this.questions.languages;
    const theirs = this.given.contactLanguage;
    return known.some((answer) => answer.code === theirs) ? known : [{ code: theirs, words: language(theirs) }, ...known];
  }

  /** Where nothing is opened: the caller is not verified, or wanted to know something. */
  async note() {
    try {
      const noted = await call("POST", "api/desk/calls",
        { administrator: this.person.user, organisation: this.organisation.id, text: this.given.description || this.given.summary || "", language: this.given.contactLanguage });
      this.noted.replaceChildren(make("span", { class: "desk-good" }, `✓ Noted as ${noted.number}; nothing was opened. Close this window.`));
    } catch (refused) {
      this.noted.replaceChildren(trouble(refused));
    }
  }

  // ---- fields

  set(name, value, then) {
    this.given[name] = value;
    if (then) {
      then();
      this.querySelector(`[name="call-${name}"]:checked, select[name="call-${name}"]`)?.focus();
    }
    this.changed();
    this.look();
  }

  select(name, label, answers, then, none = "Please choose") {
    if (!answers.some((answer) => answer.code === this.given[name])) {
      this.given[name] = answers.length === 1 && name !== "topic" ? answers[0].code : "";
    }
    const field = id(name);
    return make("div", { class: "desk-field" }, make("label", { class: "desk-label", for: field }, label),
      make("select", { id: field, name: `call-${name}`, class: "form-control desk-control", onchange: (event) => this.set(name, event.target.value, then) },
        answers.length === 1 && name !== "topic" ? null : make("option", { value: "" }, none),
        ...answers.map((answer) => make("option", { value: answer.code, selected: answer.code === this.given[name] }, answer.words))));
  }

  radios(name, label, answers, then) {
    return make("fieldset", { class: "desk-field desk-question" }, make("legend", {}, label), ...answers.map((answer) => make("label", { class: "desk-choice" },
      make("input", { type: "radio", name: `call-${name}`, value: answer.code, checked: answer.code === this.given[name], onchange: () => this.set(name, answer.code, then) }),
      ` ${answer.words}`)));
  }

  text(name, label, maxlength, long) {
    const field = id(name);
    const input = make(long ? "textarea" : "input", { id: field, name: `call-${name}`, class: "form-control desk-control", maxlength, dir: "auto", autocomplete: "off",
      rows: long ? 4 : null, oninput: (event) => this.set(name, event.target.value) });
    input.value = this.given[name] || "";
    return make("div", { class: "desk-field" }, make("label", { class: "desk-label", for: field }, label), input);
  }

  // ---- what they can count on

  get impact() {
    const asked = this.kind.impact.map((question) => question.field);
    const value = (name) => (asked.includes(name) ? this.given[name] : TAKEN_FOR_GRANTED[name]);
    return { condition: value("condition"), usersAffected: value("usersAffected"), workaround: value("workaround"), businessImpact: this.given.businessImpact };
  }

  get request() {
    const { workaround, ...impact } = this.impact;
    const ready = this.person && this.given.subscription && this.given.service && this.given.issueType && workaround && Object.values(impact).every(Boolean);
    return ready ? {
      organisation: this.organisation.id,
      subscription: this.given.subscription,
      supportType: this.kind.code,
      service: this.given.service,
      issueType: this.given.issueType,
      topic: this.given.topic || null,
      impact: { ...impact, workaround: workaround === "true" },
      requestedSeverity: this.given.requestedSeverity || null,
    } : null;
  }

  async preview() {
    const request = this.request;
    if (!request) {
      this.tellOutlook("Answer the questions, and the promise appears here.");
      return;
    }
    const asked = JSON.stringify(request) + this.given.contactLanguage;
    try {
      const { preview, say: words } = await call("POST", "api/desk/calls/preview",
        { administrator: this.person.user, language: this.given.contactLanguage, request });
      if (asked === JSON.stringify(this.request) + this.given.contactLanguage) {
        this.show(preview, words);
      }
    } catch (refused) {
      this.outlook.replaceChildren(trouble(refused));
    }
  }

  show(preview, words) {
    this.offerSeverities(preview);
    this.outlook.classList.toggle("desk-late", !preview.entitled);
    this.outlook.replaceChildren(
      preview.entitled
        ? make("p", { class: "desk-line" }, make("span", { class: `desk-severity desk-severity-${preview.severity}` }, preview.severity), " ",
          make("strong", {}, preview.target.respondBy ? `Contact by ${clockTime(preview.target.respondBy, this.organisation.zone)}, ${place(this.organisation.zone)} time` : "No hour is promised"),
          make("span", { class: "desk-quiet" }, preview.severitySource === "CUSTOMER" ? ` · as they want it; the table says ${preview.severityByTable}` : " · as the table says"))
        : make("p", { class: "desk-line" }, make("strong", {}, "Not by telephone. "), "Starting notes the call down and that they were referred; no request is opened."),
      say(words) || "");
  }

  offerSeverities(preview) {
    const wishes = preview.maySetSeverity && preview.entitled
      ? [{ code: "", words: `As the table says (${preview.severityByTable})` }, ...this.questions.severities.filter((severity) => this.kind.code === "TECHNICAL" || severity.code !== "A")]
      : [];
    if (this.wish && this.wishes !== JSON.stringify(wishes)) {
      this.wishes = JSON.stringify(wishes);
      this.given.requestedSeverity = wishes.some((wish) => wish.code === this.given.requestedSeverity) ? this.given.requestedSeverity : "";
      this.wish.replaceChildren(...(wishes.length ? [this.radios("requestedSeverity", "With elevated support they may set the severity", wishes)] : []));
    }
  }

  tellOutlook(words) {
    this.outlook.classList.remove("desk-late");
    this.outlook.replaceChildren(make("p", { class: "desk-line desk-quiet" }, words));
  }

  // ---- handing in

  get missing() {
    if (!this.person) {
      return "find the caller";
    }
    if (!this.verification) {
      return "verify the caller: no request is opened for somebody who has not shown who they are";
    }
    if (!this.request) {
      return "answer the questions about what is wrong and what it means";
    }
    if (!(this.given.summary || "").trim() || !(this.given.description || "").trim()) {
      return "say what is wrong in one sentence, and what happens in a few";
    }
    return this.given.contactMethod === "PHONE" && !(this.given.contactPhone || "").trim() ? "note down the telephone number to reach them" : "";
  }

  changed() {
    this.dispatchEvent(new CustomEvent("support-call", { detail: { missing: this.missing } }));
  }

  /** The window has closed, and the caller is still on the line; a colleague may have spoken with them since. */
  async tellWhatBecame(agent) {
    const calls = await call("GET", `api/desk/calls?size=10&organisation=${encodeURIComponent(this.organisation.id)}`);
    const logged = calls.items.find((one) => one.agent === agent && one.administrator === this.person.user);
    const notice = make("div", { class: "desk-sheet desk-became", role: "status" },
      make("p", { class: "desk-line" }, make("strong", {}, `${logged.number} is logged. `),
        logged.request ? `Tell ${this.person.name} the number of the request: ` : `${this.person.name} was referred:`,
        logged.request ? make("strong", { class: "desk-number" }, logged.request) : null),
      logged.words ? make("p", { class: "desk-say" }, make("q", { lang: logged.language }, logged.words)) : null,
      button("Close", () => notice.remove()));
    document.querySelectorAll(".desk-became").forEach((earlier) => earlier.remove());
    document.body.append(notice);
  }

  /** By the names of the start form; texts and flags. */
  values() {
    const { impact, ...request } = this.request;
    return {
      administrator: this.person.user,
      verification: this.verification,
      ...request,
      ...impact,
      summary: this.given.summary,
      description: this.given.description,
      contactMethod: this.given.contactMethod,
      contactPhone: this.given.contactPhone,
      contactLanguage: this.given.contactLanguage,
    };
  }
}

/** What the start form of Tasklist hands in: the fields of the call, each once, whatever was held before. */
export function callForm({ camForm, $scope }) {
  const variables = camForm.variableManager;
  const element = camForm.formElement[0].querySelector("support-call");
  const agent = $scope.$root.authentication.name;
  element.addEventListener("support-call", ({ detail }) => $scope.$applyAsync(() => {
    $scope.call = { missing: detail.missing, complete: detail.missing ? "" : "yes" };
  }));
  camForm.on("submit", () => {
    $scope.refused = null;
    Object.entries(element.values()).forEach(([name, value]) => {
      if (variables.variable(name)) {
        variables.destroyVariable(name);
      }
      if (value !== null && value !== undefined && value !== "") {
        variables.createVariable({ name, type: typeof value === "boolean" ? "Boolean" : "String", value });
      }
    });
  });
  camForm.on("submit-success", () => element.tellWhatBecame(agent));
  camForm.on("submit-failed", (form, [error]) => $scope.$applyAsync(() => {
    $scope.refused = sentence(error);
  }));
  element.changed?.();
}

customElements.define("support-call", SupportCall);
window.supportCall = { callForm };
