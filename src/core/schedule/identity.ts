import { normalised } from './letters';
import type { Session } from './schedule';

type Unnamed = Pick<Session, 'title' | 'day' | 'room' | 'track' | 'start'>;

/**
 * An id for each session that survives an edit of its time, a new order of rows and a rename of the note: its title where
 * that is unique, then its day, then its room, then its order by time among those that agree in all of these.
 */
export function idsOf(sessions: readonly Unnamed[]): string[] {
  const ids = sessions.map(({ title }) => normalised(title).toLowerCase());
  if (repeated(ids).length === 0) return ids;
  refine(ids, index => `day ${(sessions[index]?.day ?? 0) + 1}`);
  refine(ids, index => sessions[index]?.room ?? sessions[index]?.track ?? '');
  number(ids, index => sessions[index]?.start ?? 1e6);
  return ids;
}

/** Adds to ids that occur more than once what tells them apart, if it does. */
function refine(ids: string[], by: (index: number) => string): void {
  for (const group of repeated(ids)) {
    const values = group.map(by);
    if (values.some(value => value !== values[0])) group.forEach((index, i) => (ids[index] = `${ids[index] ?? ''} · ${values[i] ?? ''}`));
  }
}

/** The indices of those with the same id, where there are several. */
function repeated(ids: readonly string[]): number[][] {
  const first = new Map<string, number | number[]>();
  const groups: number[][] = [];
  ids.forEach((id, index) => {
    const known = first.get(id);
    if (known === undefined) first.set(id, index);
    else if (typeof known === 'object') known.push(index);
    else {
      const group = [known, index];
      first.set(id, group);
      groups.push(group);
    }
  });
  return groups;
}

/** Numbers those that are still equal, by their starts; the first keeps its id. */
function number(ids: string[], startOf: (index: number) => number): void {
  const taken = new Set(ids);
  for (const group of repeated(ids)) {
    let count = 2;
    for (const index of group.sort((a, b) => startOf(a) - startOf(b) || a - b).slice(1)) {
      const base = ids[index] ?? '';
      while (taken.has(`${base} · ${count}`)) count++;
      ids[index] = `${base} · ${count}`;
      taken.add(`${base} · ${count}`);
    }
  }
}
