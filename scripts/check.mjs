// npm run check: types, lint and unit tests side by side, for use at every change.
import process from 'node:process';
import { runBeside } from './run.mjs';

const results = await Promise.all([
  ['vitest', 'run', '--project', 'unit', '--reporter=default', '--silent=passed-only'],
  ['tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', 'build/types.tsbuildinfo'],
  ['eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', 'build/eslint.cache'],
  ['stylelint', 'styles.css', '--max-warnings', '0'],
].map(async ([name, ...args]) => ({ name, ...await runBeside(name, args) })));
for (const { name, output, isGood } of results) {
  if (!isGood) console.log(output);
  console.log(`${name}: ${isGood ? 'good' : 'failed'}`);
}
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
