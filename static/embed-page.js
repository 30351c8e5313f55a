// The Embed page: opens its builder, and tells it what a hand makes of the preview.
(() => {
  "use strict";
  const place = document.getElementById("embed"), dragged = place.querySelector("[data-act=dragged]");
  place.addEventListener("klviz-view", () => { document.documentElement.dataset.klviz = "live"; }, { once: true });
  place.addEventListener("kl-change", ({ detail }) => {
    if (dragged.value === detail.state) return;
    dragged.value = detail.state;
    dragged.dispatchEvent(new Event("input", { bubbles: true }));
  });
  window.klvizLive.open(place, "embed", "");
})();
