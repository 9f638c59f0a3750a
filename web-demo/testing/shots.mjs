// Pictures of every view and state, light and dark and in forced colours, at several widths: `npm run shots`, then look.
//   node testing/shots.mjs [folder] [pattern of names, such as 'import-.*-dark']
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { startPortal } from "../server.mjs";
import { choose, fillPerson, launch, openTab, openView } from "./browser.mjs";
import { convert, fillOdin, moveExample, openSections } from "./fills.mjs";
import {
  holdAnswers,
  listed,
  makeUser,
  noted,
  openImport,
  pasteCells,
  pastePeople,
  people,
  said,
} from "./runs.mjs";

const [folder = "test-results/shots", only = ""] = process.argv.slice(2);

const sendPerson = async (page, user) => {
  await fillPerson(page, user);
  await page.click("#send");
  await page.waitForSelector(".card.told");
};

/** The example of the view that reads sheets. */
const importExample = async (page) => {
  await openView(page, "import");
  await page.click("#import-sample");
  await page.waitForSelector("#import-review:not([hidden])");
};
/** People with devices, numbers and addresses in their rows. */
const PHONES = [
  "Extension,First name,Last name,Email,MAC,Model,DID,Street,City,State,Zip,Country,Room",
  ...["Ann", "Ben", "Mia"].map(
    (name, at) =>
      `200${at},${name},King,${name.toLowerCase()}@example.com,0004f2aa000${at},Polycom VVX 450,1212555010${at},8910 University Center Ln,San Diego,CA,92122,US,Room ${at + 1}`,
  ),
];
/** A run in the midst: two rows are done, two on their way. */
const importRun = async (page) => {
  await pastePeople(page, people(9));
  const answers = await holdAnswers(page, 2);
  await page.click("#import-send");
  await answers.held(2);
  return answers;
};
/** The tab is closed in the midst, and another one opened in `page`'s place. */
const importClosed = async (page) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector("body.ready");
  await importRun(other);
  await other.close({ runBeforeUnload: false });
  await openImport(page);
  await listed(page, /pasted cells/);
};

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
    await openView(page, "moves");
    await page.waitForSelector("#move-sample");
  },
  "moves-result": async (page) => {
    await moveExample(page);
    await convert(page);
  },
  "import-empty": async (page) => {
    await openView(page, "import");
  },
  "import-rows": importExample,
  "import-row": async (page) => {
    await importExample(page);
    await page.click(".grid-body .grid-row");
    await page.locator("#import-row").scrollIntoViewIfNeeded();
  },
  "import-phones": async (page) => {
    await pastePeople(page, PHONES);
    await page.click("#sheet-row-2");
  },
  "import-phones-sent": async (page) => {
    await pastePeople(page, PHONES);
    await page.click("#import-send");
    await said(page, /answered\./);
  },
  "import-sending": importRun,
  "import-paused": async (page) => {
    await importRun(page);
    await page.click("#import-pause");
    await noted(page, /Paused/);
  },
  "import-sent": async (page, url) => {
    await makeUser(url, "2003", { "name-first-name": "Zoe" });
    await makeUser(url, "2004");
    await pastePeople(page, people(9));
    await page.click("#import-send");
    await said(page, /answered\./);
  },
  "import-storage": async (page) => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room is left", "QuotaExceededError");
      };
    });
    await pastePeople(page, people(9));
    await page.click("#import-send");
    await noted(page, /full/);
  },
  "import-closed": importClosed,
  "import-asked": async (page) => {
    await importClosed(page);
    await page.click("#import-runs-list [data-run]");
  },
  "import-resumed": async (page) => {
    await importClosed(page);
    await page.click("#import-runs-list [data-run]");
    await pasteCells(page, people(9));
    await noted(page, /Picked up/);
  },
  explain: async (page) => {
    await openView(page, "explain");
    await page.waitForSelector("#explain-search");
  },
  answers: async (page) => {
    await openView(page, "explain");
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
    if (!new RegExp(only).test(file)) continue;
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
    await show(page, portal.url);
    await page.screenshot({ path: join(folder, file) });
    console.log(file);
    await context.close();
  }
await browser.close();
await portal.close();
