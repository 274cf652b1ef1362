import type { Definition, Glossary } from './glossary';
import { canBeLinked, nameOfPath } from './link-target';
import { namesOf, problemOfName } from './surface-forms';

/** A glossary of definitions, with every reason why one of them can't be found or linked, which is looked for when it's asked for. */
export function buildGlossary(definitions: readonly Definition[]): Glossary {
  let problems: Glossary['problems'] | null = null;
  return { definitions, get problems() { return problems ??= problemsIn(definitions); } };
}

function problemsIn(definitions: readonly Definition[]): Glossary['problems'] {
  const problems = definitions.flatMap(nameProblems);
  for (const [name, claims] of claimsByName(definitions)) {
    if (claims.length < 2) continue;
    const paths = [...new Set(claims.map(({ path }) => path))].join(', ');
    for (const { path, body } of claims) problems.push({ kind: 'ambiguous-name', values: { name, paths }, path, from: body.from, to: body.to });
  }
  return problems;
}

function nameProblems(definition: Definition): Glossary['problems'][number][] {
  const { path, heading, body: { from, to } } = definition;
  const problems: Glossary['problems'][number][] = [];
  for (const [name] of namesOf(definition)) {
    const kind = problemOfName(name);
    if (kind !== null) problems.push({ kind, values: { name }, path, from, to });
  }
  const target = heading === null ? definition.term : nameOfPath(path);
  if (!canBeLinked(target) && problemOfName(target) !== 'unlinkable-name') problems.push({ kind: 'unlinkable-name', values: { name: target }, path, from, to });
  return problems;
}

/** Who claims each name. A title keeps its name against the aliases of others. */
function claimsByName(definitions: readonly Definition[]): Map<string, Definition[]> {
  const titles = new Map<string, Definition[]>();
  const others = new Map<string, Definition[]>();
  for (const definition of definitions) {
    for (const [name, isTitle] of namesOf(definition)) {
      const claims = isTitle ? titles : others;
      const known = claims.get(name.toLowerCase());
      if (!known) claims.set(name.toLowerCase(), [definition]);
      else if (!known.includes(definition)) known.push(definition);
    }
  }
  for (const [name, claims] of others) if (!titles.has(name)) titles.set(name, claims);
  return titles;
}
