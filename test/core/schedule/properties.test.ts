import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../../src/core/schedule/parse';
import { forms } from './forms';
import { lineOf, listing } from './listing';

interface Row { readonly start: number; readonly end: number; readonly title: string }
interface Printed { readonly name: string; readonly clock: (minutes: number) => string; readonly range: (start: string, end: string) => string }

const two = (number: number) => String(number).padStart(2, '0');
const h24 = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const h12 = (minutes: number) => `${Math.floor(minutes / 60) % 12 || 12}:${two(minutes % 60)}`;
const half = (minutes: number) => (minutes < 720 ? 'AM' : 'PM');

/** The ways to print a table whose rows read back the same. */
const printed: readonly Printed[] = [
  ...['-', ' - ', '–', ' – ', '—', '~', ' ~ ', '〜', '～', '--', ' to ', ' bis ', ' → ', ' à '].map(separator => ({ name: `24 hours, ${JSON.stringify(separator)}`, clock: h24, range: (a: string, b: string) => a + separator + b })),
  { name: 'AM and PM', clock: m => `${h12(m)} ${half(m)}`, range: (a, b) => `${a} - ${b}` },
  { name: 'dotted a.m.', clock: m => `${h12(m)} ${half(m) === 'AM' ? 'a.m.' : 'p.m.'}`, range: (a, b) => `${a} – ${b}` },
  { name: 'Korean halves', clock: m => `${half(m) === 'AM' ? '오전' : '오후'} ${h12(m)}`, range: (a, b) => `${a} ~ ${b}` },
  { name: 'Korean hours', clock: m => `${Math.floor(m / 60)}시 ${m % 60}분`, range: (a, b) => `${a} ~ ${b}` },
  { name: 'Japanese hours', clock: m => `${Math.floor(m / 60)}時${two(m % 60)}分`, range: (a, b) => `${a}〜${b}` },
  { name: 'Chinese halves', clock: m => `${half(m) === 'AM' ? '上午' : '下午'}${h12(m)}`, range: (a, b) => `${a}-${b}` },
  { name: 'French', clock: m => `${Math.floor(m / 60)}h${two(m % 60)}`, range: (a, b) => `de ${a} à ${b}` },
  { name: 'German', clock: m => `${Math.floor(m / 60)}.${two(m % 60)} Uhr`, range: (a, b) => `${a} bis ${b}` },
  { name: 'dots', clock: m => `${Math.floor(m / 60)}.${two(m % 60)}`, range: (a, b) => `${a} - ${b}` },
  { name: 'compact', clock: m => h24(m).replace(':', ''), range: (a, b) => `${a}-${b}` },
  { name: 'full width', clock: m => h24(m).replace(':', '：'), range: (a, b) => `${a}～${b}` },
];

/** Rows of one day that follow each other, at full five minutes, between eight and half past nine. */
const programme: fc.Arbitrary<Row[]> = fc.array(fc.record({ pause: fc.integer({ min: 0, max: 4 }), length: fc.integer({ min: 2, max: 18 }), word: fc.constantFrom('Moss', 'Lichen', 'Ferns', 'Trees', 'Stones', 'Rivers') }), { minLength: 3, maxLength: 9 })
  .map(parts => {
    let at = 480;
    return parts.map(({ pause, length, word }, i) => {
      const start = at + pause * 5;
      at = start + length * 5;
      return { start, end: at, title: `${word} in depth, part ${String.fromCharCode(97 + i)}` };
    });
  });

const expected = (rows: readonly Row[]) => rows.map(({ start, end, title }) => `${h24(start)}-${h24(end)} ${title}`);

describe('a programme printed', () => {
  it.each(printed)('as $name reads back the same', ({ clock, range }) => {
    fc.assert(fc.property(programme, rows => {
      const body = rows.map(({ start, end, title }) => `| ${range(clock(start), clock(end))} | ${title} |\n`).join('');
      expect(listing(`# Agenda\n\n| Time | Topic |\n|---|---|\n${body}`)).toEqual(expected(rows));
    }), { numRuns: 40 });
  });
  it('with start and end in two columns reads back the same', () => {
    fc.assert(fc.property(programme, rows => {
      const body = rows.map(({ start, end, title }) => `| ${title} | ${h24(start)} | ${h24(end)} |\n`).join('');
      expect(listing(`# Agenda\n\n| Topic | Start | End |\n|---|---|---|\n${body}`)).toEqual(expected(rows));
    }), { numRuns: 40 });
  });
  it('with start and length reads back the same', () => {
    fc.assert(fc.property(programme, rows => {
      const body = rows.map(({ start, end, title }) => `| ${h24(start)} | ${end - start} min | ${title} |\n`).join('');
      expect(listing(`# Agenda\n\n| Time | Duration | Topic |\n|---|---|---|\n${body}`)).toEqual(expected(rows));
    }), { numRuns: 40 });
  });
  it('without halves of the day reads back the same from a morning on', () => {
    fc.assert(fc.property(programme, rows => {
      const body = rows.map(({ start, end, title }) => `| ${h12(start)} - ${h12(end)} | ${title} |\n`).join('');
      expect(listing(`# Agenda\n\n| Time | Topic |\n|---|---|\n${body}`)).toEqual(expected(rows));
    }), { numRuns: 60 });
  });
  it('in HTML reads back the same', () => {
    fc.assert(fc.property(programme, rows => {
      const body = rows.map(({ start, end, title }) => `<tr><td>${h24(start)}&ndash;${h24(end)}<td>${title}\n`).join('');
      expect(listing(`# Agenda\n\n<table>\n<tr><th>Time<th>Topic\n${body}</table>`)).toEqual(expected(rows));
    }), { numRuns: 40 });
  });
});

