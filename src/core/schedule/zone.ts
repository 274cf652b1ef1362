import { lazy } from './lazy';
import { alternatives } from './letters';
import type { Zone } from './schedule';
import { zoneNames } from './zone-names';

const offset = /(?:^|[^A-Za-z])((?:UTC|GMT)\s?([+−–-])\s?(1[0-4]|0?\d)(?::?([0-5]\d))?)(?!\d)/;
const iana = /(?:^|[^A-Za-z/])((?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)/;
const names = lazy(() => {
  const known = zoneNames.flatMap(([names]) => names.split('|'));
  const short = known.filter(name => /^[A-Z]{2,}$/.test(name)).join('|');
  const words = known.filter(name => !/^[A-Z]+$/.test(name)).map(name => name.toLowerCase());
  return {
    byName: new Map(zoneNames.flatMap(([names, iana, offset]) => names.toLowerCase().split('|').flatMap(name => [name, name.replace(' time', '')].map(name => [name, { iana, offset }] as const)))),
    /** An abbreviation counts behind a time, in brackets, or where it's the whole text: `CT scan` names no zone. */
    abbreviation: new RegExp(`(?:(?:\\d|[apAP]\\.?[mM]\\.?|[nN]oon)\\s*[(（]?|[(（[]|(?:[tT]imes?|TIMES?|[zZ]one:?|[zZ]eiten)\\s+(?:are\\s+)?(?:in\\s+)?|^)(${short})(?=\\.?\\s*$|\\s*[()（）\\],;/·|]|\\s+(?:[tT]ime|\\d))|(?:^|[^A-Za-z])(${short})\\s*(?:기준|표준시|표기|기준시|時間|标准时|表記)`),
    word: new RegExp(`(?:${alternatives(words)})(?!\\p{L})|(?<=times?(?: zone)?:?\\s[(（]?(?:are )?(?:in )?)(?:${alternatives(words.map(name => name.replace(' time', '')))})(?=\\s*(?:$|[).,;）]))`, 'u'),
  };
});
/** Capitals of abbreviations, offsets and IANA names. */
const mayHoldCode = /[A-Z]{2}|\/[A-Z]/;
const mayHoldWord = /time|시간|時間|时间|hor[aá]|мск|us[ /]/i;

/** The zone that a text near a schedule names; null where it names none. An ambiguous one has neither IANA name nor offset. */
export function findZone(text: string): Zone | null {
  const source = text.slice(0, 200);
  const code = mayHoldCode.test(source) ? zoneOfCode(source) : null;
  if (code && typeof code !== 'string') return code;
  const found = code ?? (mayHoldWord.test(source) ? asWritten(source, names().word) : null);
  const zone = found ? names().byName.get(found.toLowerCase()) : undefined;
  return found && zone ? { text: found, ...zone } : null;
}

/** An offset or an IANA name as a zone; an abbreviation as it's written. */
function zoneOfCode(source: string): Zone | string | null {
  const [, written, sign, hours, minutes] = offset.exec(source) ?? [];
  if (written) {
    const east = Number(hours) * 60 + Number(minutes ?? 0);
    return { text: written, iana: null, offset: sign === '+' ? east : -east };
  }
  const name = iana.exec(source)?.[1];
  if (name) return { text: name, iana: name, offset: null };
  const [, short, marked = short] = names().abbreviation.exec(source) ?? [];
  return marked ?? null;
}

/** What a pattern in lower case finds, as the text has it. */
function asWritten(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text.toLowerCase());
  return match ? text.slice(match.index, match.index + match[0].length) : null;
}
