// From the form to the sandbox and back.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  choose,
  fillPerson,
  pick,
  portalInBrowser,
  setEnvironment,
} from "../testing/browser.mjs";
import { openSections } from "../testing/fills.mjs";

const at = portalInBrowser();

describe("sending", () => {
  test("creates a user and shows the record", async () => {
    await fillPerson(at.page, "1004");
    await at.page.click("summary:has-text('This request')");
    await at.page.click("#field-synchronous");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status");
    assert.equal(await at.text("#answer .status"), "200 OK");
    assert.match(
      await at.text("#answer pre"),
      /"directory-name-number-dtmf-mapping": 568/,
    );
    const [{ path, body }] = await at.received();
    assert.equal(path, "/ns-api/v2/domains/exampledomain.com/users");
    assert.equal(JSON.parse(body)["login-username"], "1004@exampledomain.com");
  });

  test("explains 202 and reads the record back", async () => {
    await fillPerson(at.page, "1005");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status:text('202')");
    assert.equal(await at.text("#tally"), "1005 is accepted");
    await at.page.click("#step-look");
    assert.match(
      await at.page.locator(".read-back pre").textContent(),
      /"user": "1005"/,
    );
  });

  test("explains 409 and leads to the fields", async () => {
    for (let n = 0; n < 2; n += 1) {
      await fillPerson(at.page, "1005");
      await at.page.click("#send");
      await at.page.waitForSelector(".card.told");
      if (n === 0) await at.page.click("#step-another");
    }
    await at.page.waitForSelector("#answer .status:text('409')");
    assert.match(await at.text("#answer .outcome"), /Taken/);
    assert.match(await at.text("#answer"), /Nothing was changed/);
    await at.page.click("#answer .chip");
    assert.equal(
      await at.page.evaluate(() => document.activeElement.id),
      "field-user",
    );
  });

  test("changes a user, clearing one value and keeping the others", async () => {
    await fillPerson(at.page, "1006");
    await at.page.fill("#field-department", "Sales");
    await openSections(at.page);
    await at.page.fill("#field-dial-policy", "US & Canada");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status:text('202')");

    await choose(at.page, "netsapiens.user.update");
    await openSections(at.page);
    await at.page.fill("#path-user", "1006");
    await at.page.fill("#field-department", "");
    await pick(at.page, "#field-user-scope", "Basic User");
    await at.page.click("[data-name=department] .clear");
    await at.page.fill("#field-dial-policy", "");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status:text('202')");
    const { body, method } = (await at.received()).at(-1);
    assert.equal(method, "PUT");
    assert.equal(JSON.parse(body).department, "");
    assert.ok(!("dial-policy" in JSON.parse(body)));
  });

  test("says what kind of token is needed", async () => {
    await fillPerson(at.page, "1007");
    await setEnvironment(at.page, "access", "#token", "wrong");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status:text('401')");
    assert.match(await at.text("#answer .advice"), /nsd_/);
  });
});
