import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/glossary/mentions';
import { matcherFor } from '../glossary/damage';

const matcher = matcherFor('xx');

/** ‹…› stands around each `xx` that is prose; the text is what is left without them. */
function check(marked: string): void {
  const text = marked.replace(/[‹›]/g, '');
  let found = text;
  for (const { from, to } of findMentions({ text, matcher }).reverse()) found = `${found.slice(0, from)}‹${found.slice(from, to)}›${found.slice(to)}`;
  expect(found).toBe(marked);
}

describe('frontmatter', () => {
  it('is none', () => check('---\na: xx\n---\n‹xx›'));
  it('may be closed by dots, and be empty', () => { check('---\na: xx\n...\n‹xx›'); check('---\n---\n‹xx›'); });
  it('stands on the first line only', () => check('\n---\n‹xx›\n\n---'));
  it('takes three dashes exactly', () => check('----\n‹xx›\n\n---'));
  it('is a rule where it is not closed', () => check('---\n‹xx›'));
});

describe('code', () => {
  it('in fences of any length, closed by as many', () => check('````\nxx\n```\nxx\n````\n‹xx›'));
  it('of tildes, unclosed to the end', () => check('‹xx›\n~~~\nxx\n\nxx'));
  it('in lists, quotes and callouts ends with them', () => { check('- ```\n  xx\n\n‹xx›'); check('> [!note] ‹xx›\n> ```\n> xx\n\n‹xx›'); });
  it('with a backtick in its first line is none', () => check('``` a`‹xx›\n‹xx›'));
  it('indented', () => check('    xx\n\n‹xx›\n    ‹xx›\n\n\txx'));
  it('indented in a list is its text', () => check('- ‹xx›\n\n    ‹xx›\n\n      xx'));
  it('inline ends with a run as long', () => check('`` xx ` xx `` ‹xx› ` ‹xx› `` xx `` '));
  it('inline never reaches over a blank line', () => check('a ` ‹xx›\n\n‹xx› ` ‹xx›'));
  it('inline reaches over a line break', () => check('` xx\nxx ` ‹xx›'));
  it('inline goes on behind a line that looks like a definition', () => check('- ‹xx› ```\n      xx\n      [a]: b xx\n      xx\n      ``` ‹xx›'));
  it('is none behind a backslash', () => check('\\` ‹xx› \\` ‹xx›'));
});

describe('math', () => {
  it('stands close to its marks', () => check('$xx$ ‹xx› $ ‹xx› $ $5 ‹xx› $6 ‹xx›'));
  it('in double marks', () => check('$$ xx $$ ‹xx›\n\n$$\nxx\n\nxx\n$$\n‹xx›'));
});

describe('links', () => {
  it('of Obsidian', () => check('[[xx]] ![[xx]] [[a|xx]] [[a#xx]] ‹xx› [[a ‹xx›'));
  it('of Markdown', () => check('[xx](xx) ![xx](<xx xx> "xx") [a [xx] b](xx(xx)xx) [xx][xx] [xx] ‹xx› [a][b](http://a)xx ‹xx›'));
  it('that are broken', () => check('[a](b xx) ‹xx› [a](xx xx\n‹xx›'));
  it('in definitions', () => check('[xx]: xx "xx"\n[a]:\n  xx\n\n[a]: xx xx ‹xx›'.replace('xx xx ‹xx›', '‹xx› ‹xx› ‹xx›')));
  it('to footnotes, whose text is prose', () => check('[^xx] ‹xx›\n\n[^xx]: ‹xx› and ‹xx›\n    ‹xx›'));
  it('are what a footnote in the line says, as some parsers have it', () => check('a^[of xx] ‹xx›'));
  it('to tasks and callout types', () => check('- [x] ‹xx›\n\n> [!xx]- ‹xx›'));
});

