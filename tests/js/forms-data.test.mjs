// Inputs as pages and server actions have them: FormData, URLSearchParams, a Map of another realm.

import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import { operation } from "seatwright";

const create = operation("netsapiens.site.create", {
  domain: "example.com",
  defaults: "none",
});

test("FormData is an input, without the keys of frameworks", () => {
  const form = new FormData();
  form.append("$ACTION_ID_40a8c1", "");
  form.append("$ACTION_REF_1", "");
  form.append("site", "Paris");
  form.append("voicemail-enabled", "on");
  assert.equal(
    create.build(form).body,
    '{"site":"Paris","voicemail-enabled":"yes"}',
  );
});

test("the query of an address is an input", () => {
  const query = new URLSearchParams("site=New+York&area-code=615");
  assert.equal(create.build(query).body, '{"site":"New York","area-code":615}');
});

test("a box that is there twice is said", () => {
  const { issues } = create.validate(new URLSearchParams("site=A&site=B"));
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [["duplicate_key", ["site"]]],
  );
});

test("a file is no value", () => {
  const form = new FormData();
  form.append("site", new Blob(["x"]), "site.txt");
  const [issue] = create.validate(form).issues;
  assert.equal(issue.message, '"site" must be text, not a file');
});

test("a Map of another realm is a Map", () => {
  const map = runInNewContext("new Map([['site', 'Paris']])");
  assert.equal(create.build(map).body, '{"site":"Paris"}');
});

test("a value past the limit is refused before it is copied", () => {
  const { ok, issues } = create.validate({ site: "x".repeat(9e7) });
  assert.equal(ok, false);
  assert.deepEqual(issues[0].params, { limit: "bytes", max: 1048576 });
  assert.ok(create.isValid({ site: "Paris" }));
});

test("half a character in an option is named with the option", () => {
  assert.throws(
    () => operation("netsapiens.site.create", { domain: "\ud800" }),
    {
      name: "OptionError",
      message:
        'the option "domain" takes what JSON can hold, not text with a lone surrogate',
    },
  );
});

test("a base that no path can follow is refused", () => {
  const request = create.build({ site: "Paris" });
  const path = "/ns-api/v2/domains/example.com/sites";
  for (const base of [
    "https://h",
    "https://h/ns-api/",
    " https://h/ns-api/v2 ",
  ])
    assert.equal(request.url(base), `https://h${path}`);
  assert.equal(request.url(""), path);
  for (const base of ["https://h?x=1", "https://h#f", "h", "ftp://h", "//h"])
    for (const call of [() => request.url(base), () => request.curl(base)])
      assert.throws(call, {
        name: "OptionError",
        message: /^the base URL must/,
      });
});
