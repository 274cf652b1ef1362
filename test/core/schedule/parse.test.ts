import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../../src/core/schedule/parse';
import { listing } from './listing';

const rows = '| Time | Topic | Room |\n|---|---|---|\n| 09:00-10:00 | Moss in cities | A |\n| 10:00-10:30 | Lunch | |\n| 11:00-12:00 | Lichen on stones | B |\n| 13:00-13:30 | Lunch | |\n';
const read = (text: string, path = 'Note.md') => parseSchedules({ text, path });
const dayOf = (text: string, path?: string) => read(text, path)[0]?.days[0];

describe('identity', () => {
  const ids = (text: string, path?: string) => new Map(read(text, path).flatMap(({ sessions }) => sessions.map(({ title, start, id }) => [`${title} ${title === 'Lunch' ? start ?? '' : ''}`.trim(), id])));
  const before = ids(`# Agenda\n\n${rows}`);

  it('survives an edit of the time', () => {
    expect(ids(`# Agenda\n\n${rows.replace('11:00-12:00', '11:15-12:30')}`)).toEqual(before);
  });
  it('survives a new order of the rows', () => {
    const [head = '', rule = '', ...body] = rows.trimEnd().split('\n');
    expect(new Map([...ids(`# Agenda\n\n${[head, rule, ...body.reverse()].join('\n')}\n`)].sort())).toEqual(new Map([...before].sort()));
  });
  it('survives a rename of the note', () => {
    expect(ids(`# Agenda\n\n${rows}`, '2025-01-01 Other.md')).toEqual(before);
  });
  it('survives a row added before', () => {
    const after = ids(`# Agenda\n\n${rows.replace('| 09:00', '| 08:00-09:00 | Tea and talk | |\n| 09:00')}`);
    for (const [title, id] of before) expect([title, after.get(title)]).toEqual([title, id]);
  });
  it('tells equal titles apart by room, then by order', () => {
    const note = '# Agenda\n\n| Time | Topic | Room |\n|---|---|---|\n| 09:00-10:00 | Moss | A |\n| 09:00-10:00 | Moss | B |\n| 10:00-11:00 | Moss | B |\n';
    const [a, b, c] = read(note)[0]?.sessions ?? [];
    expect(a?.id).toContain('a'.toUpperCase());
    expect(new Set([a?.id, b?.id, c?.id]).size).toBe(3);
    expect(read(note.replace('| 09:00-10:00 | Moss | A |\n', ''))[0]?.sessions).toHaveLength(2);
  });
  it('tells equal titles of two days apart', () => {
    const table = '| Time | Topic |\n|---|---|\n| 09:00-10:00 | Moss |\n| 10:00-11:00 | Lunch |\n';
    const sessions = read(`## Day 1\n\n${table}\n## Day 2\n\n${table}`)[0]?.sessions ?? [];
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(4);
  });
});

