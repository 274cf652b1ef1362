import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, linesOf, readSettings } from '../src/settings';

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => expect(readSettings(null)).toEqual(defaultSettings));

  it('keep what was chosen and fill in the rest', () => {
    expect(readSettings({ links: { frequency: 'every' } })).toEqual({
      ...defaultSettings, links: { ...defaultSettings.links, frequency: 'every' },
    });
  });

  it('drop values of the wrong kind', () => {
    expect(readSettings({ glossary: { folders: 'Glossary', termTag: 3 }, links: { frequency: 'all' }, mentions: [] })).toEqual(defaultSettings);
  });

  it('that hold several things have one on each line', () => expect(linesOf(' one, two\n\n three\r\n')).toEqual(['one, two', 'three']));

  it('survive storage', () => {
    const chosen = { ...defaultSettings, glossary: { ...defaultSettings.glossary, folders: ['용어', 'Terms/en'] } };
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('never throw, and read the same a second time', () => {
    fc.assert(fc.property(fc.jsonValue(), stored => {
      const settings = readSettings(stored);
      expect(readSettings(settings)).toEqual(settings);
    }));
  });
});
