// Raw HTML as CommonMark §4.6 (blocks) and §6.6 (inline) know it. Every pattern is sticky: it is tried at one place.

const blockNames = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|'
  + 'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|'
  + 'noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const attribute = '\\s+[a-zA-Z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?';
const tag = (blank: string) => `<${blank}[a-zA-Z][\\w-]*(?:${attribute})*\\s*(?:/${blank})?>|</${blank}[a-zA-Z][\\w-]*\\s*>`;

/** A tag in a line, opening or closing. Blanks behind `<` are forgiven, as not only browsers of old take `< b >` for a tag. */
export const htmlTag = new RegExp(tag('\\s*'), 'y');

/** How an HTML block starts, and the pattern of the line that ends it; null: it ends before a blank line. */
interface HtmlBlockStart {
  readonly start: RegExp;
  readonly end: RegExp | null;
}

/** Blocks that may begin anywhere, CommonMark §4.6 conditions 1 to 6. */
export const htmlBlockStarts: readonly HtmlBlockStart[] = [
  { start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /<!--/y, end: /-->/ },
  { start: /<\?/y, end: /\?>/ },
  { start: /<!\[CDATA\[/y, end: /\]\]>/ },
  { start: /<![a-zA-Z]/y, end: />/ },
  { start: new RegExp(`</?(?:${blockNames})(?=[\\s>]|/>|$)`, 'iy'), end: null },
];

/** A tag alone on its line begins a block unless a paragraph is open, CommonMark §4.6 condition 7. */
export const htmlBlockTag = new RegExp(`(?:${tag('')})[ \\t]*(?=[\\r\\n]|$)`, 'y');

/** Elements whose content is no prose: a link there would be shown as brackets, or stand inside another link. */
export const literalElement = /<(a|button|code|kbd|math|pre|samp|script|style|svg|textarea|tt|var)(?=[\s>])/iy;

/** True where `pattern`, which is sticky, matches at `at`. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
