// Answers to try the reading on: the shapes that the vendors' pages show, with invented people in them.

export const EXAMPLES = [
  {
    name: "NetSapiens: accepted",
    operation: "netsapiens.user.create",
    status: 202,
    body: { code: 202, message: "Accepted" },
  },
  {
    name: "NetSapiens: taken",
    operation: "netsapiens.user.create",
    status: 409,
    body: { code: 409, message: "Conflict" },
  },
  {
    name: "BroadWorks: user id taken",
    operation: "odin.user.create",
    status: 400,
    body: {
      error: "[Error 4200] User already exists: ann@example.com",
      status: 400,
      details: "Bad Request",
    },
  },
  {
    name: "CRM.COM: created",
    operation: "crmcom.user.create",
    status: 200,
    body: {
      status: { code: "OK", description: null, message: null },
      data: {
        id: "4711",
        username: "ann",
        first_name: "Ann",
        last_name: "Lee",
      },
    },
  },
  {
    name: "A proxy's page",
    operation: "odin.user.create",
    status: 503,
    headers: "retry-after: 30\ncontent-type: text/html",
    body: "<html><body><h1>503 Service Unavailable</h1></body></html>",
  },
];
