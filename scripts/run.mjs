import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import esbuild from 'esbuild';

export const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');

/** The environment in which the tools of this project are found. */
export function environment(more = {}) {
  return { ...process.env, ...more, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

/** Runs a command of this project and shows what it prints. Returns whether it succeeded. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root, stdio: 'inherit', shell: process.platform === 'win32',
    env: environment(env),
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs a command of this project beside others, and keeps what it prints. */
export function runBeside(command, args) {
  return new Promise(done => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32', env: environment() });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output += chunk; });
    child.on('error', error => { output += error.message; });
    child.on('close', code => done({ output: output.trim(), isGood: code === 0 }));
  });
}

/**
 * Bundles a TypeScript file of the tests and runs it in a process of its own. The bundle lies two folders below the root,
 * as deep as the sources it's made of, so that paths relative to them stay true.
 */
export async function runTypeScript(file, args = []) {
  const outfile = join(root, 'build', 'run', file.replace(/^.*\//, '').replace(/\.ts$/, '.mjs'));
  await esbuild.build({
    entryPoints: [join(root, file)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
  });
  return run('node', ['--expose-gc', outfile, ...args]);
}
