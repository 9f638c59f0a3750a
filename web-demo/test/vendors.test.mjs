// Odin and CRM.COM from the form to the sandbox: groups, lists, tokens, and answers beside the fields.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openTab, portalInBrowser } from "../testing/browser.mjs";
import { fillCrm, fillOdin, openSections } from "../testing/fills.mjs";

const at = portalInBrowser();

const bodyTo = async (path) => {
  const found = (await at.received()).filter((one) => one.path === path);
  return JSON.parse(found.at(-1).body);
};

describe("an Odin user", () => {
  test("is created with a group, a list, and a token of the token endpoint", async () => {
    await fillOdin(at.page, "ada@example.com");
    await openSections(at.page);
    await at.page.fill("#field-department__serviceProviderId", "acme");
    await at.page.fill("#field-department__name", "Sales");
    await at.page.click("text=Add SIP alias");
    await at.page.click("text=Add SIP alias");
    await at.page.fill("#field-aliases__1", "a.lovelace@example.com");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .outcome:text('Created')");
    const paths = (await at.received()).map(({ path }) => path);
    assert.deepEqual(paths, ["/api/v2/auth/token", "/api/v2/users"]);
    // What the page adds is what the tables derive; the empty row is not sent.
    assert.deepEqual(await bodyTo("/api/v2/users"), {
      serviceProviderId: "acme",
      groupId: "north",
      userId: "ada@example.com",
      lastName: "Lovelace",
      firstName: "Ada",
      callingLineIdLastName: "Lovelace",
      callingLineIdFirstName: "Ada",
      password: "Canary!7391",
      department: { serviceProviderId: "acme", name: "Sales" },
      aliases: ["a.lovelace@example.com"],
    });
  });

  test("that is taken is named beside the field, until that is changed", async () => {
    await fillOdin(at.page, "bob@example.com");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .outcome:text('Created')");
    await at.page.click("#step-another");
    await fillOdin(at.page, "bob@example.com");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .outcome:text('Taken')");
    const field = at.page.locator("[data-name=userId]");
    assert.match(await field.locator(".message").textContent(), /server said/i);
    await at.page.fill("#field-userId", "bobby@example.com");
    await field.locator(".message").waitFor({ state: "detached" });
  });

  test("has issues beside nested fields, whichever row they are in", async () => {
    await fillOdin(at.page, "cy@example.com");
    await openSections(at.page);
    for (let n = 0; n < 3; n += 1) await at.page.click("text=Add SIP alias");
    assert.equal(await at.page.isDisabled("text=Add SIP alias"), true);
    await at.page.fill("#field-aliases__2", "no host");
    await at.page.press("#field-aliases__2", "Tab");
    await at.page.locator("[data-name='aliases.2'] .message.error").waitFor();
    await at.page.click("[aria-label='Remove SIP alias 1']");
    await at.page.locator("[data-name='aliases.1'] .message.error").waitFor();
    assert.equal(await at.page.inputValue("#field-aliases__1"), "no host");
    await at.page.fill("#field-department__groupId", "north");
    await at.page.click("#send");
    const links = at.page.locator(".summary a");
    const words = await links.allTextContents();
    assert.ok(words.some((text) => text.includes("Department › ")));
    await at.page.click(".summary a[href='#field-department__name']");
    assert.equal(
      await at.page.evaluate(() => document.activeElement.id),
      "field-department__name",
    );
  });

  test("is checked against what is known of the system", async () => {
    await fillOdin(at.page, "dee@example.com");
    await at.page.click("#known summary");
    await at.page.fill("#known-users", "ann@example.com\ndee@example.com");
    await at.page.fill("#known-password_rules", '{"minLength": 20}');
    await at.page.press("#field-userId", "Tab");
    await at.page.press("#field-password", "Tab");
    await at.page.locator("[data-name=userId] .message.error").waitFor();
    await at.page.locator("[data-name=password] .message.error").waitFor();
    await at.page.fill("#known-password_rules", "{nope");
    await at.page.locator("#known-password_rules-messages .error").waitFor();
    await at.page
      .locator("[data-name=password] .message.error")
      .waitFor({ state: "detached" });
  });
});

describe("a CRM.COM user", () => {
  test("is created with the token in the body", async () => {
    await fillCrm(at.page, "ada");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .outcome:text('Created')");
    const body = await bodyTo("/crmapi/rest/v2/users/create");
    assert.match(body.token, /^[\w-]+\.[\w-]+\.[\w-]+$/);
    assert.deepEqual(body.user_template_identifier, { name: "Agent" });
  });

  test("needs the same password twice, and one way to name the template", async () => {
    await fillCrm(at.page, "bob");
    await at.page.fill("#field-password_confirmation", "other");
    await at.page.fill("#field-user_template_identifier__id", "7");
    await at.page.click("#send");
    for (const name of ["password_confirmation", "user_template_identifier"])
      await at.page
        .locator(`[data-name=${name}] > .messages .message.error`)
        .waitFor();
    assert.deepEqual(await at.received(), []);
  });
});

test("secrets stay in their inputs", async () => {
  for (const fill of [fillOdin, fillCrm]) {
    await fill(at.page, "eve@example.com");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status");
    for (const tab of ["changes", "payload", "curl", "python", "javascript"]) {
      await openTab(at.page, tab);
      const said = await at.text("body");
      assert.ok(!/Canary|sandboxed|eyJ/.test(said), tab);
    }
  }
});
