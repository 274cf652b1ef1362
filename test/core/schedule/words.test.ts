import { describe, expect, it } from 'vitest';
import { isBreakTitle } from '../../../src/core/schedule/break';
import { columnExamples, placeWords } from '../../../src/core/schedule/column-names';
import { roleOfHeader } from '../../../src/core/schedule/column-roles';
import { parseDuration } from '../../../src/core/schedule/duration';
import { breakExamples, breakWords } from '../../../src/core/schedule/break-words';
import { partOfDay } from '../../../src/core/schedule/part-words';
import { arePersonNames, isPersonName, isRole, parsePeople } from '../../../src/core/schedule/people';
import { isPlaceName, placeForm } from '../../../src/core/schedule/place';
import { holdsEventWord, holdsMachineWord, holdsMildWord, holdsOtherWord, holdsRecurringWord, programmeWords } from '../../../src/core/schedule/programme-words';
import { roleExamples } from '../../../src/core/schedule/role-words';

describe('pauses', () => {
  it.each(Object.entries(breakExamples))('knows whether %j is one', (title, expected) => {
    expect(isBreakTitle(title)).toBe(expected);
  });
  it.each(Object.entries(breakWords))('knows each word in %s', (_, words) => {
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
    ['Ada Example, Founder and Board Co-Chair', ['Ada Example (Founder and Board Co-Chair)']],
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
    ['Ada Example, Chief Officer and Head of Moss for Town & Fern Development, University of Ferns', ['Ada Example (Chief Officer and Head of Moss for Town & Fern Development, University of Ferns)']],
    ['Bob Sample, Partner, Blue Fern Partners', ['Bob Sample (Partner, Blue Fern Partners)']],
    ['Moderated by Cleo Specimen, Manager, Moss Ventures', ['Cleo Specimen (Manager, Moss Ventures)']],
    ['Ada Example, Associate, Bob Sample, Partner', ['Ada Example (Associate)', 'Bob Sample (Partner)']],
    ['Byron Sample and Moder Atedby', ['Byron Sample', 'Moder Atedby']],
    // Each with their own affiliation, in brackets, behind a comma, on a line of its own; titles make no affiliation of a person.
    ['A. Example, University of Moss, B. Sample, Institute of Ferns', ['A. Example (University of Moss)', 'B. Sample (Institute of Ferns)']],
    ['Ada Example (University of Moss), Bob Sample (Institute of Ferns)', ['Ada Example (University of Moss)', 'Bob Sample (Institute of Ferns)']],
    ['Dr. Ada Example, University of Moss, Prof. Bob Sample, Fern College', ['Dr. Ada Example (University of Moss)', 'Prof. Bob Sample (Fern College)']],
    ['Prof. Dr. Anna Muster, Universität Musterstadt, Dr. Bernd Probe, Hochschule Beispiel', ['Prof. Dr. Anna Muster (Universität Musterstadt)', 'Dr. Bernd Probe (Hochschule Beispiel)']],
    ['Ada Example University of Moss, Bob Sample Institute of Ferns', ['Ada Example University of Moss', 'Bob Sample Institute of Ferns']],
    ['Ada Example & Prof. Dr.-Ing. Bob Sample', ['Ada Example', 'Prof. Dr.-Ing. Bob Sample']],
    ['张样例（样例大学）、李范本（范本公司）', ['张样例（样例大学）', '李范本（范本公司）']],
    ['Ada Example\nUniversity of Moss\nBob Sample\nFern Institute', ['Ada Example (University of Moss)', 'Bob Sample (Fern Institute)']],
    ['Ada Example\nSoftware Engineer, Acme', ['Ada Example (Software Engineer, Acme)']],
    ['Ada Example, Chair, Moss DC', ['Ada Example (Chair, Moss DC)']],
    ['Ada Example, Growth at Acme, Bob Sample', ['Ada Example (Growth at Acme)', 'Bob Sample']],
    ['Ada Example, Moss & Fern LLC', ['Ada Example (Moss & Fern LLC)']], ['Ada Example, R&D Lead', ['Ada Example (R&D Lead)']],
    ['Ada Example, Prof. Dr.', ['Ada Example (Prof. Dr.)']], ['Ada Example, PhD', ['Ada Example (PhD)']], ['Ada Example\nBob Sample', ['Ada Example', 'Bob Sample']], ['Ada\nBob', ['Ada', 'Bob']], ['Ada Example, Bob Sample III', ['Ada Example', 'Bob Sample III']],
    // A role in the same place as that of the person before.
    ['김예시 대표, 박보기 교수', ['김예시 대표', '박보기 교수']], ['김예시 교수(가나대학교), 박보기 대표(다라)', ['김예시 교수(가나대학교)', '박보기 대표(다라)']], ['예시대학교 김예시, 보기대학교 박보기', ['예시대학교 김예시', '보기대학교 박보기']],
    ['例野一郎教授、見本花子教授', ['例野一郎教授', '見本花子教授']], ['株式会社例 例野一郎、見本株式会社 見本花子', ['株式会社例 例野一郎', '見本株式会社 見本花子']], ['Fern Group, Moss Team', ['Fern Group', 'Moss Team']],
    ['김예시 교수, 예시대학교', ['김예시 교수 (예시대학교)']], ['김예시, 예시대학교 교수', ['김예시 (예시대학교 교수)']], ['张样例，样例大学教授', ['张样例 (样例大学教授)']], ['김예시 / 예시회사', ['김예시 (예시회사)']],
    // Nobody, alone or beside persons.
    ...['All', 'all', 'Host', 'Everyone', '전체', '참가자 전원', '全員', '全体嘉宾', 'Tutti', 'alle', 'Todos los ponentes', 'All participants', 'Moderators / Panelists', 'Speaker TBA', '(TBD)', '[TBA]', 'to be announced', 'Speaker to be confirmed', 'N/A', 'N.N.', 'TBD (Acme)', 'N.A', 'n.a.', 'Both', 'Students', 'Participants', 'tbd.', 'Invited speaker', 'Por confirmar', 'à confirmer', 'da definire', '발표자', '다같이', '없음', '調整中', 'なし', '无'].map((text): [string, string[]] => [text, []]),
    ...['Panel discussion', 'Lightning Talks', 'Opening Remarks', 'What comes next?'].map((text): [string, string[]] => [text, []]), ['Ada Example, Panel discussion', ['Ada Example']],
    ['Data Team', ['Data Team']], ['Panel', ['Panel']], ['Community of ferns', ['Community of ferns']], ['Open Ferns', ['Open Ferns']],
    ['Ada Example and everyone', ['Ada Example']], ['Everyone & Ada Example', ['Ada Example']], ['Ada Example, TBD', ['Ada Example']], ['Ada Example, et al.', ['Ada Example']],
    ['Ada Example, Host', ['Ada Example (Host)']], ['Ada Example (Host)', ['Ada Example (Host)']], ['Host: Ada Example', ['Ada Example']],
    ['- Ada Example', ['Ada Example']], ['1. Ada Example\n2. Bob Sample', ['Ada Example', 'Bob Sample']], ['Ada Example*, Bob Sample¹', ['Ada Example', 'Bob Sample']],
    ['보기회사 박보기 대표, 견본연구소 이견본 박사', ['보기회사 박보기 대표', '견본연구소 이견본 박사']], ['Anna Muster u. Bernd Probe', ['Anna Muster', 'Bernd Probe']], ['Anna Muster, Uni Musterstadt', ['Anna Muster (Uni Musterstadt)']],
    ['Da Example', ['Da Example']], ['Por Sample', ['Por Sample']], ['Nina N. Example', ['Nina N. Example']], ['Uni Example', ['Uni Example']], ['3D team', ['3D team']], ['무명', ['무명']],
    ['Nana', ['Nana']], ['Both Example', ['Both Example']], ['Students of moss', ['Students of moss']], ['Ferdi?', ['Ferdi?']], ['Ada Example?', ['Ada Example?']], ['Ada Example, both', ['Ada Example']],
    ['Allen Example', ['Allen Example']], ['전원석', ['전원석']], ['An, Chi', ['An', 'Chi']], ['Toda Hanako', ['Toda Hanako']], ['Hosta Example', ['Hosta Example']], ['CEO', ['CEO']],
    // What parts persons.
    ['Ada Example w/ Bob Sample', ['Ada Example', 'Bob Sample']], ['Ada Example with Bob Sample', ['Ada Example', 'Bob Sample']], ['Ada Example feat. Bob Sample', ['Ada Example', 'Bob Sample']], ['Anna Muster mit Bernd Probe', ['Anna Muster', 'Bernd Probe']],
    ['Ada, Bob, and Cleo', ['Ada', 'Bob', 'Cleo']], ['Ada Example, Chair of Ferns, and Bob Sample', ['Ada Example (Chair of Ferns)', 'Bob Sample']], ['Ada E Example', ['Ada E Example']], ['Withold Example, Mitra Sample', ['Withold Example', 'Mitra Sample']], ['Ada Andrews', ['Ada Andrews']],
    // Who does what, in front of persons.
    ['Moderator: Ada Example; Panelists: Bob Sample, Cleo Specimen', ['Ada Example', 'Bob Sample', 'Cleo Specimen']], ['Session chair: Ada Example', ['Ada Example']], ['Panel: Ada Example, Bob Sample', ['Ada Example', 'Bob Sample']], ['with Ada Example', ['Ada Example']],
    ['사회: 김예시', ['김예시']], ['좌장: 김예시 교수', ['김예시 교수']], ['司会：例野一郎', ['例野一郎']], ['主持人：张样例', ['张样例']],
    ['Acme: Ada Example', ['Acme: Ada Example']], ['Ada: Bob', ['Ada: Bob']], ['Room: Hall', ['Room: Hall']],
    ['Ada Example https://ada.example/about', ['Ada Example']],
  ])('parts %j', (text, expected) => {
    expect(parsePeople(text.split('\n'))).toEqual(expected);
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
    for (const text of ['by Ada Example', 'Speaker: Ada Example', '김예시', '김예시, 박보기', '김예시 교수', '박보기 대표 (보기회사)', '例野一郎さん', '张样例教授', '@ada, @bob']) expect([text, arePersonNames(text)]).toEqual([text, true]);
    for (const text of ['이론', '설명회', '강의실', '예시대학교 교수', 'by the river', 'Note: Ada', '皆さん', '@', '前半、後半']) expect([text, arePersonNames(text)]).toEqual([text, false]);
  });
});

