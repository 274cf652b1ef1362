import { type StringStream, StreamLanguage } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** What of a note goes on in the next line. */
interface State {
  line: number;
  block: 'frontmatter' | 'code' | 'math' | null;
}

const inline: readonly (readonly [RegExp, string])[] = [
  [/^(`+)(?!`).*?[^`]\1(?!`)/, 'inline-code'], [/^!?\[\[[^\]]*\]\]/, 'hmd-internal-link'], [/^\$\S(?:[^$]*\S)?\$(?!\d)/, 'math'], [/^%%.*?%%/, 'comment'],
  [/^\[[^\]]*\]\([^)]*\)/, 'link'], [/^https?:\/\/\S+/, 'url'], [/^#[\p{L}\p{N}_/-]+/u, 'hashtag'], [/^[\p{L}\p{N}]+/u, ''],
];

/** The whole of a line, where it's one thing. */
function lineName(stream: StringStream, state: State): string | null {
  const fence = stream.match(/^\s*(?:```|~~~)/, false) ? 'code' : stream.match(/^\$\$/, false) ? 'math' : null;
  if (state.line === 1 && stream.match(/^---\s*$/, false)) {
    state.block = 'frontmatter';
    return 'hmd-frontmatter';
  }
  const { block } = state;
  if (block === 'frontmatter') {
    if (stream.match(/^---\s*$/, false)) state.block = null;
    return 'hmd-frontmatter';
  }
  if (fence !== null && (block === null || block === fence)) state.block = block === null ? fence : null;
  const shown = block ?? fence;
  return shown === 'code' ? 'HyperMD-codeblock HyperMD-codeblock-bg' : shown;
}

const names = ['hmd-frontmatter', 'HyperMD-codeblock', 'HyperMD-codeblock-bg', 'inline-code', 'hmd-internal-link', 'math', 'link', 'url', 'hashtag', 'comment', 'header', ...[1, 2, 3, 4, 5, 6].map(level => `header-${level}`)];

/** Markdown whose nodes are named as those of the app's editor: class names, joined by `_`. It knows what the public notes on the app name, and no more. */
export const hyperMd = StreamLanguage.define<State>({
  name: 'hypermd',
  startState: () => ({ line: 0, block: null }),
  copyState: state => ({ ...state }),
  blankLine: state => { state.line++; },
  token(stream, state) {
    if (stream.sol()) {
      state.line++;
      const name = lineName(stream, state);
      const header = name === null ? /^(#{1,6})\s/.exec(stream.string)?.[1] : undefined;
      if (name !== null || header !== undefined) {
        stream.skipToEnd();
        return name ?? `header header-${header?.length ?? 1}`;
      }
    }
    for (const [pattern, name] of inline) if (stream.match(pattern)) return name || null;
    stream.next();
    return null;
  },
  tokenTable: Object.fromEntries(names.map(name => [name, tags.content])),
});
