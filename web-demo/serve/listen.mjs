// An HTTP server on loopback that asks a list of handlers in turn.
import { createServer } from "node:http";
import { sendJson } from "../sandbox/http.mjs";
import { refusal } from "./guard.mjs";

const HOST = "127.0.0.1";

/** Each handler is `async (req, res) => handled`. Port 0 picks a free one. */
export async function listen(handlers, port = 0) {
  let bound = port;
  const server = createServer((req, res) => {
    respond(handlers, req, res, bound).catch((error) => {
      console.error(error);
      if (res.headersSent) res.destroy();
      else sendJson(res, 500, { code: 500, message: "Internal error" });
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  bound = server.address().port;
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

async function respond(handlers, req, res, port) {
  const refused = refusal(req, port);
  if (refused) {
    sendJson(res, refused.code, refused);
    return;
  }
  // "//" and its like are no addresses: the handlers may rely on one.
  if (!URL.canParse(req.url, "http://portal.invalid")) {
    sendJson(res, 400, { code: 400, message: "Bad address" });
    return;
  }
  for (const handle of handlers) if (await handle(req, res)) return;
  sendJson(res, 404, { code: 404, message: "Not found" });
}
