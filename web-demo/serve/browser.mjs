// Opening the person's own browser, where there is one.
import { spawn } from "node:child_process";

const OPENERS = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Does nothing where there is no browser to open: the address stands on the terminal anyway. */
export function openBrowser(url) {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, url], {
    stdio: "ignore",
    detached: true,
  });
  child.on("error", () => {});
  child.unref();
}
