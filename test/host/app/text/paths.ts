/** A path as the vault knows it: one slash between names, none at the ends, composed characters. */
export function normalizePath(path: string): string {
  const clean = path.replace(/[\u00A0\u202F]/g, ' ').replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return clean === '' ? '/' : clean.normalize('NFC');
}

export function parentPath(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '/' : path.slice(0, at);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** The way from one note's folder to another note: `../b/c.md`. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}
