// The parts of the sheet. Each gives the elements that show it, and is made anew only when what it shows has changed.
import { URGENT_FIRST, address } from "./api.js";
import { make, verbatim, button } from "./dom.js";
import { capital, clockTime, language, moment, named, place, size, span, time, words } from "./words.js";

const HOUR = 3600000;

const line = (...parts) => make("p", { class: "desk-line" }, ...parts.filter((part) => part !== null));
const quiet = (...parts) => make("span", { class: "desk-quiet" }, ...parts);
const separate = (parts, by = " · ") => parts.filter(Boolean).flatMap((part, place) => (place ? [by, part] : [part]));
const person = (who) => make("span", { title: who.user }, who.name);

/** Tasklist has the summary above, in the name of the task. */
export function head(sheet, inTasklist) {
  const { about, standing, severity, hands } = sheet;
  const badge = make("span", { class: `desk-severity desk-severity-${severity.is}`, title: `Severity ${severity.is || "not assessed"}` },
    make("span", { class: "desk-hidden" }, "Severity "), severity.is || "–");
  const queue = hands.queue && (hands.queues[hands.queue] || hands.queue);
  return [
    standing.writtenAfterClosing ? make("p", { class: "desk-late" }, make("strong", {}, "The customer wrote after closing"), ` ${moment(standing.writtenAfterClosing)}; it stays closed unless they reopen it.`) : null,
    inTasklist ? null : make("h2", { class: "desk-title" }, badge, make("span", { dir: "auto" }, about.summary)),
    line(inTasklist ? badge : null, inTasklist ? " " : null, ...separate([
      make("a", { href: address(`desk/requests/${about.number}`), target: "_blank" }, about.number),
      `${named(about.service)}, ${words(about.issueType)}`,
      capital(words(standing.phase)) + (standing.episode > 1 ? `, reopened (episode ${standing.episode})` : ""),
      queue && `Queue ${queue}`,
      hands.engineer ? make("span", {}, "In charge: ", person(hands.engineer)) : "In charge: nobody yet",
    ])),
  ];
}

/** What runs now, and what it runs to. */
function running({ standing, promise }) {
  if (standing.phase === "ANSWERING" && promise.respondBy) {
    return { to: promise.respondBy, left: "left until the promised first answer", over: "The promise is missed: first answer overdue since" };
  }
  if (standing.phase === "ANSWERING" && promise.internalGoal) {
    return { to: promise.internalGoal, internal: true, left: "left until our internal goal", over: "Our internal goal has passed, since" };
  }
  if (standing.phase === "RESOLVING" && promise.nextUpdate) {
    return { to: promise.nextUpdate, left: "left until the customer’s next update", over: "The customer’s update is overdue since" };
  }
  if (standing.turn.until) {
    const proposed = standing.phase === "SOLUTION_PROPOSED";
    return {
      to: standing.turn.until,
      theirs: true,
      left: proposed ? "left for the customer; silence then counts as a confirmation" : "left for the customer; the request then closes by itself",
      over: "The customer’s time ended",
    };
  }
  return null;
}

function verdict({ promise, standing }) {
  if (promise.respondedAt) {
    const judged = promise.met === null ? "No hour was promised" : promise.met ? "Promise kept" : "Promise missed";
    return `${judged}: first answer ${moment(promise.respondedAt)}`;
  }
  if (promise.respondBy) {
    const judged = promise.met === false && standing.state === "CLOSED" ? "Missed: promised" : "Promised";
    return `${judged} by ${moment(promise.respondBy)}, ${words(promise.commitment)} ${words(promise.availability)}`;
  }
  return promise.availability ? `No hour promised; handled ${words(promise.availability)}` : "Nothing was promised";
}

