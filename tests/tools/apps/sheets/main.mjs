// A page that reads a sheet in the worker of the package.

import { RowsClient } from "seatwright/rows/client";

const client = new RowsClient();
const csv = "user,name,email\n1001,Ann King,a@b.co\n1002,Eve Ray,e@b.co\n";
const sheet = await client.read("netsapiens.user.create", csv, {
  domain: "example.com",
  defaults: "required",
});
const users = [];
for await (const { request } of sheet) users.push(request.json().user);
client.close();
globalThis.done = users;
