// The records in a file: a sandbox that died, or was closed, starts again with them.
import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startSandbox } from "../server.mjs";
import { ask, person, spawnSandbox, status } from "../testing/faults.mjs";
import { JOHN, LOGIN } from "../testing/odin.mjs";

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "seatwright-sandbox-"));
});
after(() => rm(folder, { recursive: true }));

describe("a process that dies", () => {
  test("ends at the nth request; the next one has the records", async (t) => {
    const acted = new Set();
    for (const seed of [1, 2, 3, 4]) {
      const file = join(folder, `${seed}.ndjson`);
      const faults = JSON.stringify({ seed, dieAfter: 3 });
      const first = await spawnSandbox(
        t,
        "--records",
        file,
        "--faults",
        faults,
      );
      for (const user of [1, 2])
        assert.equal(
          await status(first.url, "POST", "users", person(user)),
          200,
        );
      assert.equal(await status(first.url, "POST", "users", person(3)), 0);
      assert.equal(await first.ended, 70);

      const second = await spawnSandbox(t, "--records", file);
      const users = JSON.parse((await ask(second.url, "GET", "users")).text);
      assert.deepEqual(
        users.slice(0, 2).map((one) => one.user),
        ["1", "2"],
      );
      acted.add(users.length);
      await second.close();
    }
    // Some seeds die before the third is stored, some after.
    assert.deepEqual([...acted].sort(), [2, 3]);
  });

  test("keeps changes, and forgets half a line at the end", async (t) => {
    const file = join(folder, "cut.ndjson");
    const first = await spawnSandbox(t, "--records", file);
    await status(first.url, "POST", "users", person(1));
    await status(first.url, "PUT", "users/1", { department: "Sales" });
    await status(first.url, "POST", "sites", { site: "Oslo" });
    await first.close();
    const whole = await readFile(file, "utf8");
    await appendFile(file, '["netsapiens",["users","exa');
    const second = await spawnSandbox(t, "--records", file);
    const user = JSON.parse((await ask(second.url, "GET", "users/1")).text);
    assert.equal(user.department, "Sales");
    assert.equal(await status(second.url, "GET", "sites/Oslo"), 200);
    assert.equal(await readFile(file, "utf8"), whole);
    await second.close();
  });

  test("refuses a file of something else", async (t) => {
    const file = join(folder, "other.txt");
    await writeFile(file, "name,extension\nAnn,1\n");
    const { ended, errors } = await spawnSandbox(t, "--records", file);
    assert.equal(await ended, 1);
    assert.match(errors(), /^line 1 of .*other\.txt is not a record/);
    assert.equal(await readFile(file, "utf8"), "name,extension\nAnn,1\n");
  });
});

describe("the other vendors", () => {
  const json = async (url, path, body, headers = {}) =>
    (
      await fetch(url + path, {
        method: body ? "POST" : "GET",
        headers: { "content-type": "application/json", ...headers },
        body: body && JSON.stringify(body),
      })
    ).json();

  /** What an Odin and a CRM.COM client find: the ids of the users, or the refusal. */
  async function found(url, create) {
    const { token } = await json(url, "api/v2/auth/token", LOGIN);
    const bearer = { authorization: `Bearer ${token}` };
    if (create) await json(url, "api/v2/users", JOHN, bearer);
    const path = `api/v2/users?userId=${JOHN.userId}`;
    const john = await json(url, path, null, bearer);

    const crm = "crmapi/rest/v2";
    const login = await json(url, `${crm}/authentication/token`, LOGIN);
    const user = {
      token: login.data.token,
      user_template_identifier: { name: "Agent" },
      username: "ada",
      password: "crm.com1",
      password_confirmation: "crm.com1",
      first_name: "Ada",
      last_name: "Lovelace",
    };
    if (create) await json(url, `${crm}/users/create`, user);
    const query = `token=${user.token}&user_identifier=username=ada`;
    const ada = await json(url, `${crm}/users/show?${query}`);
    return [john.userId ?? john.error, ada.data.username ?? ada.status.message];
  }

  test("have their records after a restart, and hide them for a while", async () => {
    const recordsFile = join(folder, "others.ndjson");
    const faults = { rates: { unreadable: 1 }, unreadableReads: 1 };
    const first = await startSandbox({ recordsFile, faults });
    assert.deepEqual(await found(first.url, true), [
      `[Error 4008] User not found: ${JOHN.userId}`,
      "User not found",
    ]);
    const both = [JOHN.userId, "ada"];
    assert.deepEqual(await found(first.url), both);
    await first.close();
    const second = await startSandbox({ recordsFile });
    assert.deepEqual(await found(second.url), both);
    await fetch(`${second.url}sandbox/reset`, { method: "POST" });
    await second.close();
    assert.equal(await readFile(recordsFile, "utf8"), "");
  });
});