describe('the day', () => {
  it.each<[string, string, string | undefined, { date: string | null; source: string | null }]>([
    ['a heading before frontmatter', `---\ndate: 2024-01-01\n---\n# Talks on May 6, 2024\n\n${rows}`, undefined, { date: '2024-05-06', source: 'heading' }],
    ['the line above the table', `# Talks\n\nMonday, 6 May 2024\n\n${rows}`, undefined, { date: '2024-05-06', source: 'caption' }],
    ['frontmatter', `---\nevent-date: 2024-05-06\n---\n${rows}`, '2024-01-01.md', { date: '2024-05-06', source: 'frontmatter' }],
    ['the file name', `words\n\n${rows}`, 'Talks/2024-05-06 moss.md', { date: '2024-05-06', source: 'title' }],
    ['a labelled date in the prose', `Date: May 6, 2024\n\nwords\n\n# Talks\n\nwords\n\n${rows}\n\nWe also met on May 1, 2024.`, undefined, { date: '2024-05-06', source: 'prose' }],
    ['the only date in the prose', `We meet on May 6, 2024.\n\nwords\n\n# Talks\n\nwords\n\n${rows}`, undefined, { date: '2024-05-06', source: 'prose' }],
    ['none where two dates differ', `We meet on May 6, 2024.\n\nOr on May 7, 2024.\n\n# Talks\n\nwords\n\n${rows}`, undefined, { date: null, source: null }],
    ['none from a deadline', `Deadline: May 6, 2024\n\n# Talks\n\nwords\n\n${rows}`, undefined, { date: null, source: null }],
    ['created, last of all', `---\ncreated: 2024-05-06T10:00:00\n---\n${rows}`, undefined, { date: '2024-05-06', source: 'created' }],
    ['a label counts from the day that the title gives', `# Talks, 6–7 May 2024\n\n## Day 2\n\n${rows}`, undefined, { date: '2024-05-07', source: 'first-day' }],
    ['a label without a date stays a label', `## Day 2\n\n${rows}`, undefined, { date: null, source: null }],
    ['the year of the title', `# Talks 2024\n\n## 6 May\n\n${rows}`, undefined, { date: '2024-05-06', source: 'heading' }],
    ['a labelled line above the table, though another line follows it', `---\ndate: 2019-01-01\n---\nWhen: 6 May 2024\nWhere: Moss Hall\n\n${rows}`, undefined, { date: '2024-05-06', source: 'caption' }],
    ['the labelled line, not the nearest', `일시: 2024년 5월 6일\n신청 결과는 2024년 4월 1일에 알립니다\n\n${rows}`, undefined, { date: '2024-05-06', source: 'caption' }],
    ['a line above the table, past two blank lines and others', `---\ndate: 2019-01-01\n---\n📅 May 6, 2024\n📍 Moss Hall\n\n\n${rows}`, undefined, { date: '2024-05-06', source: 'caption' }],
    ['a labelled line of a paragraph further up', `---\ndate: 2019-01-01\n---\n- Date: 6 May 2024\n- Place: Moss Hall\n\nThe programme\n\n${rows}`, undefined, { date: '2024-05-06', source: 'caption' }],
    ['frontmatter, not a deadline above the table', `---\ndate: 2024-05-06\n---\nDeadline: 1 April 2024\nBring boots\n\n${rows}`, undefined, { date: '2024-05-06', source: 'frontmatter' }],
    ['frontmatter, not a paragraph further up', `---\ndate: 2024-05-06\n---\nWe met on 1 April 2024 as well.\n\nBring boots\n\n${rows}`, undefined, { date: '2024-05-06', source: 'frontmatter' }],
    ['the title in the frontmatter', `---\ntitle: "Moss day, 6 May 2024"\n---\n${rows}`, undefined, { date: '2024-05-06', source: 'title' }],
    ['the subtitle in the frontmatter', `---\ntitle: Schedule\nsubtitle: "Monday, 6 May 2024"\n---\n${rows}`, undefined, { date: '2024-05-06', source: 'title' }],
    ['a list in the frontmatter', `---\ndate:\n  - 2024-05-06\n  - 2024-05-07\n---\n${rows}`, undefined, { date: '2024-05-06', source: 'frontmatter' }],
    ['none from code', `Days left: \`=date("2024-05-06") - date(today)\`\n\nwords\n\n# Talks\n\n${rows}`, undefined, { date: null, source: null }],
    ['the heading of the day itself, not a label further up', `# Talks, 6–8 May 2024\n\n## Monday\n\nwords\n\n## Tuesday, 7 May\n\n${rows}`, undefined, { date: '2024-05-07', source: 'heading' }],
    ['a label counts from no day below it', `# Talks\n\n## Day 2\n\n### 7 May 2024\n\n${rows}`, undefined, { date: '2024-05-07', source: 'heading' }],
    ['a label counts from the start that the frontmatter gives', `---\nstart_date: 2024-05-06\nend_date: 2024-05-07\n---\n## Day 2\n\n${rows}`, undefined, { date: '2024-05-07', source: 'first-day' }],
    ['none from the start of several days', `---\nstart date: 2024-05-06\nend date: 2024-05-07\n---\n${rows}`, undefined, { date: null, source: null }],
    ['a key of two words', `---\nEvent date: 2024-05-06\n---\n${rows}`, undefined, { date: '2024-05-06', source: 'frontmatter' }],
    ['a key of another language', `---\n일시: 2024년 5월 6일\n---\n${rows}`, undefined, { date: '2024-05-06', source: 'frontmatter' }],
    ['none from the key of another day', `---\ndue-date: 2024-05-06\nbirthday: 2024-05-07\n---\n${rows}`, undefined, { date: null, source: null }],
    ['the year in which a stretch over New Year ends', `# Camp, 30 Dec 2025 – 2 Jan 2026\n\n## 1 January\n\n${rows}`, undefined, { date: '2026-01-01', source: 'heading' }],
    ['none from a stretch in the prose', `We meet in Mosstown, Sep 27 – Oct 1, 2026\n\nwords\n\n# Talks\n\nwords\n\n${rows}`, undefined, { date: null, source: null }],
    ['none from a stretch in the prose, in one month', `| Moss conference | 6–8 May 2024 |\n\nMosstown, 6–8 May 2024\n\nwords\n\n# Talks\n\nwords\n\n${rows}`, undefined, { date: null, source: null }],
    ['none from a labelled stretch in the prose', `기간: 2024년 5월 6일 ~ 5월 8일\n\nwords\n\n# Talks\n\nwords\n\n${rows}`, undefined, { date: null, source: null }],
    ['a weekday in a stretch of the prose', `Mosstown, Sep 28 – Oct 1, 2026\n\nwords\n\n# Talks\n\n## Wednesday\n\n${rows}`, undefined, { date: '2026-09-30', source: 'first-day' }],
    ['the year of the last day', `When: 3 March – 5 March 2025\n\nwords\n\n# Talks\n\n## Day 2\n\n${rows}`, undefined, { date: '2025-03-04', source: 'first-day' }],
    ['a weekday in a stretch over two months', `# Talks, 30 October – 1 November 2024\n\n## Thursday\n\n${rows}`, undefined, { date: '2024-10-31', source: 'first-day' }],
    ['a byte order mark before the frontmatter', `\ufeff---\ndate: 2024-05-06\n---\n${rows}`, undefined, { date: '2024-05-06', source: 'frontmatter' }],
    ['none from when the heading was written', `# Agenda (updated 3 March 2025)\n\n${rows}`, undefined, { date: null, source: null }],
    ['none without a year', `## 6 May\n\n${rows}`, undefined, { date: null, source: null }],
  ])('comes from: %s', (_, text, path, expected) => {
    expect(dayOf(text, path)).toMatchObject(expected);
  });

  it('takes the year of another date in the table', () => {
    const of = (...days: string[]) => read(`# Agenda\n\n| Day | Time | Topic |\n|---|---|---|\n${days.map(day => `| ${day} | 09:00-10:00 | Moss in cities |\n| | 10:00-11:00 | Lichen on stones |\n`).join('')}`)[0]?.days.map(({ date }) => date);
    expect(of('Fr, 3.5.2024', 'Sa, 4.5.', 'So, 5.5.')).toEqual(['2024-05-03', '2024-05-04', '2024-05-05']);
    expect(of('3 May', '4 May 2024')).toEqual(['2024-05-03', '2024-05-04']);
    expect(of('30 Dec 2024', '2 Jan')).toEqual(['2024-12-30', '2025-01-02']);
    expect(of('3 May', '4 May')).toEqual([null, null]);
  });
  it('reads a year of two digits as the note\'s script has it', () => {
    const of = (heading: string, cell: string) => read(`# ${heading}\n\n| ${cell} |\n|---|\n| x |\n\n## 26.07.23\n\n${rows}`)[0]?.days[0]?.date;
    expect(of('이끼 연구 모임 일정', '시간')).toBe('2026-07-23');
    expect(of('苔の勉強会', '時間')).toBe('2026-07-23');
    expect(of('Programm der Moostage', 'Zeit')).toBe('2023-07-26');
    expect(of('Programme of the moss days', 'Zeit')).toBe('2023-07-26');
  });
  it('reads the order of day and month that the note shows, then that of the options', () => {
    const of = (text: string, dayOrder: 'day-first' | 'month-first') => parseSchedules({ text, path: 'Note.md' }, { dayOrder })[0]?.days[0]?.date;
    expect(of(`# Talks 03/04/2025\n\n${rows}`, 'day-first')).toBe('2025-04-03');
    expect(of(`# Talks 03/04/2025\n\n${rows}`, 'month-first')).toBe('2025-03-04');
    expect(of(`# Talks 03/04/2025\n\n${rows}\n\nSee you on 25/04/2025.`, 'month-first')).toBe('2025-04-03');
    expect(of(`# Talks 03/04/2025 (Tuesday)\n\n${rows}`, 'day-first')).toBe('2025-03-04');
    expect(of(`# Talks 03/04/2025 (Thursday)\n\n${rows}`, 'month-first')).toBe('2025-04-03');
    expect(of(`# Talks 2025\n\n## Tue 3/4\n\n${rows}`, 'day-first')).toBe('2025-03-04');
    expect(of(`# Talks\n\n## Tue 3/4\n\n${rows}`, 'day-first')).toBe(null);
    expect(of(`# Talks 03/04/2025 (Sunday)\n\n${rows}`, 'day-first')).toBe('2025-04-03');
  });
});

