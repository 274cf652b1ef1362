/** The named character references that notes hold (HTML, "Named character references"); others stay as written. */
export const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwj: '', zwnj: '',
  ndash: '–', mdash: '—', minus: '−', hellip: '…', middot: '·', bull: '•', rarr: '→', larr: '←', harr: '↔', times: '×', deg: '°',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', copy: '©', reg: '®', trade: '™',
  euro: '€', sect: '§', iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º', vert: '|', verbar: '|', num: '#', colon: ':', sol: '/',
  aacute: 'á', agrave: 'à', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', eacute: 'é', egrave: 'è',
  ecirc: 'ê', euml: 'ë', iacute: 'í', igrave: 'ì', icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ograve: 'ò', ocirc: 'ô',
  otilde: 'õ', ouml: 'ö', oslash: 'ø', uacute: 'ú', ugrave: 'ù', ucirc: 'û', uuml: 'ü', szlig: 'ß', Auml: 'Ä', Ouml: 'Ö',
  Uuml: 'Ü', Eacute: 'É', Egrave: 'È', Aacute: 'Á', Oacute: 'Ó', Ccedil: 'Ç', Ntilde: 'Ñ', Oslash: 'Ø', Aring: 'Å',
};
