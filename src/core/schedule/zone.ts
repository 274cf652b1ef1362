import type { Zone } from './schedule';
import { zoneNames } from './zone-names';

const offset = /(?:^|[^\p{L}])((?:UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?)(?!\d)/u;
const iana = /(?:^|[^\p{L}/])((?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)/u;
const byName = new Map(zoneNames.flatMap(([names, iana, offset]) => names.split('|').map(name => [name.toLowerCase(), { iana, offset }])));
const known = zoneNames.flatMap(([names]) => names.split('|'));
const abbreviations = known.filter(name => /^[A-Z]{2,}$/.test(name));
const words = known.filter(name => !/^[A-Z]+$/.test(name)).sort((a, b) => b.length - a.length);
/** An abbreviation counts behind a time, in brackets, or where it's the whole text: `CT scan` names no zone. */
const abbreviation = new RegExp(`(?:(?:\\d|[ap]\\.?m\\.?|noon)\\s*[(（]?|[(（[]|(?:times?|zone:?)\\s+(?:are\\s+)?(?:in\\s+)?|^)(${abbreviations.join('|')})(?=\\s*$|\\s*[)）\\],;/·|]|\\s+(?:time|\\d))`, 'iu');
const word = new RegExp(`(${words.join('|')})(?![\\p{L}])`, 'iu');
const mayHoldWord = /time|시간|時間|时间|hora|мск|taipei|sydney|us[ /]/i;

const mayHoldZone = /[A-Z]{2}|\/[A-Z]|time|시간|時間|时间|hora|мск|taipei|sydney|us e|us p|us c|us m|us w/i;

/** The zone that a text near a schedule names; null where it names none. An ambiguous one has neither IANA name nor offset. */
export function findZone(text: string): Zone | null {
  const source = text.slice(0, 200);
  if (!mayHoldZone.test(source)) return null;
  const [, written, sign, hours, minutes] = offset.exec(source) ?? [];
  if (written) {
    const east = Number(hours) * 60 + Number(minutes ?? 0);
    return { text: written, iana: null, offset: sign === '+' ? east : -east };
  }
  const name = iana.exec(source)?.[1];
  if (name) return { text: name, iana: name, offset: null };
  const short = abbreviation.exec(source)?.[1];
  const found = short && short === short.toUpperCase() ? short : mayHoldWord.test(source) ? word.exec(source)?.[1] : undefined;
  if (!found) return null;
  const zone = byName.get(found.toLowerCase());
  return zone ? { text: found, ...zone } : null;
}
