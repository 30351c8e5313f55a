// The theme of a page that is not the playground: chosen anywhere, right at the
// first paint. Loaded first in <head>.
(() => {
  "use strict";
  const root = document.documentElement;
  root.dataset.script = "";
  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  try {
    show(localStorage.getItem("klviz.theme"));
  } catch { /* storage is refused in some frames */ }
  if (new URLSearchParams(location.search).has("embed")) root.dataset.embed = "";
  document.addEventListener("DOMContentLoaded", () => {
    const choice = document.getElementById("theme");
    if (!choice) return;
    choice.value = root.dataset.theme || "";
    choice.addEventListener("change", () => {
      show(choice.value);
      try {
        localStorage.setItem("klviz.theme", choice.value);
      } catch { /* it holds for this page, then */ }
    });
  });
})();
