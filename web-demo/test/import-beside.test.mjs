// Devices, phone numbers and emergency addresses in the rows of their users.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { portalInBrowser } from "../testing/browser.mjs";
import { cleanEverywhere, narrow } from "../testing/everyone.mjs";
import { convert, moveExample } from "../testing/fills.mjs";
import {
  holdAnswers,
  listed,
  noted,
  openImport,
  pasteCells,
  pastePeople,
  people,
  said,
  saved,
} from "../testing/runs.mjs";

const at = portalInBrowser();
const DOMAIN = "ns-api/v2/domains/exampledomain.com";
const HEAD =
  "Extension,First name,Last name,Email,MAC,Model,DID,Street,City,State,Zip,Country,Room";
const PLACE = "8910 University Center Ln,San Diego,CA,92122,US,Room";

/** Three people: all of it, a number alone, and nothing beside the user. */
const SHEET = [
  HEAD,
  `2000,Ann,King,ann@example.com,0004f2aa0000,Polycom VVX 450,12125550100,${PLACE} 1`,
  `2001,Ben,Cole,ben@example.com,,,12125550101,${PLACE} 2`,
  "2002,Mia,Hart,mia@example.com,,,,,,,,,",
];

/** A user of Odin who has a number. */
const MOVED = [
  {
    userId: "ann.lee@acme.example",
    serviceProviderId: "acme",
    groupId: "north",
    firstName: "Ann",
    lastName: "Lee",
    extension: "1001",
    phoneNumber: "+12125550123",
    emailAddress: "ann.lee@acme.example",
  },
];

async function there(path) {
  const answer = await fetch(`${at.url}${DOMAIN}/${path}`, {
    headers: { authorization: "Bearer nsd_sandbox" },
  });
  assert.equal(answer.status, 200, path);
  return answer.json();
}

async function posts() {
  const sent = await at.received();
  return sent.filter(({ method }) => method === "POST").map(({ path }) => path);
}