describe('addresses', () => {
  it('with a scheme', () => check('https://a.io/xx?xx=xx#xx ‹xx› <https://a.io/xx> obsidian://xx mailto:xx@a.io ‹xx›'));
  it('without one', () => check('www.xx.org/xx xx@a.io a.xx@b.io xx.apache.org my-xx.example.com a.com/xx ‹xx›'));
  it('of files', () => check('/etc/xx ./xx ../a/xx ~/xx C:\\xx\\xx D:/xx/xx $HOME/xx a/xx.ts xx-config.yaml @scope/xx xx를.md 가/xx-나.yaml été-xx.pdf ‹xx›/‹xx› ‹xx›-‹xx› (a)/‹xx›'));
});

describe('a table right below a quoted one', () => {
  it('is none, as parsers disagree on it', () => check('> | ‹xx› |\n> |---|\n\n| ‹xx› |\n|---|\n\n> | ‹xx› |\n> |---|\nxx | xx\n---|---\nxx ` | xx\n\n‹xx›'));
  it('text there is prose', () => check('> | ‹xx› |\n> |---|\n‹xx›\n‹xx›'));
});

describe('HTML', () => {
  it('begun in a quote goes on to its end, as some parsers see no blank line there', () => check('> ‹xx›\n>\n> <div>\n> xx\n> </div>\n>\n> xx\n\n‹xx›'));
  it('tags and comments', () => check('<b title="xx">‹xx›</b> <!-- xx --> ‹xx› <br>‹xx›'));
  it('elements whose content is no prose', () => check('<a href="y">xx</a> <code>xx</code> <kbd>xx</kbd> ‹xx›'));
  it('blocks up to a blank line', () => check('<div>\nxx\n</div>\nxx\n\n‹xx›\n\n<!--\nxx\n\nxx -->\n‹xx›'));
  it('entities', () => check('&xx; ‹xx›; &‹xx›'));
});

describe("Obsidian's own", () => {
  it('comments', () => check('%% xx %% ‹xx› %%xx%%\n\n%%\nxx\n\nxx\n%%\n\n‹xx› 50%% ‹xx›'));
  it('comments and math may begin in a line and end at the start of another', () => check('‹xx› %% a\nxx\n%% ‹xx›\n\n‹xx› $$ a\nxx\n$$ ‹xx›\n\n50%%\n%%\nxx\n%%\n‹xx›'));
  it('tags', () => check('#xx #a/xx #xx를 (#xx) ‹xx› a# ‹xx›'));
  it('block ids', () => check('‹xx› ^xx\n\n‹xx› ^a-xx'));
  it('fields', () => check('xx:: ‹xx›\n- a xx:: ‹xx›\n- ‹xx› (xx:: ‹xx›) [xx:: xx]\n- [ ] xx:: ‹xx›'));
  it('templates', () => check('{{xx}} <% xx %> ‹xx›\n\n<%*\nxx\n\nxx\n%>\n\n‹xx›'));
  it('highlights', () => check('==‹xx›== ~~‹xx›~~ **‹xx›** *‹xx›*'));
});

describe('blocks', () => {
  it('headings are left out', () => check('# xx\n\nxx\n===\n\nxx\nxx\n---\n\n‹xx›\n\n#‹xx'.replace('#‹xx', '#xx')));
  it('lists begin where CommonMark says', () => check('1) ‹xx›\n2) ‹xx›\n\n-\n\n    xx\n\n- ‹xx›\n- - ‹xx›\n\n      ‹xx›'));
  it('code may follow a table in nested quotes', () => check('> > | ‹xx› |\n> > |---|\n>     xx\n> xx\n\n‹xx›'));
  it('quotes may be lazy', () => check('> ‹xx›\n‹xx›\n\n> - ‹xx›\n>\n>       xx'));
  it('table cells are prose, each alone', () => check('| ‹xx› | ` ‹xx› |\n|---|---|\n| ` | ‹xx› |\n| `xx` | [[a\\|xx]] |\n\n‹xx›'));
});
