// <support-request number="SR-2026-000123">: the sheet of a request. It keeps itself up to date while somebody looks, and leaves
// alone whatever is being typed.
import { actionForm, labelOf, offered } from "./actions.js";
import { changed, requestPath } from "./api.js";
import * as clock from "./clock.js";
import { button, id, make } from "./dom.js";
import * as sections from "./sections.js";

const REFRESHED_EACH = 20000;
const TOLD = "support-desk-told";

const PARTS = {
  head: (sheet, own) => sections.head(sheet, own.inTasklist),
  talk: (sheet, own) => sections.talk(sheet, own.unfolded, () => own.unfold()),
  files: (sheet) => sections.files(sheet),
};

export class SupportRequest extends HTMLElement {
  static observedAttributes = ["number"];

  connectedCallback() {
    this.setAttribute("ng-non-bindable", "");
    this.classList.add("desk-sheet");
    if (!this.parts) {
      this.build();
    }
    this.stop = clock.every((now) => this.tick(now));
    this.poll = setInterval(() => this.refresh(), REFRESHED_EACH);
    this.seen = () => this.refresh();
    this.claimed = (event) => event.target.closest?.(".task-card > header") && setTimeout(this.seen, 1000);
    document.addEventListener("click", this.claimed);
    document.addEventListener("visibilitychange", this.seen);
    this.load();
  }

  disconnectedCallback() {
    this.stop();
    clearInterval(this.poll);
    document.removeEventListener("visibilitychange", this.seen);
    document.removeEventListener("click", this.claimed);
  }

  attributeChangedCallback(name, before, number) {
    if (this.parts && number !== before) {
      this.tag = null;
      this.load();
    }
  }

  get inTasklist() {
    return Boolean(this.closest(".task-card"));
  }

  get number() {
    return this.getAttribute("number");
  }

  set number(number) {
    this.setAttribute("number", number);
  }

  build() {
    this.parts = {};
    this.shown = {};
    this.ticking = [];
    const part = (name, properties = {}) => (this.parts[name] = make("div", properties));
    this.status = make("p", { class: "desk-status", role: "status" });
    this.trouble = make("p", { class: "desk-trouble", role: "alert" });
    this.acts = make("div", { class: "desk-acts", role: "group", "aria-label": "Actions" });
    this.unfoldedForm = make("div", {});
    this.outages = make("support-outages", { "onsupport-outage-linked": () => this.load() });
    this.append(
      part("head"),
      this.outages,
      part("tiles", { class: "desk-tiles" }),
      part("talk"),
      part("files"),
      part("looks", { class: "desk-looks", role: "group", "aria-label": "To look up" }),
      part("look"),
      this.acts,
      this.unfoldedForm,
      this.status,
      this.trouble,
    );
  }

  refresh() {
    if (!document.hidden) {
      this.load();
    }
  }

  async load() {
    const number = this.number;
    if (!number) {
      return;
    }
    try {
      const found = await changed(requestPath(number), this.tag);
      if (number === this.number) {
        this.trouble.textContent = "";
        this.take(found);
      }
    } catch (refused) {
      this.trouble.textContent = this.sheet
        ? `This may be out of date. ${refused.message}`
        : `The request cannot be shown. ${refused.message}`;
    }
  }

  /** Null where nothing has changed. */
  take(found) {
    if (found) {
      this.tag = found.tag;
      this.outages.lookAt(this.number);
      this.show(found.data);
    }
  }

  show(sheet) {
    if (!this.sheet) {
      this.tellAgain(sheet.about.number);
    }
    this.sheet = sheet;
    clock.set(sheet.asOf);
    this.showTiles(sheet);
    Object.entries(PARTS).forEach(([name, render]) => this.showPart(name, this.signature(name, sheet), () => render(sheet, this)));
    this.showLooks(sheet);
    this.showActions(sheet);
    this.tick(clock.now());
    this.dispatchEvent(new CustomEvent("support-sheet", { bubbles: true, detail: sheet }));
  }

  /** What a part is made of; asOf changes each time and is in none of them. */
  signature(name, sheet) {
    const { about, customer, standing, severity, promise, hands } = sheet;
    const of = {
      head: [about, standing, severity.is, hands],
      tiles: [about, customer, standing, severity, promise],
      talk: [sheet.talk, this.unfolded],
      files: sheet.attachments,
      looks: [sections.LOOKS.map((look) => look.count(sheet, this.inTasklist)), this.looked],
      look: [sheet.linked, sheet.similar, sheet.earlier, sheet.path, hands, sheet.timeline, this.looked],
    };
    return JSON.stringify(of[name]);
  }

