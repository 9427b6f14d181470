// The service worker: it costs a reader one small file, and keeps what was read for when there is no network.

import { type Course, absolute } from "../course";
import { savesData } from "../intent";

export function keepOffline(course: Course): void {
  if (location.protocol === "file:" || !("serviceWorker" in navigator)) return;
  const manifest = Object.assign(document.createElement("link"), { rel: "manifest", href: `${course.root}manifest.webmanifest` });
  document.head.append(manifest);
  addEventListener("load", () => {
    void navigator.serviceWorker.register(`${course.root}sw.js`).then(() => navigator.serviceWorker.ready).then((ready) => {
      // What this page has loaded is in the browser's cache: keeping it asks the network for nothing.
      const files = performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => name.startsWith(absolute(course.root || "./")));
      ready.active?.postMessage({ type: "keep", urls: [location.href.replace(/#.*/, ""), ...files] });
    }).catch(() => { /* Without it the site works while there is a network. */ });
  });
}

/** From the first Run on, the whole site in the reader's language. */
export async function keepWholeSite(): Promise<void> {
  if (!("serviceWorker" in navigator) || savesData()) return;
  (await navigator.serviceWorker.ready).active?.postMessage({ type: "keep-all", language: document.documentElement.lang });
}
