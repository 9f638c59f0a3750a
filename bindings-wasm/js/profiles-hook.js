// Profiles that were registered. Each module has a memory of its own, so one that is loaded later, or again, is told anew.

const registered = [];
const learners = [];

/** Says what tells a module of a profile. */
export function learner(learn) {
  learners.push(learn);
}

/** Tells a module of every profile. */
export function teachAll(learn) {
  for (const [document, name] of registered) learn(document, name);
}

/** Keeps a profile that a module has taken, and tells the others. */
export function teach(document, name) {
  if (registered.some(([, known]) => known === name)) return;
  registered.push([document, name]);
  for (const learn of learners) learn(document, name);
}
