// Filling the portal's forms as a person would.
import { choose, openView } from "./browser.mjs";

/** An Odin user with a group and a list in it; `userId` tells them apart. */
export async function fillOdin(page, userId) {
  await choose(page, "odin.user.create");
  await page.fill("#field-firstName", "Ada");
  await page.fill("#field-lastName", "Lovelace");
  await page.fill("#field-serviceProviderId", "acme");
  await page.fill("#field-groupId", "north");
  await page.fill("#field-userId", userId);
  await page.fill("#field-password", "Canary!7391");
}

export async function fillCrm(page, username) {
  await choose(page, "crmcom.user.create");
  await page.fill("#field-first_name", "Ada");
  await page.fill("#field-last_name", "Lovelace");
  await page.fill("#field-user_template_identifier__name", "Agent");
  await page.fill("#field-username", username);
  await page.fill("#field-password", "Canary!7391");
  await page.fill("#field-password_confirmation", "Canary!7391");
}

/** The example of the view that moves users: six people, two on the same extension. */
export async function moveExample(page, choices = {}) {
  await openView(page, "moves");
  await page.waitForSelector("#move-sample");
  await page.click("#move-sample");
  await page.fill("#move-domain", "example.com");
  for (const [id, value] of Object.entries(choices))
    await page.fill(`#move-${id}`, value);
}

export async function convert(page) {
  await page.click("#convert");
  await page.waitForSelector("#users-table");
}

/** Opens every closed section, as somebody would who looks for a field by eye. */
export const openSections = (page) =>
  page.evaluate(() =>
    document
      .querySelectorAll("form details")
      .forEach((fold) => (fold.open = true)),
  );
