// The service worker: pages without a network, and the flag by which a running cell learns that it is to stop.
//
// Online, the network answers first, so that nobody reads yesterday's page; what a name with a hash brings never changes
// and is asked for once. The build puts the site's version before this script.

interface SiteFile {
  readonly url: string;
  readonly hash: string;
  /** Of what is read in one language only. */
  readonly language?: string;
}

declare const siteVersion: string;
const scope = self as unknown as ServiceWorkerGlobalScope;
const root = new URL("./", scope.location.href);
const listUrl = new URL("live/site.json", root).href;
const cacheName = `shallowcourse ${root.pathname} ${siteVersion}`;
const forEver = "shallowcourse for ever";
const patience = 4000;
const stopped = new Set<string>();

const isHashed = (url: URL): boolean => /\.[0-9a-z]{8,}\.[a-z0-9.]+$/i.test(url.pathname) && url.pathname.includes("/live/");
const forEverName = `${forEver} ${root.pathname}`;

scope.addEventListener("install", () => void scope.skipWaiting());
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("message", (event) => {
  const message = event.data as { type: string; id?: number; urls?: string[]; language?: string };
  if (message.type === "stop") stopped.add(String(message.id));
  if (message.type === "keep") event.waitUntil(keep(message.urls ?? []));
  if (message.type === "keep-all") event.waitUntil(keepAll(event.source, message.language));
});
scope.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return;
  if (url.pathname.endsWith("/live/stop")) event.respondWith(stopAnswer(url));
  else if (event.request.headers.get("accept") === "text/event-stream") return;
  else event.respondWith(isHashed(url) ? once(event.request) : freshElseKept(event));
});

function stopAnswer(url: URL): Response {
  const id = url.searchParams.get("id") ?? "";
  return new Response(stopped.has(id) ? "1" : "0", { headers: { "cache-control": "no-store" } });
}

async function once(request: Request): Promise<Response> {
  const cache = await caches.open(forEverName);
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone()).catch(() => { /* Full: the network has it. */ });
  return answer;
}

async function freshElseKept(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(cacheName);
  const key = keyOf(request.url);
  const network = fetch(request).then((answer) => {
    if (answer.ok && answer.status === 200) event.waitUntil(cache.put(key, answer.clone()).catch(() => { /* Full. */ }));
    return answer;
  });
  network.catch(() => { /* Answered below. */ });
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), patience));
  const first = await Promise.race([network, late]).catch(() => "offline" as const);
  if (first instanceof Response) return first;
  const kept = await cache.match(key);
  if (kept !== undefined) return kept;
  if (first === "late") return network;
  const notFound = request.mode === "navigate" ? await cache.match(new URL("404.html", root).href) : undefined;
  return notFound ?? Response.error();
}

/** A folder's address means its index. */
function keyOf(address: string): string {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(urls.map(async (address) => {
    const url = new URL(address);
    if (isHashed(url) || url.pathname.endsWith("/live/stop") || (await cache.match(keyOf(address))) !== undefined) return;
    const answer = await fetch(address, { cache: "force-cache" }).catch(() => null);
    if (answer?.ok === true) await cache.put(keyOf(address), answer).catch(() => { /* Full. */ });
  }));
}

async function keepAll(asker: Client | ServiceWorker | MessagePort | null, reading?: string): Promise<void> {
  const files = (await list(fetch(listUrl, { cache: "no-cache" })))
    .filter(({ language }) => language === undefined || reading === undefined || language === reading);
  const cache = await caches.open(cacheName);
  const lasting = await caches.open(forEverName);
  let missing = 0;
  for (const { url } of files) {
    const address = new URL(url, root);
    const place = isHashed(address) ? lasting : cache;
    if ((await place.match(address.href)) !== undefined) continue;
    const answer = await fetch(address.href).catch(() => null);
    if (answer?.ok !== true || !(await place.put(address.href, answer).then(() => true, () => false))) missing++;
  }
  asker?.postMessage({ type: "kept", files: files.length, missing });
}

/**
 * A new version has all that the old one had: what did not change from the old one, the rest from the network. Then
 * the old one goes.
 */
async function takeOver(): Promise<void> {
  const older = (await caches.keys())
    .filter((name) => name.startsWith(`shallowcourse ${root.pathname} `) && name !== cacheName);
  const files = older.length > 0 ? await list(fetch(listUrl, { cache: "no-cache" })) : [];
  // Without the list nothing is known to be old.
  if (files.length > 0) {
    const cache = await caches.open(cacheName);
    const now = hashesOf(files);
    for (const name of older) {
      const old = await caches.open(name);
      const before = hashesOf(await list(old.match(listUrl)));
      const wanted = (await old.keys()).filter(({ url }) => now.has(url));
      await Promise.all(wanted.map(async ({ url }) => {
        const answer = before.get(url) === now.get(url)
          ? await old.match(url)
          : await fetch(url, { cache: "no-cache" }).catch(() => undefined);
        if (answer?.ok === true) await cache.put(url, answer);
      }));
      await caches.delete(name);
    }
    await cache.put(listUrl, Response.json({ files }));
    const lasting = await caches.open(forEverName);
    const gone = (await lasting.keys()).filter(({ url }) => !now.has(url));
    await Promise.all(gone.map((request) => lasting.delete(request)));
  }
  await scope.clients.claim();
}

const hashesOf = (files: readonly SiteFile[]): Map<string, string> =>
  new Map(files.map(({ url, hash }) => [new URL(url, root).href, hash]));

async function list(answer: Promise<Response | undefined>): Promise<SiteFile[]> {
  const found = await answer.catch(() => undefined);
  return found?.ok === true ? ((await found.json()) as { files: SiteFile[] }).files : [];
}
