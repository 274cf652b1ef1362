// Prints how long reading takes: a note of 200 rows, and hostile notes of a megabyte and more with the ratios for twice the input.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseSchedules } from '../../src/core/schedule/parse';

const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A programme of that many rows over several days. */
function programme(rows: number): string {
  const out = ['# Programme, 6–10 May 2024', ''];
  for (let i = 0; i < rows; i++) {
    if (i % 40 === 0) out.push('', `## Day ${i / 40 + 1}`, '', '| Time | Room | Speaker | Title |', '| --- | --- | --- | --- |');
    const start = 540 + (i % 40) * 15;
    out.push(`| ${clock(start)} - ${clock(start + 15)} | Room ${i % 3} | Ada Example, Bob Sample | Talk number ${i} about **moss** and [[lichen]] |`);
  }
  return out.join('\n');
}

const head = '| Time | Talk |\n|---|---|\n| 09:00-10:00 | Moss |\n| 10:00-11:00 | ';
const hostile: Record<string, (length: number) => string> = {
  'tables without times': length => repeat('| a | b | c |\n|---|---|---|\n| one | two | three |\n\n', length),
  'many schedules': length => repeat('| Time | Talk |\n|---|---|\n| 09:00-10:00 | Moss |\n| 10:00-11:00 | Lichen |\n\n', length),
  'one long schedule': length => head + 'x |\n' + repeat('| 11:00-12:00 | Ferns and more ferns | Ada Example |\n', length),
  'blank times': length => head + 'x |\n' + repeat('| | Ferns and more ferns | Ada Example |\n', length),
  'pipes in one line': length => head + repeat('|', length) + '\n',
  'lines of pipes': length => head + 'x |\n' + repeat(repeat('|', 1000) + '\n', length),
  'digits in one cell': length => `| Time | Talk |\n|---|---|\n| ${repeat('1', length)} | Moss |\n| 10:00 | Fern |\n`,
  'a title of digits': length => `${head}${repeat('1', length)} |\n`,
  'a title of stars': length => `${head}${repeat('*a ', length)} |\n`,
  'a title of brackets': length => `${head}${repeat('[', length)} |\n`,
  'a title of links': length => `${head}${repeat('[](', length)} |\n`,
  'a title of wikilinks': length => `${head}${repeat('[[a', length)} |\n`,
  'a title of ticks': length => `${head}${repeat('`a``', length)} |\n`,
  'a title of tags': length => `${head}${repeat('<b <', length)} |\n`,
  'a title of comments': length => `${head}${repeat('<!--', length)} |\n`,
  'a title of blanks': length => `${head}${repeat(' ', length)}x |\n`,
  'speakers': length => `| Time | Talk | Speaker |\n|---|---|---|\n| 09:00 | Moss | ${repeat('A and ', length)} |\n| 10:00 | Fern | ${repeat('(', length / 4)} |\n`,
  '<td> only': length => '<table>' + repeat('<td>', length),
  '<tr><td> rows': length => '<table>' + repeat('<tr><td>10:00<td>Moss', length) + '</table>',
  'nested tables': length => repeat('<table><tr><td>', length),
  'nested tables with times': length => repeat('<table><tr><td>10:00', length / 2) + repeat('</table>', length / 2),
  'unclosed tags': length => '<table>' + repeat('<td ', length),
  'unclosed quotes': length => '<table>' + repeat('<td a="', length),
  'spans': length => '<table><tr>' + '<td rowspan=60000>10:00'.repeat(60) + repeat('<tr>', length) + '</table>',
  'headings': length => repeat('# Heading of 2024-05-06\n\n', length) + head + 'x |\n',
  'tables in one hall': length => '# Main hall\n' + repeat('## Moss\n| Time | Talk |\n|---|---|\n| 09:00-10:00 | Moss |\n| 10:00-11:00 | Lichen |\n', length),
  'headings and tables': length => repeat('## May 6\n| Time | Talk |\n|---|---|\n| 09:00-10:00 | Moss |\n| 10:00-11:00 | Lichen |\n', length),
  'dates in prose': length => repeat('On 2024-05-06 we met. ', length / 2) + '\n' + repeat('On 2024-05-06 we met.\n', length / 2) + head + 'x |\n',
  'lines without pipes': length => repeat('words and words\n', length) + head + 'x |\n',
  'fences': length => repeat('```\n```\nx\n', length) + '<table><tr><td>10:00<td>x',
  'blanks': length => repeat(' ', length) + '\n' + head + 'x |\n',
  'delimiters': length => '| a |\n' + repeat('|---|\n', length),
  'a long delimiter': length => `| a |\n|-${repeat(' ', length)}x|\n`,
  'frontmatter': length => '---\n' + repeat('a b c ', length) + '\n---\n' + head + 'x |\n',
  'equal titles': length => head + 'x |\n' + repeat('| 11:00 | Lunch |\n', length),
};

