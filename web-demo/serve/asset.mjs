// One file as it goes over the wire: compressed once for each encoding, with a tag that answers "not modified".
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { HEADERS } from "./headers.mjs";

const QUICK = 9;
const THOROUGH = 11;
/** Below this the headers outweigh what is saved; fonts are compressed in themselves. */
const WORTHWHILE = 512;

const brotli = (body, quality) =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

const ENCODERS = {
  br: (body) => brotli(body, QUICK),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

export class Asset {
  #encoded = new Map();

  /** `named` is true for a file whose name changes with what it holds. */
  constructor(body, type, { named = false } = {}) {
    this.body = Buffer.from(body);
    this.type = type;
    this.cache = named ? "public, max-age=31536000, immutable" : "no-cache";
    const hash = createHash("sha256").update(this.body).digest("base64url");
    // Weak: the tag stands for what the file says, in whichever encoding.
    this.tag = `W/"${hash.slice(0, 22)}"`;
  }

  get #compressible() {
    return this.type !== "font/woff2" && this.body.length > WORTHWHILE;
  }

  #encode(encoding) {
    if (!this.#encoded.has(encoding))
      this.#encoded.set(encoding, ENCODERS[encoding](this.body));
    return this.#encoded.get(encoding);
  }

  /** Compresses as well as it can be done, which takes seconds; until then the quick result goes out. */
  async squeeze() {
    if (!this.#compressible) return;
    this.#encoded.set("br", Promise.resolve(await brotli(this.body, THOROUGH)));
  }

  async send(req, res) {
    const headers = {
      ...HEADERS,
      "cache-control": this.cache,
      etag: this.tag,
      ...(this.#compressible && { vary: "accept-encoding" }),
    };
    if (sameTag(req.headers["if-none-match"], this.tag)) {
      res.writeHead(304, headers).end();
      return;
    }
    const encoding = this.#compressible
      ? accepted(req.headers["accept-encoding"])
      : null;
    const body = encoding ? await this.#encode(encoding) : this.body;
    res.writeHead(200, {
      ...headers,
      "content-type": this.type,
      "content-length": body.length,
      ...(encoding && { "content-encoding": encoding }),
    });
    res.end(req.method === "HEAD" ? undefined : body);
  }
}

const sameTag = (asked, tag) =>
  (asked ?? "")
    .split(",")
    .map((one) => one.trim())
    .some((one) => one === "*" || one === tag);

/** The best encoding that the client takes, or null. */
function accepted(header = "") {
  const taken = new Map(
    header.split(",").map((part) => {
      const [name, ...settings] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = settings.find((one) => one.startsWith("q="));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  return Object.keys(ENCODERS).find((name) => taken.get(name) > 0) ?? null;
}
