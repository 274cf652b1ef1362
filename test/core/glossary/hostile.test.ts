import { describe, expect, it } from 'vitest';
import { linkEdits } from '../../../src/core/glossary/links';
import { unlinkEdits } from '../../../src/core/glossary/unlink';
import { damageOf, linked, matcherFor, term } from './damage';

const matcher = matcherFor('kafka', 'ka ka ka', '직렬화', term('a b', 'a', 'ab-ab-ab'), '_a', '容器', 'İ');

/** Texts of about this many characters, made so that a careless reader looks at each of them again and again. */
const texts: Record<string, (size: number) => string> = {
  'one line': size => 'kafka 직렬화를 '.repeat(size / 11),
  'opening brackets': size => '['.repeat(size),
  'brackets in pairs': size => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'closing brackets': size => ']'.repeat(size),
  'links without ends': size => '[a]('.repeat(size / 4),
  'links with blanks': size => '[a](b c '.repeat(size / 8),
  'titles without ends': size => '[a](b "c '.repeat(size / 9),
  'wikilinks without ends': size => '[[a|'.repeat(size / 4),
  'wikilinks over lines': size => `${'[[a\n'.repeat(size / 4)}]]`,
  images: size => '![a]['.repeat(size / 5),
  definitions: size => '[a]: "b\n'.repeat(size / 8),
  'one run of backticks': size => '`'.repeat(size),
  'runs of backticks': size => Array.from({ length: Math.sqrt(2 * size) }, (_, i) => '`'.repeat(i)).join(' '),
  'backticks behind backslashes': size => '\\`` '.repeat(size / 4),
  'dollar signs': size => '$a '.repeat(size / 3),
  'dollar signs in pairs': size => '$a'.repeat(size / 2),
  'percent signs': size => '%% a '.repeat(size / 5),
  braces: size => '{{a '.repeat(size / 4),
  'angle brackets': size => '<'.repeat(size),
  'tags without ends': size => '<a b="'.repeat(size / 6),
  'attributes without ends': size => `<a${' b'.repeat(size / 2)}`,
  'tags over blanks': size => `<a${' '.repeat(size)}`,
  'elements without ends': size => '<a>x'.repeat(size / 4),
  'comments without ends': size => '<!-- a '.repeat(size / 7),
  'instructions without ends': size => '<? a <![CDATA[ <!A '.repeat(size / 19),
  'quote marks': size => '>'.repeat(size / 100).concat('\n').repeat(100),
  'lazy quotes': size => '> a\nb\n'.repeat(size / 6),
  'lists in lists': size => '- '.repeat(200).concat('\n').repeat(size / 401),
  'items without text': size => '-\n\n'.repeat(size / 3),
  tables: size => `a|b\n-|-\n${'kafka|`\n'.repeat(size / 8)}`,
  'one row': size => `a|b\n-|-\n${'kafka|'.repeat(size / 6)}`,
  delimiters: size => '|-'.repeat(size / 2).concat('\n').repeat(2),
  underscores: size => '_'.repeat(size),
  'words with underscores': size => '_a '.repeat(size / 3),
  colons: size => 'a::'.repeat(size / 3),
  schemes: size => 'a://'.repeat(size / 4),
  slashes: size => '/a'.repeat(size / 2),
  dots: size => 'a.'.repeat(size / 2),
  'at signs': size => 'a@'.repeat(size / 2),
  hashes: size => '#a'.repeat(size / 2),
  carets: size => ' ^a'.repeat(size / 3),
  ampersands: size => '&a'.repeat(size / 2),
  'half a long term': size => 'ka ka '.repeat(size / 6),
  Hangul: size => '직렬화'.repeat(size / 3),
  'letters in pieces': size => 'e\u0301'.repeat(size / 2),
  marks: size => `e${'\u0301'.repeat(size)}`,
  'lone surrogates': size => '\ud800'.repeat(size / 2) + '\udc00'.repeat(size / 2),
  'paragraphs with marks without ends': size => '[[a `` ` $$ $a %% {{ <a>x <!-- <% [b](c\n\n'.repeat(size / 38),
  'one carriage return alone': size => `a\r${'b\n'.repeat(size / 2)}`,
  'line ends': size => '\r\n\r'.repeat(size / 3),
};

function milliseconds(text: string): number {
  const start = performance.now();
  linkEdits({ text, matcher, every: 'every' });
  unlinkEdits({ text, matcher });
  return performance.now() - start;
}

describe.each(Object.entries(texts))('%s', (_, make) => {
  it('cost time in proportion', () => {
    milliseconds(make(2_000));
    const least = Math.min(milliseconds(make(10_000)), milliseconds(make(10_000)));
    const most = Math.min(milliseconds(make(80_000)), milliseconds(make(80_000)));
    expect(most).toBeLessThan(Math.max(100, 30 * least));
  });

  it('are not damaged', () => {
    const text = make(300);
    expect(damageOf(text, matcher)).toEqual([]);
  });
});

it('a line of a million characters is read', () => {
  const text = 'kafka '.repeat(170_000);
  expect(linked(text, matcherFor('kafka'))).toBe('[[kafka]] '.repeat(170_000));
});