const pieces = fc.constantFrom(
  '| Time | Talk |\n|---|---|\n', '| 09:00-10:00 | Moss |\n', '| 10:00 | Lichen |\n', '| | Ferns |\n', '| **Day 2** | |\n', '| 24:100 | x |\n', '| 14:00-13:00 | x |\n', '# May 6\n', '# Day 1\n', '\n', 'words\n',
  '|', '\n', '---', '---\n', 'date: 3030-01-01\n', 'lectern: true\n', '2024-05-06', '9:00', ' - ', 'AM', '오후 ', '時', '<table><tr><td>9:00<td>x', '</table>', '<td rowspan=2>', '`', '[[', ']]', '\\', '\u0000', '𝄞', 'é', '\r\n', '> ',
);
const notes = fc.oneof(fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 200 }));

describe('reading', () => {
  it('never throws, and keeps ranges inside the note', () => {
    fc.assert(fc.property(notes, fc.string({ maxLength: 30 }), (text, path) => {
      for (const schedule of parseSchedules({ text, path })) {
        expect(schedule.days.length).toBeGreaterThan(0);
        for (const { from, to } of [schedule, ...schedule.sessions, ...schedule.sessions.map(({ titleRange }) => titleRange), ...schedule.problems]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const { day, end, start } of schedule.sessions) {
          expect(schedule.days[day]).toBeDefined();
          if (start !== null && end !== null) expect(end).toBeGreaterThan(start);
        }
        expect(new Set(schedule.sessions.map(({ id }) => id)).size).toBe(schedule.sessions.length);
      }
    }), { numRuns: 800 });
  });

  it('gives the same twice', () => {
    fc.assert(fc.property(notes, text => {
      expect(parseSchedules({ text, path: 'Note.md' })).toEqual(parseSchedules({ text, path: 'Note.md' }));
    }), { numRuns: 150 });
  });

  const plain = (text: string) => parseSchedules({ text, path: 'Note.md' }).flatMap(schedule => schedule.sessions.map(session => [lineOf(schedule, session), session.id, session.details, session.implied]));

  it('gives the same with CRLF', () => {
    fc.assert(fc.property(fc.array(pieces.filter(piece => !piece.includes('\r')), { maxLength: 40 }).map(parts => parts.join('')), text => {
      expect(plain(text.replace(/\n/g, '\r\n'))).toEqual(plain(text));
    }), { numRuns: 400 });
  });

  it('is not changed by a paragraph that has nothing to do with it', () => {
    fc.assert(fc.property(fc.constantFrom(...forms), fc.array(fc.constantFrom('moss', 'stones', 'grow', 'green', 'and', 'slowly', 'we', 'saw'), { minLength: 1 }), (form, words) => {
      const paragraph = words.join(' ');
      const before = form.note.startsWith('---') ? form.note : `${paragraph}\n\n${form.note}`;
      expect(listing(before, form.path)).toEqual(listing(form.note, form.path));
      expect(listing(`${form.note}\n\n${paragraph}\n`, form.path)).toEqual(listing(form.note, form.path));
    }), { numRuns: 200 });
  });

  it('statement 4: loses no row of a schedule, whatever stands in its time cell', () => {
    const time = fc.constantFrom('', 'TBD', '-', '24:100', 'later', '13:00', '14:00 - 14:30', 'Room A', '25:61');
    fc.assert(fc.property(fc.array(time, { maxLength: 8 }), times => {
      const rows = ['09:00-10:00', '10:00-11:00', ...times, '16:00-17:00', '17:00-18:00', '18:00-19:00'].map((text, i) => ({ text, title: `Talk ${String.fromCharCode(97 + i)} on moss` }));
      const note = `# Agenda of talks\n\n| Time | Topic | Speaker |\n|---|---|---|\n${rows.map(({ text, title }) => `| ${text} | ${title} | |\n`).join('')}`;
      const schedules = parseSchedules({ text: `---\nlectern: true\n---\n${note}`, path: 'Note.md' });
      const read = schedules.flatMap(({ sessions }) => sessions.flatMap(({ title, details }) => [title, ...details]));
      for (const { title } of rows) expect(read).toContain(title);
    }), { numRuns: 200 });
  });

  it.each<[string, string]>([
    ['rows', '|9:00|x|\n'],
    ['tables', '|x|\n|---|\n'],
    ['tables in tables', '<table><tr><td>'],
  ])('reads more %s than a call takes arguments', (_, piece) => {
    expect(() => parseSchedules({ text: `| Time | Topic |\n|---|---|\n${piece.repeat(130_000)}`, path: 'Note.md' })).not.toThrow();
  });
});
