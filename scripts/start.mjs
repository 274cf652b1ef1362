/* Bundles the starter (TypeScript, like all of the host) and runs it. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const outfile = resolve(root, 'build/start.mjs');

mkdirSync(resolve(root, 'build'), { recursive: true });
await build({
  entryPoints: [resolve(root, 'test/host/server/start.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});

const { main } = await import('../build/start.mjs');
await main(process.argv.slice(2), root);
