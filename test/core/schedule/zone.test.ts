import { describe, expect, it } from 'vitest';
import { findZone } from '../../../src/core/schedule/zone';
import { zoneExamples, zoneNames } from '../../../src/core/schedule/zone-names';

describe('findZone', () => {
  it.each(Object.entries(zoneExamples))('finds in %j the zone %j', (text, expected) => {
    const zone = findZone(text);
    expect(zone && [zone.text, zone.iana, zone.offset]).toEqual(expected);
  });

  it('knows each name, in a header and by itself', () => {
    for (const [names, iana, offset] of zoneNames) {
      for (const name of names.split('|')) for (const text of [`Time (${name})`, name]) expect([text, findZone(text)]).toEqual([text, { text: name, iana, offset }]);
    }
  });
});
