// The product's API, from wherever this file was loaded.
const root = new URL("../../", import.meta.url);

export const address = (path) => new URL(path.replace(/^\//, ""), root).href;

export const requestPath = (number, more = "") => `api/desk/requests/${encodeURIComponent(number)}${more}`;

/** A call that was not done; its message is a sentence for a person. */
export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

const token = () => (document.cookie.match(/(?:^|;\s*)SUPPORT-CSRF=([^;]+)/) || [])[1] || "";

const SIGNED_OUT = "You are signed out. Sign in again in another window, then try once more; what you have written stays here.";

async function sentence(answer) {
  if (answer.status === 401) {
    return SIGNED_OUT;
  }
  const problem = await answer.json().catch(() => ({}));
  return problem.detail || `The product answered ${answer.status}. Try again, or ask operations.`;
}

async function send(method, path, body, { headers = {}, ...more } = {}) {
  const isFile = body instanceof FormData;
  try {
    return await fetch(address(path), {
      method,
      credentials: "same-origin",
      redirect: "error",
      headers: {
        Accept: "application/json, application/problem+json",
        "X-Requested-With": "desk",
        ...(method === "GET" ? {} : { "X-CSRF-TOKEN": token() }),
        ...(body === undefined || isFile ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      body: body === undefined || isFile ? body : JSON.stringify(body),
      ...more,
    });
  } catch (unreachable) {
    throw new Refused(0, "The product cannot be reached. Check the connection and try again; what you have written stays here.");
  }
}

/** Gives what came back as data, and null where nothing did. Throws Refused. */
export async function call(method, path, body, more) {
  const answer = await send(method, path, body, more);
  if (!answer.ok) {
    throw new Refused(answer.status, await sentence(answer));
  }
  return answer.status === 204 || !(answer.headers.get("Content-Type") || "").includes("json") ? null : answer.json();
}

/** What there is, with its tag; null where it is still what had this tag. Throws Refused. */
export async function changed(path, tag) {
  const answer = await send("GET", path, undefined, { headers: tag ? { "If-None-Match": tag } : {} });
  if (answer.status === 304) {
    return null;
  }
  if (!answer.ok) {
    throw new Refused(answer.status, await sentence(answer));
  }
  return { tag: answer.headers.get("ETag"), data: await answer.json() };
}

/** The order of a list of tasks, as Tasklist's address says it. */
export const URGENT_FIRST = JSON.stringify([
  { sortBy: "priority", sortOrder: "desc" },
  { sortBy: "dueDate", sortOrder: "asc" },
]);