describe('a day and a month that could be the other way round', () => {
  const sources = (text: string, path?: string) => read(text, path).flatMap(({ days }) => days.map(({ date, source, isEitherWay }) => `${date}: ${source}${isEitherWay ? ', either way' : ''}`));
  const dayColumn = (...days: string[]) => `# Agenda 2025\n\n| Date | Time | Topic |\n|---|---|---|\n${days.map((day, i) => `| ${day} | 09:00-10:00 | ${['Moss', 'Lichen', 'Ferns'][i]} in cities |\n| | 10:00-11:00 | ${['Reeds', 'Rushes', 'Trees'][i]} on stones |\n`).join('')}`;
  it.each<[string, string[], string?]>([
    [`# Talks 03/04/2025\n\n${rows}`, ['2025-04-03: heading, either way']],
    [rows, ['2025-04-03: title, either way'], 'Talks 03-04-2025.md'],
    [`# Talks 03/04/2025\n\n## Day 2\n\n${rows}`, ['2025-04-04: first-day, either way']],
    [dayColumn('03/04/2025', '04/04/2025'), ['2025-04-03: null, either way', '2025-04-04: null']],
    [`# Talks 25/04/2025\n\n${rows}`, ['2025-04-25: heading']],
    [`# Talks 04/04/2025\n\n${rows}`, ['2025-04-04: heading']],
    [`# Talks 03/04/2025\n\n${rows}\n\nSee you on 25/04/2025.`, ['2025-04-03: heading']],
    [`# Talks 03/04/2025 (Thursday)\n\n${rows}`, ['2025-04-03: heading']],
    [`# 이끼 모임 2025\n\n## 3/4(화)\n\n${rows}`, ['2025-03-04: heading']],
    [dayColumn('3/4(화)', '3/5(수)'), ['2025-03-04: null', '2025-03-05: null']],
  ])('says so where only the reader tells it: %j', (text, expected, path) => expect(sources(text, path)).toEqual(expected));
});

