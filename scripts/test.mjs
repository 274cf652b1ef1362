// npm test: every check, then one line of sums. The counts are the test runner's own, and one for each other check.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run, runBeside } from './run.mjs';

const sums = { passed: 0, failed: 0, skipped: 0 };
const runAgain = [];
/** What reads, orders and writes dates and clocks, but for random inputs of many thousands, which stay the same. */
const inOtherZone = ['test/core/schedule', 'test/core/timeline', 'test/views', ...['properties', 'layout'].flatMap(name => ['--exclude', `**/${name}.test.ts`])];

async function check([name, command, ...args]) {
  const { output, isGood } = await runBeside(command, args);
  console.log(`\n${name}: ${isGood ? 'good' : 'failed'}`);
  if (output !== '') console.log(output);
  sums[isGood ? 'passed' : 'failed']++;
}

/** The tests of a report that failed first and passed when run again: the report keeps why they failed. */
function passedOnlyAgain({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) => assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages: [why] }) => `${relative(root, name)}: ${fullName.trim()}\n${why.split('\n').filter(line => !line.includes('node_modules')).join('\n')}`));
}

function runTests(name, args, env = {}) {
  console.log(`\n${name}`);
  const report = join(root, 'build', 'test-report.json');
  rmSync(report, { force: true });
  const isGood = run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
  const failedBefore = sums.failed;
  try {
    const results = JSON.parse(readFileSync(report, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    sums.passed += numPassedTests;
    sums.failed += numFailedTests;
    sums.skipped += numPendingTests + numTodoTests;
    runAgain.push(...passedOnlyAgain(results));
  } catch {
    console.error(`${name}: the test runner left no report.`);
  }
  if (!isGood && sums.failed === failedBefore) sums.failed++;
}

mkdirSync(join(root, 'build'), { recursive: true });
if (!process.env.LECTERN_MATERIAL) console.log('LECTERN_MATERIAL is not set: tests that can read material beside the project use their own fixtures.');
await Promise.all([
  ['Types', 'tsc', '-p', '.'],
  ['Lint', 'eslint', '.', '--max-warnings', '0'],
  ['Styles', 'stylelint', 'styles.css', '--max-warnings', '0'],
  ['Build', 'node', 'esbuild.config.mjs'],
].map(check));
runTests('Unit, property and architecture tests', ['--project', 'unit']);
runTests('What knows dates and clocks, in another time zone', ['--project', 'unit', ...inOtherZone], { TZ: 'America/Los_Angeles' });
runTests('End-to-end tests in Chromium', ['--project', 'e2e']);
if (runAgain.length > 0) console.log(['', `${runAgain.length} passed only when run again, and must be mended:`, ...runAgain].join('\n'));
console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
process.exitCode = sums.failed > 0 ? 1 : 0;
