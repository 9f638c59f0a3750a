// An edge function.

import { operation } from "seatwright";
import "seatwright/forms";

import { answer } from "../../../answer.mjs";

export const runtime = "edge";
export const dynamic = "force-dynamic";

export function GET() {
  return Response.json(answer(operation));
}
