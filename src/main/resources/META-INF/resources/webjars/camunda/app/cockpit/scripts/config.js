// The product has one sign-in: where the application would show a login form of its own, go to the product's.
const signIn = () => {
  if (window.location.hash.startsWith("#/login")) {
    window.location.replace(new URL("../../../../login", window.location.href.split(/[?#]/)[0]));
  }
};
window.addEventListener("hashchange", signIn);
signIn();

export default {
  app: { name: "Cockpit", vendor: "Support" },
  customScripts: ["../../../scripts/desk/cockpit"],
};
