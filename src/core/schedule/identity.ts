import { normalised } from './letters';
import type { Session } from './schedule';

type Unnamed = Omit<Session, 'id'>;

/**
 * Gives each session an id that survives an edit of its time, a new order of rows and a rename of the note: its title where
 * that is unique, then its day, then its room, then its order by time among those that agree in all of these.
 */
export function withIds(sessions: readonly Unnamed[]): Session[] {
  const titled = sessions.map(session => ({ session, id: normalised(session.title).toLowerCase() }));
  const dated = refined(titled, ({ day }) => `day ${day + 1}`);
  return numbered(refined(dated, ({ room, track }) => room ?? track ?? ''));
}

interface Named { readonly session: Unnamed; readonly id: string }

/** Adds to ids that occur more than once what tells them apart, if it does. */
function refined(named: readonly Named[], by: (session: Unnamed) => string): readonly Named[] {
  const groups = repeated(named);
  if (groups.length === 0) return named;
  const ids = named.map(({ id }) => id);
  for (const group of groups) {
    const values = group.map(index => (named[index] ? by(named[index].session) : ''));
    if (values.some(value => value !== values[0])) group.forEach((index, i) => (ids[index] = `${ids[index] ?? ''} · ${values[i] ?? ''}`));
  }
  return named.map(({ session }, index) => ({ session, id: ids[index] ?? '' }));
}

/** The indices of those with the same id, where there are several. */
function repeated(named: readonly Named[]): number[][] {
  const first = new Map<string, number | number[]>();
  const groups: number[][] = [];
  named.forEach(({ id }, index) => {
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
function numbered(named: readonly Named[]): Session[] {
  const ids = named.map(({ id }) => id);
  const taken = new Set(ids);
  for (const group of repeated(named)) {
    let count = 2;
    const byStart = [...group].sort((a, b) => startOf(named[a]) - startOf(named[b]) || a - b);
    for (const index of byStart.slice(1)) {
      const base = ids[index] ?? '';
      while (taken.has(`${base} · ${count}`)) count++;
      ids[index] = `${base} · ${count}`;
      taken.add(`${base} · ${count}`);
    }
  }
  return named.map(({ session }, index) => ({ id: ids[index] ?? '', ...session }));
}

function startOf(named: Named | undefined): number {
  return named?.session.start ?? 1e6;
}