  showTiles(sheet) {
    this.showPart("tiles", this.signature("tiles", sheet), () => {
      const time = sections.clock(sheet);
      const customer = sections.customer(sheet);
      this.ticking = [time, customer];
      return [time.tile, customer.tile, sections.severity(sheet)];
    });
  }

  /** Things to look up, one at a time, below the row of their titles. */
  showLooks(sheet) {
    const panel = this.parts.look;
    panel.id = panel.id || id("look");
    this.showPart("looks", this.signature("looks", sheet), () => sections.LOOKS.filter((look) => look.count(sheet, this.inTasklist)).map((look) =>
      make("button", {
        type: "button",
        class: "desk-look",
        "aria-expanded": String(this.looked === look.name),
        "aria-controls": panel.id,
        onclick: () => {
          this.looked = this.looked === look.name ? null : look.name;
          this.showLooks(this.sheet);
        },
      }, look.title, make("span", { class: "desk-count" }, ` ${look.count(sheet, this.inTasklist)}`))));
    const looked = sections.LOOKS.find((look) => look.name === this.looked);
    this.showPart("look", this.signature("look", sheet), () => (looked ? looked.content(sheet) : null));
  }

  /** Only where something has changed; whoever is in it keeps their place. */
  showPart(name, signature, render) {
    if (this.shown[name] === signature) {
      return;
    }
    this.shown[name] = signature;
    const part = this.parts[name];
    const focused = [...part.querySelectorAll("a, button")].indexOf(document.activeElement);
    part.replaceChildren(...[render()].flat().filter(Boolean));
    if (focused >= 0) {
      [...part.querySelectorAll("a, button")][focused]?.focus();
    }
  }

  unfold() {
    this.unfolded = true;
    this.showPart("talk", this.signature("talk", this.sheet), () => PARTS.talk(this.sheet, this));
    const first = this.parts.talk.querySelector(".desk-said:nth-child(2)");
    first.tabIndex = -1;
    first.focus();
  }

  showActions(sheet) {
    const actions = offered(sheet);
    const signature = actions.map((action) => action.deed + labelOf(action, sheet)).join();
    if (this.shown.acts === signature || this.open) {
      return; // what somebody has unfolded stays until they are done with it
    }
    this.shown.acts = signature;
    this.acts.replaceChildren(...actions.map((action) => {
      const opener = button(labelOf(action, sheet), () => this.toggle(action, opener), { "aria-expanded": "false" });
      return opener;
    }));
  }

  toggle(action, opener) {
    const again = this.open?.action === action;
    this.close();
    if (again) {
      return;
    }
    const form = actionForm(action, this.sheet, {
      close: () => this.close(true),
      done: (did) => this.done(did),
    });
    form.form.id = id("unfolded");
    opener.setAttribute("aria-expanded", "true");
    opener.setAttribute("aria-controls", form.form.id);
    this.unfoldedForm.replaceChildren(form.form);
    this.open = { action, opener };
    form.focus();
  }

  close(andReturn) {
    if (!this.open) {
      return;
    }
    const { opener } = this.open;
    this.open = null;
    this.unfoldedForm.replaceChildren();
    opener.setAttribute("aria-expanded", "false");
    opener.removeAttribute("aria-controls");
    if (andReturn) {
      opener.focus();
    }
  }

  done(action) {
    this.close(true);
    this.tell(action.done);
    this.load();
    if (action.moves) {
      this.dispatchEvent(new CustomEvent("support-moved", { bubbles: true, detail: action }));
    }
  }

  /** Tasklist has to be loaded anew, and what was done is said once more after that. */
  keepTold() {
    sessionStorage.setItem(TOLD, JSON.stringify({ number: this.number, sentence: this.status.textContent }));
  }

  /** What was done before Tasklist was loaded anew. */
  tellAgain(number) {
    const told = JSON.parse(sessionStorage.getItem(TOLD) || "null");
    sessionStorage.removeItem(TOLD);
    if (told && told.number === number) {
      this.tell(told.sentence);
    }
  }

  tell(sentence) {
    this.status.textContent = sentence;
  }

  tick(now) {
    this.ticking.forEach((part) => part.tick(now));
  }
}
