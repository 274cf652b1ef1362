import type { Session } from './schedule';

type Unnamed = Omit<Session, 'id'>;

/**
 * Gives each session an id that survives an edit of its time, a new order of rows and a rename of the note: its title where
 * that is unique, then its day, then its room, then its order by time among those that agree in all of these.
 */
export function withIds(sessions: readonly Unnamed[]): Session[] {
  let named = sessions.map(session => ({ session, id: session.title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() }));
  named = refined(named, ({ day }) => `day ${day + 1}`);
  named = refined(named, ({ room, track }) => room ?? track ?? '');
  return numbered(named);
}

interface Named { readonly session: Unnamed; readonly id: string }

/** Adds to ids that occur more than once what tells them apart, if it does. */
function refined(named: readonly Named[], by: (session: Unnamed) => string): Named[] {
  const values = new Map<string, Set<string>>();
  for (const { session, id } of named) values.set(id, (values.get(id) ?? new Set()).add(by(session)));
  return named.map(({ session, id }) => ({ session, id: (values.get(id)?.size ?? 0) > 1 ? `${id} · ${by(session)}` : id }));
}

/** Numbers those that are still equal, by their starts; the first keeps its id. */
function numbered(named: readonly Named[]): Session[] {
  const taken = new Set(named.map(({ id }) => id));
  const seen = new Map<string, number>();
  const ids = new Map<Unnamed, string>();
  for (const { session, id } of [...named].sort((a, b) => (a.session.start ?? Infinity) - (b.session.start ?? Infinity) || 0)) {
    let count = (seen.get(id) ?? 0) + 1;
    let own = id;
    for (; count > 1 && taken.has(own); count++) own = `${id} · ${count}`;
    seen.set(id, Math.max(1, count - (own === id ? 0 : 1)));
    taken.add(own);
    ids.set(session, own);
  }
  return named.map(({ session }) => ({ ...session, id: ids.get(session) ?? '' }));
}
