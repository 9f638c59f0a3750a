// A Cloudflare Worker.

import { operation } from "seatwright";
import "seatwright/forms";

import { answer } from "../answer.mjs";

export default {
  fetch: () => Response.json(answer(operation)),
};
