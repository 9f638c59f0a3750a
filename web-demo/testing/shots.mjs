// Pictures of every view and state, light and dark and in forced colours, at several widths: `npm run shots`, then look.
//   node testing/shots.mjs [folder] [part of a state's name]
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { startPortal } from "../server.mjs";
import { choose, fillPerson, launch, openTab } from "./browser.mjs";
import { convert, fillOdin, moveExample, openSections } from "./fills.mjs";

const [folder = "test-results/shots", only = ""] = process.argv.slice(2);

const sendPerson = async (page, user) => {
  await fillPerson(page, user);
  await page.click("#send");
  await page.waitForSelector(".card.told");
};

/** The example of the view that reads sheets. */
const importExample = async (page) => {
  await page.click("#to-import");
  await page.waitForSelector("#import-operation option", { state: "attached" });
  await page.click("#import-sample");
  await page.waitForSelector("#import-review:not([hidden])");
};
const answered = (page) =>
  page.waitForFunction(() =>
    /answered\./.test(document.querySelector("#import-said").textContent),
  );

/** How to come to each state; `url` is the sandbox to prepare. */
const STATES = {
  "create-empty": async () => {},
  "create-menu": (page) => page.click("#title"),
  "create-domain": (page) => page.click("#env-domain"),
  "create-list": async (page) => {
    await page.fill("#field-time-zone", "new");
    await page.waitForSelector("#field-time-zone-list li");
  },
  "create-search": async (page) => {
    await page.fill("#find", "mail");
    await page.waitForSelector("#find-list li");
  },
  "create-open": async (page) => {
    await fillPerson(page, "1004");
    await openSections(page);
    await page.click("#field-voicemail-enabled");
  },
  "create-errors": async (page) => {
    await fillPerson(page, "1004");
    await page.fill("#field-time-zone", "US/Eastrn");
    await page.fill("#field-voicemail-login-pin", "0123");
    await page.fill("#field-name-last-name", "");
    await page.click("#send");
    await page.waitForSelector(".summary");
  },
  "create-waiting": async (page) => {
    await page.route("**/ns-api/**", () => {});
    await fillPerson(page, "1004");
    await page.click("#send");
    await page.waitForSelector(".card.waiting");
  },
  "create-created": (page) => sendPerson(page, "1004"),
  "create-refused": async (page) => {
    await sendPerson(page, "1004");
    await page.click("#step-another");
    await sendPerson(page, "1004");
    await page.waitForSelector("#step-next");
  },
  "create-unknown": async (page) => {
    await page.route("**/ns-api/**", (route) => route.abort());
    await sendPerson(page, "1004");
  },
  "create-request": async (page) => {
    await fillPerson(page, "1004");
    await openTab(page, "payload");
  },
  "create-paste": (page) => page.click("#paste-open"),
  "create-broadworks": (page) => fillOdin(page, "ada@example.com"),
  "create-crm": (page) => choose(page, "crmcom.user.create"),
  "change-user": (page) => choose(page, "netsapiens.user.update"),
  "moves-empty": async (page) => {
    await page.click("#to-moves");
    await page.waitForSelector("#move-sample");
  },
  "moves-result": async (page) => {
    await moveExample(page);
    await convert(page);
  },
  "import-empty": async (page) => {
    await page.click("#to-import");
    await page.waitForSelector("#import-operation option", {
      state: "attached",
    });
  },
  "import-rows": importExample,
  "import-row": async (page) => {
    await importExample(page);
    await page.click(".grid-body .grid-row");
    await page.locator("#import-row").scrollIntoViewIfNeeded();
  },
  "import-sent": async (page) => {
    await importExample(page);
    await page.click("#import-send");
    await answered(page);
    await page.selectOption("#import-compare", "server");
    await page.waitForFunction(() =>
      /^Compared/.test(document.querySelector("#import-compared").textContent),
    );
  },
  explain: async (page) => {
    await page.click("#to-explain");
    await page.waitForSelector("#explain-search");
  },
  answers: async (page) => {
    await page.click("#to-explain");
    await page.click("#answer-open");
    await page.click("text=NetSapiens: taken");
    await page.waitForSelector("#reading .outcome");
  },
};

const LOOKS = [
  [320, 640, "light"],
  [768, 1024, "light"],
  [1440, 900, "light"],
  [320, 640, "dark"],
  [1440, 900, "dark"],
  [1920, 1080, "light"],
  [1280, 800, "forced"],
];

await mkdir(folder, { recursive: true });
const portal = await startPortal();
const browser = await launch();
for (const [width, height, theme] of LOOKS)
  for (const [name, show] of Object.entries(STATES)) {
    const file = `${name}-${theme}-${width}.png`;
    if (!file.includes(only)) continue;
    await fetch(`${portal.url}sandbox/reset`, { method: "POST" });
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: "reduce",
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "forced" ? "active" : "none",
    });
    const page = await context.newPage();
    await page.goto(portal.url);
    await page.waitForSelector("body.ready");
    await show(page);
    await page.screenshot({ path: join(folder, file) });
    console.log(file);
    await context.close();
  }
await browser.close();
await portal.close();
