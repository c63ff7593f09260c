// What engineers work with: the elements <support-request>, <support-reply> and <support-outages>, and what the forms of
// Tasklist share. It is loaded by Tasklist (its scripts/config.js) and by pages of ours, each from an address of its own.
import { address, call } from "./api.js";
import { SupportOutages } from "./outages.js";
import "./phone.js";
import { SupportReply } from "./support-reply.js";
import { SupportRequest } from "./support-request.js";
import { number, sentence, taskForm, variablesForm } from "./task-form.js";
import { named, words } from "./words.js";

if (!document.querySelector('link[rel="stylesheet"][href*="styles/desk"]')) {
  const look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = address("styles/desk.css");
  document.head.append(look);
}

customElements.define("support-outages", SupportOutages);
customElements.define("support-request", SupportRequest);
customElements.define("support-reply", SupportReply);

window.supportDesk = { call, named, number, sentence, taskForm, variablesForm, words };
