import { readProperties } from '../markdown/frontmatter';
import { plainText } from '../markdown/plain-text';
import { findTables, type Row, type Table } from '../markdown/tables';
import type { Day, NoteText, Schedule, Session } from './schedule';
import { minutesOf, parseTime } from './time';

const words = {
  title: /^(?:topic|title|session|talk|주제|제목|내용|세션)/i,
  speaker: /^(?:speaker|presenter|발표자|연사)/i,
  room: /^(?:room|loc|location|place|track|venue|장소)/i,
};

/** The schedules of a note. Never throws; linear in the length of the note. */
export function parseSchedules(note: NoteText): Schedule[] {
  const tables = findTables(note.text);
  return tables.flatMap(table => readTable(table, note) ?? []);
}

function readTable(table: Table, note: NoteText): Schedule | null {
  const width = Math.max(0, ...table.rows.slice(0, 1000).map(row => row.cells.length));
  const clock = Array.from({ length: width }, (_, column) => column).find(column => clocks(table.rows, column) >= 2);
  if (clock === undefined) return null;
  const header = table.header[0]?.cells.map(cell => plainText(cell?.source ?? '')) ?? [];
  const find = (pattern: RegExp) => header.findIndex((name, column) => column !== clock && pattern.test(name));
  const columns = { clock, title: find(words.title), speaker: find(words.speaker), room: find(words.room) };
  const sessions = table.rows.map(row => readRow(row, columns));
  const tracks = [...new Set(sessions.flatMap(session => session.track ?? []))];
  return {
    from: table.from, to: table.to, days: [dayOf(note)], tracks, sessions, zone: null, certainty: 'sure',
    signs: [{ kind: 'clock-column', weight: 2 }], problems: [],
  };
}

function clocks(rows: readonly Row[], column: number): number {
  return rows.filter(row => parseTime(row.cells[column]?.source ?? '')?.isWhole).length;
}

function readRow(row: Row, columns: { clock: number; title: number; speaker: number; room: number }): Session {
  const text = (column: number) => plainText(row.cells[column]?.source ?? '');
  const time = parseTime(text(columns.clock));
  const title = text(columns.title);
  const cell = row.cells[columns.title] ?? row;
  return {
    from: row.from, to: row.to, id: `${title} ${text(columns.room)}`, title, titleRange: { from: cell.from, to: cell.to },
    start: time?.start ? minutesOf(time.start) : null, end: time?.end ? minutesOf(time.end) : null, day: 0,
    track: text(columns.room) || null, room: text(columns.room) || null,
    speakers: text(columns.speaker).split(/\s*,\s*/).filter(name => name !== ''),
    isBreak: false, spansTracks: false, implied: [], details: [],
  };
}

function dayOf(note: NoteText): Day {
  const properties = readProperties(note.text);
  const given = (key: string) => /^\d{4}-\d{2}-\d{2}/.exec(properties.find(property => property.key === key)?.value ?? '')?.[0];
  const date = given('date') ?? given('created') ?? null;
  return { date, label: null, source: date === null ? null : given('date') ? 'frontmatter' : 'created' };
}
