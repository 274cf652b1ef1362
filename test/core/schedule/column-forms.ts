import type { Form } from './forms';

const note = (header: string, rows: readonly string[], above = '# Programme') => `${above}\n\n${header}\n|${'---|'.repeat(header.split('|').length - 2)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

/** Tables in which it takes more than one header to tell what a column holds; of each rule some that it must leave alone. */
export const columnForms: readonly Form[] = [
  {
    name: 'titles under a header for tracks, where no other column holds words',
    note: note('| Time | Track | Speaker |', ['9:00-9:30 | Opening words | Ada Example', '9:30-10:00 | Break | ', '10:00-11:00 | Moss in the city | Bob Sample']),
    sessions: `
      09:00-09:30 Opening words by Ada Example
      09:30-10:00 ~Break
      10:00-11:00 Moss in the city by Bob Sample`,
  },
  {
    name: 'tracks that are tracks, beside titles',
    note: note('| Time | Track | Talk |', ['9:00-9:30 | Green | Moss in the city', '9:30-10:00 | | Break', '10:00-11:00 | Blue | Ferns at dusk']),
    sessions: `
      09:00-09:30 Moss in the city @Green
      09:30-10:00 ~Break
      10:00-11:00 Ferns at dusk @Blue`,
  },
  {
    name: 'topics that each session has several of',
    note: note('| Time | Session | Topics |', ['9:00-9:30 | Welcome | Plan of the day, names', '9:30-10:00 | Break | — ', '10:00-11:00 | Moss in the city | Walls, roofs, north sides']),
    sessions: `
      09:00-09:30 Welcome
      09:30-10:00 ~Break
      10:00-11:00 Moss in the city`,
  },
  {
    name: 'topics as titles beside sessions that are numbered',
    note: note('| Time | Session | Topics |', ['9:00-9:30 | Session 1 | Moss in the city', '9:30-10:00 | Session 2 | Ferns at dusk', '10:00-11:00 | Session 3 | Weeds as data']),
    sessions: `
      09:00-09:30 Moss in the city
      09:30-10:00 Ferns at dusk
      10:00-11:00 Weeds as data`,
  },
  {
    name: 'numbered sessions with pauses among them',
    note: note('| Time | Session | Focus |', ['9:00-10:00 | Session 1 | Unit A: Moss in the city', '10:00-10:30 | Break | ', '10:30-11:30 | Session 2 | Unit B: Ferns at dusk', '11:30-12:30 | Lunch | ']),
    sessions: `
      09:00-10:00 Unit A: Moss in the city
      10:00-10:30 ~Break
      10:30-11:30 Unit B: Ferns at dusk
      11:30-12:30 ~Lunch`,
  },
  {
    name: 'sessions with names of their own, one of them numbered',
    note: note('| Time | Session | Focus |', ['9:00-10:00 | Welcome | Who we are', '10:00-10:30 | Break | ', '10:30-11:30 | Talk 2 | Ferns', '11:30-12:30 | Closing words | Thanks']),
    sessions: `
      09:00-10:00 Welcome
      10:00-10:30 ~Break
      10:30-11:30 Talk 2
      11:30-12:30 Closing words`,
  },
  {
    name: 'pauses that only another column names',
    note: note('| Time | Block | Format | Content |', ['09:00–10:00 | 1 | Lab | Moss: counting leaves on a wall', '10:00–10:15 | — | Break | ', '10:15–11:00 | 2 | Lab | Ferns: drawing what you see', '11:00–12:00 | — | Lunch | — ']),
    sessions: `
      09:00-10:00 Moss: counting leaves on a wall
      10:00-10:15 ~Break
      10:15-11:00 Ferns: drawing what you see
      11:00-12:00 ~Lunch`,
  },
  {
    name: 'numbered lectures and labs beside their topics, unnamed, with pauses and others among them',
    note: note('| | | |', ['9:00-10:00 | Lecture 13 | Moss on walls (Ada Example)', '10:00-10:30 | Coffee break | ', '10:30-12:00 | Lecture 14 | Lichens (Bob Sample)', '12:00-14:00 | Social programme | A walk along the river', '14:00-15:00 | Lab 5 | Ferns at dusk (Ada Example, Bob Sample)', '15:00 | | Closing words']) + '\n<table>\n<tr><td>16:00-17:00</td><td>Lecture 15</td><td>Weeds as data</td></tr>\n<tr><td>17:00-17:30</td><td colspan="2">Opening of the show</td></tr>\n<tr><td>17:30-18:30</td><td>Lecture 16</td><td>Stones</td></tr>\n<tr><td>18:30-20:00</td><td>Lab 6</td><td>Roots in sand</td></tr>\n<tr><td>20:00-21:00</td><td colspan="2">Dinner</td></tr>\n</table>\n',
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-10:30 ~Coffee break
      10:30-12:00 Lichens by Bob Sample
      12:00-14:00 A walk along the river
      14:00-15:00 Ferns at dusk by Ada Example + Bob Sample
      15:00---:-- Closing words
      16:00-17:00 Weeds as data
      17:00-17:30 Opening of the show
      17:30-18:30 Stones
      18:30-20:00 Roots in sand
      20:00-21:00 ~Dinner`,
  },
  {
    name: 'numbered lectures beside their topics below a date, where nothing else speaks of a programme',
    note: note('| | | |', ['8:30-9:15 | Lecture 1 | Moss on walls', '9:15-10:00 | Lecture 2 | Ferns at dusk', '11:15-12:00 | Lecture 3 | Weeds as data', '14:00-17:00 | Lab 1 | Lichens on stone'], '## Thursday, 15 June'),
    sessions: `
      [15 June] 08:30-09:15 Moss on walls
      [15 June] 09:15-10:00 Ferns at dusk
      [15 June] 11:15-12:00 Weeds as data
      [15 June] 14:00-17:00 Lichens on stone`,
  },
  {
    name: 'numbered chapters beside a column that says the same again and again',
    note: note('| Time | Scope | Speaker | Webex |', ['9:00-10:00 | Chapter 1 | Ada Example | over', '10:00-11:00 | Chapter 2 | Bob Sample | over', '11:00-12:00 | Chapter 3 | Ada Example | over', '12:00-13:00 | Chapter 4 | Cleo Specimen | later']),
    sessions: `
      09:00-10:00 Chapter 1 by Ada Example
      10:00-11:00 Chapter 2 by Bob Sample
      11:00-12:00 Chapter 3 by Ada Example
      12:00-13:00 Chapter 4 by Cleo Specimen`,
  },
  {
    name: 'titles of which one in two is numbered, beside more about them, unnamed',
    note: note('| | | |', ['9:00-10:00 | Welcome | Who we are, and why', '10:00-11:00 | Exercise 1 | Draw a leaf, then a stone', '11:00-12:00 | Exercise 2 | Draw a wall: moss, ferns', '12:00-13:00 | Closing words | Thanks, and more']),
    sessions: `
      09:00-10:00 Welcome
      10:00-11:00 Exercise 1
      11:00-12:00 Exercise 2
      12:00-13:00 Closing words`,
  },
  {
    name: 'titles that end in a number, none of them like another, unnamed',
    note: note('| | | |', ['9:00-10:00 | Apollo 13 | A film about the moon', '10:00-10:30 | Coffee break | ', '10:30-11:30 | Chanel 5 | Smells of the city, sniffed', '11:30-12:30 | Beethoven 9 | Songs for a big choir']),
    sessions: `
      09:00-10:00 Apollo 13
      10:00-10:30 ~Coffee break
      10:30-11:30 Chanel 5
      11:30-12:30 Beethoven 9`,
  },
  {
    name: 'links to where talks are shown, and to what was recorded',
    note: ['Stream Link', 'Youtube stream', 'Live stream URL', 'Stream', 'Stream recording'].map((header, i) => note(`| Time | Talk | ${header} |`, [`${i + 9}:00-${i + 9}:30 | Moss on walls | [Moss & ferns](https://example.org/a)`, `${i + 9}:30-${i + 10}:00 | Ferns at dusk | [Moss & ferns](https://example.org/a)`])).join('\n'),
    sessions: [9, 10, 11, 12, 13].map(hour => `${String(hour).padStart(2, '0')}:00-${String(hour).padStart(2, '0')}:30 Moss on walls\n${String(hour).padStart(2, '0')}:30-${hour + 1}:00 Ferns at dusk`).join('\n'),
  },
  {
    name: 'streams and tracks by their names, some of them linked',
    note: [['Stream', '[Green](#green)', 'Blue'], ['Stream', '[Green](https://example.org/a)', 'Blue'], ['Track', '[Green](https://example.org/a)', '[Blue](https://example.org/b)']].map(([header = '', green = '', blue = ''], i) => note(`| Time | Talk | ${header} |`, [`1${i}:00-1${i}:30 | Moss on walls | ${green}`, `1${i}:30-1${i + 1}:00 | Ferns at dusk | ${blue}`])).join('\n'),
    sessions: `
      10:00-10:30 Moss on walls @Green
      10:30-11:00 Ferns at dusk @Blue
      11:00-11:30 Moss on walls @Green
      11:30-12:00 Ferns at dusk @Blue
      12:00-12:30 Moss on walls @Green
      12:30-13:00 Ferns at dusk @Blue`,
  },
  {
    name: 'a room alone in a row, by which it is called',
    note: note('| Time | Talk | Room |', ['09:00–10:00 | Moss in the city | Hall A', '10:00–10:15 | Break | ', '10:15–11:00 |  | Hall B']),
    sessions: `
      09:00-10:00 Moss in the city @Hall A
      10:00-10:15 ~Break
      10:15-11:00 Hall B @Hall B`,
  },
  {
    name: 'chapters beside a column of states',
    note: note('| 날짜 | 시간 | 분량 범위 | 발표자 | 접속 | 기록 |', ['2031-07-25 | 09:00–10:00 | Chapter 1–2 | 가나다 | 종료 | [자료](https://example.org/1)', '2031-08-01 | 09:00–10:00 | Chapter 3 | 라마바 | 종료 | [자료](https://example.org/2)', '2031-08-08 | 09:00–10:00 | Chapter 4 | 사아자 | 예정 | [자료](https://example.org/3)', '2031-08-15 | 09:00–10:00 | Chapter 5 | 차카타 | 예정 | [자료](https://example.org/4)'], '# 스터디 일정'),
    sessions: `
      2031-07-25 09:00-10:00 Chapter 1–2 by 가나다
      2031-08-01 09:00-10:00 Chapter 3 by 라마바
      2031-08-08 09:00-10:00 Chapter 4 by 사아자
      2031-08-15 09:00-10:00 Chapter 5 by 차카타`,
  },
  {
    name: 'subjects that come again beside numbered lessons',
    note: note('| 시간 | 교시 | 월 과목 |', ['09:00–09:50 | 1교시 | 국어', '10:00–10:50 | 2교시 | 수학', '11:00–11:50 | 3교시 | 국어', '13:00–13:50 | 4교시 | 수학'], '# 시간표'),
    sessions: `
      09:00-09:50 국어
      10:00-10:50 수학
      11:00-11:50 국어
      13:00-13:50 수학`,
  },
  {
    name: 'talks and workshops side by side',
    note: note('| Start | End | Talks | Workshops |', ['9:00 | 9:30 | Moss in the city | Drawing ferns', '9:30 | 10:00 | Break | ', '10:00 | 11:00 | Weeds as data | Pressing leaves']),
    sessions: `
      09:00-09:30 Moss in the city @Talks
      09:00-09:30 Drawing ferns @Workshops
      09:30-10:00 ~Break
      10:00-11:00 Weeds as data @Talks
      10:00-11:00 Pressing leaves @Workshops`,
  },
  {
    name: 'talks and workshops that only have their numbers yet',
    note: note('| Start | End | Talks | Workshops |', ['9:00 | 9:30 | Talk 1 | Workshop 1', '9:30 | 10:00 | Talk 2 | Workshop 2', '10:00 | 10:30 | Break | ', '10:30 | 11:00 | Talk 3 | Workshop 3']),
    sessions: `
      09:00-09:30 Talk 1 @Talks
      09:00-09:30 Workshop 1 @Workshops
      09:30-10:00 Talk 2 @Talks
      09:30-10:00 Workshop 2 @Workshops
      10:00-10:30 ~Break
      10:30-11:00 Talk 3 @Talks
      10:30-11:00 Workshop 3 @Workshops`,
  },
  {
    name: 'days of one month under no header, which are no parts of a whole',
    note: note('| | Time | Talk |', ['3/5 | 9:00-10:00 | Moss in the city', '4/5 | 9:00-10:00 | Ferns at dusk'], '# Programme 2026'),
    sessions: `
      2026-05-03 09:00-10:00 Moss in the city
      2026-05-04 09:00-10:00 Ferns at dusk`,
  },
  {
    name: 'talks with what they are about',
    note: note('| Time | Talks | Details |', ['9:00 | Moss in the city | On walls and roofs', '9:30 | Break | ', '10:00 | Weeds as data | With numbers']),
    sessions: `
      09:00-09:30 Moss in the city
      09:30-10:00 ~Break
      10:00---:-- Weeds as data`,
  },
  {
    name: 'tasks and what comes of them, in Korean',
    note: note('| 시간 | 작업 | 산출물 | 체크 |', ['10:00-11:00 | 환경 설정과 시작 | 개발 환경 준비 | - ', '11:00-13:00 | 화면 구조 만들기 | layout.tsx 파일 | - ', '13:00-14:00 | 점심 | - | - ', '14:00-16:00 | 목록 화면 만들기 | list.tsx 파일 | - '], '# 개발 일정'),
    sessions: `
      10:00-11:00 환경 설정과 시작
      11:00-13:00 화면 구조 만들기
      13:00-14:00 ~점심
      14:00-16:00 목록 화면 만들기`,
  },
  {
    name: 'tasks and what comes of them, in German and Spanish',
    note: `${note('| Zeit | Aufgabe | Ergebnis |', ['9:00-10:00 | Beete planen | Skizze der Beete', '10:00-10:30 | Kaffeepause | ', '10:30-12:00 | Samen ordnen | Liste der Samen'], '# Ablauf')}\n${note('| Hora | Tarea | Entregable |', ['15:00-16:00 | Dibujar el jardín | Plano del jardín', '16:00-16:30 | Descanso | ', '16:30-17:30 | Elegir semillas | Lista de semillas'], '## Tarde')}`,
    sessions: `
      09:00-10:00 Beete planen
      10:00-10:30 ~Kaffeepause
      10:30-12:00 Samen ordnen
      15:00-16:00 Dibujar el jardín
      16:00-16:30 ~Descanso
      16:30-17:30 Elegir semillas`,
  },
  {
    name: 'a date in a table of facts',
    note: `# 例の集い\n\n| 項目 | 内容 |\n|---|---|\n| 対象 | 5人以上の団体 |\n| 日時 | 2031年12月13日(土) 13:00 - 15:00 |\n| 申込締切 | 2031年11月1日 |\n\n${note('| 時間 | 内容 |', ['13:00-13:30 | 開会式', '13:30-14:00 | 休憩', '14:00-15:00 | 苔の話'], '## プログラム')}`,
    sessions: `
      2031-12-13 13:00-13:30 開会式
      2031-12-13 13:30-14:00 ~休憩
      2031-12-13 14:00-15:00 苔の話`,
  },
  {
    name: 'other dates in tables of facts',
    note: `# Meetup\n\n| What | Until |\n|---|---|\n| Call for talks | 1 May 2031 |\n| Rooms booked | 3 May 2031 |\n\n${note('| Time | Talk |', ['9:00-9:30 | Moss in the city', '9:30-10:00 | Break', '10:00-11:00 | Weeds as data'], '## Agenda')}`,
    sessions: `
      09:00-09:30 Moss in the city
      09:30-10:00 ~Break
      10:00-11:00 Weeds as data`,
  },
  {
    name: 'the year of a start in the frontmatter',
    note: `---\nstarts: 2031-10-06\nends: 2031-10-07\n---\n${note('| Time | Talk |', ['9:00-9:30 | Moss in the city', '9:30-10:00 | Break', '10:00-11:00 | Weeds as data'], '**Tuesday October 7**')}`,
    sessions: `
      2031-10-07 09:00-09:30 Moss in the city
      2031-10-07 09:30-10:00 ~Break
      2031-10-07 10:00-11:00 Weeds as data`,
  },
  {
    name: 'the only day of an event in the frontmatter',
    note: `---\nstart_date: 2031-10-06\nend_date: 2031-10-06\n---\n${note('| Time | Talk |', ['9:00-9:30 | Moss in the city', '9:30-10:00 | Break'])}`,
    sessions: `
      2031-10-06 09:00-09:30 Moss in the city
      2031-10-06 09:30-10:00 ~Break`,
  },
  {
    name: 'the start of a project in the frontmatter, which is no day of its table',
    note: `---\nstart_date: 2031-10-06\nend_date: 2032-03-01\n---\n${note('| Time | Talk |', ['9:00-9:30 | Moss in the city', '9:30-10:00 | Break'])}`,
    sessions: `
      09:00-09:30 Moss in the city
      09:30-10:00 ~Break`,
  },
  {
    name: 'about four, and a weekday with a slip in it',
    note: note('| Event | When | Notes |', ['Opening words | Saturday 2:00 PM | Bring a coat', 'Moss in the city | Saterday 3:00 PM | Outside', 'Closing words | ~4:30PM | Thanks'], '# Programme'),
    sessions: `
      [Saturday] 14:00-15:00 Opening words
      [Saturday] 15:00-16:30 Moss in the city
      [Saturday] 16:30---:-- Closing words`,
  },
  {
    name: 'speakers who are not known yet',
    note: note('| Time | Session |', ['8:30–8:40 | Opening words', '8:40–9:00 | Invited Talk 1 — Speaker TBA (title to be announced)', '9:00–9:20 | Invited Talk 2 — Speaker TBA (title to be announced)', '9:20–9:40 | Highlights — Fern Growers (1st, 2nd, 3rd place)', '9:40–10:00 | Prizes — Moss Pictures (sponsored by Acme)']),
    sessions: `
      08:30-08:40 Opening words
      08:40-09:00 Invited Talk 1 — Speaker TBA (title to be announced)
      09:00-09:20 Invited Talk 2 — Speaker TBA (title to be announced)
      09:20-09:40 Highlights — Fern Growers (1st, 2nd, 3rd place)
      09:40-10:00 Prizes — Moss Pictures (sponsored by Acme)`,
  },
  {
    name: 'speakers with where they are from',
    note: note('| Time | Session |', ['8:40–9:00 | Moss in the city — Ada Example (formerly Acme)', '9:00–9:20 | Ferns at dusk — Bob Sample (University of Example)', '9:20–9:40 | Weeds as data — Cleo Specimen (she/her)']),
    sessions: `
      08:40-09:00 Moss in the city by Ada Example (formerly Acme)
      09:00-09:20 Ferns at dusk by Bob Sample (University of Example)
      09:20-09:40 Weeds as data by Cleo Specimen (she/her)`,
  },
  {
    name: 'a heading with a word for a place above a column of rooms',
    note: note('| Time | Talk | Room |', ['9:00-9:30 | Moss in the city | Cellar', '9:30-10:00 | Break | — ', '10:00-11:00 | Weeds as data | Attic'], '# Site\n\n## Zone B — the day itself'),
    sessions: `
      09:00-09:30 Moss in the city @Cellar
      09:30-10:00 ~Break
      10:00-11:00 Weeds as data @Attic`,
  },
  {
    name: 'a heading with a track above a column of rooms',
    note: note('| Time | Talk | Room |', ['9:00-9:30 | Moss in the city | ', '9:30-10:00 | Ferns at dusk | Attic'], '# Programme\n\n## Track 2'),
    sessions: `
      09:00-09:30 Moss in the city @Track 2
      09:30-10:00 Ferns at dusk @Attic`,
  },
  {
    name: 'seats taken of all',
    note: note('| Time | Session | Seats |', ['9:00-10:00 | Moss in the city | 3/12', '10:00-11:00 | Ferns at dusk | 5/12', '11:00-12:00 | Lichen | 12/12'], '# Programme of 12 May 2026'),
    sessions: `
      2026-05-12 09:00-10:00 Moss in the city
      2026-05-12 10:00-11:00 Ferns at dusk
      2026-05-12 11:00-12:00 Lichen`,
  },
  {
    name: 'parts of three',
    note: note('| Time | Session | Part |', ['9:00-10:00 | Moss in the city | 1/3', '10:00-11:00 | Ferns at dusk | 2/3', '11:00-12:00 | Lichen | 3/3'], '# Programme of 12 May 2026'),
    sessions: `
      2026-05-12 09:00-10:00 Moss in the city
      2026-05-12 10:00-11:00 Ferns at dusk
      2026-05-12 11:00-12:00 Lichen`,
  },
  {
    name: 'meals from none on',
    note: note('| Time | Session | Meals |', ['9:00-10:00 | Moss in the city | 0/3', '10:00-11:00 | Ferns at dusk | 1/3', '11:00-12:00 | Lichen | 1/3'], '# Programme of 12 May 2026'),
    sessions: `
      2026-05-12 09:00-10:00 Moss in the city
      2026-05-12 10:00-11:00 Ferns at dusk
      2026-05-12 11:00-12:00 Lichen`,
  },
  {
    name: 'days before their month',
    note: note('| Time | Session | Date |', ['9:00-10:00 | Moss in the city | 3/12', '10:00-11:00 | Ferns at dusk | 5/12', '11:00-12:00 | Lichen | 12/12'], '# Programme 2026'),
    sessions: `
      2026-12-03 09:00-10:00 Moss in the city
      2026-12-05 10:00-11:00 Ferns at dusk
      2026-12-12 11:00-12:00 Lichen`,
  },
  {
    name: 'days behind their month',
    note: note('| Time | Session | |', ['9:00-10:00 | Moss in the city | 12/13', '10:00-11:00 | Ferns at dusk | 12/15', '11:00-12:00 | Lichen | 12/18'], '# Programme 2026'),
    sessions: `
      2026-12-13 09:00-10:00 Moss in the city
      2026-12-15 10:00-11:00 Ferns at dusk
      2026-12-18 11:00-12:00 Lichen`,
  },
  {
    name: 'days before their month, unnamed',
    note: note('| Time | Session | |', ['9:00-10:00 | Moss in the city | 3/5', '10:00-11:00 | Ferns at dusk | 4/5', '11:00-12:00 | Lichen | 5/6'], '# Programme 2026'),
    sessions: `
      2026-05-03 09:00-10:00 Moss in the city
      2026-05-04 10:00-11:00 Ferns at dusk
      2026-06-05 11:00-12:00 Lichen`,
  },
  {
    name: 'persons side by side, titles with commas and like links',
    note: note('| Zeit | Anna | Ben | Cleo | Dora | Emil |', ['07:00 | Moos sammeln | Farn zählen | Karte malen, groß und bunt | Brot holen | Video schneiden + hochladen', '08:00 | Alle gießen | | | | ', '08:30 | Frühstück | | | | ', '09:00 | Beete | Wege, Zaun | Tor | Licht | Slides ordnen', '10:00 | Rundgang | | | | ']),
    sessions: `
      07:00-08:00 Moos sammeln @Anna
      07:00-08:00 Farn zählen @Ben
      07:00-08:00 Karte malen, groß und bunt @Cleo
      07:00-08:00 Brot holen @Dora
      07:00-08:00 Video schneiden + hochladen @Emil
      08:00-08:30 Alle gießen @Anna
      08:30-09:00 ~Frühstück
      09:00-10:00 Beete @Anna
      09:00-10:00 Wege, Zaun @Ben
      09:00-10:00 Tor @Cleo
      09:00-10:00 Licht @Dora
      09:00-10:00 Slides ordnen @Emil
      10:00---:-- Rundgang @Anna`,
  },
  {
    name: 'teams side by side, one with much to do',
    note: note('| Time | Red | Blue | Green | Grey |', ['9:00-10:00 | Moss | Ferns | Lichen | Walk to the bog and back, with maps and lamps', '10:00-11:00 | Break | | | ', '11:00-12:00 | Ferns | Moss | Walk | Lichen']),
    sessions: `
      09:00-10:00 Moss @Red
      09:00-10:00 Ferns @Blue
      09:00-10:00 Lichen @Green
      09:00-10:00 Walk to the bog and back, with maps and lamps @Grey
      10:00-11:00 ~Break
      11:00-12:00 Ferns @Red
      11:00-12:00 Moss @Blue
      11:00-12:00 Walk @Green
      11:00-12:00 Lichen @Grey`,
  },
  {
    name: 'persons side by side, most of the hours one of them alone',
    note: note('| Time | Ada | Bob | Cleo | Dora |', ['9:00-10:00 | Moss list | Fern list, long | Lichen | Video of the bog', '10:00-11:00 | Letters | | | ', '11:00-12:00 | Walk | | | Slides of the bog']),
    sessions: `
      09:00-10:00 Moss list @Ada
      09:00-10:00 Fern list, long @Bob
      09:00-10:00 Lichen @Cleo
      09:00-10:00 Video of the bog @Dora
      10:00-11:00 Letters @Ada
      11:00-12:00 Walk @Ada
      11:00-12:00 Slides of the bog @Dora`,
  },
  {
    name: 'a title, its speaker and three more columns',
    note: note('| Time | Talk | Speaker | Slides | Notes | Mood |', ['9:00-10:00 | Moss in the city | Ada Example | Slides | bring a lamp | calm', '10:00-11:00 | Ferns at dusk | Bob Sample | Slides | | wild']),
    sessions: `
      09:00-10:00 Moss in the city by Ada Example
      10:00-11:00 Ferns at dusk by Bob Sample`,
  },
  {
    name: 'columns of words on both sides of the times',
    note: note('| Corner | Time | Doing | Place |', ['North wall | 9:00-10:00 | Moss counting | Attic', ' | 10:00-11:00 | Fern drawing | Cellar', 'East gate | 11:00-12:00 | Lichen at home | Attic']),
    sessions: `
      09:00-10:00 Moss counting @Attic
      10:00-11:00 Fern drawing @Cellar
      11:00-12:00 Lichen at home @Attic`,
  },
  {
    name: 'a title with a column of links under a word of its own',
    note: note('| Time | Talk | Paper |', ['9:00-10:00 | Moss in the city | Slides', '10:00-11:00 | Ferns at dusk | Slides, video']),
    sessions: `
      09:00-10:00 Moss in the city
      10:00-11:00 Ferns at dusk`,
  },
  {
    name: 'the earliest time at the foot, which nothing follows',
    note: note('| Time | Talk |', ['8:00 AM | Moss in the city', '5:00 PM | Ferns at dusk', '7:00 AM | Coffee for early birds']),
    sessions: `
      08:00-17:00 Moss in the city
      17:00---:-- Ferns at dusk
      07:00---:-- ~Coffee for early birds`,
  },
  {
    name: 'an early time in the midst, which another follows',
    note: note('| Time | Talk |', ['10:00 | Moss in the city', '9:00 | Coffee for early birds', '11:00 | Ferns at dusk', '12:00 | Lunch']),
    sessions: `
      10:00-11:00 Moss in the city
      09:00-10:00 ~Coffee for early birds
      11:00-12:00 Ferns at dusk
      12:00---:-- ~Lunch`,
  },
  {
    name: 'dotted ranges under a sign for numbers, beside rooms',
    note: note('| # | Hall A | Hall B |', ['10.00-10.45 | Moss on walls | Ferns at dusk', '11.00-11.45 | Lichens on stone | Weeds as data']),
    sessions: `
      10:00-10:45 Moss on walls @Hall A
      10:00-10:45 Ferns at dusk @Hall B
      11:00-11:45 Lichens on stone @Hall A
      11:00-11:45 Weeds as data @Hall B`,
  },
  {
    name: 'German dotted ranges under Nr',
    note: note('| Nr | Thema | Referent |', ['9.00 – 9.30 | Moos an Mauern | Ada Example', '9.30 – 9.50 | Kaffeepause | ', '9.50 – 10.30 | Farne am Abend | Bob Sample', '13.30 – 14.00 | Flechten auf Stein | Cleo Specimen'], '# Programm'),
    sessions: `
      09:00-09:30 Moos an Mauern by Ada Example
      09:30-09:50 ~Kaffeepause
      09:50-10:30 Farne am Abend by Bob Sample
      13:30-14:00 Flechten auf Stein by Cleo Specimen`,
  },
  {
    name: 'Italian dotted ranges under Num, behind the titles',
    note: note('| Titolo | Num |', ['Muschi sui muri | 14.00-14.45', 'Felci al tramonto | 14.45-15.30', 'Pausa caffè | 15.30-16.00'], '# Programma'),
    sessions: `
      14:00-14:45 Muschi sui muri
      14:45-15:30 Felci al tramonto
      15:30-16:00 ~Pausa caffè`,
  },
  {
    name: 'numbers that are numbers, beside times',
    note: note('| # | Time | Session |', ['1.1 | 9:00-9:30 | Moss on walls', '1.2 | 9:30-10:00 | Ferns at dusk', '2.1 | 10:00-10:30 | Lichens on stone']),
    sessions: `
      09:00-09:30 Moss on walls
      09:30-10:00 Ferns at dusk
      10:00-10:30 Lichens on stone`,
  },
  {
    name: 'a weekday in front of the date, in Portuguese',
    note: note('| Dia | Data | Horário | Tema |', ['Segunda | 06/05/2030 | 18:50–20:30 | Musgos da cidade', 'Terça | 07/05/2030 | 17:00–18:40 | Samambaias à noite']),
    sessions: `
      2030-05-06 18:50-20:30 Musgos da cidade
      2030-05-07 17:00-18:40 Samambaias à noite`,
  },
  {
    name: 'a weekday in front of a date without a year, and one of them with the time between them',
    note: `${note('| Tag | Datum | Zeit | Thema |', ['Mo | 6.5. | 9:00–10:00 | Moos in der Stadt', 'Di | 7.5. | 8:00–9:40 | Farne am Abend'], '# Programm 2030')}
${note('| Tag | Zeit | Datum | Thema |', ['Mi | 9:00–10:00 | 8. Mai | Flechten am Dach', 'Do | 8:00–9:40 | 9. Mai | Moos im Wald'], '# Weiteres Programm')}`,
    sessions: `
      2030-05-06 09:00-10:00 Moos in der Stadt
      2030-05-07 08:00-09:40 Farne am Abend
      2030-05-08 09:00-10:00 Flechten am Dach
      2030-05-09 08:00-09:40 Moos im Wald`,
  },
  {
    name: 'the number of a day in front of its date, which blanks carry down',
    note: note('| Day | Date | Time | Talk |', ['Day 1 | 6 May 2030 | 9:00–10:00 | Moss in the city', ' | | 10:00–11:00 | Weeds as data', 'Day 2 | 7 May 2030 | 9:00–10:00 | Ferns at dusk']),
    sessions: `
      2030-05-06 09:00-10:00 Moss in the city
      2030-05-06 10:00-11:00 Weeds as data
      2030-05-07 09:00-10:00 Ferns at dusk`,
  },
  {
    name: 'weekdays beside dates on which something is due',
    note: note('| Day | Time | Talk | Homework due |', ['Monday | 9:00–10:00 | Moss in the city | 13 May 2030', 'Monday | 10:00–11:00 | Weeds as data | 14 May 2030', 'Tuesday | 9:00–10:00 | Ferns at dusk | 15 May 2030', 'Tuesday | 10:00–11:00 | Lichens on roofs | 15 May 2030']),
    sessions: `
      [Monday] 09:00-10:00 Moss in the city
      [Monday] 10:00-11:00 Weeds as data
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Tuesday] 10:00-11:00 Lichens on roofs`,
  },
  {
    name: 'weekdays beside the date that their week begins with',
    note: note('| Day | Week of | Time | Talk |', ['Monday | 6 May 2030 | 9:00–10:00 | Moss in the city', 'Monday | | 10:00–11:00 | Weeds as data', 'Tuesday | | 9:00–10:00 | Ferns at dusk', 'Tuesday | | 10:00–11:00 | Lichens on roofs']),
    sessions: `
      [Monday] 09:00-10:00 Moss in the city
      [Monday] 10:00-11:00 Weeds as data
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Tuesday] 10:00-11:00 Lichens on roofs`,
  },
  {
    name: 'a date in front of its weekday and of another date',
    note: note('| Date | Day | Repeat | Time | Talk |', ['6 May 2030 | Mon | 13 May 2030 | 9:00–10:00 | Moss in the city', '7 May 2030 | Tue | 14 May 2030 | 9:00–10:00 | Weeds as data']),
    sessions: `
      2030-05-06 09:00-10:00 Moss in the city
      2030-05-07 09:00-10:00 Weeds as data`,
  },
  {
    name: 'what a teacher looks at, and no teacher',
    note: `${note('| Time | Topic | Checked by the instructor |', ['9:00–10:00 | Moss in the city | A drawing on paper', '10:00–11:00 | Weeds as data | README + leaves.md'])}
${note('| 時間 | 内容 | 講師の準備 |', ['13:00–14:00 | 街の苔を見る | プロジェクター', '14:00–15:00 | 夕方のシダ | 紙と鉛筆'], '## 午後')}
${note('| Heure | Sujet | Livrable vérifié par le formateur |', ['16:00–17:00 | La mousse en ville | Schéma validé', '17:00–18:00 | Les fougères du soir | test.sh et rapport.md'], '## Soir')}`,
    sessions: `
      09:00-10:00 Moss in the city
      10:00-11:00 Weeds as data
      13:00-14:00 街の苔を見る
      14:00-15:00 夕方のシダ
      16:00-17:00 La mousse en ville
      17:00-18:00 Les fougères du soir`,
  },
  {
    name: 'persons of one name below headers for the names of those who speak',
    note: `${note('| Hora | Charla | Nombre del ponente |', ['9:00–10:00 | Musgos en la ciudad | Ana', '10:00–11:00 | Helechos del norte | Berto'])}
${note('| 시간 | 제목 | 발표자 성함 |', ['13:00–14:00 | 도시의 이끼 | 보보', '14:00–15:00 | 저녁의 고사리 | 토토'], '## 오후')}
${note("| Heure | Exposé | Nom de l'intervenant | Nom de la salle |", ['16:00–17:00 | La mousse en ville | Ada | B1', '17:00–18:00 | Les fougères du soir | Bob | B2'], '## Soir')}`,
    sessions: `
      09:00-10:00 Musgos en la ciudad by Ana
      10:00-11:00 Helechos del norte by Berto
      13:00-14:00 도시의 이끼 by 보보
      14:00-15:00 저녁의 고사리 by 토토
      16:00-17:00 La mousse en ville @B1 by Ada
      17:00-18:00 Les fougères du soir @B2 by Bob`,
  },
  {
    name: 'persons below headers that say more than a word for them',
    note: `${note('| Time | Topic | Checked by the instructor |', ['9:00–10:00 | Moss in the city | Ada Example', '10:00–11:00 | Weeds as data | Bob Sample'])}
${note('| Time | Topic | Keynote speaker |', ['13:00–14:00 | Lichens on roofs | Ada', '14:00–15:00 | Ferns at dusk | the Fern Group'], '## Afternoon')}
${note('| Heure | Sujet | Intervenant principal |', ['16:00–17:00 | La mousse en ville | Cléo Exemple', '17:00–18:00 | Les fougères du soir | Dora Modèle'], '## Soir')}`,
    sessions: `
      09:00-10:00 Moss in the city by Ada Example
      10:00-11:00 Weeds as data by Bob Sample
      13:00-14:00 Lichens on roofs by Ada
      14:00-15:00 Ferns at dusk by the Fern Group
      16:00-17:00 La mousse en ville by Cléo Exemple
      17:00-18:00 Les fougères du soir by Dora Modèle`,
  },
  {
    name: 'what both tracks are measured by, beside them',
    note: `${note('| Time | Track A (moss) | Track B (ferns) | Checkpoint | Command |', ['9:00–10:00 | Count the leaves | Draw the roots | All pots are labelled | `moss --count --all --leaves --of --every --pot --in --the --house`', '10:00–11:00 | Weigh the stones | Press the fronds | Scales are level | `moss weigh`'])}
${note('| Zeit | Raum 1 | Raum 2 | Checkpoint |', ['13:00–14:00 | Moos zählen | Farne zeichnen | Töpfe beschriftet', '14:00–15:00 | Steine wiegen | Wedel pressen | Waage geeicht'], '## Nachmittag')}
${note('| 시간 | 트랙 A | 트랙 B | 체크포인트 |', ['16:00–17:00 | 이끼 세기 | 고사리 그리기 | 화분 이름 확인', '17:00–18:00 | 돌 무게 재기 | 잎 누르기 | 저울 점검'], '## 저녁')}`,
    sessions: `
      09:00-10:00 Count the leaves @Track A (moss)
      09:00-10:00 Draw the roots @Track B (ferns)
      10:00-11:00 Weigh the stones @Track A (moss)
      10:00-11:00 Press the fronds @Track B (ferns)
      13:00-14:00 Moos zählen @Raum 1
      13:00-14:00 Farne zeichnen @Raum 2
      14:00-15:00 Steine wiegen @Raum 1
      14:00-15:00 Wedel pressen @Raum 2
      16:00-17:00 이끼 세기 @트랙 A
      16:00-17:00 고사리 그리기 @트랙 B
      17:00-18:00 돌 무게 재기 @트랙 A
      17:00-18:00 잎 누르기 @트랙 B`,
  },
  {
    name: 'sessions beside numbered tracks: in a hall, and for all',
    note: `${note('| Time | Track 1 | Track 2 | Main hall |', ['9:00–10:00 | Moss in the city | Drawing ferns | Weeds as data', '10:00–11:00 | Lichens on roofs | Pressing leaves | Stones at dusk'])}
${note('| Time | Everybody | Track 1 | Track 2 |', ['13:00–14:00 | Looking back | | ', '14:00–15:00 | | Moss again | Ferns again'], '## Afternoon')}`,
    sessions: `
      09:00-10:00 Moss in the city @Track 1
      09:00-10:00 Drawing ferns @Track 2
      09:00-10:00 Weeds as data @Main hall
      10:00-11:00 Lichens on roofs @Track 1
      10:00-11:00 Pressing leaves @Track 2
      10:00-11:00 Stones at dusk @Main hall
      13:00-14:00 Looking back @Everybody
      14:00-15:00 Moss again @Track 1
      14:00-15:00 Ferns again @Track 2`,
  },
  {
    name: 'sessions beside numbered tracks that run all the time, under any word',
    note: `${note('| Time | Track A | Track B | Workshops |', ['9:00–10:00 | Moss in the city | Drawing ferns | Weeds as data', '10:00–11:00 | Lichens on roofs | Pressing leaves | Stones at dusk'])}
${note('| Time | Room 1 | Room 2 | Main stage | Kids corner |', ['13:00–14:00 | Walls and moss | Ferns at noon | Weeds of old | Paper leaves', '14:00–14:30 | Coffee | | | ', '14:30–15:00 | Roofs and moss | Ferns by night | Weeds of late | Paper stones'], '## Afternoon')}
${note('| Time | Track 1 | Track 2 | Hallway |', ['16:00–17:00 | Moss once more | Ferns once more | Talking about roots', '17:00–18:00 | Moss for good | Ferns for good | Talking about stones'], '## Evening')}`,
    sessions: `
      09:00-10:00 Moss in the city @Track A
      09:00-10:00 Drawing ferns @Track B
      09:00-10:00 Weeds as data @Workshops
      10:00-11:00 Lichens on roofs @Track A
      10:00-11:00 Pressing leaves @Track B
      10:00-11:00 Stones at dusk @Workshops
      13:00-14:00 Walls and moss @Room 1
      13:00-14:00 Ferns at noon @Room 2
      13:00-14:00 Weeds of old @Main stage
      13:00-14:00 Paper leaves @Kids corner
      14:00-14:30 ~Coffee
      14:30-15:00 Roofs and moss @Room 1
      14:30-15:00 Ferns by night @Room 2
      14:30-15:00 Weeds of late @Main stage
      14:30-15:00 Paper stones @Kids corner
      16:00-17:00 Moss once more @Track 1
      16:00-17:00 Ferns once more @Track 2
      16:00-17:00 Talking about roots @Hallway
      17:00-18:00 Moss for good @Track 1
      17:00-18:00 Ferns for good @Track 2
      17:00-18:00 Talking about stones @Hallway`,
  },
  {
    name: 'persons side by side, with nothing that tells more of them',
    note: note('| Time | Ada | Bob | Cleo | Dora |', ['9:00–10:00 | Counting moss | Drawing ferns | Pressing leaves | Weighing stones', '10:00–11:00 | Drawing ferns again | Counting pots | Weighing leaves | Pressing stones']),
    sessions: `
      09:00-10:00 Counting moss @Ada
      09:00-10:00 Drawing ferns @Bob
      09:00-10:00 Pressing leaves @Cleo
      09:00-10:00 Weighing stones @Dora
      10:00-11:00 Drawing ferns again @Ada
      10:00-11:00 Counting pots @Bob
      10:00-11:00 Weighing leaves @Cleo
      10:00-11:00 Pressing stones @Dora`,
  },
  {
    name: 'commands beside what they are for',
    note: note('| Time | Step | Run |', ['9:00–10:00 | Set up the moss | `moss init`', '10:00–10:30 | Coffee | ', '10:30–11:00 | Grow some leaves with `grow` | `moss grow --leaves 12`, `moss --list --of --everything --that --grows --here`']),
    sessions: `
      09:00-10:00 Set up the moss
      10:00-10:30 ~Coffee
      10:30-11:00 Grow some leaves with grow`,
  },
  {
    name: 'talks about trading',
    note: note('| Time | Session | Speaker |', ['9:00–10:00 | Trading ferns for moss | Ada Example', '10:00–10:30 | Coffee | ', '10:30–12:00 | Auctions in theory | Bob Sample'], '# Programme of the trading day'),
    sessions: `
      09:00-10:00 Trading ferns for moss by Ada Example
      10:00-10:30 ~Coffee
      10:30-12:00 Auctions in theory by Bob Sample`,
  },
  {
    name: 'the halves of a day',
    note: note('| Session | Time |', ['Morning | 9:00–11:30', 'Afternoon | 13:00–15:00'], '# Workshop programme'),
    sessions: `
      09:00-11:30 Morning
      13:00-15:00 Afternoon`,
  },
  {
    name: 'a dated day of trading',
    note: note('| Time | Session |', ['9:00–10:00 | Opening auction', '10:00–10:30 | Coffee', '10:30–12:00 | Trading moss by hand'], '# Trading game, 6 May 2030'),
    sessions: `
      2030-05-06 09:00-10:00 Opening auction
      2030-05-06 10:00-10:30 ~Coffee
      2030-05-06 10:30-12:00 Trading moss by hand`,
  },
  {
    name: 'a header left blank above a row of days and one of names',
    note: note('| | | |', [' | Monday 4 May 2026 | Tuesday 5 May 2026', 'Time | Main hall | Main hall', '9:00-10:00 | Moss in the city | Ferns at dusk', '10:00-11:00 | Weeds as data | Lichens on roofs']),
    sessions: `
      2026-05-04 09:00-10:00 Moss in the city @Main hall
      2026-05-05 09:00-10:00 Ferns at dusk @Main hall
      2026-05-04 10:00-11:00 Weeds as data @Main hall
      2026-05-05 10:00-11:00 Lichens on roofs @Main hall`,
  },
  {
    name: 'clocks of four digits under no header',
    note: note('| | | |', ['0930 | Moss in the city | Ada Example', '1030 | Ferns at dusk | Bob Sample', '1130 | Lichens on roofs | Cleo Muster']),
    sessions: `
      09:30-10:30 Moss in the city by Ada Example
      10:30-11:30 Ferns at dusk by Bob Sample
      11:30---:-- Lichens on roofs by Cleo Muster`,
  },
  {
    name: 'a year that only the description has, which dates no day by itself',
    note: `---\ndescription: Moss school, 6 May to 7 May 2030\n---\n${note('| Time | Mon 6 May | Tue 7 May |', ['9:00–10:00 | Moss in the city | Weeds as data', '10:00–11:00 | Ferns at dusk | Lichens on roofs'])}\n${note('| Time | Talk |', ['18:00–19:00 | Looking back at moss', '19:00–20:00 | Supper'], '## Evening talks')}`,
    sessions: `
      2030-05-06 09:00-10:00 Moss in the city
      2030-05-07 09:00-10:00 Weeds as data
      2030-05-06 10:00-11:00 Ferns at dusk
      2030-05-07 10:00-11:00 Lichens on roofs
      18:00-19:00 Looking back at moss
      19:00-20:00 ~Supper`,
  },
  {
    name: 'a year of the description behind that of the title',
    note: `---\ntitle: Moss school 2031\ndescription: As in 2030, once more\n---\n${note('| Time | Tue 6 May | Wed 7 May |', ['9:00–10:00 | Moss in the city | Weeds as data', '10:00–11:00 | Ferns at dusk | Lichens on roofs'])}`,
    sessions: `
      2031-05-06 09:00-10:00 Moss in the city
      2031-05-07 09:00-10:00 Weeds as data
      2031-05-06 10:00-11:00 Ferns at dusk
      2031-05-07 10:00-11:00 Lichens on roofs`,
  },
];
