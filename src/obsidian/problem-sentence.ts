import type { Problem } from '../core/problem';
import type { Sentences } from '../locale/en';

/** The sentence for a problem, made where it's shown. */
export function describeProblem({ problems }: Sentences, { kind, values }: Problem): string {
  const say = problems[kind] as (values: Problem['values']) => string;
  return say(values);
}
