// Parts that refresh themselves (elements with data-live): not while nobody looks, and not over what somebody is writing.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.matches("[data-live]") && document.hidden) {
    event.preventDefault();
  }
});

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    document.querySelectorAll("[data-live]").forEach((part) => htmx.trigger(part, "seen"));
  }
});

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const part = event.detail.target;
  if (part.hasAttribute("data-redrawn")) {
    return; // it was sent along with what is being chosen in it
  }
  const written = [...part.querySelectorAll("textarea")].some((text) => text.value !== text.defaultValue);
  if (written || part.contains(document.activeElement)) {
    event.detail.shouldSwap = false;
    document.querySelectorAll("[data-outdated]").forEach((notice) => { notice.hidden = false; });
  }
});

// A form is sent once, however often the button is pressed.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) {
    event.preventDefault();
  }
  event.target.dataset.sent = "yes";
});

window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => { delete form.dataset.sent; });
});
