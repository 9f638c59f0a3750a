// A worker that listens as soon as its imports are there.

import { operation } from "seatwright/inline";
import "seatwright/forms/inline";

import { answer } from "../answer.mjs";

addEventListener("message", ({ data }) => {
  postMessage({ asked: data, ...answer(operation) });
});
