// npm run bench: every bench in test/bench, each in a process of its own, after a build.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { root, run } from './run.mjs';

const wanted = process.argv[2] ?? '';
const benches = readdirSync(join(root, 'test', 'bench')).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted));
const out = join(root, 'build', 'bench');
mkdirSync(out, { recursive: true });
let isGood = run('node', ['esbuild.config.mjs']);
for (const file of benches) {
  const outfile = join(out, file.replace(/\.ts$/, '.mjs'));
  await esbuild.build({
    entryPoints: [join(root, 'test', 'bench', file)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    packages: 'external', logLevel: 'warning',
  });
  console.log(`\n${file.replace('.bench.ts', '')}`);
  isGood = run('node', ['--expose-gc', outfile]) && isGood;
}
process.exitCode = isGood ? 0 : 1;