/** Gives the tile and what moves its clock. */
export function clock(sheet) {
  const { about, customer, standing, promise } = sheet;
  const target = running(sheet);
  const figure = make("strong", { class: "desk-figure", role: "timer", "aria-live": "off" });
  const label = make("span", { class: "desk-figure-label" });
  const tile = make("section", { class: "desk-tile desk-clock", "aria-label": "Time" },
    target ? line(figure, " ", label) : null,
    standing.customerWroteAt ? line(make("span", { class: "desk-mark" }, "The customer acted last"), " ", time(make, standing.customerWroteAt, customer.zone)) : null,
    standing.notDeliveredAt ? line(make("span", { class: "desk-mark" }, "Our last word did not arrive"), " known since ", time(make, standing.notDeliveredAt, customer.zone)) : null,
    standing.turn.of === "NOBODY" && standing.state !== "CLOSED" ? line(make("strong", {}, "Nobody’s turn"), `: ${words(standing.turn.why)}, since `, time(make, standing.turn.since, customer.zone)) : null,
    standing.closedAt ? line(make("strong", {}, "Closed"), ` ${moment(standing.closedAt)}, ${words(standing.closure)}`) : null,
    target && target.internal ? line(make("strong", {}, "No hour promised"), `; ${words(promise.availability)}. Internal goal `, time(make, promise.internalGoal, customer.zone)) : line(verdict(sheet)),
    line(quiet(...separate([
      promise.respondBy && !promise.respondedAt && `${clockTime(promise.respondBy, customer.zone)} in ${place(customer.zone)}`,
      make("a", { href: address(`requests/${about.number}/receipt`), target: "_blank", title: promise.rule }, "How this is counted"),
    ]))));
  return {
    tile,
    tick(now) {
      if (!target) {
        return;
      }
      const left = Date.parse(target.to) - now;
      figure.textContent = span(left);
      label.textContent = left >= 0 ? target.left : `${target.over} ${moment(target.to)}`;
      tile.classList.toggle("desk-late", left < 0 && !target.theirs && !target.internal);
      tile.classList.toggle("desk-soon", !target.theirs && ((left >= 0 && left < HOUR) || (left < 0 && Boolean(target.internal))));
    },
  };
}

const reach = ({ method, phone }) => (method === "PHONE" ? `by phone ${phone}` : `by mail${phone ? `, phone ${phone}` : ""}`);

export function customer(sheet) {
  const { customer: them } = sheet;
  const local = make("strong", {});
  const tile = make("section", { class: "desk-tile", "aria-label": "Customer" },
    line(make("strong", {}, them.name), " ", quiet(`${named(them.plan)}${them.trial ? ", trial" : ""}, ${them.country}`)),
    them.elevatedSupport === "NONE" ? null : line(make("span", { class: "desk-mark" }, `${named(them.elevatedSupport)} support`),
      them.accountManager ? make("span", {}, " ", person(them.accountManager), quiet(", account manager")) : null),
    them.elevatedSupport === "NONE" && them.accountManager ? line(person(them.accountManager), quiet(", account manager")) : null,
    line(person(them.opener), `, ${reach(them.contact)}`),
    line("Speaks ", make("strong", {}, language(them.contact.language)), "; there it is ", local, quiet(` (${place(them.zone)})`)));
  return { tile, tick: (now) => { local.textContent = clockTime(now, them.zone); } };
}

export function severity(sheet) {
  const { is, source, impact, requested, history } = sheet.severity;
  const changes = history.filter((entry) => entry.kind === "SEVERITY_CHANGED");
  return make("section", { class: "desk-tile", "aria-label": "Severity" },
    line(make("strong", {}, `Severity ${is || "not assessed"}`), " ", quiet(words(source))),
    line(capital(impact)),
    requested ? line(`The customer asked for ${requested}`) : null,
    ...changes.slice(-2).map((change) => line(quiet(change.detail, ` (${change.by.name}, ${moment(change.at)})`))));
}

const KINDS = { DESCRIPTION: "Description", NOTE: "Internal", CALL: "Internal" };

const DELIVERED = { SENT: "Sent by mail", WAITING: "Waits for the mail server, which is tried again, since", NOT_BY_MAIL: "In the portal, not by mail," };

/** Whether a message of ours has reached the customer; in words, and not by a colour alone. */
function delivery(of) {
  if (!of) {
    return null;
  }
  return of.state === "FAILED"
    ? make("p", { class: "desk-trouble desk-delivery" }, make("strong", {}, "Not delivered by mail"), ` (${moment(of.at)}): ${of.reason}`)
    : make("p", { class: "desk-quiet desk-delivery" }, `${DELIVERED[of.state]} ${moment(of.at)}`);
}

function said(entry, zone, lines) {
  const side = entry.kind === "NOTE" || entry.kind === "CALL" ? "internal" : entry.fromCustomer ? "customer" : "support";
  const mark = KINDS[entry.kind] || (entry.fromCustomer ? "Customer" : "Support");
  const what = entry.what ? `: ${entry.what.toLowerCase()}` : side === "internal" ? " note" : "";
  return make("li", { class: `desk-said desk-${side}` },
    make("p", { class: "desk-said-head" }, make("span", { class: "desk-mark" }, mark + what), " ", person(entry.by), quiet(" ", time(make, entry.at, zone))),
    verbatim(entry.text, lines), delivery(entry.delivery));
}

