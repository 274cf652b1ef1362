import type { CDPSession, Page } from 'playwright-core';

/** A profile as the inspector gives it; what is needed of it. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds in which Lectern ran, or what it called. */
export interface Spent {
  /** Called by the app, which waits for it: at a key, at opening, at scrolling. */
  readonly called: number;
  /** By itself, in tasks of its own. */
  readonly alone: number;
  /** The longest that it ran without giving way. */
  readonly longest: number;
}

/** The host evaluates Lectern under the name `plugin:lectern`; its own code has an address. */
function spentIn({ nodes, samples = [], timeDeltas = [] }: Profile): Spent {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const kinds = new Map<number, keyof Spent | 'host'>();
  const visit = (id: number, above: keyof Spent | 'host' | null): void => {
    const { callFrame: { url = '' } = {}, children = [] } = byId.get(id) ?? {};
    const isLectern = url.startsWith('plugin:lectern');
    const kind = above === 'called' || above === 'alone' ? above : isLectern ? (above === 'host' ? 'called' : 'alone') : url === '' ? above : 'host';
    if (kind) kinds.set(id, kind);
    for (const child of children) visit(child, kind);
  };
  visit(nodes[0]?.id ?? 0, null);
  const sum = (kind: keyof Spent) => samples.reduce((all, id, i) => all + (kinds.get(id) === kind ? timeDeltas[i] ?? 0 : 0), 0) / 1000;
  let [run, longest] = [0, 0];
  samples.forEach((id, i) => {
    run = kinds.has(id) && kinds.get(id) !== 'host' ? run + (timeDeltas[i] ?? 0) / 1000 : 0;
    longest = Math.max(longest, run);
  });
  return { called: sum('called'), alone: sum('alone'), longest };
}

/** What Lectern takes of the page while something is done. */
export async function spentDuring(inspector: CDPSession, act: () => Promise<void>): Promise<Spent> {
  await inspector.send('Profiler.start');
  await act();
  return spentIn((await inspector.send('Profiler.stop')).profile);
}

/** A profiler of the page, which looks often enough for a key. */
export async function inspect(page: Page): Promise<CDPSession> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Profiler.enable');
  await inspector.send('Profiler.setSamplingInterval', { interval: 200 });
  return inspector;
}
