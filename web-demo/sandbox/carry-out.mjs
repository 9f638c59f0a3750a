// What a fault does to one request. Without a fault the vendor acts and answers.
import { setTimeout as pause } from "node:timers/promises";
import { sendJson } from "./http.mjs";

/** The exit status of a process that a fault has ended. */
export const DIED = 70;

const GATEWAY = "<html><body><h1>504 Gateway Time-out</h1></body></html>";

/**
 * @param {string | null} fault one that `Faults.next` gave
 * @param {() => {status: number, body: unknown, headers?: object}} act the vendor acts; the answer
 * @param {{res: import("node:http").ServerResponse, side: object, faults: import("./faults.mjs").Faults, records: import("./records.mjs").Records}} at
 */
export async function carryOut(fault, act, { res, side, faults, records }) {
  const send = ({ status, body, headers }) =>
    sendJson(res, status, body, headers);
  switch (fault) {
    case "delay": {
      const answer = act();
      await pause(faults.delayMs);
      return send(answer);
    }
    case "drop-after":
      act();
      return cut(res);
    case "drop-before":
      return cut(res);
    case "repeat":
      act();
      return send(act());
    case "429":
      return send({
        status: 429,
        body: side.failure(429, "Too Many Requests"),
        headers: { "retry-after": String(faults.retryAfter) },
      });
    case "503":
      return send({
        status: 503,
        body: side.failure(503, "Service Unavailable"),
      });
    case "504":
      act();
      return sendPage(res, 504, GATEWAY);
    case "unreadable": {
      const { result, added } = records.hiding(faults.unreadableReads, act);
      return send(added > 0 ? (side.accepted ?? result) : result);
    }
    case "die-after":
      act();
      return process.exit(DIED);
    case "die-before":
      return process.exit(DIED);
    default:
      return send(act());
  }
}

const cut = (res) => void res.socket?.destroy();

function sendPage(res, status, html) {
  res.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  res.end(html);
}
