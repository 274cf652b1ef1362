import type { Range } from '../text';
import { readLines, type Line } from './lines';
import { plainText } from './plain-text';

/** A heading of a note; the range is its line. */
export interface Heading extends Range {
  /** 1 to 6. */
  readonly level: number;
  /** Its words, without markup. */
  readonly text: string;
}

const atx = /^(#{1,6})(?:[ \t]+|$)(.*)$/;
const closing = /(?:^|[ \t])#+[ \t]*$/;
const html = /^<h([1-6])\b[^<>]*>(.*?)<\/h\1\s*>/i;

/** The headings of a note, in its order: CommonMark §4.2 and §4.3 (setext, of one line), and `<h1>` to `<h6>` on a line. */
export function findHeadings(text: string, lines: readonly Line[] = readLines(text)): Heading[] {
  const headings: Heading[] = [];
  lines.forEach((line, index) => {
    if (line.hidden || line.content >= line.to) return;
    const char = text[line.content];
    if (char === '#' || char === '<') {
      const heading = headingOf(text.slice(line.content, Math.min(line.to, line.content + 1000)));
      if (heading) headings.push({ ...heading, from: line.from, to: line.to });
    } else if (char === '=' || char === '-') {
      const level = /^=+[ \t]*$/.test(text.slice(line.content, line.to)) ? 1 : /^-+[ \t]*$/.test(text.slice(line.content, line.to)) ? 2 : 0;
      const above = lines[index - 1];
      if (level && above && !above.hidden && isParagraph(text, above)) {
        headings.push({ level, text: plainText(text.slice(above.content, above.to)), from: above.from, to: line.to });
      }
    }
  });
  return headings;
}

function headingOf(line: string): { level: number; text: string } | null {
  const mark = atx.exec(line);
  if (mark) return { level: mark[1]?.length ?? 1, text: plainText((mark[2] ?? '').replace(closing, '')) };
  const tag = html.exec(line);
  return tag ? { level: Number(tag[1]), text: plainText(tag[2] ?? '') } : null;
}

function isParagraph(text: string, line: Line): boolean {
  return line.content < line.to && !/^(?:#|>|\||[-*+][ \t]|<)/.test(text.slice(line.content, line.content + 3));
}
