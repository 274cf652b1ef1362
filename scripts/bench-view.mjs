// npm run bench:view: how long the timeline takes to draw in a browser, beside plain elements and two other libraries.
import process from 'node:process';
import { runTypeScript } from './run.mjs';

process.exitCode = await runTypeScript('test/bench/view/bench.ts', process.argv.slice(2)) ? 0 : 1;
