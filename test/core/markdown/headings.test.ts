import { describe, expect, it } from 'vitest';
import { findHeadings } from '../../../src/core/markdown/headings';
import { plainLines, plainText } from '../../../src/core/markdown/plain-text';
import { readProperties } from '../../../src/core/markdown/frontmatter';

const read = (text: string) => findHeadings(text).map(({ level, text: words }) => `${level} ${words}`);

describe('findHeadings', () => {
  it('reads headings of CommonMark, and those of HTML on one line', () => {
    expect(read('# One\n## *Two* ##\n###### Six\n#none\n####### none\nSetext\n===\nOther\n---\n<h3 class="x">Three <b>b</b></h3>')).toEqual(['1 One', '2 Two', '6 Six', '1 Setext', '2 Other', '3 Three b']);
  });
  it('finds none in code and frontmatter', () => {
    expect(read('---\n# a\n---\n```\n# b\n```\n# c')).toEqual(['1 c']);
  });
});

describe('plainText', () => {
  it.each([
    ['**bold** and _slanted_ and ~~gone~~', 'bold and slanted and gone'],
    ['[words](https://example.org "title") and ![image](a.png)', 'words and image'],
    ['[[Note]] and [[Note|alias]] and [[Note\\|alias]]', 'Note and alias and alias'],
    ['`code *kept*` and \\*escaped\\*', 'code *kept* and *escaped*'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['a&nbsp;b &amp; c &#233; &unknown;', 'a b & c é &unknown;'],
    ['caf&eacute; M&uuml;ller &Icirc;le fa&ccedil;ade &oslash;', 'café Müller Île façade ø'],
    ['&qacute; &toString; &valueOf; &acute;', '&qacute; &toString; &valueOf; &acute;'],
    ['<b>a</b> <i>b</i><span class="x">c</span>', 'a bc'],
    ['x <!-- gone --> y', 'x y'],
    ['a < b and c > d', 'a < b and c > d'],
    ['<https://example.org>', 'https://example.org'],
    ['footnote[^1]', 'footnote'],
    ['**half', '**half'],
    ['', ''],
  ])('reads %j as %j', (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });
  it('parts lines at br and list items', () => {
    expect(plainLines('one<br>two<br/>three<ul><li>four</li></ul>')).toEqual(['one', 'two', 'three', 'four']);
  });
});

describe('readProperties', () => {
  it('reads plain values', () => {
    expect(readProperties('---\na: 1 # x\n"b c": "two"\nlist:\n  - x\nd: \'3\'\ne:\n---\nf: 4').map(({ key, value }) => [key, value])).toEqual([['a', '1'], ['b c', 'two'], ['list', ''], ['d', '3'], ['e', '']]);
    expect(readProperties('a: 1')).toEqual([]);
  });
});
