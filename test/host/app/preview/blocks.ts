import type MarkdownIt from 'markdown-it';
import { getFrontMatterInfo } from '../text/front-matter';
import { createMarkdown } from './markdown-syntax';

/** A block at the root of a note, as HTML; lines are from 0, the last one included. */
export interface Block { readonly html: string; readonly kind: string; readonly lineStart: number; readonly lineEnd: number; readonly source: string }

type Token = ReturnType<MarkdownIt['parse']>[number];

let shared: MarkdownIt | null = null;

function markdown(): MarkdownIt {
  shared ??= createMarkdown();
  return shared;
}

/** Properties and block comments are no text; their lines stay, so that line numbers do. */
function withoutHidden(text: string): string {
  const { contentStart } = getFrontMatterInfo(text);
  const blank = (part: string): string => part.replace(/[^\n]/g, '');
  const body = text.slice(contentStart).replace(/^%%[ \t]*$[\s\S]*?^%%[ \t]*$/gm, blank);
  return blank(text.slice(0, contentStart)) + body;
}

function groups(tokens: readonly Token[]): Token[][] {
  const result: Token[][] = [];
  for (const token of tokens) {
    const last = result[result.length - 1];
    if (token.level === 0 && token.nesting >= 0) result.push([token]);
    else last?.push(token);
  }
  return result;
}

function kindOf({ tag, type }: Token): string {
  if (type === 'fence' || type === 'code_block') return 'el-pre';
  return type === 'html_block' ? 'el-div' : `el-${tag}`;
}

/** Cuts a note into its blocks. */
export function splitBlocks(text: string): Block[] {
  const md = markdown();
  const env = {};
  const lines = text.split('\n');
  return groups(md.parse(withoutHidden(text), env)).flatMap(tokens => {
    const first = tokens[0];
    if (first?.map === null || first === undefined) return [];
    const [lineStart, after] = first.map;
    const source = lines.slice(lineStart, after).join('\n');
    return [{ html: md.renderer.render(tokens, md.options, env), kind: kindOf(first), lineStart, lineEnd: Math.max(after - 1, lineStart), source }];
  });
}
