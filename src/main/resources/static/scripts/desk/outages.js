// <support-outages number="SR-2026-000123">: which outage explains a request, and which ones of its service might. Nothing is
// shown where there is none. Whoever may not link is told so by the product.
import { call } from "./api.js";
import { button, make } from "./dom.js";

/** Bubbles when a link was made or taken back. */
const LINKED = "support-outage-linked";

const since = (outage) => `since ${new Date(outage.declaredAt).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}`;

export class SupportOutages extends HTMLElement {
  static observedAttributes = ["number"];

  connectedCallback() {
    this.setAttribute("ng-non-bindable", "");
    this.load();
  }

  attributeChangedCallback(name, before, number) {
    if (this.isConnected && number !== before) {
      this.load();
    }
  }

  get number() {
    return this.getAttribute("number");
  }

  /** Again, where it is the same: something has changed about it. */
  lookAt(number) {
    if (number === this.number) {
      this.load();
    } else {
      this.setAttribute("number", number);
    }
  }

  async load() {
    const number = this.number;
    if (!number) {
      return;
    }
    try {
      const offer = await call("GET", `api/outages/offers?request=${encodeURIComponent(number)}`);
      if (number === this.number) {
        this.show(offer);
      }
    } catch (refused) {
      this.shown = null;
      this.replaceChildren(make("p", { class: "desk-trouble", role: "alert" }, `The outages cannot be shown. ${refused.message}`));
    }
  }

  /** Only where something has changed: somebody may be about to press a button. */
  show(offer) {
    const signature = JSON.stringify(offer);
    if (signature !== this.shown) {
      this.shown = signature;
      this.render(offer);
    }
  }

  render({ linked, offered }) {
    this.replaceChildren(
      ...(linked ? [this.line(linked, linked.resolvedAt ? "Was part of" : "Linked to", linked.resolvedAt ? null : ["Unlink", "DELETE"])] : []),
      ...(linked && !linked.resolvedAt ? [] : offered.map((outage) => this.line(outage, "Outage of this service:", ["Link to this outage", "POST"]))),
    );
  }

  line(outage, lead, deed) {
    return make("p", { class: "desk-outage" },
      make("strong", {}, `${lead} ${outage.number}`), ` ${since(outage)}: `, make("span", { dir: "auto" }, outage.summary), " ",
      deed ? button(deed[0], (event) => this.change(event.target, deed[1], outage), { "aria-label": `${deed[0]}: ${outage.number}` }) : null);
  }

  async change(pressed, method, outage) {
    pressed.disabled = true;
    try {
      await call(method, `api/outages/${encodeURIComponent(outage.number)}/links`, { request: this.number });
      await this.load();
      this.dispatchEvent(new CustomEvent(LINKED, { bubbles: true }));
    } catch (refused) {
      pressed.disabled = false;
      pressed.after(make("span", { class: "desk-trouble", role: "alert" }, ` ${refused.message}`));
    }
  }
}
