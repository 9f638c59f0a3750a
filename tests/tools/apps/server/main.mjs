// A program for a server.

import { operation } from "seatwright";
import "seatwright/forms";
import { readResponse } from "seatwright/records";
import { nextFree } from "seatwright/rows";

import { answer } from "../answer.mjs";

console.log(
  JSON.stringify({
    ...answer(operation),
    outcome: readResponse("netsapiens.user.create", 404).outcome,
    free: nextFree(1, 9, [1, 2]),
  }),
);