describe('words above a table', () => {
  it.each(Object.entries(programmeWords.examples))('takes %j for %j', (text, expected) => {
    const found = [...(holdsEventWord(text) ? ['event'] : []), ...(holdsOtherWord(text) ? ['other'] : []), ...(holdsMildWord(text) ? ['mild'] : []), ...(holdsMachineWord(text) ? ['machine'] : []), ...(holdsRecurringWord(text) ? ['recurring'] : [])];
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

describe('parts of the day', () => {
  it.each(['上午场', 'Ráno', 'Vormittags', 'Morning session', 'Buổi sáng', '午前の部', '오전 세션'])('knows the morning in %j', text => expect(partOfDay(text)?.from).toBe(300));
  it.each(['下午场', 'Sore', 'Nachmittags', '오후 세션', 'Afternoon'])('knows the afternoon in %j', text => expect(partOfDay(text)?.from).toBe(720));
  it.each(['Kveld', '夜の部', 'Abends'])('knows the evening in %j', text => expect(partOfDay(text)?.from).toBe(960));
  it.each(['Morning talks', '会场', 'Soreness', 'Buổi', '下午茶', ''])('knows none in %j', text => expect(partOfDay(text)).toBe(null));
});

describe('parseDuration', () => {
  it.each<[string, number | null]>([
    ['30 min', 30], ['1h15', 75], ['1:30 h', 90], ['2h', 120], ['3 hrs', 180], ['1.5 hours', 90], ['60분', 60], ['1시간 30분', 90], ['1時間', 60], ['20分', 20], ['45 Min.', 45],
    ['1,5 Std.', 90], ['90 minutos', 90], ["15'", 15], ['15’', 15], ['1 h 30 min', 90], ['30 minutter', 30], ['45 minut', 45], ['30 minuuttia', 30], ['30 menit', 30], ['1시간 반', 90], ['1時間半', 90], ['約30分', 30], ['ca. 30 min', 30], ['(30 min)', 30], ['1 uur', 60], ['2 timer', 120], ['1 jam', 60],
    ['30 mints of tea', null], ['1 hall', null], ['2 oranges', null], ['3 times', null], ['10:30', null], ['30', null], ['minutes', null], ['30 people', null], ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });
});
