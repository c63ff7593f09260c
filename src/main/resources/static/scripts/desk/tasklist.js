// What Tasklist has beyond its own: the order of its lists, the way to the desk, and no button for what is refused anyway.

import { URGENT_FIRST } from "./api.js";

const root = new URL("../../", import.meta.url);

// Tasklist sorts by age unless its address says otherwise, also where a filter has an order of its own.
const sort = (go) => {
  const [path, query = ""] = (window.location.hash || "#/").split("?");
  const search = new URLSearchParams(query);
  if (path === "#/" && !search.has("sorting")) {
    search.set("sorting", URGENT_FIRST);
    go(`${path}?${search}`);
  }
};
window.addEventListener("hashchange", () => sort((address) => window.location.replace(address)));
sort((address) => window.history.replaceState(null, "", address)); // unheard: Tasklist is only just starting

const offerStart = async (api) => {
  const startable = "startablePermissionCheck=true&startableInTasklist=true&latestVersion=true&active=true";
  const answer = await fetch(`${api}/process-definition/count?${startable}`, { headers: { Accept: "application/json" } });
  const { count } = answer.ok ? await answer.json() : { count: 0 };
  document.documentElement.classList.toggle("starts-processes", count > 0);
};
const engine = window.location.pathname.match(/\/app\/tasklist\/([^/]+)/)?.[1] ?? "default";
offerStart(new URL(`camunda/api/engine/engine/${engine}`, root)).catch((failure) => console.error(failure));

const link = (text, address) => {
  const anchor = document.createElement("a");
  anchor.textContent = text;
  anchor.href = new URL(address, root);
  return anchor;
};

export default [
  {
    id: "desk-link",
    pluginPoint: "tasklist.navbar.action",
    priority: 500,
    render: (node) => node.append(link("Desk", "desk")),
  },
  {
    id: "help-link",
    pluginPoint: "tasklist.navbar.action",
    priority: 400,
    render: (node) => node.append(link("Help", "desk/help")),
  },
];
