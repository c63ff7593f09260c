// What Cockpit has beyond its own: the way to the desk, for operations and those who audit.

const root = new URL("../../", import.meta.url);

export default {
  id: "desk-link",
  pluginPoint: "cockpit.navigation",
  priority: 0,
  render: (node) => {
    const anchor = document.createElement("a");
    anchor.textContent = "Desk";
    anchor.href = new URL("desk", root);
    node.append(anchor);
  },
};
