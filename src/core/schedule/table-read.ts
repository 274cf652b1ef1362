import type { Table } from '../markdown/tables';
import type { DayAround } from './day-around';
import type { Minutes, Schedule, Sign, Zone } from './schedule';
import type { TimedRows } from './settle';
import type { Surroundings } from './surroundings';

/** One table, read as a schedule; several may make one. */
export interface TableRead {
  readonly table: Table;
  readonly header: readonly string[];
  readonly certainty: Schedule['certainty'] | null;
  readonly signs: readonly Sign[];
  readonly timed: TimedRows;
  /** The day of rows that don't say theirs. */
  readonly day: DayAround;
  readonly around: Surroundings;
  /** Names of the columns that are places, in their order. */
  readonly places: readonly string[];
  readonly zone: () => Zone | null;
  /** When its last session ends, or starts. */
  readonly lastEnd: Minutes;
}