describe('problems', () => {
  const problems = (text: string) => read(text).flatMap(schedule => schedule.problems.map(({ kind, from, to }) => [kind, text.slice(from, to)]));

  it('has none in a sound note', () => {
    for (const day of ['Monday 6 May 2024', 'Mar 3, 2025', 'Mon 3 Mar 2025']) expect(problems(`# Talks, ${day}\n\n${rows}`)).toEqual([]);
  });
  it('shows impossible times in their place, and keeps the row', () => {
    const text = `# Agenda\n\n${rows}| 24:100 | Ferns | A |\n| 25:61-26:00 | Trees | B |\n`;
    expect(problems(text)).toEqual([['impossible-time', '24:100'], ['impossible-time', '25:61-26:00']]);
    expect(listing(text).slice(-2)).toEqual(['--:-- Ferns @A', '--:-- Trees @B']);
  });
  it('shows an end before its start, and takes the next start for it', () => {
    const text = `# Agenda\n\n| Time | Topic |\n|---|---|\n| 10:00-09:30 | Moss |\n| 11:00-12:00 | Lichen |\n| 13:00-14:00 | Ferns |\n`;
    expect(problems(text)).toEqual([['end-before-start', '10:00-09:30']]);
    expect(listing(text)[0]).toBe('10:00-11:00 Moss');
  });
  it('shows a length that contradicts the range', () => {
    expect(problems('# Agenda\n\n| Time | Duration | Topic |\n|---|---|---|\n| 10:00-11:00 | 30 min | Moss |\n| 11:00-12:00 | 60 min | Lichen |\n')).toEqual([['duration-mismatch', '10:00-11:00']]);
  });
  it('shows a weekday that is not that of the date, and an unlikely year', () => {
    expect(problems(`# Tuesday, 6 May 2024\n\n${rows}`).map(([kind]) => kind)).toEqual(['weekday-mismatch']);
    expect(problems(`# 6 May 3030\n\n${rows}`).map(([kind]) => kind)).toEqual(['unlikely-year']);
    expect(dayOf(`# 6 May 3030\n\n${rows}`)?.date).toBe('3030-05-06');
  });
  it.each([
    ['# Tuesday, 6 May 2024', `# Tuesday, 6 May 2024\n\n${rows}`], ['Tuesday, 6 May 2024', `# Talks\n\nTuesday, 6 May 2024\n\n${rows}`],
    ['6 May 3030', `---\ndate: 6 May 3030\n---\n${rows}`], ['Date: Tuesday, 6 May 2024', `Date: Tuesday, 6 May 2024\n\nwords\n\n# Talks\n\nwords\n\n${rows}`],
  ])('shows a wrong day where it stands: %s', (place, text) => {
    expect(problems(text).map(([, at]) => at)).toEqual([place]);
  });
});

