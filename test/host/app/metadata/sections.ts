import type { Root, RootContent } from 'mdast';
import type * as obs from 'obsidian';
import { spanOf, type Positions } from './offsets';

function typeOf(node: RootContent, source: string): string {
  if (node.type === 'blockquote') return /^\s*>\s*\[![^\]]+\]/.test(source) ? 'callout' : 'blockquote';
  if (node.type === 'paragraph' && /^\$\$[\s\S]*\$\$\s*$/.test(source)) return 'math';
  return node.type;
}

function blockIdOf(source: string): string | null {
  return /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(source)?.[1] ?? null;
}

function sectionOf(node: RootContent, positions: Positions): obs.SectionCache {
  const { from, to } = spanOf(node);
  const source = positions.text.slice(from, to);
  // The indentation before a block belongs to it.
  const start = positions.lineStart(from);
  const type = typeOf(node, source);
  const id = type === 'paragraph' ? blockIdOf(source) : null;
  return { type, position: positions.range(start, to), ...(id !== null && { id }) };
}

/** Where a `%%` block opens and closes: each mark alone at the start of a line. */
function commentSpans(text: string): { from: number; to: number }[] {
  const marks = [...text.matchAll(/^%%[^\r\n]*$/gm)];
  const spans: { from: number; to: number }[] = [];
  for (let at = 0; at < marks.length; at++) {
    const open = marks[at];
    if (open === undefined || /^%%.+%%/.test(open[0])) continue;
    const close = marks[at + 1];
    if (close === undefined) break;
    spans.push({ from: open.index, to: close.index + close[0].length });
    at++;
  }
  return spans;
}

/** Cuts a section where a comment begins or ends in it; what lies in the comment becomes one section. */
function withComments(sections: obs.SectionCache[], positions: Positions): obs.SectionCache[] {
  let result = sections;
  for (const span of commentSpans(positions.text)) result = withComment(result, span, positions);
  return result;
}

function withComment(sections: obs.SectionCache[], span: { from: number; to: number }, positions: Positions): obs.SectionCache[] {
  const touches = (one: obs.SectionCache): boolean => one.position.start.offset < span.to && one.position.end.offset > span.from;
  const isInCode = sections.some(one => touches(one) && (one.type === 'code' || one.type === 'yaml') && one.position.start.offset < span.from);
  if (isInCode || !sections.some(touches)) return sections;
  const touched = sections.filter(touches);
  const before = touched.filter(one => one.position.start.offset < span.from).map(one => cut(one, one.position.start.offset, span.from, positions));
  const after = touched.filter(one => one.position.end.offset > span.to).map(one => cut(one, span.to, one.position.end.offset, positions));
  const comment = { type: 'comment', position: positions.range(span.from, span.to) };
  const at = sections.findIndex(touches);
  return [...sections.slice(0, at), ...before, comment, ...after, ...sections.slice(at + touched.length)];
}

function cut(section: obs.SectionCache, from: number, to: number, positions: Positions): obs.SectionCache {
  const source = positions.text.slice(from, to);
  const start = from + source.length - source.trimStart().length;
  return { ...section, position: positions.range(start, from + source.trimEnd().length) };
}

/** The blocks at the root of a note. */
export function findSections(root: Root, positions: Positions): obs.SectionCache[] {
  const blocks = root.children.filter(node => node.type !== 'definition');
  return withComments(blocks.map(node => sectionOf(node, positions)), positions);
}
