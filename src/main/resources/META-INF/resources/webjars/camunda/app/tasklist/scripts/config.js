// The product has one sign-in: where the application would show a login form of its own, go to the product's.
const signIn = () => {
  if (window.location.hash.startsWith("#/login")) {
    window.location.replace(new URL("../../../../login", window.location.href.split(/[?#]/)[0]));
  }
};
window.addEventListener("hashchange", signIn);
signIn();

// What the forms of the tasks are made of. Tasklist waits for it: a form may use it at once.
await import("../../../../scripts/desk/desk.js").catch((failure) => console.error(failure));

// This file replaces the one that comes with Tasklist, so the keys are named here again.
export default {
  app: { name: "Tasklist", vendor: "Support" },
  customScripts: ["../../../scripts/desk/tasklist"],
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "claims the currently selected task" },
    focusFilter: { key: "ctrl+shift+f", description: "set the focus to the first filter in the list" },
    focusList: { key: "ctrl+alt+l", description: "sets the focus to the first task in the list" },
    focusForm: { key: "ctrl+alt+f", description: "sets the focus to the first input field in a task form" },
    startProcess: { key: "ctrl+alt+p", description: "opens the start process modal dialog" },
  },
};