describe('what is filled in', () => {
  const implied = (text: string) => read(text)[0]?.sessions.map(session => session.implied.map(({ field, reason }) => `${field}: ${reason}`).join(', '));

  it('is marked with its reason', () => {
    expect(implied('# Agenda\n\n| Time | Topic |\n|---|---|\n| 9:00 | Moss |\n| 10:30-12:00 PM | Lichen |\n| 1:00 | Ferns |\n| 2:00 | Trees |\n')).toEqual(['end: next-start', '', 'half-of-day: neighbours, end: next-start', 'half-of-day: neighbours']);
    expect(implied('# Agenda\n\n| Time | Topic |\n|---|---|\n| 1:00-2:00 | Ferns |\n| 2:00-3:00 | Trees |\n')).toEqual(['half-of-day: hour', 'half-of-day: hour']);
    expect(implied('# Agenda from 7 pm to 9 pm\n\n| Time | Topic |\n|---|---|\n| 7:00-8:00 | Ferns |\n| 8:00-9:00 | Trees |\n')).toEqual(['half-of-day: anchor', 'half-of-day: anchor']);
    expect(implied('# Agenda\n\n| Time | Length | Topic |\n|---|---|---|\n| 13:00 | 20 min | Ferns |\n| 14:00 | 20 min | Trees |\n')).toEqual(['end: duration', 'end: duration']);
  });
  const table = (...times: string[]) => `# Agenda\n\n| Time | Topic |\n|---|---|\n${times.map((time, i) => `| ${time} | ${['Moss', 'Lichen', 'Ferns', 'Trees'][i]} in the city |\n`).join('')}`;
  it.each<[string[], string[], string[]]>([
    [['11:00-12:00', '12:00-01:00', '2:00-3:00'], ['11:00-12:00', '12:00-13:00', '14:00-15:00'], ['', 'end: start', 'half-of-day: hour']],
    [['9:00 am - 10:00', '11:30 am - 1:00', '2 pm - 3 pm'], ['09:00-10:00', '11:30-13:00', '14:00-15:00'], ['', 'end: start', '']],
    [['9:00-10:00', '11:00-1:00', '13:00-14:00'], ['09:00-10:00', '11:00-13:00', '13:00-14:00'], ['', 'end: start', '']],
    [['9:00-10:00', '22:00-02:00'], ['09:00-10:00', '22:00-26:00'], ['', '']],
    [['1:00-2:00', '2:00-3:00'], ['13:00-14:00', '14:00-15:00'], ['half-of-day: hour', 'half-of-day: hour']],
    [['9:00-12:00', '13:00-15:00'], ['09:00-12:00', '13:00-15:00'], ['', '']],
    [['15:30-4:00', '4:00-5:00', '17:00-18:00'], ['15:30-16:00', '16:00-17:00', '17:00-18:00'], ['end: start', 'half-of-day: neighbours', '']],
    [['9:00 AM - 10:30 AM', '10:30 PM - 10:45 AM', '10:45 AM - 12:00 PM'], ['09:00-10:30', '10:30-10:45', '10:45-12:00'], ['', 'half-of-day: neighbours', '']],
    [['9:00 (45 min)', '10:00', '11:00 (30m)'], ['09:00-09:45', '10:00-11:00', '11:00-11:30'], ['end: duration', 'end: next-start', 'end: duration']],
  ])('marks an end that is moved by half a day: %j', (times, expected, reasons) => {
    expect(listing(table(...times)).map(line => line.split(' ')[0])).toEqual(expected);
    expect(implied(table(...times))).toEqual(reasons);
  });
  it.each([
    [['9:00-8:00', '13:00-14:00', '14:00-15:00']], [['09:00-10:00', '11:00-1:00', '12:30-13:30']], [['10:00-11:00', '13:00-14:00', '11:00-9:00']], [['9:00-8:00', '10:00-11:00', '11:00-12:00']],
  ])('moves no end where nothing bears it out: %j', times => {
    const problems = read(table(...times)).flatMap(schedule => schedule.problems);
    expect(problems.map(({ kind }) => kind)).toEqual(['end-before-start']);
  });
});