const read = (text: string) => parseSchedules({ text, path: 'Note.md' });
const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Milliseconds on the processor of one reading, its own garbage included but not that of the one before: what else runs here doesn't count. */
function cost(text: string, act: (text: string) => unknown = read): number {
  collectGarbage();
  const from = process.cpuUsage();
  act(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Milliseconds on the clock of one reading. */
function time(text: string): number {
  const from = performance.now();
  read(text);
  return performance.now() - from;
}

const note = programme(200);
const times: number[] = [];
for (let i = 0; i < 600; i++) times.push(time(note));
console.log(`a note of 200 rows: ${middle(times.slice(300)).toFixed(2)} ms, at best ${Math.min(...times).toFixed(2)}`);

const megabyte = 1_000_000;
/** Milliseconds that half a note must cost: in less, one collection of garbage would decide the ratio. */
const least = 80;
/** Milliseconds for the rounds of one kind. */
const budget = 2000;

/** A hostile note of a megabyte, or as much more as there's something to measure, behind its half and its quarter. */
function sizesOf(make: (length: number) => string): string[] {
  let length = megabyte / 2;
  let half = make(length);
  cost(half);
  while (length < 4 * megabyte && cost(half) < least) half = make((length *= 2));
  return [make(length / 2), half, make(2 * length)];
}

/** What each size costs at its cheapest, in turns: whatever else the machine does, in memory too, can only add to it. */
function costsOf(texts: readonly string[], act: (text: string) => unknown): number[] {
  const best = texts.map(() => Infinity);
  for (let spent = 0, round = 0; round < 4 || (round < 12 && spent < budget); round++) {
    texts.forEach((text, i) => {
      const once = cost(text, act);
      best[i] = Math.min(best[i] ?? once, once);
      spent += once;
    });
  }
  return best;
}

function print(name: string, [quarter = 0, half = 0, whole = 0]: readonly number[], length: number): void {
  const perMegabyte = (whole / (length / megabyte)).toFixed(0).padStart(6);
  console.log(`${name.padEnd(24)} ${perMegabyte} ms for 1 MB, ${(half / quarter).toFixed(2)} and ${(whole / half).toFixed(2)} × for each doubling up to ${(length / megabyte).toFixed(0)} MB`);
}

/** What no reader can do without: a part of the note and an object for each line. Its ratios are the machine's own. */
const onePass = (text: string) => text.split('\n').map((line, at) => ({ line, at }));

const wanted = process.argv[2];
const lines = [1, 2, 4].map(size => repeat('words and words\n', size * megabyte));
print('one pass over lines', costsOf(lines, onePass), 4 * megabyte);
for (const [name, make] of Object.entries(hostile)) {
  if (wanted !== undefined && !name.includes(wanted)) continue;
  const texts = sizesOf(make);
  print(name, costsOf(texts, read), texts.at(-1)?.length ?? 0);
}
