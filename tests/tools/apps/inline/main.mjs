// The same with the modules inside.

import { operation } from "seatwright/inline";
import "seatwright/forms/inline";

import { answer } from "../answer.mjs";

globalThis.done = answer(operation);
