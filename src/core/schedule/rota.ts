import type { Columns } from './columns';
import type { Facts, Evidence } from './facts';
import type { Grid } from './grid';
import { arePersonNames } from './people';
import { dayKey, type TimedSession } from './settle';
import { isFilled } from './shapes';

/** Weighs who stands where when: the same few titles, over and over in a day, or persons who go from column to column. A programme may have workshops that do, or long stretches of one thing between its pauses. */
export function rota({ saysEvent, breaks, numbers }: Facts, { grid, columns, timed }: Evidence): number {
  if (columns.parallel.some(({ day }) => day !== null)) return 0;
  const all = timed.sessions.filter(({ start, isBreak, title }) => start !== null && !isBreak && title !== '');
  const isExcused = saysEvent || (breaks > 0 && numbers < 0.25);
  const ofNames = all.filter(({ title }) => areNames(title)).length * 2 >= all.length;
  if (!ofNames && isExcused) return 0;
  const isInTurns = changesPlaces(grid, columns);
  if (!isInTurns && !comesAgain(all)) return 0;
  return ofNames && (isInTurns || columns.parallel.length === 0) ? -6 : isExcused ? 0 : -5;
}

/** True for names of persons; words in capitals and articles are in those of exams and games. */
function areNames(title: string): boolean {
  return arePersonNames(title) && !/\b(?:The|\p{Lu}{2,})\b/u.test(title);
}

/** True for four sessions and more of one day in which each title stands at two times, on average: in several rooms at once it stands once. */
function comesAgain(sessions: readonly TimedSession[]): boolean {
  const [first] = sessions;
  const titles = new Set(sessions.map(({ title }) => title)).size;
  if (titles * 2 > sessions.length) return false;
  const times = new Set(sessions.map(({ start, title }) => `${start} ${title}`)).size;
  return times >= 4 && titles * 2 <= times && sessions.every(({ day }) => dayKey(day) === dayKey(first?.day ?? null));
}

/** More letters are no names. */
const longest = 40;

/** True where most of the titles, or some of the names in them, stand in another column in other rows. */
function changesPlaces({ sample }: Grid, { parallel, title, clock }: Columns): boolean {
  const columnOf = new Map<string, number | 'several'>();
  const held: string[][] = [];
  for (const row of sample) {
    for (const [column, cell] of row.cells.entries()) {
      if (column === clock || !isFilled(cell, column, row.cells) || cell.text.length > longest || row.cells.some(other => other !== cell && other?.text === cell.text)) continue;
      const names = cell.text.split(/[,;/&+、·]/).map(name => name.trim());
      for (const name of names) columnOf.set(name, (columnOf.get(name) ?? column) === column ? column : 'several');
      if (column === title || parallel.some(other => other.column === column)) held.push(names);
    }
  }
  return held.length >= 3 && held.filter(names => names.some(name => columnOf.get(name) === 'several')).length * 2 > held.length;
}
