/** Work in steps, between which it can be left alone for a while, or for good. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What work comes to, done at once. */
export function finished<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
