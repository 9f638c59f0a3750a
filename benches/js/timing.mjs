// Times calls beside each other: round by round each gets a turn, so that noise hits all alike.

const ROUNDS = 31;
const TURN = 5; // milliseconds; a browser's clock has steps of up to 0.1

let kept = 0; // what calls give is used, so that no engine leaves work out

function turn(call, inputs, passes) {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) {
    for (let at = 0; at < inputs.length; at++) kept += call(inputs[at]);
  }
  return performance.now() - start;
}

/** How often over fills a turn; warms up on the way. */
function passesOf(call, inputs) {
  let passes = 8;
  while (turn(call, inputs, passes) < TURN) passes *= 2;
  return passes;
}

/** Name and nanoseconds of one call each: the median of all rounds. Calls give a number. */
export function measure(calls, inputs) {
  const contenders = Object.entries(calls).map(([name, call]) => {
    // Long enough for the engine's last tier.
    for (let again = 0; again < 4; again++) passesOf(call, inputs);
    return { name, call, passes: passesOf(call, inputs), samples: [] };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { call, passes, samples } of contenders) {
      samples.push(
        (turn(call, inputs, passes) * 1e6) / (passes * inputs.length),
      );
    }
  }
  if (!Number.isFinite(kept)) throw new Error("a call gave no number");
  return contenders.map(({ name, samples }) => ({
    name,
    time: samples.sort((one, other) => one - other)[ROUNDS >> 1],
  }));
}
