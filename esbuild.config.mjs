import { readFile } from 'node:fs/promises';
import process from 'node:process';
import esbuild from 'esbuild';
import ts from 'typescript';

/** Leaves the examples of records out of what ships: they are tests, and a third of the records' size. */
const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return text.includes('examples:') ? { contents: dropExamples(path, text), loader: 'ts' } : undefined;
    });
  },
};

/** The source without the properties named `examples` of its object literals. */
function dropExamples(path, text) {
  const ranges = [];
  const visit = node => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'examples') {
      ranges.push([node.getFullStart(), text[node.end] === ',' ? node.end + 1 : node.end]);
    } else {
      ts.forEachChild(node, visit);
    }
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
