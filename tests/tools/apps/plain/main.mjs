// A page that checks and draws forms.

import { operation } from "seatwright";
import "seatwright/forms";

import { answer } from "../answer.mjs";

globalThis.done = answer(operation);
