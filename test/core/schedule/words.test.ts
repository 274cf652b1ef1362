import { describe, expect, it } from 'vitest';
import { isBreakTitle } from '../../../src/core/schedule/break';
import { columnExamples, placeWords } from '../../../src/core/schedule/column-names';
import { roleOfHeader } from '../../../src/core/schedule/column-roles';
import { parseDuration } from '../../../src/core/schedule/duration';
import { breakExamples, breakWords } from '../../../src/core/schedule/break-words';
import { arePersonNames, isPersonName, isRole, parsePeople } from '../../../src/core/schedule/people';
import { isPlaceName, placeForm } from '../../../src/core/schedule/place';
import { holdsEventWord, holdsMildWord, holdsOtherWord, holdsRecurringWord, programmeWords } from '../../../src/core/schedule/programme-words';
import { roleExamples } from '../../../src/core/schedule/role-words';

describe('pauses', () => {
  it.each(Object.entries(breakExamples))('knows whether %j is one', (title, expected) => {
    expect(isBreakTitle(title)).toBe(expected);
  });
  it.each(breakWords)('knows each word in $language', ({ words }) => {
    for (const word of words.split('|')) expect([word, isBreakTitle(word)]).toEqual([word, true]);
  });
});

describe('roles', () => {
  it.each(Object.entries(roleExamples))('knows whether %j is one', (text, expected) => {
    expect(isRole(text)).toBe(expected);
  });
});

describe('parsePeople', () => {
  it.each<[string, string[]]>([
    ['Ada Example', ['Ada Example']],
    ['Ada Example, Bob Sample', ['Ada Example', 'Bob Sample']],
    ['홍길동,김철수', ['홍길동', '김철수']],
    ['Ada & Bob', ['Ada', 'Bob']],
    ['Ada Example and Bob Sample', ['Ada Example', 'Bob Sample']],
    ['Ada Example, Founder and Board Co-Chair', ['Ada Example (Founder, Board Co-Chair)']],
    ['Ada Example, Acme', ['Ada Example (Acme)']],
    ['Ada, Bob, Cleo', ['Ada', 'Bob', 'Cleo']],
    ['Ada Example (Acme, Berlin), Bob Sample', ['Ada Example (Acme, Berlin)', 'Bob Sample']],
    ['예시 하나（X株式会社）', ['예시 하나（X株式会社）']],
    ['Ada Example – Sample GmbH', ['Ada Example (Sample GmbH)']],
    ['@ada @bob-b @cleo', ['@ada', '@bob-b', '@cleo']],
    ['Ada Example / Bob Sample', ['Ada Example', 'Bob Sample']],
    ['甲野花子、乙川太郎', ['甲野花子', '乙川太郎']],
    ['Ada Example und Bob Sample', ['Ada Example', 'Bob Sample']],
    ['Ada Example and Bob Sample, Example Works', ['Ada Example', 'Bob Sample (Example Works)']],
    ['Ada Example und Bob Sample, Cleo Specimen und Dora Vorlage', ['Ada Example', 'Bob Sample', 'Cleo Specimen', 'Dora Vorlage']],
    ['Ada Example, Bob Sample and Cleo Specimen', ['Ada Example', 'Bob Sample', 'Cleo Specimen']],
    ['Ada and Bob, Cleo', ['Ada', 'Bob', 'Cleo']],
    ['(optional)', []], ['💻', []], ['NTB', []], ['(Ada Example)', ['(Ada Example)']],
    ['-', []], ['—', []], ['TBA', []], ['', []],
    ['Ander Candor', ['Ander Candor']],
    ['Ada Example, Chief Officer and Head of Moss for Town & Fern Development, University of Ferns', ['Ada Example (Chief Officer, Head of Moss for Town, Fern Development, University of Ferns)']],
    ['Bob Sample, Partner, Blue Fern Partners', ['Bob Sample (Partner, Blue Fern Partners)']],
    ['Moderated by Cleo Specimen, Manager, Moss Ventures', ['Cleo Specimen (Manager, Moss Ventures)']],
    ['Ada Example, Associate, Bob Sample, Partner', ['Ada Example (Associate)', 'Bob Sample (Partner)']],
    ['Byron Sample and Moder Atedby', ['Byron Sample', 'Moder Atedby']],
  ])('parts %j', (text, expected) => {
    expect(parsePeople([text])).toEqual(expected);
  });
});

describe('isPersonName', () => {
  it('takes full names and nothing else', () => {
    for (const name of ['Ada Example', 'Ada van der Example', 'Dr. Ada Example', 'Ada B. Example', 'Zoë Ñandú-Øre']) expect([name, isPersonName(name)]).toEqual([name, true]);
    for (const text of ['Ada', 'Room B', 'Coffee Break', 'How to test', 'CVC 217', 'IBM', 'Opening Remarks', 'ALL HANDS']) expect([text, isPersonName(text)]).toEqual([text, false]);
    expect(arePersonNames('Ada Example & Bob Sample')).toBe(true);
    for (const text of ['Speaker TBA (title to be announced)', 'Winner Teams (1st, 2nd)', 'Ada Example (to be confirmed)']) expect([text, arePersonNames(text)]).toEqual([text, false]);
    for (const text of ['Ada Example (formerly Acme)', 'Ada Example (she/her)', 'Ada Bestman (University of Example)']) expect([text, arePersonNames(text)]).toEqual([text, true]);
    expect(arePersonNames('Ada Example on Kafka')).toBe(false);
  });
});

describe('words above a table', () => {
  it.each(Object.entries(programmeWords.examples))('takes %j for %j', (text, expected) => {
    const found = [...(holdsEventWord(text) ? ['event'] : []), ...(holdsOtherWord(text) ? ['other'] : []), ...(holdsMildWord(text) ? ['mild'] : []), ...(holdsRecurringWord(text) ? ['recurring'] : [])];
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});

describe('column names', () => {
  it.each(Object.entries(columnExamples))('takes the header %j for %j', (header, expected) => {
    expect(roleOfHeader(header.replace(/\*/g, ''))?.role ?? null).toBe(expected);
  });
  it('tells the name of one place from the word for places', () => {
    for (const header of ['Room A', 'Track 2', 'Grand Hall', '会議室B', '트랙 1', 'Saal Berlin']) expect([header, isPlaceName(header)]).toEqual([header, true]);
    for (const header of ['Room', 'Track', '장소', 'Topic', 'Roommate', 'Speaker']) expect([header, isPlaceName(header)]).toEqual([header, false]);
  });
});

describe('places', () => {
  it.each(Object.entries(placeWords.examples))('knows whether %j names one', (text, expected) => {
    expect(placeForm(text) !== null).toBe(expected);
  });
});

describe('parseDuration', () => {
  it.each<[string, number | null]>([
    ['30 min', 30], ['1h15', 75], ['2h', 120], ['3 hrs', 180], ['1.5 hours', 90], ['60분', 60], ['1시간 30분', 90], ['1時間', 60], ['20分', 20], ['45 Min.', 45],
    ['1,5 Std.', 90], ['90 minutos', 90], ["15'", 15], ['1 h 30 min', 90], ['10:30', null], ['30', null], ['minutes', null], ['30 people', null], ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });
});
