// What somebody types is kept by the product while they type: it survives a reload, the end of a session, and a colleague who is
// quicker. What cannot be kept there waits in this window.
import { call, requestPath } from "./api.js";

const SOON = 800;

export class Draft {
  /** @param told is given the state in words */
  constructor(number, purpose, told) {
    this.path = requestPath(number, `/draft?purpose=${purpose}`);
    this.here = `support-draft-${purpose}-${number}`;
    this.told = told;
    this.waiting = null;
    this.last = Promise.resolve();
    this.leave = () => this.flush({ keepalive: true });
    window.addEventListener("pagehide", this.leave);
  }

  /** Gives what was kept, or null. What waits in this window could not be kept, and is newer. */
  async find() {
    const mine = JSON.parse(sessionStorage.getItem(this.here) || "null");
    return mine || call("GET", this.path);
  }

  keep(text, choices) {
    clearTimeout(this.timer);
    this.waiting = { text, choices };
    this.timer = setTimeout(() => this.flush(), SOON);
  }

  /** One after the other, so that an old text does not come last. */
  flush(more) {
    clearTimeout(this.timer);
    const typed = this.waiting;
    this.waiting = null;
    if (typed) {
      this.last = this.last.then(() => this.write(typed, more));
    }
    return this.last;
  }

  async write(typed, more) {
    this.writing = new AbortController();
    const sent = { ...more, signal: this.writing.signal };
    try {
      await (typed.text ? call("PUT", this.path, typed, sent) : call("DELETE", this.path, undefined, sent));
      sessionStorage.removeItem(this.here);
      this.told(typed.text ? "kept" : "", "");
    } catch (refused) {
      if (sent.signal.aborted) {
        return;
      }
      sessionStorage.setItem(this.here, JSON.stringify({ ...typed, savedAt: new Date().toISOString() }));
      this.told("trouble", `Your draft is kept in this window only. ${refused.message}`);
    }
  }

  /** The text is being sent: what was kept before is dropped with that, and nothing may come after it. */
  hold() {
    clearTimeout(this.timer);
    this.waiting = null;
    this.writing?.abort();
  }

  async discard() {
    this.hold();
    sessionStorage.removeItem(this.here);
    await this.last;
    await call("DELETE", this.path);
  }

  close() {
    this.flush();
    window.removeEventListener("pagehide", this.leave);
  }
}
