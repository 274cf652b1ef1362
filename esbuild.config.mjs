import { readFile } from 'node:fs/promises';
import process from 'node:process';
import esbuild from 'esbuild';
import ts from 'typescript';

/** Leaves the examples and names of records out of what ships: they are tests, and a third of the records' size. */
const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return text.includes('examples:') ? { contents: dropExamples(path, text), loader: 'ts' } : undefined;
    });
  },
};

/** The source without the properties `examples` of its object literals, nor `name` beside them. */
function dropExamples(path, text) {
  const ranges = [];
  const visit = node => {
    const names = ts.isObjectLiteralExpression(node) ? node.properties.map(({ name }) => name?.getText()) : [];
    if (!names.includes('examples')) return ts.forEachChild(node, visit);
    node.properties.forEach((property, i) => {
      if (names[i] === 'examples' || names[i] === 'name') ranges.push([property.getFullStart(), text[property.end] === ',' ? property.end + 1 : property.end]);
      else visit(property);
    });
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return ranges.reduceRight((out, [from, to]) => out.slice(0, from) + out.slice(to), text);
}

const watch = process.argv.includes('--watch');
const context = await esbuild.context({
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'info',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/common', '@lezer/highlight', '@lezer/lr'],
  plugins: [withoutExamples],
});

if (watch) {
  await context.watch();
} else {
  await context.rebuild();
  await context.dispose();
}
