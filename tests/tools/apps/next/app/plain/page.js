"use client";

import { useEffect, useState } from "react";
import { operation } from "seatwright";
import "seatwright/forms";

import { answer } from "../../../answer.mjs";

/** The module as a file beside the page. */
export default function Page() {
  const [text, setText] = useState("");
  useEffect(() => setText(JSON.stringify(answer(operation))), []);
  return <output>{text}</output>;
}
