// The worker in which a page's cells run: loads .NET and the session, shows how far it is, and hands messages over.

// Without it .NET takes a worker for one of its own threads, downloads everything and waits for ever.
globalThis.dotnetSidecar = true;

const post = (message) => postMessage(JSON.stringify(message));
const waiting = [];
let session = null;
let documentation = null;

globalThis.page = {
  post: (json) => postMessage(json),
  isToStop: () => false,
  heapBytes: () => 0,
};

onmessage = ({ data }) => {
  const message = typeof data === "string" ? JSON.parse(data) : data;
  if (message.type === "start") void start(message);
  else if (session === null) waiting.push(message);
  else void receive(message);
};

async function receive(message) {
  if (message.type === "inspect") await fetchDocumentation();
  session.Receive(JSON.stringify(message));
}

async function start(message) {
  const { id, base } = message;
  try {
    const manifest = await manifestOf(base);
    const files = new Map(manifest.files.map((file) => [file.name, file]));
    let loaded = 0;
    const report = (phase) => post({ id, type: "progress", phase, loaded, total: manifest.totalBytes });
    let giveUp;
    // .NET itself waits for ever for a file that does not come.
    const failed = new Promise((_, reject) => (giveUp = reject));
    const load = async (name) => {
      try {
        return await fetchFile(new URL(files.get(name).url, base), (bytes) => {
          loaded += bytes;
          report("download");
        });
      } catch (error) {
        giveUp(error);
        throw error;
      }
    };
    report("download");
    const { dotnet } = await import(new URL(files.get(manifest.start).url, base).href);
    const starting = dotnet
      .withResourceLoader((type, name) => {
        const file = files.get(name);
        // Scripts are asked for by address; everything else is handed over.
        return type === "dotnetjs" || file === undefined ? file && new URL(file.url, base).href : load(name);
      })
      .create();
    const runtime = await Promise.race([starting, failed]);
    report("start");
    await runtime.runMain();
    const { ShallowCourse } = await runtime.getAssemblyExports("ShallowCourse.Browser.dll");
    globalThis.page.heapBytes = () => runtime.localHeapViewU8().length;
    globalThis.page.isToStop = stopFlag(base);
    documentation = () => load(manifest.documentation).then((response) => response.text());
    session = ShallowCourse.Browser.Messages.PageCalls;
    session.Receive(JSON.stringify(message));
    for (const early of waiting.splice(0)) void receive(early);
  } catch (error) {
    post({
      id,
      type: "failed",
      message: `C# could not be loaded: ${error instanceof Error ? error.message : error}. Check the network and reload the page; what you typed is kept.`,
    });
  }
}

async function manifestOf(base) {
  const answer = await fetch(new URL("engine.json", base), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`engine.json: ${answer.status}`);
  return answer.json();
}

/** A file of the engine, as the network brings it; compressed by the build, since many hosts do not compress it. */
async function fetchFile(url, onBytes) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname.split("/").at(-1)}: ${answer.status}`);
  const counted = answer.body.pipeThrough(new TransformStream({
    transform(chunk, controller) {
      onBytes(chunk.byteLength);
      controller.enqueue(chunk);
    },
  }));
  // A host may have unpacked it already.
  const isPacked = !/gzip/.test(answer.headers.get("content-encoding") ?? "");
  const content = isPacked ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
  const type = url.pathname.endsWith(".wasm.gz") ? "application/wasm" : "application/octet-stream";
  // Whole, so that damage shows here.
  return new Response(await new Response(content).arrayBuffer(), { headers: { "content-type": type } });
}

/**
 * A busy worker gets no messages. A request that waits is answered by the site's service worker all the same; where there
 * is none, nobody is asked again, and the page ends the worker instead.
 */
function stopFlag(base) {
  let isAnswered = true;
  return (id) => {
    if (!isAnswered) return false;
    try {
      const request = new XMLHttpRequest();
      request.open("GET", new URL(`stop?id=${id}`, base), false);
      request.send();
      isAnswered = request.status === 200 && /^[01]$/.test(request.responseText);
      return isAnswered && request.responseText === "1";
    } catch {
      isAnswered = false;
      return false;
    }
  };
}

async function fetchDocumentation() {
  const fetched = documentation;
  documentation = null;
  if (fetched === null) return;
  try {
    session.ReadDocumentation(await fetched());
  } catch {
    // What a name is can be told without what it is for.
  }
}
