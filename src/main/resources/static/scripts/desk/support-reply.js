// <support-reply for="id-of-a-textarea" kind="ANSWERED">: helps whoever writes to the customer: texts to begin with, the mail as
// it will be read, and a draft that is kept. Attributes: purpose (REPLY, or NOTE where the customer reads nothing), no-draft.
import { call, requestPath } from "./api.js";
import { Draft } from "./draft.js";
import { button, id, make } from "./dom.js";
import { capital, language, moment, named, spoken } from "./words.js";

export class SupportReply extends HTMLElement {
  connectedCallback() {
    if (!this.row) {
      this.build();
    }
    this.typed = (event) => event.target === this.area && this.keep();
    document.addEventListener("input", this.typed);
  }

  disconnectedCallback() {
    document.removeEventListener("input", this.typed);
    this.draft?.close();
  }

  build() {
    this.classList.add("desk-reply");
    this.panel = make("div", {});
    this.notice = make("div", { class: "desk-notice", hidden: true });
    this.state = make("span", { class: "desk-quiet", role: "status" });
    this.row = make("div", { class: "desk-row" });
    if (this.isToTheCustomer) {
      this.row.append(this.opener("Canned reply", () => this.openReplies()), this.opener("Preview mail", () => this.openPreview()));
    }
    this.row.append(this.state);
    this.append(this.notice, this.row, this.panel);
  }

  get isToTheCustomer() {
    return this.getAttribute("purpose") !== "NOTE";
  }

  get area() {
    return document.getElementById(this.getAttribute("for"));
  }

  /** The sheet of the request that is written about; the first one brings what was typed before. */
  set sheet(sheet) {
    const first = !this.about;
    this.about = sheet;
    if (first && !this.hasAttribute("no-draft")) {
      this.draft = new Draft(sheet.about.number, this.getAttribute("purpose") || "REPLY", (state, sentence) => this.tell(state, sentence));
      this.restore();
    }
  }

  opener(label, open) {
    const opener = button(label, async () => {
      const again = this.opened === opener;
      this.closePanel();
      if (!again) {
        this.opened = opener;
        opener.setAttribute("aria-expanded", "true");
        await open().catch((refused) => this.fill(label, make("p", { class: "desk-trouble", role: "alert" }, refused.message)));
      }
    }, { "aria-expanded": "false" });
    return opener;
  }

  fill(title, ...content) {
    const heading = id("panel");
    this.panel.replaceChildren(make("section", {
      class: "desk-form",
      "aria-labelledby": heading,
      onkeydown: (event) => event.key === "Escape" && this.closePanel(true),
    }, make("h3", { id: heading }, title), ...content, make("div", { class: "desk-row" }, button("Close", () => this.closePanel(true)))));
  }

  closePanel(andReturn) {
    const opener = this.opened;
    this.opened = null;
    this.panel.replaceChildren();
    opener?.setAttribute("aria-expanded", "false");
    if (andReturn) {
      opener?.focus();
    }
  }

  // ---- texts to begin with

  async openReplies() {
    const all = await call("GET", `api/desk/replies?language=${encodeURIComponent(this.about.customer.contact.language)}`);
    const list = make("ul", { class: "desk-replies" });
    const search = make("input", { id: id("search"), class: "form-control desk-control", type: "search", autocomplete: "off" });
    const found = () => {
      const wanted = search.value.trim().toLowerCase().split(/\s+/);
      const fitting = all.filter((reply) => wanted.every((word) => `${reply.title}\n${reply.text}`.toLowerCase().includes(word)));
      list.replaceChildren(...this.bestFirst(fitting).map((reply) => this.offer(reply)));
      if (!fitting.length) {
        list.append(make("li", {}, "No canned reply has these words."));
      }
    };
    search.addEventListener("input", found);
    search.addEventListener("keydown", (event) => event.key === "Enter" && (event.preventDefault(), list.querySelector("button")?.click()));
    found();
    this.fill("Canned reply", make("div", { class: "desk-field" }, make("label", { for: search.id }, "Search"), search), list);
    search.focus();
  }

