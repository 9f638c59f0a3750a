// The view that creates, as people use it: drafts, lists, switches, the wait, and the next steps.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  choose,
  fillPerson,
  openTab,
  pick,
  portalInBrowser,
} from "../testing/browser.mjs";
import { openSections } from "../testing/fills.mjs";

const at = portalInBrowser();
const PIN = "7391846";
const USERS = "**/ns-api/v2/domains/*/users";

const focused = () => at.page.evaluate(() => document.activeElement.id);
const sent = async () => {
  const posts = (await at.received()).filter(({ method }) => method !== "GET");
  return JSON.parse(posts.at(-1).body);
};

/** Everything that the page has put down anywhere. */
const kept = () =>
  at.page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      location.href,
      document.title,
      document.cookie,
    ]),
  );

async function reload() {
  await at.page.reload();
  await at.page.waitForSelector("body.ready");
}

describe("a draft", () => {
  test("comes back after a reload at its place, without secrets", async () => {
    await choose(at.page, "netsapiens.user.create");
    await fillPerson(at.page, "1004");
    await at.page.fill("#field-voicemail-login-pin", PIN);
    await at.page.fill("#field-department", "Sales");
    await at.page.click("#field-user");
    assert.ok(!(await kept()).includes(PIN));
    assert.ok((await kept()).includes("Sales"));
    await reload();
    assert.equal(await at.page.inputValue("#field-user"), "1004");
    assert.equal(await at.page.inputValue("#field-department"), "Sales");
    assert.equal(await at.page.inputValue("#field-voicemail-login-pin"), "");
    assert.match(await at.text("#restored"), /type them again/);
  });

  test("of each vendor keeps its secrets out of storage", async () => {
    const secrets = {
      "odin.user.create": ["#field-password"],
      "crmcom.user.create": ["#field-password", "#field-password_confirmation"],
    };
    for (const [id, boxes] of Object.entries(secrets)) {
      await choose(at.page, id);
      for (const box of boxes) await at.page.fill(box, "Canary!7391");
      await at.page.click("#env-access");
      await at.page.fill("#sign-in-password", "Canary!7391");
      await at.page.keyboard.press("Escape");
      await choose(at.page, "netsapiens.user.create");
      await choose(at.page, id);
      assert.ok(!(await kept()).includes("Canary"), id);
    }
  });

  test("and its place are kept for each operation", async () => {
    await choose(at.page, "odin.user.create");
    await at.page.fill("#field-firstName", "Ada");
    await reload();
    assert.match(at.page.url(), /#create\/odin\.user\.create$/);
    assert.equal(await at.text("#card-name"), "Ada");
    await at.page.goBack();
    await at.page.waitForSelector("#field-name-first-name");
    assert.equal(await at.page.inputValue("#field-name-first-name"), "");
  });

  test("that was cleared comes back with one press, secrets too", async () => {
    await fillPerson(at.page, "1004");
    await at.page.fill("#field-voicemail-login-pin", PIN);
    await at.page.click("#clear");
    assert.equal(await at.page.inputValue("#field-user"), "");
    assert.equal(await focused(), "undo");
    await at.page.click("#undo");
    assert.equal(await at.page.inputValue("#field-user"), "1004");
    assert.equal(await at.page.inputValue("#field-voicemail-login-pin"), PIN);
    assert.equal(await at.text("#tally"), "Ready to send");
  });

  test("works where nothing can be stored", async () => {
    await at.page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await reload();
    await fillPerson(at.page, "1004");
    await at.page.click("#send");
    await at.page.waitForSelector(".card.good");
  });

  test("reads no place in an address that names none", async () => {
    for (const hash of ["constructor", "__proto__", "create/__proto__", "x"]) {
      await at.page.goto("about:blank");
      await at.page.goto(`${at.url}#${hash}`);
      await at.page.waitForSelector("body.ready");
      assert.ok(await at.page.isVisible("#view-create"), hash);
      assert.doesNotMatch(await at.page.title(), /undefined/);
    }
  });
});

describe("controls", () => {
  test("a list is searched by words and sends its value", async () => {
    await fillPerson(at.page, "1004");
    await at.page.fill("#field-time-zone", "new yo");
    const list = at.page.locator("#field-time-zone-list li");
    assert.match(await list.first().textContent(), /^New York\d\d:\d\d now$/);
    await at.page.keyboard.press("Enter");
    assert.equal(await at.page.inputValue("#field-time-zone"), "New York");
    await pick(at.page, "#field-user-scope", "office manager");
    await at.page.click("#send");
    await at.page.waitForSelector(".card.good");
    assert.equal((await sent())["time-zone"], "America/New_York");
    assert.equal((await sent())["user-scope"], "Office Manager");
  });

  test("a list says to the ear what is open and where one is", async () => {
    const box = "#field-user-scope";
    await at.page.focus(box);
    assert.equal(await at.page.getAttribute(box, "aria-expanded"), "false");
    await at.page.keyboard.press("ArrowDown");
    assert.equal(await at.page.getAttribute(box, "aria-expanded"), "true");
    const first = await at.page.getAttribute(box, "aria-activedescendant");
    await at.page.keyboard.press("ArrowDown");
    const next = await at.page.getAttribute(box, "aria-activedescendant");
    assert.notEqual(first, next);
    await at.page.keyboard.press("Escape");
    assert.equal(await at.page.getAttribute(box, "aria-expanded"), "false");
    assert.equal(await at.page.inputValue(box), "Basic User");
  });

  test("a switch shows that it was changed, and goes back", async () => {
    await openSections(at.page);
    const box = "#field-voicemail-enabled";
    const state = () => at.page.getAttribute(box, "aria-checked");
    assert.equal(await state(), "true");
    await at.page.click(box);
    assert.equal(await state(), "false");
    const field = at.page.locator("[data-name=voicemail-enabled]");
    await field.locator(".changed").waitFor();
    assert.match(
      await at.text("#section-voicemail .section-note"),
      /1 changed/,
    );
    await field.locator(".changed button").click();
    assert.equal(await state(), "true");
    assert.equal(await field.locator(".changed").isVisible(), false);
    // Back by hand is as usual as well.
    await at.page.click(box);
    await at.page.click(box);
    assert.equal(await field.locator(".changed").isVisible(), false);
  });

  test("a secret is shown when asked, and only then", async () => {
    const box = "#field-voicemail-login-pin";
    const button = at.page.locator("[data-name=voicemail-login-pin] .reveal");
    assert.equal(await button.isVisible(), false);
    await at.page.fill(box, PIN);
    assert.equal(await at.page.getAttribute(box, "type"), "password");
    assert.equal(await at.page.getAttribute(box, "autocomplete"), "off");
    await button.click();
    assert.equal(await at.page.getAttribute(box, "type"), "text");
    await button.click();
    assert.equal(await at.page.getAttribute(box, "type"), "password");
  });

  test("a setting is found by its label, its help and its API name", async () => {
    for (const [typed, id] of [
      ["Dial plan", "field-dial-plan"],
      [
        "call-recordings-hide",
        "field-call-recordings-hide-from-others-enabled",
      ],
      ["mailbox that takes", "field-voicemail-enabled"],
    ]) {
      await at.page.keyboard.press("/");
      assert.equal(await focused(), "find");
      await at.page.keyboard.type(typed);
      await at.page.keyboard.press("Enter");
      assert.equal(await focused(), id);
      await at.page.evaluate(() => document.activeElement.blur());
    }
    await at.page.click("#display");
    await at.page.click("#shortcut");
    await at.page.keyboard.press("Escape");
    await at.page.keyboard.press("/");
    assert.notEqual(await focused(), "find");
  });
});

test("a PIN with a zero in front has a way out: the version that keeps it", async () => {
  await fillPerson(at.page, "1004");
  await at.page.fill("#field-voicemail-login-pin", "0739184");
  await at.page.press("#field-voicemail-login-pin", "Tab");
  await at.page.click("[data-name=voicemail-login-pin] .fix");
  assert.match(await at.text("#env-version .env-value"), /^API /);
  assert.equal(await at.page.locator("#groups .message.error").count(), 0);
  await at.page.click("#send");
  await at.page.waitForSelector(".card.good");
  assert.equal((await sent())["voicemail-login-pin"], "0739184");
});

describe("the wait", () => {
  test("is said, can be ended, and says what that means", async () => {
    await fillPerson(at.page, "1004");
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await at.page.route(USERS, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await at.page.click("#send");
    await at.page.waitForSelector(".card.waiting[aria-busy=true]");
    assert.equal(await at.text("#tally"), "Sending");
    assert.match(await at.text("#answer"), /may still be created/);
    await at.page.keyboard.press("Escape");
    await at.page.waitForSelector(".card.unsure");
    assert.match(await at.text("#tally"), /^Not known/);
    assert.equal(await at.text("#send-words"), "Look for 1004");
    release();
    await at.page.unroute(USERS);
    await at.page.click("#send");
    await at.page.waitForSelector("#read-back");
    assert.match(await at.text("#read-back"), /not there/);
    assert.equal(await at.text("#send-words"), "Create user");
  });

  test("shows nothing of the answer before", async () => {
    await fillPerson(at.page, "1004");
    await at.page.click("#send");
    await at.page.waitForSelector(".card.good");
    await at.page.fill("#field-department", "Sales");
    assert.equal(await at.page.isVisible("#answer"), false);
    assert.equal(await at.text("#send-words"), "Create user");
  });

  test("for a server that is gone ends in words, not in success", async () => {
    await fillPerson(at.page, "1004");
    at.expect(/ERR_FAILED/);
    await at.page.route(USERS, (route) => route.abort());
    await at.page.click("#send");
    await at.page.waitForSelector(".card.unsure");
    assert.match(await at.text("#answer h2"), /^Not known: Ada may be there$/);
  });

  test("is one: a second press sends nothing", async () => {
    await fillPerson(at.page, "1004");
    await at.page.evaluate(() => {
      const form = document.querySelector("#form");
      for (let n = 0; n < 5; n += 1) form.requestSubmit();
    });
    await at.page.waitForSelector(".card.told");
    const posts = (await at.received()).filter((r) => r.method === "POST");
    assert.equal(posts.length, 1);
  });
});

describe("the next step", () => {
  const create = async (user) => {
    await fillPerson(at.page, user);
    await at.page.click("#send");
    await at.page.waitForSelector(".card.told");
  };

  test("after success is another, with what they share", async () => {
    await at.page.fill("#field-department", "Sales");
    await at.page.fill("#field-voicemail-login-pin", PIN);
    await create("1004");
    assert.equal(await at.text("#send-words"), "Create another");
    await at.page.click("#step-another");
    assert.equal(await at.page.inputValue("#field-department"), "Sales");
    for (const own of ["user", "name-first-name", "voicemail-login-pin"])
      assert.equal(await at.page.inputValue(`#field-${own}`), "", own);
    assert.equal(await focused(), "field-name-first-name");
    assert.match(await at.text("#sent-list"), /Ada Lovelace/);
  });

  test("after a taken number is the next free one", async () => {
    await create("1004");
    await at.page.click("#step-another");
    await create("1005");
    await at.page.click("#step-another");
    await create("1004");
    await at.page.waitForSelector(".card.bad");
    await at.page.click("#step-next");
    assert.equal(await at.page.inputValue("#field-user"), "1006");
    await at.page.click("#send");
    await at.page.waitForSelector(".card.good");
    assert.equal((await sent()).user, "1006");
  });

  test("after a taken number is the change of who has it", async () => {
    await create("1004");
    await at.page.click("#step-another");
    await at.page.fill("#field-department", "Sales");
    await create("1004");
    await at.page.click("#step-instead");
    assert.match(at.page.url(), /#create\/netsapiens\.user\.update$/);
    assert.equal(await at.page.inputValue("#path-user"), "1004");
    assert.ok(await at.page.isChecked("#partial"));
    await at.page.click("#send");
    await at.page.waitForSelector(".card.good");
    assert.equal((await at.received()).at(-1).method, "PUT");
    assert.equal((await sent()).department, "Sales");
  });

  test("copies the curl line", async () => {
    await at.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await create("1004");
    await at.page.click("#step-curl");
    await at.page.waitForSelector("#step-curl:has-text('Copied')");
    const copied = await at.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^curl .*example/s);
  });

  test("after a refused token is another token", async () => {
    await at.page.click("#env-access");
    await at.page.fill("#token", "wrong");
    await at.page.keyboard.press("Escape");
    await create("1004");
    await at.page.click("#step-access");
    assert.equal(await focused(), "token");
  });
});

test("a user is created by the keyboard alone", async () => {
  await at.page.keyboard.press("Tab");
  await at.page.keyboard.press("Enter");
  assert.equal(await focused(), "field-name-first-name");
  const type = async (...texts) => {
    for (const text of texts) {
      await at.page.keyboard.type(text);
      await at.page.keyboard.press("Tab");
    }
  };
  await type("Ann", "Smith", "1004", "ann@example.com");
  await at.page.keyboard.type("office");
  await at.page.keyboard.press("Enter");
  await at.page.keyboard.press("Control+Enter");
  await at.page.waitForSelector(".card.good");
  assert.equal((await sent())["user-scope"], "Office Manager");
  assert.equal(await focused(), "answer-title");
});

test("the way by Tab to the first field and to the button is short", async () => {
  const stops = [];
  for (let n = 0; n < 45; n += 1) {
    await at.page.keyboard.press("Tab");
    stops.push(await focused());
    if (stops.at(-1) === "send") break;
  }
  assert.ok(stops.indexOf("field-name-first-name") <= 12, stops.join(" "));
  assert.ok(stops.indexOf("send") <= 36, stops.join(" "));
});

describe("hostile text", () => {
  const EVIL = `"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`;

  test("in fields and answers is text", async () => {
    await fillPerson(at.page, "1004");
    await at.page.fill("#field-name-first-name", EVIL);
    await at.page.fill("#field-department", EVIL);
    for (const tab of ["changes", "payload", "curl", "python", "javascript"])
      await openTab(at.page, tab);
    await at.page.route(USERS, (route) =>
      route.fulfill({
        status: 409,
        contentType: "application/json",
        body: JSON.stringify({ code: 409, message: EVIL, [EVIL]: EVIL }),
      }),
    );
    await at.page.click("#send");
    await at.page.waitForSelector(".card.told");
    assert.equal(await at.page.evaluate(() => window.pwned), undefined);
    assert.equal(await at.page.locator("main img, main script").count(), 0);
    assert.ok((await at.text("#card-name")).includes("<img src=x"));
  });

  test("cannot become a script: the policy refuses what the page never does", async () => {
    at.expect(/requires 'TrustedHTML'/);
    const refused = await at.page.evaluate(() => {
      try {
        document.createElement("div").innerHTML = "<b>x</b>";
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    assert.equal(refused, true);
  });

  test("an answer that is a page, or for a success of nothing, is no success", async () => {
    for (const [status, body] of [
      [200, "<html><h1>Sign in</h1></html>"],
      [502, "<html><h1>Bad Gateway</h1></html>"],
    ]) {
      await at.page.route(USERS, (route) =>
        route.fulfill({ status, contentType: "text/html", body }),
      );
      await fillPerson(at.page, "1004");
      await at.page.fill("#field-department", String(status));
      await at.page.click("#send");
      await at.page.waitForSelector(".card.told");
      assert.equal(await at.page.locator(".card.good").count(), 0, body);
      await at.page.unroute(USERS);
    }
  });
});

test("a checker that cannot be loaded is told, with a way out", async () => {
  await at.page.close();
  const page = await at.context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(at.url);
  await page.waitForSelector(".failure[role=alert]");
  await page.unroute("**/*.wasm");
  await page.click(".failure .primary");
  await page.waitForSelector("body.ready");
  await page.close();
});

test("forced colours keep every choice apart", async () => {
  await at.open({
    viewport: { width: 1280, height: 900 },
    forcedColors: "active",
  });
  const look = (selector, property) =>
    at.page
      .locator(selector)
      .first()
      .evaluate((one, name) => getComputedStyle(one)[name], property);
  const apart = async (on, off, property) =>
    assert.notEqual(await look(on, property), await look(off, property), on);
  await apart("#to-create", "#to-moves", "borderBottomWidth");
  await apart(
    ".rail-item[aria-current]",
    ".rail-item:not([aria-current])",
    "outlineStyle",
  );
  await openSections(at.page);
  await apart(
    ".flip[aria-checked=true]",
    ".flip[aria-checked=false]",
    "backgroundColor",
  );
  await at.page.click("#title");
  await apart(
    "#operations [aria-checked=true]",
    "#operations [aria-checked=false]",
    "outlineStyle",
  );
});
