import type { Table } from '../markdown/tables';
import { headerKey } from './group';
import type { TableRead } from './table-read';

/** In minutes: a start may only be guessed to be in the second half of the day. */
const halfDay = 720;
/** How long after one table the next still goes on from it. */
const longestPause = 120;

/**
 * Tables that go on from each other under one header, weighed as one: where they count from nought they are no schedule, and
 * where none is one for sure by itself, all may be together.
 */
export function weighRuns(reads: readonly TableRead[], weigh: (table: Table) => readonly TableRead[]): readonly TableRead[] {
  return runsOf(reads).flatMap(run => {
    const [first] = run;
    const isCounted = first?.timed.times[0]?.start === 0;
    if (!first || run.length < 2 || (!isCounted && run.some(({ certainty }) => certainty === 'sure'))) return run;
    const [whole] = weigh({ ...first.table, rows: run.flatMap(({ table }) => table.rows), to: run.at(-1)?.table.to ?? 0 });
    if (!whole || whole.certainty !== (isCounted ? null : 'sure')) return run;
    const { certainty, signs } = whole;
    return run.map(read => ({ ...read, certainty, signs }));
  });
}

function runsOf(reads: readonly TableRead[]): TableRead[][] {
  const runs: TableRead[][] = [];
  for (const read of reads) {
    const run = runs.at(-1);
    if (run && goesOn(read, run.at(-1))) run.push(read);
    else runs.push([read]);
  }
  return runs;
}

/** True for a table of the header, the kind and the day of the one above it that begins soon after that has ended. */
function goesOn({ table, header, day: { day }, timed: { times } }: TableRead, above: TableRead | undefined): boolean {
  const { start = null, implied = null } = times[0] ?? {};
  if (!above || start === null || table.from < above.table.to || table.kind !== above.table.kind || !header.some(name => name !== '')) return false;
  const isSame = headerKey({ header }) === headerKey(above) && day.date === above.day.day.date && day.label === above.day.day.label;
  const pause = start - above.lastEnd;
  return isSame && pause >= 0 && (implied === null ? pause : pause % halfDay) <= longestPause;
}
