// The stop flag alone, as the site's service worker has it.
const stopped = new Set();
addEventListener("install", () => void skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", ({ data }) => void (data.type === "stop" && stopped.add(String(data.id))));
addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.pathname.endsWith("/live/stop")) event.respondWith(new Response(stopped.has(url.searchParams.get("id")) ? "1" : "0"));
});
