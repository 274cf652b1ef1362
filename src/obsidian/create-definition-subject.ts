import { type App, getLinkpath } from 'obsidian';
import { nameOfPath } from '../core/glossary/link-target';
import { plainText } from '../core/markdown/plain-text';
import { blockAt, type LinkSpan, proseOf } from '../core/markdown/prose';
import type { Range } from '../core/text';
import type { OpenNote } from './open-note';

/** What is to be defined, and the text or the link to nowhere that becomes a link to it. */
export interface Subject {
  readonly term: string;
  readonly text: string;
  readonly range: Range;
  readonly link: LinkSpan | null;
}

/** The longest selection that's taken for a term. */
const longestTerm = 100;

/** The selected term, without blanks and marks of emphasis around it; null where nothing or more than a term is selected. */
export function selectionOf({ editor }: OpenNote): Subject | null {
  const text = editor.getValue();
  let from = editor.posToOffset(editor.getCursor('from'));
  let to = editor.posToOffset(editor.getCursor('to'));
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  while (to - from > 2 && /[*_=~]/.test(text.charAt(from)) && text.charAt(from) === text.charAt(to - 1)) [from, to] = [from + 1, to - 1];
  const source = text.slice(from, to);
  const term = plainText(source);
  return term === '' || source.length > longestTerm || /[\r\n]/.test(source) ? null : { term, text, range: { from, to }, link: null };
}

/** The link at the cursor that leads to no note. */
export function missingLinkAt({ metadataCache }: App, { editor, file }: OpenNote): Subject | null {
  if (editor.somethingSelected()) return null;
  const text = editor.getValue();
  const at = editor.posToOffset(editor.getCursor());
  const prose = proseOf(text);
  const first = blockAt(prose.blocks, Math.max(0, at - 1));
  const link = [first, first + 1].flatMap(index => prose.inline(index).links).find(({ from, to }) => from <= at && at <= to);
  const path = link ? getLinkpath(readTarget(link)) : '';
  if (!link || path === '' || /^[a-z][a-z+.-]*:/i.test(path) || metadataCache.getFirstLinkpathDest(path, file.path)) return null;
  return { term: nameOfPath(path), text, range: link, link };
}

/** A Markdown link writes blanks as %20. */
export function readTarget({ kind, target }: LinkSpan): string {
  if (kind === 'wiki' || !target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The word at the cursor. */
export function wordAt({ editor }: OpenNote): Subject | null {
  const place = editor.wordAt(editor.getCursor());
  if (!place) return null;
  const text = editor.getValue();
  const [from, to] = [editor.posToOffset(place.from), editor.posToOffset(place.to)];
  const term = text.slice(from, to);
  return /\p{L}/u.test(term) ? { term, text, range: { from, to }, link: null } : null;
}
