// Opens the next lesson in place: its document is fetched ahead, takes the place of
// this one, and goes on in the program that runs already. Where anything of that
// fails the link does what links do.
(() => {
  "use strict";
  const { begin, end } = window.klvizLive;
  const root = document.documentElement;
  const pages = new Map(); // address → promise of a document's text
  let here = location.pathname;

  const address = (a) => new URL(a, location.href).href.replace(/#.*/s, "");

  function page(href) {
    if (!pages.has(href)) {
      const text = fetch(href).then((answer) => answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status))));
      text.catch(() => pages.delete(href));
      pages.set(href, text);
    }
    return pages.get(href);
  }

  // turn shows another lesson; write puts it into the history.
  async function turn(href, write) {
    const next = new DOMParser().parseFromString(await page(href.replace(/#.*/s, "")), "text/html");
    const main = next.querySelector("main");
    if (!main?.querySelector("[data-live]:not(script)")) throw new Error("no lesson");
    end();
    if (write) history.pushState(null, "", href);
    here = location.pathname;
    root.dataset.klviz = "static";
    document.title = next.title;
    const other = document.querySelector(".top [hreflang]");
    if (other) other.setAttribute("href", next.querySelector(".top [hreflang]").getAttribute("href"));
    document.querySelector("main").replaceWith(document.importNode(main, true));
    scrollTo(0, 0);
    begin();
    const h1 = document.querySelector("h1");
    h1.tabIndex = -1;
    h1.focus({ preventScroll: true });
    ahead();
  }

  const away = (href) => () => { location.href = href; };
  window.klvizLive.turn = (href) => turn(href, true).catch(away(href));
  document.addEventListener("click", (e) => {
    const a = e.target.closest?.("a[rel=next],a[rel=prev]");
    if (!a || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    window.klvizLive.turn(a.href);
  });
  addEventListener("popstate", () => {
    if (location.pathname !== here) turn(location.href, false).catch(() => location.reload());
  });

  // The next lesson is fetched once this one lives, others when they are pointed at.
  function ahead() {
    if (navigator.connection?.saveData) return;
    document.addEventListener("klviz-view", () => {
      const next = document.querySelector("a[rel=next]");
      if (next) page(address(next.href)).catch(() => {});
    }, { once: true });
  }
  document.addEventListener("pointerover", (e) => {
    const a = e.target.closest?.("a[rel=next],a[rel=prev]");
    if (a) page(address(a.href)).catch(() => {});
  });
  ahead();
})();