describe("rows with more than a user", () => {
  test("say what they make, and make it once", async () => {
    await pastePeople(at.page, SHEET);
    assert.ok(await at.page.isChecked("#import-beside"));
    assert.match(
      await at.text("#import-sums"),
      /^3 can go now with 2 emergency addresses, 1 device, 2 phone numbers\.$/,
    );
    await at.page.click("#sheet-row-2");
    assert.deepEqual(
      await at.page.locator("#import-row li").allTextContents(),
      [
        "Emergency address: 8910 University Center Ln, San Diego (the server validates it first)",
        "Device 2000: Polycom VVX 450, 0004f2aa0000",
        "Phone number 12125550100: leads to 2000",
      ],
    );
    await narrow(at.page, "rows with more than a user");
    await at.page.click("#import-send");
    await said(at.page, /All 8 requests answered/);
    assert.equal(await at.text("#run-figure"), "8 of 8 requests done");
    assert.match(await at.text("#run-sums"), /^3 in this run: 3 rows of/);
    assert.match(
      await at.text("#sheet-row-2"),
      /Done, with 1 emergency address, 1 device, 1 phone number\.$/,
    );
    const [device] = await there("users/2000/devices");
    assert.match(device["device-provisioning-mac-address"], /^0004f2aa0000$/i);
    const numbers = await there("phonenumbers");
    assert.deepEqual(numbers.map(({ phonenumber }) => phonenumber).sort(), [
      "12125550100",
      "12125550101",
    ]);
    assert.equal((await there("users/2001/addresses")).length, 1);
    // Each address is validated before it is made.
    assert.equal((await posts()).length, 8 + 2);
    assert.match(await saved(at.page, "#run-results"), /run: beside/);
    await cleanEverywhere(at.page, "rows with more than a user");
  });

  test("make users alone when nothing else is wanted", async () => {
    await pastePeople(at.page, SHEET);
    await at.page.uncheck("#import-beside");
    await at.page.waitForFunction(
      () =>
        document.querySelector("#import-sums").textContent === "3 can go now.",
    );
    await at.page.click("#import-send");
    await said(at.page, /All 3 rows answered/);
    assert.deepEqual(await there("phonenumbers"), []);
  });

  test("are not asked about where no column is of that kind", async () => {
    await pastePeople(at.page, people(2));
    assert.ok(await at.page.isVisible("#import-beside-field"));
    assert.ok(!(await at.page.isChecked("#import-beside")));
    await at.page.click("#import-over");
    await at.page.selectOption("#import-operation", "odin.user.create");
    await pasteCells(at.page, ["First name,Last name", "Ann,King"]);
    await at.page.waitForSelector("#import-review:not([hidden])");
    assert.ok(await at.page.isHidden("#import-beside-field"));
  });

  test("name the columns as people do, and take another choice", async () => {
    await pastePeople(at.page, [
      `${HEAD},MAC 2,Model 2`,
      `${SHEET[1]},0004f2aa0009,Polycom VVX 250`,
    ]);
    const chosen = await at.page
      .locator("#import-columns select")
      .evaluateAll((all) =>
        all.map(({ selectedOptions: [one] }) => one.textContent),
      );
    assert.deepEqual(chosen.slice(4, 8), [
      "Device: MAC address",
      "Device: Phone model",
      "Phone number: Phone number",
      "Emergency address: Street and number",
    ]);
    assert.equal(chosen.at(-1), "Device 2: Phone model");
    assert.match(await at.text("#import-sums"), /2 devices/);
  });

  test("say which request was refused, and that the rest waits", async () => {
    await pastePeople(at.page, SHEET.slice(0, 2));
    // Somebody else has the number meanwhile.
    const answer = await fetch(`${at.url}${DOMAIN}/phonenumbers`, {
      method: "POST",
      headers: {
        authorization: "Bearer nsd_sandbox",
        "content-type": "application/json",
      },
      body: JSON.stringify({
        phonenumber: "12125550100",
        "dial-rule-application": "available-number",
        "dial-rule-translation-destination-user": "9999",
      }),
    });
    assert.ok(answer.ok, await answer.text());
    await at.page.click("#import-send");
    await said(at.page, /All 4 requests answered/);
    assert.equal(await at.text("#run-figure"), "3 of 4 requests done");
    assert.match(await at.text("#sheet-row-2"), /Phone number 12125550100: /);
    assert.match(await at.text("#import-filters"), /Errors 1/);
  });

  test("are resumed after the page was closed, and nothing is made twice", async () => {
    await pastePeople(at.page, SHEET);
    const answers = await holdAnswers(at.page, 4);
    await at.page.click("#import-send");
    await answers.held(2);
    await at.page.close({ runBeforeUnload: false });
    at.page = await at.context.newPage();
    await at.page.goto(at.url);
    await at.page.waitForSelector("body.ready");
    await openImport(at.page);
    await listed(at.page, /of 8 requests done/);
    await at.page.click("#import-runs-list [data-run]");
    await pasteCells(at.page, SHEET);
    await noted(at.page, /Picked up where it stopped/);
    await at.page.click("#import-go");
    await said(at.page, /All 8 requests answered/);
    assert.equal(await at.text("#run-figure"), "8 of 8 requests done");
    for (const path of [
      "users/2000/devices",
      "users/2000/addresses",
      "users/2001/addresses",
    ])
      assert.equal((await there(path)).length, 1, path);
    assert.equal((await there("phonenumbers")).length, 2);
  });

  test("come from a move, with the devices and numbers of the people", async () => {
    await moveExample(at.page);
    await at.page.fill("#move-records", JSON.stringify(MOVED));
    await convert(at.page);
    await at.page.click("#move-send");
    await at.page.waitForSelector("#import-review:not([hidden])");
    assert.ok(await at.page.isChecked("#import-beside"));
    const sums = await at.text("#import-sums");
    assert.match(sums, /can go now with .*phone number/);
    await at.page.click("#import-send");
    await said(at.page, /requests answered/);
    const figure = await at.text("#run-figure");
    const [, done, all] = /^(\d+) of (\d+) requests done$/.exec(figure);
    assert.equal(done, all, await at.text("#run-legend"));
    assert.equal(all, "2");
  });
});
