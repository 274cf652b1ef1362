const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwj: '', zwnj: '',
  ndash: '–', mdash: '—', minus: '−', hellip: '…', middot: '·', bull: '•', rarr: '→', larr: '←', harr: '↔', times: '×', deg: '°',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', copy: '©', reg: '®', trade: '™',
  euro: '€', sect: '§', iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º', vert: '|', verbar: '|', num: '#', colon: ':', sol: '/',
  aelig: 'æ', oslash: 'ø', Oslash: 'Ø', szlig: 'ß',
};

/** What stands behind a letter in the names of accented ones, and the combining mark it is. */
const accents: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327' };

/** A character by its name, of those that notes hold (HTML, "Named character references"); null for others. */
export function namedCharacter(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name] ?? null;
  const accent = name.slice(1);
  const letter = Object.hasOwn(accents, accent) ? `${name.charAt(0)}${accents[accent] ?? ''}`.normalize() : '';
  return letter.length === 1 ? letter : null;
}
