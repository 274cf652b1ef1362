import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The statements about the timeline, by number. */
const all = Array.from({ length: 40 }, (_, i) => i + 1);
/** To drag, picks, iCalendar, the code block and Bases come later. */
const later = new Set([29, 32, 36, 40]);

const root = join(import.meta.dirname, '..');

/** The numbers in the names of tests: `statement 4: …`, `statements 7 and 9: …`. */
function numbersIn(text: string): number[] {
  const names = [...text.matchAll(/\b(?:describe|it)(?:\.each\([^]*?\))?\((['`])(.*?)\1,/g)].map(([, , name = '']) => name);
  const lists = names.flatMap(name => [...name.matchAll(/statements? (\d+(?:(?:, | and )\d+)*)/g)].map(([, list = '']) => list));
  return lists.flatMap(list => list.match(/\d+/g)?.map(Number) ?? []);
}

it('every statement about the timeline has a test with its number in its name', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.test.ts'));
  const tested = new Set(files.flatMap(path => numbersIn(readFileSync(join(import.meta.dirname, path), 'utf8'))));
  expect(all.filter(number => !tested.has(number) && !later.has(number))).toEqual([]);
});

it('statement 39: every class of a view is documented in the styles', () => {
  const views = readdirSync(join(root, 'src/views')).map(file => readFileSync(join(root, 'src/views', file), 'utf8'));
  const classes = new Set(views.flatMap(text => [...text.matchAll(/(?<!--)\blectern(?:-[a-z]+)+/g)].map(([name]) => name)));
  const styles = readFileSync(join(root, 'styles.css'), 'utf8');
  expect([...classes].filter(name => !styles.includes(`.${name}`))).toEqual([]);
});
