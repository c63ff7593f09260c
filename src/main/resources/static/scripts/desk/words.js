// Codes, times and sizes, as people say them.
const NAMES = {
  EXCHANGE_ONLINE: "Exchange Online",
  SHAREPOINT_ONLINE: "SharePoint Online",
  LYNC_ONLINE: "Lync Online",
  OFFICE_365_PROPLUS: "Office 365 ProPlus",
  PROJECT_ONLINE: "Project Online",
  VISIO_ONLINE: "Visio Online",
  SUBSCRIPTION: "Subscription and billing",
  ANSWERING: "waits for its first answer",
  RESOLVING: "in work",
  WAITING_FOR_CUSTOMER: "waits for the customer’s answer",
  SOLUTION_PROPOSED: "waits for the customer’s confirmation",
  CONFIRMED: "confirmed by the customer",
  CONFIRMED_BY_SILENCE: "confirmed by silence",
  REQUEST_CLOSED: "closed, not told",
  UNANSWERED: "closed without an answer",
  OUTAGE: "the outage goes on",
  WORD_ON_ITS_WAY: "our last word is on its way",
  WORD_NOT_DELIVERED: "our last word was not delivered",
  NOBODY_TO_WRITE_TO: "there is nobody we may write to",
  MAILBOX_NOT_READ: "the mailbox has not been read; an answer may lie in it",
  ANYTIME: "around the clock",
  BUSINESS_HOURS: "in business hours",
  PT1H: "within 1 hour",
  PT2H: "within 2 hours",
  PT4H: "within 4 hours",
  PT8H: "within 8 hours",
  NEXT_BUSINESS_DAY: "by the end of the next business day",
  NO_HOUR_NAMED: "no hour is named",
  TABLE: "by the table",
  CUSTOMER: "as the customer wants it",
  ENGINEER: "changed by us",
};

/** “ENTERPRISE_E3” is “Enterprise E3”. */
export const named = (code) => NAMES[code] || (code || "").toLowerCase().replace(/_/g, " ")
  .replace(/^./, (first) => first.toUpperCase()).replace(/\b([a-z]\d)\b/g, (plan) => plan.toUpperCase());

export const words = (code) => NAMES[code] || (code || "").toLowerCase().replace(/_/g, " ");

export function language(tag) {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag);
  } catch (unknown) {
    return tag;
  }
}

/** “gsw” of “gsw-CH”, and “pt” of “pt_BR”. */
export const spoken = (tag) => tag.toLowerCase().split(/[-_]/)[0];

export const place = (zone) => zone.split("/").pop().replace(/_/g, " ");

const format = (options) => new Intl.DateTimeFormat("en-GB", options);
const here = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };

/** In the zone of whoever reads it, or in a zone that is named. */
export const moment = (instant, timeZone) => format({ ...here, timeZone }).format(new Date(instant));

export const clockTime = (instant, timeZone) =>
  format({ weekday: "short", hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(instant));

/** An element that says a moment here, and at the customer’s to whoever points at it. */
export function time(make, instant, zone) {
  return make("time", {
    datetime: instant,
    title: `${moment(instant)} here${zone ? `, ${moment(instant, zone)} in ${place(zone)}` : ""}`,
  }, moment(instant));
}

const two = (number) => String(number).padStart(2, "0");

/** “2 d 03:12:09”, “7:12:09”, “12:09”; the sign is left to others. */
export function span(milliseconds) {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor((seconds % 86400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const clock = `${days ? two(hours) : hours}:${two(minutes)}:${two(seconds % 60)}`;
  return days ? `${days} d ${clock}` : clock;
}

export function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