  bestFirst(replies) {
    const { service, issueType } = this.about.about;
    const fit = (reply) => (this.isSpoken(reply) ? 4 : 0) + (reply.service === service ? 2 : reply.service ? -1 : 0) + (reply.issueType === issueType ? 1 : 0);
    return [...replies].sort((one, other) => fit(other) - fit(one));
  }

  isSpoken(reply) {
    return reply.language === spoken(this.about.customer.contact.language);
  }

  offer(reply) {
    const text = this.filledIn(reply.text);
    const beginning = text.replace(/\s+/g, " ").slice(0, 90);
    const foreign = !this.isSpoken(reply) ? make("span", { class: "desk-mark", lang: "en" }, language(reply.language)) : null;
    return make("li", { lang: reply.language }, button(reply.title, () => this.insert(text), { class: "desk-link" }), " ", foreign,
      make("span", { class: "desk-quiet" }, ` ${beginning}…`));
  }

  filledIn(text) {
    const { about, customer, you } = this.about;
    const values = { customer: customer.opener.name, number: about.number, engineer: you.name, service: named(about.service) };
    return text.replace(/\{(customer|number|engineer|service)\}/g, (mark, name) => values[name]);
  }

  /** Where the caret is, as if it were typed. */
  insert(text) {
    const { area } = this;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.dispatchEvent(new Event("change", { bubbles: true }));
    this.closePanel();
    area.focus();
  }

  // ---- the mail

  async openPreview() {
    if (!this.area.value.trim()) {
      this.fill("Preview mail", make("p", {}, "Write something first: there is nothing to show yet."));
      return;
    }
    const mail = await call("POST", requestPath(this.about.about.number, "/preview"), { kind: this.getAttribute("kind") || "MESSAGE_SENT", text: this.area.value });
    const page = make("iframe", { class: "desk-mail", sandbox: "", title: "The mail as HTML", referrerpolicy: "no-referrer", tabindex: "0" });
    page.srcdoc = mail.html;
    const text = make("div", { class: "desk-mail desk-text", tabindex: "0", role: "region", "aria-label": "The mail as text", hidden: true }, mail.text);
    const swap = button("Show as plain text", () => {
      text.hidden = !text.hidden;
      page.hidden = !text.hidden;
      swap.textContent = text.hidden ? "Show as plain text" : "Show as HTML";
    }, { class: "desk-link" });
    this.fill("Preview mail",
      make("p", { class: "desk-line" }, make("strong", {}, "To "), `${mail.name} <${mail.address}>`),
      make("p", { class: "desk-line" }, make("strong", {}, "Subject "), mail.subject, " ", swap),
      page, text);
    this.panel.querySelector("button").focus();
  }

  // ---- the draft

  /** The choices of the form beside the text: to be set by whoever owns it. */
  choices = () => ({});
  choose = () => {};

  /** The text, and what was chosen beside it; a choice alone is nothing that could be lost. */
  keep() {
    if (!this.restoring && this.area) {
      this.draft?.keep(this.area.value, this.choices());
    }
  }

  async restore() {
    const kept = await this.draft.find().catch(() => null);
    const { area } = this;
    if (!kept || !kept.text || !area || area.value) {
      return;
    }
    area.value = kept.text;
    this.restoring = true; // it is kept already, and since when it says itself
    area.dispatchEvent(new Event("input", { bubbles: true }));
    this.restoring = false;
    this.choose(kept.choices);
    this.notice.replaceChildren(
      `This is what you typed until ${moment(kept.savedAt)} and did not send. `,
      button("Discard it", () => this.discardAsked(), { class: "desk-link" }));
    this.notice.hidden = false;
  }

  async discardAsked() {
    const { area } = this;
    area.value = "";
    area.dispatchEvent(new Event("input", { bubbles: true }));
    await this.discard();
    area.focus();
  }

  /** It has been sent, or is not wanted. */
  async discard() {
    this.notice.hidden = true;
    await this.draft?.discard().catch(() => {});
    this.state.textContent = "";
  }

  /** It is being sent. */
  hold() {
    this.draft?.hold();
  }

  flush() {
    return this.draft?.flush();
  }

  tell(state, sentence) {
    this.state.classList.toggle("desk-trouble", state === "trouble");
    this.state.textContent = capital(state === "kept" ? "draft kept" : sentence);
  }
}
