// The Chromium of the tests and measurements: named by CHROMIUM_PATH, or in a usual place.
import { existsSync } from "node:fs";

/** The shell without windows comes first: it opens a page in half the time. */
const USUAL = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export function chromiumPath() {
  const path =
    process.env.CHROMIUM_PATH ?? USUAL.find((usual) => existsSync(usual));
  if (!path) throw new Error("Chromium was not found: set CHROMIUM_PATH");
  return path;
}
