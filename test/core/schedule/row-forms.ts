import type { Form } from './forms';

const note = (header: string, rows: readonly string[], above = '# Programme') => `${above}\n\n| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

/** Tables with rows that say more than others, or less. */
export const rowForms: readonly Form[] = [
  {
    name: 'a word in front of one time of many',
    note: note('Time | What', ['10:00 | Moss on walls', 'Lunch 12:30 | Soup for all', '14:00 | Ferns at dusk']),
    sessions: `
      10:00-12:30 Moss on walls
      12:30-14:00 Soup for all
      14:00---:-- Ferns at dusk`,
  },
  {
    name: 'a word in front of each time, and one that says the end',
    note: note('Time | What', ['Morning 9:00 | Opening words', 'Midday 11:30 | Moss on walls', 'Evening: 18:00-19:00 | Ferns at dusk', 'Night until 23:00 | Songs by the fire'], '## Schedule'),
    sessions: `
      09:00-11:30 Opening words
      11:30-18:00 Moss on walls
      18:00-19:00 Ferns at dusk
      --:-- Songs by the fire`,
  },
  {
    name: 'Japanese words in front of times',
    note: note('時間 | 内容', ['10:00〜 | 苔の話', '昼休み 13:00〜 | お弁当の時間', '当日18:30〜20:00 | 羊歯の話'], '# 勉強会'),
    sessions: `
      10:00-13:00 苔の話
      13:00-18:30 お弁当の時間
      18:30-20:00 羊歯の話`,
  },
  {
    name: 'a word in front of the time that is all that its row says',
    note: note('Time | Session', ['9:00 | Moss on walls', '10:00 | Ferns at dusk', 'Party 20:00 | ']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-20:00 Ferns at dusk
      20:00---:-- Party`,
  },
  {
    name: 'a header of times that names one of them',
    note: note('Time (doors 8:30) | Session', ['9:00 | Moss on walls', '10:00 | Ferns at dusk', '11:00 | Lichens on stone']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Ferns at dusk
      11:00---:-- Lichens on stone`,
  },
  {
    name: 'times behind words in other columns',
    note: note('Time | Talk | Where', ['9:00 | The race of 3:10 | Doors at 8:30', '10:00 | A train at 4:50 | Doors at 9:30', '11:00 | Lichens on stone | Hall']),
    sessions: `
      09:00-10:00 The race of 3:10 @Doors at 8:30
      10:00-11:00 A train at 4:50 @Doors at 9:30
      11:00---:-- Lichens on stone @Hall`,
  },
  {
    name: 'a sentence with a time in it where a time should be',
    note: note('Time | Talk', ['9:00 | Moss on walls', 'by the lake house at 10:00 | Ferns at dusk', '11:00 | Lichens on stone', '12:00 | Closing words']),
    sessions: `
      09:00-11:00 Moss on walls
      --:-- Ferns at dusk
      11:00-12:00 Lichens on stone
      12:00---:-- Closing words`,
  },
  {
    name: 'rows with nothing but a time, which end the row above',
    note: note('Time | Session | Speaker', ['8:00 | | ', '9:00 | Moss on walls | Ada Example', '10:00 | | ', '11:00 | Ferns at dusk | Bob Sample', '12:00 | - | -']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      11:00-12:00 Ferns at dusk by Bob Sample`,
  },
  {
    name: 'a time with nothing beside it in any room',
    note: note('Time | Room A | Room B', ['8:00 - 8:30 | | ', '9:00 - 9:30 | Moss on walls | Ferns at dusk', '10:00 - 10:30 | Lichens on stone | Weeds as data']),
    sessions: `
      09:00-09:30 Moss on walls @Room A
      09:00-09:30 Ferns at dusk @Room B
      10:00-10:30 Lichens on stone @Room A
      10:00-10:30 Weeds as data @Room B`,
  },
  {
    name: 'a time with nothing beside it on any day',
    note: note('Time | Monday | Tuesday', ['9:00-10:00 | Moss on walls | Ferns at dusk', '10:00-11:00 | | ', '11:00-12:00 | Lichens on stone | Weeds as data'], '# Course schedule'),
    sessions: `
      [Monday] 09:00-10:00 Moss on walls
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Monday] 11:00-12:00 Lichens on stone
      [Tuesday] 11:00-12:00 Weeds as data`,
  },
  {
    name: 'a time that only says who or where',
    note: note('Time | Session | Speaker | Room', ['9:00 | Moss on walls | Ada Example | Hall', '10:00 | | Bob Sample | ', '11:00 | Ferns at dusk | Cleo Specimen | Hall', '12:00 | | | Garden']),
    sessions: `
      09:00-10:00 Moss on walls @Hall by Ada Example
      10:00-11:00  by Bob Sample
      11:00-12:00 Ferns at dusk @Hall by Cleo Specimen
      12:00---:--  @Garden`,
  },
  {
    name: 'a time whose titles stand in the rows below it',
    note: note('Time | Session | Speaker', ['9:00 - 10:00 | | ', ' | Moss on walls | Ada Example', ' | Ferns at dusk | Bob Sample', '10:00 - 11:00 | Lichens on stone | Cleo Specimen']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      09:00-10:00 Ferns at dusk by Bob Sample
      10:00-11:00 Lichens on stone by Cleo Specimen`,
  },
  {
    name: 'a pause written once between the sessions of all days',
    note: note('Time | Monday | Tuesday | Wednesday', ['9:00-10:00 | Moss on walls | Ferns at dusk | Weeds as data', '10:00-10:30 | Coffee break | | ', '10:30-12:00 | Moss in town | | Weeds in rows'], '# Course schedule'),
    sessions: `
      [Monday] 09:00-10:00 Moss on walls
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Wednesday] 09:00-10:00 Weeds as data
      [Monday] 10:00-10:30 ~Coffee break
      [Wednesday] 10:00-10:30 ~Coffee break
      [Monday] 10:30-12:00 Moss in town
      [Wednesday] 10:30-12:00 Weeds in rows`,
  },
  {
    name: 'what only the first day begins and ends with',
    note: note('Time | Monday | Tuesday', ['8:00-9:00 | Registration | ', '9:00-10:00 | Moss on walls | Ferns at dusk', '12:00-13:00 | Lunch | ', '13:00-14:00 | Moss in town | Ferns at dawn', '18:00-19:00 | Welcome reception | '], '# Course schedule'),
    sessions: `
      [Monday] 08:00-09:00 ~Registration
      [Monday] 09:00-10:00 Moss on walls
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Monday] 12:00-13:00 ~Lunch
      [Tuesday] 12:00-13:00 ~Lunch
      [Monday] 13:00-14:00 Moss in town
      [Tuesday] 13:00-14:00 Ferns at dawn
      [Monday] 18:00-19:00 ~Welcome reception`,
  },
  {
    name: 'a pause of the first day, and dashes under the others',
    note: note('Time | Monday | Tuesday', ['9:00-10:00 | Moss on walls | Ferns at dusk', '12:00-13:00 | Lunch | -', '13:00-14:00 | Moss in town | Ferns at dawn', '18:00-19:00 | Dinner | –', '19:00-20:00 | Songs | Games'], '# Course schedule'),
    sessions: `
      [Monday] 09:00-10:00 Moss on walls
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Monday] 12:00-13:00 ~Lunch
      [Monday] 13:00-14:00 Moss in town
      [Tuesday] 13:00-14:00 Ferns at dawn
      [Monday] 18:00-19:00 ~Dinner
      [Monday] 19:00-20:00 Songs
      [Tuesday] 19:00-20:00 Games`,
  },
  {
    name: 'a pause in rooms, which is for all of them also at the start',
    note: note('Time | Hall A | Hall B', ['8:00-9:00 | Registration | -', '9:00-10:00 | Moss on walls | Ferns at dusk', '18:00-19:00 | Reception | ']),
    sessions: `
      08:00-09:00 ~Registration
      09:00-10:00 Moss on walls @Hall A
      09:00-10:00 Ferns at dusk @Hall B
      18:00-19:00 ~Reception`,
  },
  {
    name: 'a Japanese pause written once, and one at the end',
    note: note('時間 | 月 | 火', ['9:00-10:00 | 苔の話 | 羊歯の話', '12:00-13:00 | 昼休み | ', '13:00-14:00 | 石の話 | 草の話', '18:00-19:00 | 懇親会 | '], '# 時間割'),
    sessions: `
      [月] 09:00-10:00 苔の話
      [火] 09:00-10:00 羊歯の話
      [月] 12:00-13:00 ~昼休み
      [火] 12:00-13:00 ~昼休み
      [月] 13:00-14:00 石の話
      [火] 13:00-14:00 草の話
      [月] 18:00-19:00 ~懇親会`,
  },
];
