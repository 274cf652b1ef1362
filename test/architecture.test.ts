import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What a layer may import besides itself. Order matters: a file belongs to the first layer whose path it starts with. */
const layers: readonly { path: string; layers: readonly string[]; packages: readonly string[] }[] = [
  { path: 'core/markdown/', layers: ['core/'], packages: [] },
  { path: 'core/schedule/', layers: ['core/markdown/', 'core/'], packages: [] },
  { path: 'core/timeline/', layers: ['core/markdown/', 'core/schedule/', 'core/'], packages: [] },
  { path: 'core/glossary/', layers: ['core/markdown/', 'core/'], packages: [] },
  { path: 'core/', layers: [], packages: [] },
  { path: 'locale/', layers: [], packages: [] },
  { path: 'editor/', layers: ['core/', 'locale/'], packages: ['@codemirror/state', '@codemirror/view'] },
  { path: 'views/', layers: ['core/', 'locale/'], packages: [] },
  { path: 'settings.ts', layers: ['core/', 'editor/', 'views/'], packages: [] },
  {
    path: 'obsidian/',
    layers: ['core/', 'editor/', 'views/', 'settings.ts', 'locale/'],
    packages: ['obsidian', '@codemirror/state', '@codemirror/view'],
  },
  { path: 'main.ts', layers: ['core/', 'editor/', 'views/', 'obsidian/', 'settings.ts', 'locale/'], packages: ['obsidian'] },
];

/** Lists of records, which grow with the languages and formats they hold. */
const dataFiles = ['column-names.ts', 'time-formats.ts', 'day-formats.ts', 'definitions.ts', 'inflections.ts', 'particles.ts'];
const maxLines = 300;

interface Source {
  readonly file: string;
  readonly text: string;
  /** Relative imports as paths below src, packages as written. */
  readonly imports: readonly string[];
}

const root = join(import.meta.dirname, '../src');

function readSource(path: string): Source {
  const file = normalize(path).replaceAll('\\', '/');
  const text = readFileSync(join(root, path), 'utf8');
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? `${normalize(join(dirname(file), fileName)).replaceAll('\\', '/')}.ts` : fileName);
  return { file, text, imports };
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).map(readSource);

const layerOf = (file: string) => layers.find(({ path }) => file.startsWith(path));

/** The imports of a source that its layer doesn't allow. */
function forbiddenImports({ file, imports }: Source): string[] {
  const layer = layerOf(file);
  if (!layer) return [`no layer is declared for ${file}`];
  return imports.filter(target => target.endsWith('.ts')
    ? ![layer.path, ...layer.layers].includes(layerOf(target)?.path ?? '') && !(layer.layers.includes('core/') && target.startsWith('core/') && !file.startsWith('core/'))
    : !layer.packages.some(name => target === name || target.startsWith(`${name}/`)));
}

/** The import cycles that go through files of the map, each as a path. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file) ?? []) visit(next, [...trail, file]);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}

/** Names that mean a host, a clock or a screen; core knows none of them. */
function impurities({ file, text }: Source): string[] {
  const names = ['window', 'document', 'console', 'globalThis', 'process', 'localStorage', 'setTimeout', 'Date.now', 'Math.random', 'performance', 'navigator'];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && names.includes(node.getText())) found.push(node.getText());
    if (ts.isIdentifier(node) && names.includes(node.text) && isFreeName(node)) found.push(node.text);
    if (ts.isNewExpression(node) && node.getText() === 'new Date()') found.push('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  return !(ts.isPropertyAccessExpression(parent) && parent.name === node) && !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent);
}

describe.each(sources)('$file', source => {
  it('imports only what its layer may', () => expect(forbiddenImports(source)).toEqual([]));

  it(`has at most ${maxLines} lines`, () => {
    if (source.file.startsWith('locale/') || dataFiles.includes(basename(source.file))) return;
    expect(source.text.split('\n').length - 1).toBeLessThanOrEqual(maxLines);
  });
});

describe.each(sources.filter(({ file }) => file.startsWith('core/')))('$file', source => {
  it('knows no host, clock or screen', () => expect(impurities(source)).toEqual([]));
});

/** True where a source reads a property, by a dot or by taking it out of a parameter. */
const reads = ({ text }: Source, property: string) =>
  new RegExp(String.raw`\.${property}\b|\{[^{}\n]*\b${property}\b[^{}\n]*\}\s*(?:=>|of\b|\)\s*(?:=>|:))`).test(text);

/** The sources that read what the build leaves out of records: examples anywhere, names where lists with examples are imported. */
function readersOfTests(all: readonly Source[]): string[] {
  const lists = all.filter(({ text }) => /^\s+(?:\{.*)?examples:/m.test(text)).map(({ file }) => file);
  return all.filter(source => reads(source, 'examples') || ([source.file, ...source.imports].some(file => lists.includes(file)) && reads(source, 'name'))).map(({ file }) => file);
}

it('never reads the examples and names of records, which the build leaves out', () => expect(readersOfTests(sources)).toEqual([]));

it('has no import cycles', () => {
  expect(cyclesIn(new Map(sources.map(({ file, imports }) => [file, imports])))).toEqual([]);
});

describe('the rules themselves', () => {
  const source = (file: string, text: string): Source => ({ file, text, imports: ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName) });

  it('see a core file that imports the host', () =>
    expect(forbiddenImports(source('core/text.ts', 'import type { App } from "obsidian"'))).toEqual(['obsidian']));
  it('see a schedule that knows the glossary', () =>
    expect(forbiddenImports({ file: 'core/schedule/a.ts', text: '', imports: ['core/glossary/b.ts'] })).toEqual(['core/glossary/b.ts']));
  it('see a view that knows the editor', () =>
    expect(forbiddenImports({ file: 'views/a.ts', text: '', imports: ['editor/b.ts'] })).toEqual(['editor/b.ts']));
  it('see who reads the names of records', () => {
    const list = source('core/a-formats.ts', "const formats = [{ name: 'a', examples: {} }];\n  { name: 'b', examples: {} }");
    const reader = (text: string): Source => ({ file: 'core/b.ts', text, imports: ['core/a-formats.ts'] });
    expect(readersOfTests([list, reader('formats.map(format => format.name)')])).toEqual(['core/b.ts']);
    expect(readersOfTests([list, reader('formats.map(({ name }) => 1)')])).toEqual(['core/b.ts']);
    expect(readersOfTests([list, { ...reader('tag.name'), imports: [] }])).toEqual([]);
  });
  it('see a cycle', () =>
    expect(cyclesIn(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b > c > b']));
  it('see a clock', () =>
    expect(impurities(source('core/a.ts', 'export const now = () => Date.now() + new Date().getTime();'))).toEqual(['Date.now', 'new Date()']));
});