describe('certainty', () => {
  const doubtful = '| Time | Thing |\n|---|---|\n| 09:00 | moss |\n| 10:00 | lichen |\n';

  it('offers what may be a schedule, with its signs', () => {
    const [schedule] = read(doubtful);
    expect(schedule?.certainty).toBe('doubtful');
    expect(schedule?.signs.length).toBeGreaterThan(0);
  });
  it.each([
    ['Time | Session | Speaker', ['09:00-10:00 |  | Ada Example', '10:00-11:00 |  | Bob Sample', '11:00-12:00 |  | Cleo Specimen']],
    ['Time | Length | Topic', ['09:00 | 30 min | ', '10:00 | 30 min | ', '11:00 | 30 min | ']],
    ['Start | End | Session', ['09:00 | 10:00 | ', '10:00 | 11:00 | ', '11:00 | 12:00 | ']],
  ])('offers no more than a form to fill in: %s', (header, body) => {
    const certainties = (filled: (line: string) => string) => read(`# Agenda of 6 May 2024\n\n| ${header} |\n|---|---|---|\n${body.map(line => `| ${filled(line)} |\n`).join('')}`).map(({ certainty }) => certainty);
    expect(certainties(line => line)).toEqual(['doubtful']);
    expect(certainties(line => line.replace(/\|\s+(?=\||$)/, '| Moss walk with a guide '))).toEqual(['sure']);
  });
  it('follows the answer in the frontmatter', () => {
    expect(read(`---\nlectern: true\n---\n${doubtful}`)[0]?.certainty).toBe('sure');
    expect(read(`---\nlectern: false\n---\n# Agenda\n\n${rows}`)).toEqual([]);
  });
  it.each([
    '# Kino\n\n| Saal 1 | Saal 2 |\n|---|---|\n| 18:00 Der Farn | 18:30 Moos lebt |\n| 20:00 Der Pilz | 20:30 Flechten |\n',
    '# Matches\n\n| Time | Home | Time | Away |\n|---|---|---|---|\n| 9:00 | Red Ferns - Blue Moss | 10:00 | Old Bark - New Soils |\n| 11:00 | Red Ferns - Old Bark | 12:00 | Blue Moss - New Soils |\n',
  ])('offers the blocks of one table together', text => {
    expect(read(text).map(({ certainty, sessions }) => [certainty, sessions.length])).toEqual([['doubtful', 4]]);
  });
  it('offers a programme that speaks of trade', () => {
    expect(read('# Trading day at the fern conference\n\n| Time | Session |\n|---|---|\n| 9:00-10:00 | Morning |\n| 14:00-15:00 | Afternoon |\n').map(({ certainty }) => certainty)).toEqual(['doubtful']);
  });
  it('leaves hours alone behind other words than days', () => {
    expect(read('오늘의 이끼:\n\n| 시간대 | 색 | 물 |\n|---|---|---|\n| 오전 (10-11시) | 옅은 초록 → 조금 짙음 | 14-16잔 |\n| 정오~오후 (12-14시) | 대체로 초록 | 18-20잔 |\n| 저녁 (15-18시) | 짙은 초록 | 18잔 |\n')).toEqual([]);
  });
  it('reads a table of one row as its sure siblings', () => {
    const day = (name: string, ...times: string[]) => `## ${name}\n\n| time | info |\n|---|---|\n${times.map(time => `| ${time} |\n`).join('')}\n`;
    const two = day('Wed 3 June 2026', '08:00-09:00 | Welcome to the bog', '09:00-10:00 | Moss walk', '10:00-10:30 | Coffee') + day('Thu 4 June 2026', '09:00 - | Way home by bus');
    expect(read(two).map(({ certainty, sessions }) => [certainty, sessions.length])).toEqual([['sure', 4]]);
    expect(read(day('Thu 4 June 2026', '09:00 - | Way home by bus')).some(({ certainty }) => certainty === 'sure')).toBe(false);
  });
  it('reads a short table of the same header as a sure one', () => {
    const one = '| Time | Topic | Room |\n|---|---|---|\n| 09:00 | Walk | C |\n';
    expect(listing(`## Day 1\n\n${rows}\n## Day 2\n\n${one}`).at(-1)).toBe('[Day 2] 09:00---:-- Walk @C');
  });
});

