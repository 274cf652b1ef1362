// npm run review: what the community directory's scan checks on every release, as far as it's known.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const maxBytes = 100_000;
const read = file => readFileSync(join(root, file), 'utf8');
const results = [];
const check = (name, isGood, detail = '') => results.push({ name, isGood, detail });

check('Lint of plugin code, manifest, licence and package.json: no error, no warning', run('eslint', ['.', '--max-warnings', '0']));
check('Styles: no error, no warning', run('stylelint', ['styles.css', '--max-warnings', '0']));
checkManifest(JSON.parse(read('manifest.json')), JSON.parse(read('package.json')));
checkSource();
checkBuild();
check('README, LICENSE and contributing guide', ['README.md', 'LICENSE', 'CONTRIBUTING.md'].every(file => existsSync(join(root, file))));
check('No main.js is committed', read('.gitignore').split('\n').includes('main.js'));
check('A lockfile is committed', existsSync(join(root, 'package-lock.json')));

for (const { name, isGood, detail } of results) console.log(`${isGood ? 'pass' : 'FAIL'}  ${name}${detail && ` (${detail})`}`);
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;

/** The directory's rules for manifest.json that the linter doesn't know, and that the versions agree. */
function checkManifest(manifest, pack) {
  const { id, name, version, minAppVersion, description, isDesktopOnly } = manifest;
  check('Manifest: id', /^[a-z-]+$/.test(id) && !/obsidian|plugin$/.test(id), id);
  check('Manifest: name', /^[\x20-\x7e]+$/.test(name) && !/obsidian|obsi-|-sidian|plugin/i.test(name), name);
  check('Manifest: description', description.length <= 250 && /^[A-Z][a-z]+s? .*\.$/.test(description) && !/obsidian|plugin/i.test(description));
  check('Manifest: runs on phones', isDesktopOnly === false);
  check('Manifest, package.json and lockfile have one version', [pack.version, JSON.parse(read('package-lock.json')).version].every(other => other === version), version);
  check('versions.json names the version', JSON.parse(read('versions.json'))[version] === minAppVersion);
}

function checkSource() {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const suppressed = files.filter(file => /eslint-|@ts-(ignore|expect-error|nocheck)|stylelint-/.test(read(join('src', file))));
  check('No suppression in src', suppressed.length === 0, suppressed.join(', '));
  check('No suppression in styles.css', !/stylelint-/.test(read('styles.css')));
}

function checkBuild() {
  const build = () => (run('node', ['esbuild.config.mjs']) ? read('main.js') : '');
  const [first, second] = [build(), build()];
  const digest = text => createHash('sha256').update(text).digest('hex').slice(0, 12);
  check('Two builds are equal', first !== '' && first === second, digest(first));
  check(`main.js is under ${maxBytes / 1000} KB`, Buffer.byteLength(first) < maxBytes, `${(Buffer.byteLength(first) / 1000).toFixed(1)} KB`);
  const banned = [/\beval\(/, /new Function\(/, /\binnerHTML\b/, /\bouterHTML\b/, /\bfetch\(/, /XMLHttpRequest/, /WebSocket/, /require\("(?!obsidian|@codemirror\/)/, /\bprocess\./];
  const found = banned.filter(pattern => pattern.test(first));
  check('main.js has no network, no evaluated code, no Node module', found.length === 0, found.join(' '));
}
