// npm run check: types, lint and unit tests side by side, for use at every change.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { environment, root } from './run.mjs';

/** Runs a command and keeps what it prints. */
function start([command, ...args]) {
  return new Promise(done => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32', env: environment() });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output += chunk; });
    child.on('close', code => done({ name: command, output, isGood: code === 0 }));
  });
}

const results = await Promise.all([
  ['vitest', 'run', '--project', 'unit', '--reporter=default', '--silent=passed-only'],
  ['tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', 'build/types.tsbuildinfo'],
  ['eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', 'build/eslint.cache'],
  ['stylelint', 'styles.css', '--max-warnings', '0'],
].map(start));
for (const { name, output, isGood } of results) {
  if (!isGood) console.log(output.trim());
  console.log(`${name}: ${isGood ? 'good' : 'failed'}`);
}
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
