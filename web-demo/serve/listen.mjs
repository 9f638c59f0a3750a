// An HTTP server on loopback that asks a list of handlers in turn.
import { createServer } from "node:http";
import { sendJson } from "../sandbox/http.mjs";

const HOST = "127.0.0.1";
const LOCAL_NAMES = new Set(["127.0.0.1", "localhost"]);

/** Each handler is `async (req, res) => handled`. Port 0 picks a free one. */
export async function listen(handlers, port = 0) {
  const server = createServer((req, res) => {
    respond(handlers, req, res).catch((error) => {
      console.error(error);
      if (res.headersSent) res.destroy();
      else sendJson(res, 500, { code: 500, message: "Internal error" });
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  const bound = server.address().port;
  return {
    url: `http://${HOST}:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(handlers, req, res) {
  // A foreign name that resolves to loopback must not reach what people typed here.
  const name = (req.headers.host ?? "").replace(/:\d+$/, "");
  if (!LOCAL_NAMES.has(name))
    return sendJson(res, 421, { code: 421, message: "Unknown host name" });
  for (const handle of handlers) if (await handle(req, res)) return;
  sendJson(res, 404, { code: 404, message: "Not found" });
}