describe('the zone', () => {
  it.each<[string, string | undefined]>([
    [`# Talks (all times CEST)\n\n${rows}`, 'CEST'],
    [rows.replace('Time', 'Time (KST)'), 'KST'],
    [`---\ntimezone: Europe/Berlin\n---\n# Talks\n\n${rows}`, 'Europe/Berlin'],
    [rows.replace('09:00-10:00', '09:00-10:00 CET'), 'CET'],
    [`# Talks\n\nAll times are in CET.\n\n## Day 1\n\n${rows}`, 'CET'],
    [`# 이끼 모임\n\n모든 시간은 KST 기준입니다.\n\n## 1일차\n\n${rows}`, 'KST'],
    [`# Talks\n\nThe call of last year was at 9:00 CET.\n\n## Day 1\n\n${rows}`, undefined],
    [`# Talks\n\n${rows}`, undefined],
  ])('of %j is %j', (text, zone) => {
    expect(read(text)[0]?.zone?.text).toBe(zone);
  });
});

describe('the place of a session', () => {
  const places = (text: string) => read(text)[0]?.sessions.map(({ from, to }) => text.slice(from, to));
  it('is its row', () => {
    expect(places('# Programme\n\n| Time | Talk |\n|---|---|\n| 9:00 | Moss in the city |\n| 9:30 | Ferns at dusk |\n| 10:00 | Coffee |\n')).toEqual(['| 9:00 | Moss in the city |', '| 9:30 | Ferns at dusk |', '| 10:00 | Coffee |']);
  });
  it('is its cell where times stand across the top', () => {
    expect(places('# Programme\n\n| Room | 09:00-10:00 | 10:00-11:00 |\n|---|---|---|\n| Room A | Moss in the city | Ferns at dusk |\n| Room B | Lichens on stone | Weeds as data |\n')).toEqual(['Moss in the city', 'Lichens on stone', 'Ferns at dusk', 'Weeds as data']);
  });
});