/** What was said last is at hand; what came before is folded. */
export function talk(sheet, unfolded, unfold) {
  const zone = sheet.customer.zone;
  const shown = unfolded || sheet.talk.length <= 3 ? sheet.talk : [sheet.talk[0], ...sheet.talk.slice(-2)];
  const hidden = sheet.talk.length - shown.length;
  const last = shown.length - 1;
  const entries = shown.map((entry, place) => said(entry, zone, place === last || unfolded ? 12 : place ? 6 : 4));
  if (hidden) {
    entries.splice(1, 0, make("li", { class: "desk-gap" }, button(`Show ${hidden} more in between`, unfold, { class: "desk-link" })));
  }
  return [make("h3", {}, "Conversation and notes"), make("ol", { class: "desk-talk" }, ...entries)];
}

/** Few and small: they stand there without being asked for. */
export function files(sheet) {
  return sheet.attachments.length ? make("ul", { class: "desk-files" }, make("li", {}, make("strong", {}, "Attached")), ...sheet.attachments.map((file) => make("li", {},
    make("a", { href: address(`api/requests/${sheet.about.number}/attachments/${file.id}`), download: file.name }, file.name),
    quiet(` ${size(file.size)}, `, person(file.by), ", ", time(make, file.at))))) : null;
}

// ---- what is there to be looked up: each has a title, how many there are, and what they are

function related(other) {
  return make("li", {},
    other.severity ? make("span", { class: `desk-severity desk-small desk-severity-${other.severity}` }, other.severity) : null, " ",
    make("a", { href: address(`desk/requests/${other.number}`), target: "_blank" }, other.number), " ",
    make("span", { dir: "auto" }, other.summary), " ",
    quiet(...separate([
      other.link,
      other.closedAt ? `${other.closure ? words(other.closure) : "closed"} ${moment(other.closedAt)}` : words(other.phase),
    ], ", ")));
}

const others = (list) => make("ul", { class: "desk-list" }, ...list.map(related));

function path(sheet) {
  return make("ol", { class: "desk-list desk-path" }, ...sheet.path.map((stop) => make("li", { class: stop.again ? "desk-again" : null },
    make("strong", {}, sheet.hands.queues[stop.queue] || stop.queue), stop.again ? " again" : "",
    quiet(" since ", time(make, stop.since), ", by ", person(stop.sentBy)))));
}

function timeline(sheet) {
  return make("ol", { class: "desk-list desk-timeline" }, ...[...sheet.timeline].reverse().map((entry) => make("li", {},
    quiet(time(make, entry.at, sheet.customer.zone)), " ", make("strong", {}, entry.what), " ", person(entry.by), " ",
    entry.customerVisible ? null : make("span", { class: "desk-mark" }, "internal"),
    make("div", { class: "desk-text", dir: "auto" }, entry.detail))));
}

function tasks(sheet) {
  return make("ul", { class: "desk-list" }, ...sheet.hands.tasks.map((task) => make("li", {},
    make("a", { href: address(`camunda/app/tasklist/default/#/?task=${task.id}&sorting=${encodeURIComponent(URGENT_FIRST)}`) }, task.name),
    quiet(task.assignee ? `, ${task.assignee}` : ", nobody yet", task.due ? `, due ${moment(task.due)}` : "",
      task.followUp ? `, follow-up ${moment(task.followUp)}` : ""))));
}

export const LOOKS = [
  { name: "linked", title: "Linked", count: (sheet) => sheet.linked.length, content: (sheet) => others(sheet.linked) },
  { name: "similar", title: "Similar solved", count: (sheet) => sheet.similar.length, content: (sheet) => others(sheet.similar) },
  { name: "earlier", title: "Others of this customer", count: (sheet) => sheet.earlier.length, content: (sheet) => others(sheet.earlier) },
  {
    name: "path", title: "Path", content: path,
    count: (sheet) => (sheet.path.length > 1 ? `${sheet.path.length} queues${sheet.path.some((stop) => stop.again) ? ", to and fro" : ""}` : 0),
  },
  { name: "tasks", title: "Tasks", count: (sheet, inTasklist) => (sheet.hands.tasks.length > (inTasklist ? 1 : 0) ? sheet.hands.tasks.length : 0), content: tasks },
  { name: "timeline", title: "Timeline", count: (sheet) => sheet.timeline.length, content: timeline },
];
