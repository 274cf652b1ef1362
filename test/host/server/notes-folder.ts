import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The notes of a folder by path; folders whose name begins with a dot are the app's own, or others'. */
export async function readNotes(folder: string): Promise<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (const path of await notePaths(folder, '')) notes[path] = await readFile(join(folder, path), 'utf8');
  return notes;
}

async function notePaths(folder: string, inside: string): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...await notePaths(folder, path));
    else if (entry.isFile() && entry.name.endsWith('.md')) paths.push(path);
  }
  return paths;
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The file that a note's path means; null when it is no note, or lies outside the folder or in a hidden part of it. */
export function resolveNote(folder: string, path: string): string | null {
  if (!path.endsWith('.md') || path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(folder, path);
  const inside = relative(resolve(folder), file);
  const parts = inside.split(sep);
  return inside === '' || parts.some(part => part === '..' || part.startsWith('.')) || resolve(inside) === inside ? null : file;
}

/** Whether the file, or the nearest folder above it that exists, is really inside: a link may lead out. */
async function isReallyInside(folder: string, file: string): Promise<boolean> {
  let nearest = file;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const real = relative(await realpath(folder), await realpath(nearest));
  return !real.startsWith('..') && resolve(real) !== real;
}

export async function writeNote(folder: string, path: string, text: string): Promise<boolean> {
  const file = resolveNote(folder, path);
  if (file === null || !await isReallyInside(folder, file)) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return true;
}

export async function removeNote(folder: string, path: string): Promise<boolean> {
  const file = resolveNote(folder, path);
  if (file === null || !await isReallyInside(folder, file)) return false;
  await rm(file, { force: true });
  return true;
}

/** The note's text now; null when it is gone. */
export async function readNote(folder: string, path: string): Promise<string | null> {
  const file = resolveNote(folder, path);
  if (file === null || !existsSync(file) || !(await stat(file)).isFile()) return null;
  return readFile(file, 'utf8');
}
