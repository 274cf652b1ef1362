// npm run install:vault -- DIR: builds the plugin and copies it into a vault.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root, run } from './run.mjs';

const vault = process.argv[2] && resolve(process.argv[2]);
if (!vault || !existsSync(vault)) {
  console.error(vault ? `There is no folder ${vault}.` : 'Say which vault: npm run install:vault -- FOLDER');
  process.exit(1);
}
if (!run('node', ['esbuild.config.mjs'])) process.exit(1);
const target = join(vault, '.obsidian', 'plugins', 'lectern');
mkdirSync(target, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) copyFileSync(join(root, file), join(target, file));
console.log(`Lectern is in ${target}. Reload the app and turn it on under Settings, Community plugins.`);
