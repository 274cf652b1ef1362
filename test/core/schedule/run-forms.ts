import type { Form } from './forms';

/** A note with a title, then headings with a table each, which all have one header. */
const note = (title: string, header: string, ...parts: (readonly [heading: string, ...rows: string[]])[]) =>
  [title, ...parts.map(([heading, ...rows]) => `${heading}\n\n${[header, header.replace(/[^|]+/g, '---'), ...rows].map(row => `| ${row} |`).join('\n')}`)].join('\n\n');

/** Notes whose schedule is cut into several tables, and some that only look like it. */
export const runForms: readonly Form[] = [
  {
    name: 'small tables below headings with the hours that each divides',
    note: note('# Moos im Alltag (2 Tage)\n\n## Tag 1', 'Zeit | Was | Lab',
      ['### 09:00 – 10:30 | Einheit 1', '09:00 | Moos am Stein erkennen | —', '09:15 | Lupe und Licht richtig halten | 0101', '09:50 | Proben sammeln und ordnen | 0102'],
      ['### 10:45 – 12:15 | Einheit 2', '10:45 | Farne und ihre Sporen sehen | 0103', '11:30 | Flechten an alten Mauern | 0201'],
      ['## Tag 2\n\n### 09:00 – 10:30 | Einheit 1', '09:00 | Unkraut als Daten lesen | —', '09:20 | Nesseln im Frühling zählen | 0501', '10:05 | Offene Fragen am Tisch klären | 0502']),
    sessions: `
      [Tag 1] 09:00-09:15 Moos am Stein erkennen
      [Tag 1] 09:15-09:50 Lupe und Licht richtig halten
      [Tag 1] 09:50---:-- Proben sammeln und ordnen
      [Tag 1] 10:45-11:30 Farne und ihre Sporen sehen
      [Tag 1] 11:30---:-- Flechten an alten Mauern
      [Tag 2] 09:00-09:20 Unkraut als Daten lesen
      [Tag 2] 09:20-10:05 Nesseln im Frühling zählen
      [Tag 2] 10:05---:-- Offene Fragen am Tisch klären`,
  },
  {
    name: 'such hours in a heading behind its words, past noon',
    note: note('# Mossy days', 'Time | What we do', ['## Getting to know moss (1:00–2:30)', '1:00 | Look at the old wall', '1:20 | Draw what you have seen', '1:50 | Show it to each other']),
    sessions: `
      13:00-13:20 Look at the old wall
      13:20-13:50 Draw what you have seen
      13:50---:-- Show it to each other`,
  },
  {
    name: 'tables of two rows that go on from each other, with pauses in one of them',
    note: note('# Moos im Alltag', 'Zeit | Was', ['## Ankommen', '9:00 | Moos am Stein erkennen', '9:40 | Lupe und Licht halten'], ['## Vertiefen', '10:15 | Kaffeepause', '10:30 | Farne und ihre Sporen'], ['## Anwenden', '11:15 | Flechten an alten Mauern', '12:00 | Mittagspause']),
    sessions: `
      09:00-09:40 Moos am Stein erkennen
      09:40---:-- Lupe und Licht halten
      10:15-10:30 ~Kaffeepause
      10:30---:-- Farne und ihre Sporen
      11:15-12:00 Flechten an alten Mauern
      12:00---:-- ~Mittagspause`,
  },
  {
    name: 'tables of two ranges that go on from each other',
    note: note('# Mossy days', 'When | What we do', ['## Start', '9:00-9:40 | Look at the old wall', '9:40-10:00 | Draw what you have seen'], ['## Middle', '10:00-10:45 | Ferns at dusk and dawn', '10:45-11:00 | Show it to each other']),
    sessions: `
      09:00-09:40 Look at the old wall
      09:40-10:00 Draw what you have seen
      10:00-10:45 Ferns at dusk and dawn
      10:45-11:00 Show it to each other`,
  },
  {
    name: 'small tables that each begin anew are none together',
    note: note('# Ways to the lake', 'Time | Way', ['## From the hill', '7:10 | Moss Street to the mill', '7:40 | Fern Square to the mill'], ['## From the town', '7:05 | Station to the mill', '7:35 | Gate to the mill']),
    sessions: '',
  },
  {
    name: 'nor those hours apart, or with something else in their header',
    note: `${note('# Every plant', 'Time | Water', ['## Sill', '7:00 | A cup for the moss', '7:10 | Two for the ferns'], ['## Shed', '12:30 | A cup for the moss', '12:40 | Two for the ferns'])}\n\n${note('', 'Time | Light', ['## Lamp', '13:00 | On for the moss again', '13:30 | Off for the ferns'])}`,
    sessions: '',
  },
  {
    name: 'what happened in the hours of a heading divides them into nothing',
    note: note('# Garden', 'Time | Seen', ['## Watch (09:00–10:30)', '09:04 | Fog above the pond', '09:31 | Two cranes near the wall', '10:12 | Sun on the moss']),
    sessions: '',
  },
  {
    name: 'a plan that counts from nought through all of its tables',
    note: note('# Lesson plan\n\n**Duration:** 150 minutes', 'Time | Activity | Notes',
      ['## 1. Arrival (15 min)', '0:00–0:05 | Welcome | Say hello', '0:05–0:15 | First look at moss | In pairs'],
      ['## 2. Fern Lab (65 min)', '0:15–0:45 | Draw a fern | On paper', '0:45–1:20 | Compare the drawings | On the wall'],
      ['## 3. Lichen Studio (40 min)', '1:20–1:40 | Collect lichens | Outside', '1:40–2:00 | Sort them by colour | On the table', '2:00–2:30 | Closing words | All together']),
    sessions: '',
  },
  {
    name: 'such a plan with starts alone',
    note: note('# Workshop agenda', 'Start | What', ['## Hello', '0:00 | Welcome to the moss', '0:10 | Names and places'], ['## Work', '0:30 | Draw a fern together', '0:55 | Compare the drawings'], ['## Close', '1:30 | Sort lichens by colour', '1:50 | Closing words and thanks', '2:05 | Clean the tables']),
    sessions: '',
  },
  {
    name: 'such a plan in Korean, in two tables',
    note: note('# 수업 일정', '시간 | 활동', ['## 도입', '0:00~0:10 | 이끼 살펴보기', '0:10~1:00 | 고사리 그리기'], ['## 전개', '1:00~1:40 | 지의류 모으기', '1:40~2:10 | 함께 정리하기', '2:10~2:30 | 마치는 말']),
    sessions: '',
  },
  {
    name: 'a schedule behind the script of a talk, with the same header',
    note: note('# Moss meetup', 'Time | What', ['## My talk', '0:00-0:30 | Say who I am', '0:30-2:00 | Show the old wall', '2:00-5:00 | Take questions'], ['## Agenda', '18:00-18:30 | Doors open', '18:30-19:15 | Moss in the city', '19:15-20:00 | Ferns at dusk']),
    sessions: `
      18:00-18:30 ~Doors open
      18:30-19:15 Moss in the city
      19:15-20:00 Ferns at dusk`,
  },
  {
    name: 'a night that begins at midnight, and the day after it',
    note: note('# Hackathon schedule, 14 June 2025', 'Time | Item', ['## Night', '0:00-2:00 | Moss by moonlight', '2:00-7:00 | Quiet hours of work', '7:00-8:00 | Breakfast'], ['## Morning', '8:00-9:00 | Ferns at dawn', '9:00-11:00 | Demos of all teams']),
    sessions: `
      2025-06-14 00:00-02:00 Moss by moonlight
      2025-06-14 02:00-07:00 Quiet hours of work
      2025-06-14 07:00-08:00 ~Breakfast
      2025-06-14 08:00-09:00 Ferns at dawn
      2025-06-14 09:00-11:00 Demos of all teams`,
  },
  {
    name: 'an afternoon below a table of another header that counts from nought',
    note: `${note('# Workshop', 'Minute | Say', ['## Script', '0:00-0:20 | Say who I am', '0:20-1:00 | Show the old wall'])}\n\n${note('', 'Time | Session', ['## Agenda', '1:00-1:45 | Moss in the city', '1:45-2:00 | Break', '2:00-3:00 | Ferns at dusk'])}`,
    sessions: `
      13:00-13:45 Moss in the city
      13:45-14:00 ~Break
      14:00-15:00 Ferns at dusk`,
  },
  {
    name: 'a heading with a length is no room, one without may be',
    note: note('# Agenda', 'Time | Session', ['## 1. Fern Studio (60 min)', '9:00-9:30 | Draw a fern', '9:30-10:00 | Compare the drawings'], ['## Moss Studio', '10:00-10:30 | Collect moss', '10:30-11:00 | Sort it by colour']),
    sessions: `
      09:00-09:30 Draw a fern
      09:30-10:00 Compare the drawings
      10:00-10:30 Collect moss @Moss Studio
      10:30-11:00 Sort it by colour @Moss Studio`,
  },
];
