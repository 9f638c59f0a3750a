// The portal in a real browser: drawing, checking, and the side panel.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  choose,
  fillPerson,
  openTab,
  pick,
  portalInBrowser,
} from "../testing/browser.mjs";

const at = portalInBrowser();

describe("the page", () => {
  test("runs under a policy that allows nothing inline", async () => {
    const policy = (await fetch(at.url)).headers.get("content-security-policy");
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.equal(await at.text("#title-words"), "Create user");
  });

  test("draws every operation of every vendor", async () => {
    const items = at.page.locator("#operations [data-id]");
    const ids = await items.evaluateAll((all) => all.map((i) => i.dataset.id));
    assert.equal(ids.length, 7);
    const shown = new Set();
    for (const id of ids) {
      await choose(at.page, id);
      assert.match(at.page.url(), new RegExp(`#create/${id}$`));
      const fields = at.page.locator("#groups .field");
      assert.ok((await fields.count()) > 20, id);
      shown.add(await at.text("#groups"));
    }
    assert.equal(shown.size, 7);
  });

  test("keeps what was typed when the profile changes", async () => {
    await at.page.fill("#field-email-address", "ada@exampledomain.com");
    await at.page.click("#env-version");
    await at.page.selectOption("#profile", "45");
    const mail = at.page.locator(
      "[data-name=email] input, [data-name=email-address] input",
    );
    assert.equal(await mail.inputValue(), "ada@exampledomain.com");
  });

  test("remembers the theme", async () => {
    await at.page.click("#display");
    await at.page.click("#display-panel label:has-text('Dark')");
    await at.page.reload();
    await at.page.waitForSelector("body.ready");
    assert.equal(await at.page.getAttribute("html", "data-theme"), "dark");
    await at.page.click("#display");
    assert.ok(await at.page.isChecked("#display-panel input[value=dark]"));
  });
});

describe("checking", () => {
  test("on leaving a field, about that field alone", async () => {
    await at.page.fill("#field-time-zone", "US/Eastrn");
    assert.equal(await at.page.locator("#groups .message").count(), 0);
    await at.page.press("#field-time-zone", "Tab");
    const field = at.page.locator("[data-name=time-zone]");
    await field.locator(".message.error").waitFor();
    assert.equal(
      await at.page.getAttribute("#field-time-zone", "aria-invalid"),
      "true",
    );
    const ids = await at.page.getAttribute(
      "#field-time-zone",
      "aria-describedby",
    );
    const said = await at.text(`#${ids.split(" ").at(-1)}`);
    assert.equal(said, await field.locator(".message").textContent());
    assert.equal(await at.page.locator("#groups .message.error").count(), 1);
  });

  test("proposes a value, and one press takes it", async () => {
    await at.page.fill("#field-time-zone", "US/Eastrn");
    await at.page.press("#field-time-zone", "Tab");
    await at.page.click("[data-name=time-zone] .fix");
    assert.equal(await at.page.inputValue("#field-time-zone"), "Eastern, US");
    assert.equal(
      await at.page.locator("[data-name=time-zone] .message").count(),
      0,
    );
    assert.equal(
      await at.page.getAttribute("#field-time-zone", "aria-invalid"),
      null,
    );
  });

  test("tells warnings from errors", async () => {
    await pick(at.page, "#field-user-scope", "Super User");
    await at.page.locator("[data-name=user-scope] .message.warning").waitFor();
    assert.equal(
      await at.page.getAttribute("#field-user-scope", "aria-invalid"),
      null,
    );
  });

  test("sums up on submit, in the same words, and leads to the field", async () => {
    await at.page.click("#send");
    await at.page.waitForSelector(".summary [role=alert]");
    assert.equal(
      await at.page.evaluate(() => document.activeElement.className),
      "summary",
    );
    assert.match(await at.page.title(), /^Error: /);
    const entry = at.page.locator(".summary a[href='#field-user']");
    const line = at.page.locator(".summary li:has(a[href='#field-user'])");
    assert.equal(
      await line.locator(".words").textContent(),
      await at.text("[data-name=user] .message .words"),
    );
    await entry.click();
    assert.equal(
      await at.page.evaluate(() => document.activeElement.id),
      "field-user",
    );
    assert.deepEqual(await at.received(), []);
  });

  test("unfolds a group to lead to a field in it", async () => {
    await at.page.evaluate(() =>
      document.querySelectorAll("details").forEach((d) => (d.open = true)),
    );
    await at.page.fill(
      "#field-directory-override-order-duplicate-dtmf-mapping",
      "many",
    );
    await at.page.evaluate(() =>
      document.querySelectorAll("details").forEach((d) => (d.open = false)),
    );
    await at.page.click("#send");
    await at.page.click(".summary a[href*='dtmf-mapping']");
    assert.match(
      await at.page.evaluate(() => document.activeElement.id),
      /dtmf-mapping$/,
    );
  });
});

describe("the side panel", () => {
  test("shows changes, payload and three ways to send", async () => {
    await fillPerson(at.page, " 1004 ");
    await openTab(at.page, "changes");
    await at.page.locator("#panel-changes .rule.trimmed").waitFor();
    const holds = {
      payload: /"user": "1004"/,
      curl: /^curl/,
      python: /create_user\(/,
      javascript: /fetchInit/,
    };
    for (const [tab, words] of Object.entries(holds)) {
      await openTab(at.page, tab);
      assert.match(await at.text(`#panel-${tab} pre`), words);
    }
    await at.page.press("#tab-javascript", "ArrowRight");
    assert.equal(
      await at.page.getAttribute("#tab-changes", "aria-selected"),
      "true",
    );
  });

  test("copies", async () => {
    await at.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openTab(at.page, "python");
    await at.page.click("#panel-python .copy");
    await at.page.locator("#panel-python .said:text('Copied')").waitFor();
    const copied = await at.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await at.text("#panel-python pre"));
  });

  test("never writes the PIN, save in the payload when asked", async () => {
    await fillPerson(at.page, "1004");
    await at.page.fill("#field-voicemail-login-pin", "7391846");
    for (const tab of ["changes", "payload", "curl", "python", "javascript"]) {
      await openTab(at.page, tab);
      assert.ok(!(await at.text("body")).includes("7391846"), tab);
    }
    assert.match(await at.text("#panel-curl"), /\$VOICEMAIL_LOGIN_PIN/);
    assert.match(
      await at.text("#panel-python"),
      /os\.environ\["VOICEMAIL_LOGIN_PIN"\]/,
    );
    await at.page.click("#tab-payload");
    await at.page.click("text=Show secrets");
    assert.match(await at.text("#panel-payload pre"), /7391846/);
  });
});
