// Form libraries, each rendered by the real one in Chromium: an error stands at its field, an invalid form sends
// nothing, and what is sent comes from `build`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import { inChromium } from "./chromium.mjs";
import { pageOf } from "./forms/libraries.mjs";
import { page, serve } from "./serve.mjs";

const GOOD = {
  user: "1004",
  "name-first-name": "Ann",
  "name-last-name": "Smith",
  "email-address": "ann@example.com",
};

/** What `build` makes of it: the login follows from the extension, the role is the documented default. */
const REQUEST = {
  method: "POST",
  path: "/ns-api/v2/domains/example.com/users",
  body: JSON.stringify({
    ...{ user: "1004", "name-first-name": "Ann", "name-last-name": "Smith" },
    "login-username": "1004@example.com",
    "email-address": "ann@example.com",
    "user-scope": "Basic User",
  }),
};

const RECIPES = {
  "react-hook-form.tsx": { warns: true, fixes: true },
  "tanstack-form.tsx": {},
  "vee-validate.vue": { warns: true },
  "rjsf-form.tsx": { lists: true },
};

for (const [recipe, { warns, fixes, lists }] of Object.entries(RECIPES))
  describe(recipe, () => {
    let server;
    before(async () => {
      const files = await pageOf(recipe);
      server = await serve({}, { "/index.html": page("/recipe.js"), ...files });
    });
    after(() => server?.close());

    /** Opens the form, lets `work` use it; what `work` gives, and what was sent. */
    async function used(work) {
      const seen = await inChromium(`${server.url}/index.html`, async (tab) => {
        await tab.locator("form").waitFor();
        const form = {
          box: (name) => tab.locator(`[name="${name}"]`),
          at: (name, what) =>
            tab
              .locator("label", { has: tab.locator(`[name="${name}"]`) })
              .locator(what),
          fill: async (values) => {
            for (const [name, value] of Object.entries(values))
              await form.box(name).fill(value);
          },
          send: () => tab.getByText("Create").click(),
          tab,
        };
        const result = await work(form);
        return { result, sent: await tab.evaluate(() => globalThis.sent) };
      });
      assert.deepEqual([seen.violations, seen.complaints], [[], []]);
      return seen.result;
    }

    test("each error stands at its field, and nothing is sent", async () => {
      const { result, sent } = await used(async (form) => {
        await form.fill({ "email-address": "ann@" });
        // What is chosen from a list cannot be wrong.
        const typed = lists ? [] : ["time-zone"];
        for (const name of typed) await form.fill({ [name]: "US/Estern" });
        await form.send();
        const shown = {};
        for (const name of [...Object.keys(GOOD), ...typed]) {
          await form.at(name, "em").waitFor();
          shown[name] = await form.at(name, "em").textContent();
        }
        return shown;
      });
      for (const name of ["user", "name-first-name", "name-last-name"])
        assert.equal(result[name], `"${name}" is required`);
      assert.match(result["email-address"], /"ann@"/);
      if (!lists) assert.match(result["time-zone"], /US\/Estern/);
      assert.deepEqual(sent, []);
    });

    test("what is sent comes from build, and empty boxes are absent", async () => {
      const { sent } = await used(async (form) => {
        await form.send();
        await form.at("user", "em").waitFor();
        await form.fill(GOOD);
        await form.send();
        await form.tab.waitForFunction(() => globalThis.sent.length > 0);
      });
      assert.deepEqual(sent, [REQUEST]);
    });

    if (lists)
      test("a closed list is a list to choose from, with labels of the tables", async () => {
        const { result, sent } = await used(async (form) => {
          await form.fill(GOOD);
          await form.box("time-zone").selectOption("US/Pacific");
          await form.send();
          await form.tab.waitForFunction(() => globalThis.sent.length > 0);
          return form.tab.locator("label").allTextContents();
        });
        assert.ok(
          result.some((text) => text.startsWith("Extension")),
          result,
        );
        assert.equal(JSON.parse(sent[0].body)["time-zone"], "US/Pacific");
      });

    if (warns)
      test("a warning stands at its field and keeps nothing back", async () => {
        const { result, sent } = await used(async (form) => {
          await form.fill({ ...GOOD, "voicemail-login-pin": "123" });
          await form.send();
          await form.tab.waitForFunction(() => globalThis.sent.length > 0);
          return form.at("voicemail-login-pin", "small").first().textContent();
        });
        assert.match(result, /should have at least 4 digits/);
        assert.equal(JSON.parse(sent[0].body)["voicemail-login-pin"], 123);
      });

    if (fixes)
      test("an error has its code, and a fix that a button applies", async () => {
        const { result } = await used(async (form) => {
          await form.fill({ ...GOOD, "time-zone": "US/Pacfic" });
          await form.send();
          const error = form.at("time-zone", "em");
          await error.waitFor();
          const code = await error.getAttribute("data-code");
          await form.at("time-zone", "button").click();
          await error.waitFor({ state: "detached" });
          return [code, await form.box("time-zone").inputValue()];
        });
        assert.deepEqual(result, ["invalid_choice", "US/Pacific"]);
      });
  });

test("docs/forms.md holds the recipes as they are tested", () => {
  const text = readFileSync(
    new URL("../../docs/forms.md", import.meta.url),
    "utf8",
  );
  const blocks = [...text.matchAll(/```(?:tsx|vue)\n(.*?)```/gs)];
  const recipes = Object.keys(RECIPES).map((recipe) =>
    readFileSync(new URL(`forms/recipes/${recipe}`, import.meta.url), "utf8"),
  );
  assert.deepEqual(
    blocks.map(([, code]) => code),
    recipes,
  );
});
