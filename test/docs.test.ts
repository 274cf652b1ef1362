import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../src/core/schedule/parse';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'test/host/README.md'];

/** The Markdown examples of a page. */
const examplesIn = (page: string) => [...read(page).matchAll(/^```markdown\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);

describe('the schedule of the README', () => {
  it('is read as a timeline would show it', () => {
    const [schedule, ...others] = examplesIn('README.md').flatMap(text => parseSchedules({ text, path: 'README.md' }));
    expect(others).toEqual([]);
    expect(schedule?.certainty).toBe('sure');
    expect(schedule?.sessions.map(({ start, end, title }) => [start, end, title])).toEqual([
      [13 * 60, 13 * 60 + 35, 'Kafka on Kubernetes'],
      [14 * 60 + 10, 15 * 60 + 15, 'eBPF in an hour'],
    ]);
    expect(schedule?.tracks).toEqual(['Track 1', 'Track 2']);
  });
});

describe.each(pages)('%s', page => {
  it('names only files that are there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => join(dirname(page), path));
    const paths = [...read(page).matchAll(/`((?:src|test|docs|scripts)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const planned = ['src/core/export/exporters.ts'];
    expect([...links, ...paths].filter(path => !existsSync(join(root, path)) && !planned.includes(path))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });
});

it('ARCHITECTURE.md stays short and names every folder of src', () => {
  const text = read('ARCHITECTURE.md');
  expect(text.split('\n').length).toBeLessThanOrEqual(150);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter(name => !text.includes(`src/${name}`))).toEqual([]);
});
