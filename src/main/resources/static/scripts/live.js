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
  const written = [...part.querySelectorAll("textarea")].some((text) => text.value !== text.defaultValue);
  if (written || part.contains(document.activeElement)) {
    event.detail.shouldSwap = false;
    document.querySelectorAll("[data-outdated]").forEach((notice) => { notice.hidden = false; });
  }
});
