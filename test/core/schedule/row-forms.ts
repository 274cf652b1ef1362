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
];
