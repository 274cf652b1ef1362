// npm run bench: every bench in test/bench, each in a process of its own, after a build. A word picks those with it in their name.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runTypeScript } from './run.mjs';

const wanted = process.argv[2] ?? '';
const benches = readdirSync(join(root, 'test', 'bench')).filter(file => file.endsWith('.bench.ts') && file.includes(wanted));
let isGood = run('node', ['esbuild.config.mjs']);
for (const file of benches) {
  console.log(`\n${file.replace('.bench.ts', '')}`);
  isGood = await runTypeScript(`test/bench/${file}`) && isGood;
}
process.exitCode = isGood ? 0 : 1;
