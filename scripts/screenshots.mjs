// npm run screenshots: the pictures of the README into docs/images, more to look at into build/screenshots.
import process from 'node:process';
import { run, runTypeScript } from './run.mjs';

process.exitCode = run('node', ['esbuild.config.mjs']) && await runTypeScript('test/e2e/screenshots.ts', process.argv.slice(2)) ? 0 : 1;
