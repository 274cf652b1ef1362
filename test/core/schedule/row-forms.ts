import type { Form } from './forms';

const note = (header: string, rows: readonly string[], above = '# Programme') => `${above}\n\n| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

/** Tables with rows that say more than others, or less, and tables beside others. */
export const rowForms: readonly Form[] = [
  {
    name: 'parallel sessions whose rooms stand in a row of their own, and change',
    note: note('Time | Track 1 | Track 2', [' | Room A | Room B', '9:00 | Growing moss | Drying ferns', '10:00 | Cutting moss | Pressing ferns', ' | Room C | Room D', '11:00-12:00 | Selling moss | Framing ferns']),
    sessions: `
      09:00-10:00 Growing moss @Room A
      09:00-10:00 Drying ferns @Room B
      10:00-11:00 Cutting moss @Room A
      10:00-11:00 Pressing ferns @Room B
      11:00-12:00 Selling moss @Room C
      11:00-12:00 Framing ferns @Room D`,
  },
  {
    name: 'a header that is repeated within the table',
    note: note('Time | Talk | Speaker', ['9:00 | Growing moss | Ada Example', '10:00 | Drying ferns | Bob Sample', 'Time | Talk | Speaker', '11:00-12:00 | Selling moss | Ada Example']),
    sessions: `
      09:00-10:00 Growing moss by Ada Example
      10:00-11:00 Drying ferns by Bob Sample
      11:00-12:00 Selling moss by Ada Example`,
  },
  {
    name: 'start and end on two lines of a cell',
    note: note('Time | Talk', ['9:00<br>10:00 | Growing moss', '10:30<br>- 11:30 | Drying ferns', '11:30<br>bis 12:00 | Selling moss', '13:00<br>Room B | Framing ferns']),
    sessions: `
      09:00-10:00 Growing moss
      10:30-11:30 Drying ferns
      11:30-12:00 Selling moss
      13:00---:-- Framing ferns @Room B`,
  },
  {
    name: 'days without a time among rows that each say their own day',
    note: note('When | What', ['6–8 May 2026 | Moss week, a letter a day', 'Saturday, 9 May 2026, 10:00 | Welcome and teams', 'Saturday, 9 May 2026, 11:00 | Work on walls', '10 May 2026 | Free day at the bog', 'Monday, 11 May 2026, 10:00 | Ferns at dusk', '12 May 2026 | Prizes by mail']),
    sessions: `
      2026-05-06 --:-- Moss week, a letter a day
      2026-05-09 10:00-11:00 Welcome and teams
      2026-05-09 11:00---:-- Work on walls
      2026-05-10 --:-- Free day at the bog
      2026-05-11 10:00---:-- Ferns at dusk
      2026-05-12 --:-- Prizes by mail`,
  },
  {
    name: 'days without a time in Korean and German, each row with its own day',
    note: `${note('일시 | 내용', ['5월 6일 | 이끼 사진 모집 시작', '5월 9일 10:00 | 인사와 팀 나누기', '5월 9일 11:00 | 벽 위의 이끼'], '# 일정 2026')}\n${note('Wann | Was', ['12. Mai 2026 | Abgabe der Bilder', '13. Mai 2026, 9:00 Uhr | Begrüßung', '13. Mai 2026, 10:00 Uhr | Moose der Stadt'], '# Programm')}`,
    sessions: `
      2026-05-06 --:-- 이끼 사진 모집 시작
      2026-05-09 10:00-11:00 인사와 팀 나누기
      2026-05-09 11:00---:-- 벽 위의 이끼
      2026-05-12 --:-- Abgabe der Bilder
      2026-05-13 09:00-10:00 Begrüßung
      2026-05-13 10:00---:-- Moose der Stadt`,
  },
  {
    name: 'two ranges in a cell',
    note: note('Time | Session', ['8:30-9:00 | Welcome to all', '9:00-10:30, 13:00-14:30 | Moss lab', '9:00 - 9:30; 15:00 - 15:30, 16:00 - 16:30 | Fern walk']),
    sessions: `
      08:30-09:00 Welcome to all
      09:00-10:30 Moss lab
      13:00-14:30 Moss lab
      09:00-09:30 Fern walk
      15:00-15:30 Fern walk
      16:00-16:30 Fern walk`,
  },
  {
    name: 'two ranges in a cell, in Korean',
    note: note('시간 | 세션', ['09:00~10:00, 14:00~15:00 | 이끼 실습', '10:00~11:00 | 고사리 이야기'], '# 일정'),
    sessions: `
      09:00-10:00 이끼 실습
      14:00-15:00 이끼 실습
      10:00-11:00 고사리 이야기`,
  },
  {
    name: 'two ranges in a cell, joined by a word',
    note: note('Zeit | Vortrag', ['8:30–9:00 | Begrüßung', '9:00–10:00 und 13:00–14:00 Uhr | Moose der Stadt', '10:00–11:00 Uhr | Farne im Haus'], '# Programm'),
    sessions: `
      08:30-09:00 Begrüßung
      09:00-10:00 Moose der Stadt
      13:00-14:00 Moose der Stadt
      10:00-11:00 Farne im Haus`,
  },
  {
    name: 'a range with a zone, a room, a length or a lone time behind it',
    note: note('Time | Session', ['9:00-10:00 CET, 3:00-4:00 EST | Moss on walls', '10:00-11:00, Room 5 | Ferns at dusk', '11:00-12:00, 60 min | Weeds as data', '13:00-14:00 / 19:00-20:00 | Free work', '14:00-15:00, 14:30 | Free walk']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Ferns at dusk @Room 5
      11:00-12:00 Weeds as data
      13:00-14:00 Free work
      14:00-15:00 Free walk`,
  },
  {
    name: 'weekdays with words above rows of that weekday, and of another',
    note: note('When | What', ['Thursday | Moss day', 'Thu 9:00 | Welcome to all', 'Thu 10:00 | Work on walls', 'Friday | Free day', 'Saturday 9:00 | Weeds as data']),
    sessions: `
      [Thu] 09:00-10:00 Welcome to all
      [Thu] 10:00---:-- Work on walls
      [Friday] --:-- Free day
      [Saturday] 09:00---:-- Weeds as data`,
  },
  {
    name: 'days with words above rows of that day',
    note: note('When | What', ['6 May 2026 | Moss day', '9:00 | Welcome to all', '10:00 | Work on walls', '7 May 2026 | Fern day', '9:00 | Ferns at dusk', '8 May 2026 | Bog day', '8 May 2026, 9:00 | Weeds as data']),
    sessions: `
      2026-05-06 09:00-10:00 Welcome to all
      2026-05-06 10:00---:-- Work on walls
      2026-05-07 09:00---:-- Ferns at dusk
      2026-05-08 09:00---:-- Weeds as data`,
  },
  {
    name: 'ends in a column, with the day after in brackets',
    note: note('Day | Start | End | Session', ['Thursday | 8:00 am | 8:00 am (Friday) | Moss on walls', 'Friday | 9:00 am | 11:00 am (Friday) | Ferns at dusk', 'Friday | 6:00 pm | 8:00 pm | Free work', 'Saturday | 9:00 pm | Sun 9:00 am | Weeds as data']),
    sessions: `
      [Thursday] 08:00-32:00 Moss on walls
      [Friday] 09:00-11:00 Ferns at dusk
      [Friday] 18:00-20:00 Free work
      [Saturday] 21:00-33:00 Weeds as data`,
  },
  {
    name: 'ranges, and the day after in brackets',
    note: note('Time | Session', ['18:00-20:00 | Moss on walls', '20:00-09:00 (+1) | Ferns at dusk', '20:00-21:00 (next day) | Weeds as data', '21:00-22:00（翌日） | Free work', '21:30-22:00 (익일) | Free walk'], '# Programme, 6 May 2026'),
    sessions: `
      2026-05-06 18:00-20:00 Moss on walls
      2026-05-06 20:00-33:00 Ferns at dusk
      2026-05-06 20:00-45:00 Weeds as data
      2026-05-06 21:00-46:00 Free work
      2026-05-06 21:30-46:00 Free walk`,
  },
  {
    name: 'ranges, and other things in brackets',
    note: note('Time | Session', ['9:00-10:00 (Wednesday) | Moss on walls', '10:00-11:00 (GMT+1) | Ferns at dusk', '11:00-12:00 (+1 guest) | Weeds as data', '1:00-2:00 (on day two) | Free work'], '# Programme, 6 May 2026'),
    sessions: `
      2026-05-06 09:00-10:00 Moss on walls
      2026-05-06 10:00-11:00 Ferns at dusk
      2026-05-06 11:00-12:00 Weeds as data
      2026-05-06 13:00-14:00 Free work`,
  },
  {
    name: 'ends in a column, and one row with both times in its first cell',
    note: note('Start | End | Session', ['09:00 | 09:50 | Moss on walls', '10:00 | 10:50 | Ferns at dusk', '11:00 | 11:50 | Weeds as data', '13:00-17:50 | (open) | Free work']),
    sessions: `
      09:00-09:50 Moss on walls
      10:00-10:50 Ferns at dusk
      11:00-11:50 Weeds as data
      13:00-17:50 Free work`,
  },
  {
    name: 'ranges, and other times behind them',
    note: note('Time | Doors | Session', ['09:00-09:50 | 08:30 | Moss on walls', '10:00-10:50 | 09:55 | Ferns at dusk', '11:00-11:50 | 10:55 | Weeds as data']),
    sessions: `
      09:00-09:50 Moss on walls
      10:00-10:50 Ferns at dusk
      11:00-11:50 Weeds as data`,
  },
  {
    name: 'a rule in the first line, which nothing closes',
    note: `---\n${note('Time | Session', ['09:00-09:50 | Moss on walls', '10:00-10:50 | Ferns at dusk'])}`,
    sessions: `
      09:00-09:50 Moss on walls
      10:00-10:50 Ferns at dusk`,
  },
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
    name: 'a time that only says who or where, and is called so',
    note: note('Time | Session | Speaker | Room', ['9:00 | Moss on walls | Ada Example | Hall', '10:00 | | Bob Sample | ', '11:00 | Ferns at dusk | Cleo Specimen | Hall', '12:00 | | | Garden']),
    sessions: `
      09:00-10:00 Moss on walls @Hall by Ada Example
      10:00-11:00 Bob Sample
      11:00-12:00 Ferns at dusk @Hall by Cleo Specimen
      12:00---:-- Garden @Garden`,
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
  {
    name: 'rooms side by side, of which one has a word for sessions in its name',
    note: note('Time | Main Hall | Workshop Space', ['9:00-9:30 | Opening words | ', '10:00-10:30 | Moss on walls | Knots for all']),
    sessions: `
      09:00-09:30 Opening words @Main Hall
      10:00-10:30 Moss on walls @Main Hall
      10:00-10:30 Knots for all @Workshop Space`,
  },
  {
    name: 'rooms side by side, of which one is no word for a place',
    note: note('Time | Fern Stadium | Moss Seminar Room | Launch Event Space', ['9:00-9:30 | Opening words | | ', '10:00-10:30 | Moss on walls | Ferns at dusk | Knots for all', '10:30-11:00 | Coffee | Coffee | Ropes for all']),
    sessions: `
      09:00-09:30 Opening words @Fern Stadium
      10:00-10:30 Moss on walls @Fern Stadium
      10:00-10:30 Ferns at dusk @Moss Seminar Room
      10:00-10:30 Knots for all @Launch Event Space
      10:30-11:00 ~Coffee @Fern Stadium
      10:30-11:00 ~Coffee @Moss Seminar Room
      10:30-11:00 Ropes for all @Launch Event Space`,
  },
  {
    name: 'Spanish rooms side by side with a word for a space',
    note: note('Hora | Sala Magna | Espacio taller', ['9:00-9:30 | Apertura | ', '10:00-10:30 | Musgos de ciudad | Nudos para todos'], '# Programa'),
    sessions: `
      09:00-09:30 Apertura @Sala Magna
      10:00-10:30 Musgos de ciudad @Sala Magna
      10:00-10:30 Nudos para todos @Espacio taller`,
  },
  {
    name: 'a column of rooms headed by the word for sessions, too',
    note: note('Time | Session Room | Session', ['9:00-9:30 | Hall 1 | Opening words', '10:00-10:30 | Hall 2 | Knots for all']),
    sessions: `
      09:00-09:30 Opening words @Hall 1
      10:00-10:30 Knots for all @Hall 2`,
  },
  {
    name: 'a column of spaces beside the titles',
    note: note('Time | Talk | Event space', ['9:00-9:30 | Opening words | Garden', '10:00-10:30 | Knots for all | Barn']),
    sessions: `
      09:00-09:30 Opening words @Garden
      10:00-10:30 Knots for all @Barn`,
  },
  {
    name: 'a talk about space',
    note: note('Time | Topic', ['9:00-9:30 | Space for moss', '10:00-10:30 | Open Space', '11:00-11:30 | Outer space']),
    sessions: `
      09:00-09:30 Space for moss
      10:00-10:30 Open Space
      11:00-11:30 Outer space`,
  },
  {
    name: 'a table of one row beside one with more columns',
    note: `${note('Horaire | Activité | Lieu | Intervenant', ['9h00 - 10h00 | Des mousses en ville | Salle A | Anne Modèle', '10h00 - 11h00 | Les fougères | Salle B | Bruno Spécimen'], '# Matin')}\n${note('Horaire | Activité | Lieu', ['12h00 - 13h00 | Repas des amis | Hall'], '# Midi')}`,
    sessions: `
      09:00-10:00 Des mousses en ville @Salle A by Anne Modèle
      10:00-11:00 Les fougères @Salle B by Bruno Spécimen
      12:00-13:00 Repas des amis @Hall`,
  },
  {
    name: 'a table of one row above one with more columns',
    note: `${note('Time | Session', ['9:00 | Opening words'], '# First')}\n${note('Time | Session | Speaker', ['10:00 | Moss on walls | Ada Example', '11:00 | Ferns at dusk | Bob Sample'], '# Then')}`,
    sessions: `
      09:00---:-- Opening words
      10:00-11:00 Moss on walls by Ada Example
      11:00---:-- Ferns at dusk by Bob Sample`,
  },
  {
    name: 'a table of one row with a column of its own beside a programme',
    note: `${note('Time | Session | Speaker', ['9:00 | Moss on walls | Ada Example', '10:00 | Ferns at dusk | Bob Sample'])}\n${note('Time | Price', ['12:00 | 5 for a soup'], '# Soup')}`,
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00---:-- Ferns at dusk by Bob Sample`,
  },
  {
    name: 'tables without times beside a programme',
    note: `${note('Time | Session | Speaker', ['9:00 | Moss on walls | Ada Example', '10:00 | Ferns at dusk | Bob Sample'])}\n${note('Session | Speaker', ['Moss on walls | Ada Example', 'Ferns at dusk | Bob Sample'], '# Abstracts')}`,
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00---:-- Ferns at dusk by Bob Sample`,
  },
  {
    name: 'an Indonesian date before the table, and the last day to register behind it',
    note: `${note('Waktu | Acara', ['09.00 - 09.30 | Pembukaan', '09.30 - 10.30 | Lumut di kota', '10.30 - 11.30 | Pakis di desa'], '<p>Tanggal: Senin, 6 Mei 2024</p>')}\nBatas pendaftaran: 1 Mei 2024\n`,
    sessions: `
      2024-05-06 09:00-09:30 Pembukaan
      2024-05-06 09:30-10:30 Lumut di kota
      2024-05-06 10:30-11:30 Pakis di desa`,
  },
  {
    name: 'unnamed columns of labels, which some rows lack, and titles',
    note: note(' | | ', ['10:00 ~ 10:30 | | Opening words', '10:30 ~ 11:00 | Main talk 1 | Moss futures', '11:00 ~ 11:30 | Main talk 2 | Ferns and us']),
    sessions: `
      10:00-10:30 Opening words
      10:30-11:00 Moss futures
      11:00-11:30 Ferns and us`,
  },
  {
    name: 'the same in HTML, with a label that says no more than the title',
    note: '<table><tr><td>9:00 ~ 10:00</td><td>Desk</td><td>Registration</td></tr><tr><td>10:00 ~ 10:30</td><td></td><td>Opening words</td></tr><tr><td>10:30 ~ 11:00</td><td>Main talk 1</td><td>Moss and us in town</td></tr><tr><td>11:00 ~ 12:00</td><td></td><td>Lunch and networking</td></tr></table>',
    sessions: `
      09:00-10:00 ~Registration
      10:00-10:30 Opening words
      10:30-11:00 Moss and us in town
      11:00-12:00 ~Lunch and networking`,
  },
  {
    name: 'unnamed labels in Japanese',
    note: note(' | | ', ['10:00〜10:30 | | 開会のあいさつ', '10:30〜11:00 | 基調講演 | 苔のこれから', '11:00〜11:30 | 特別講演 | 羊歯と暮らす'], '# プログラム'),
    sessions: `
      10:00-10:30 開会のあいさつ
      10:30-11:00 苔のこれから
      11:00-11:30 羊歯と暮らす`,
  },
  {
    name: 'named columns of which the first is empty once',
    note: note('Time | Main | Side', ['10:00 ~ 10:30 | | Opening words', '10:30 ~ 11:00 | Moss on walls | Ferns at dusk', '11:00 ~ 11:30 | Lichens on stone | Weeds as data']),
    sessions: `
      10:00-10:30 Opening words @Side
      10:30-11:00 Moss on walls @Main
      10:30-11:00 Ferns at dusk @Side
      11:00-11:30 Lichens on stone @Main
      11:00-11:30 Weeds as data @Side`,
  },
  {
    name: 'unnamed columns side by side, with the same pause in both',
    note: note(' | | ', ['10:00 ~ 10:30 | Coffee | Coffee', '10:30 ~ 11:00 | Moss on walls | Ferns at dusk', '11:00 ~ 11:30 | Lichens on stone | Weeds as data']),
    sessions: `
      10:00-10:30 ~Coffee
      10:30-11:00 Moss on walls
      10:30-11:00 Ferns at dusk
      11:00-11:30 Lichens on stone
      11:00-11:30 Weeds as data`,
  },
  {
    name: 'unnamed titles, and a remark on few of them',
    note: note(' | | ', ['10:00 ~ 10:30 | Opening words | ', '10:30 ~ 11:00 | Moss on walls | bring your boots', '11:00 ~ 11:30 | Ferns at dusk | ', '11:30 ~ 12:00 | Closing words | ']),
    sessions: `
      10:00-10:30 Opening words
      10:30-11:00 Moss on walls
      11:00-11:30 Ferns at dusk
      11:30-12:00 Closing words`,
  },
  {
    name: 'a pause whose time stands in the column of rooms, too',
    note: `# Programme\n\n<table>\n<tr><th>Time</th><th>Room</th><th>Session</th></tr>\n<tr><td>10:00 - 11:00</td><td>285</td><td>Moss on walls</td></tr>\n<tr><td colspan="2">11:00 - 11:30</td><td>Break</td></tr>\n<tr><td>11:30 - 12:30</td><td>1030</td><td>Ferns at dusk</td></tr>\n</table>\n`,
    sessions: `
      10:00-11:00 Moss on walls @285
      11:00-11:30 ~Break
      11:30-12:30 Ferns at dusk @1030`,
  },
  {
    name: 'the same written twice, and rooms that times begin',
    note: note('Time | Room | Session | Speaker', ['10:00 - 11:00 | Hall | Moss on walls | Ada Example', '11:00 - 11:30 | 11:00 - 11:30 | Break | 11:00 - 11:30', '11:30 - 12:30 | Hall (until 12:00) | Ferns at dusk | Bob Sample', '12:30 - 13:00 | 4 | Lichens on stone | Cleo Specimen']),
    sessions: `
      10:00-11:00 Moss on walls @Hall by Ada Example
      11:00-11:30 ~Break
      11:30-12:30 Ferns at dusk @Hall (until 12:00) by Bob Sample
      12:30-13:00 Lichens on stone @4 by Cleo Specimen`,
  },
  {
    name: 'a time across the tracks in front of it',
    note: `# Programme\n\n<table>\n<tr><th>Track</th><th>Time</th><th>Session</th></tr>\n<tr><td>Green</td><td>10:00 - 11:00</td><td>Moss on walls</td></tr>\n<tr><td colspan="2">11:00 - 11:30</td><td>Break</td></tr>\n<tr><td>24</td><td>11:30 - 12:30</td><td>Ferns at dusk</td></tr>\n<tr><td>Green</td><td>12:30 - 13:00</td><td>Lichens on stone</td></tr>\n</table>\n`,
    sessions: `
      10:00-11:00 Moss on walls @Green
      11:00-11:30 ~Break
      11:30-12:30 Ferns at dusk @24
      12:30-13:00 Lichens on stone @Green`,
  },
  {
    name: 'pauses without a clock that begin with how long they are',
    note: note('Time | No | Topic', ['10:00-10:10 | 1 | Moss on walls', ' | | **1H 30Min Lunch Time**', '13:30-13:50 | 2 | Ferns at dusk', ' | | 20Min Break', '14:10-14:40 | 3 | Lichens on stone', ' | | 20 min walk to the north wall']),
    sessions: `
      10:00-10:10 Moss on walls
      --:-- ~1H 30Min Lunch Time
      13:30-13:50 Ferns at dusk
      --:-- ~20Min Break
      14:10-14:40 Lichens on stone`,
  },
  {
    name: 'weekdays with the day of a month that the heading spans, and a stretch of them',
    note: note('Day | Time | What', ['**Monday 24** | 09:00-09:30 | Moss on walls', '**Monday 24** | 10:00-11:00 | Ferns at dusk', '**Tuesday-Friday** | 09:15-09:30 | Morning round', '**Wednesday 26** | 14:00-15:00 | Lichens on stone', '**Friday 28** | 14:00-15:00 | Weeds as data'], '# Programme, 24-28 March 2025'),
    sessions: `
      2025-03-24 09:00-09:30 Moss on walls
      2025-03-24 10:00-11:00 Ferns at dusk
      [Tuesday-Friday] 09:15-09:30 Morning round
      2025-03-26 14:00-15:00 Lichens on stone
      2025-03-28 14:00-15:00 Weeds as data`,
  },
  {
    name: 'a day off in the place of the time, beside a number',
    note: note('Módulo | Fecha | Horario | Temas', ['1 | 5 oct 2026 | 18:00–20:00 | Musgos de ciudad', '2 | 12 oct 2026 | FERIADO | ', '2 | 14 oct 2026 | 18:00–20:00 | Helechos de noche'], '# Programa'),
    sessions: `
      2026-10-05 18:00-20:00 Musgos de ciudad
      2026-10-12 --:-- FERIADO
      2026-10-14 18:00-20:00 Helechos de noche`,
  },
  {
    name: 'a time that is not known yet, beside a number and beside a label',
    note: note('Part | Time | Topic', ['1 | 9:00 | Moss in the city', '2 | 10:00 | Ferns at dusk', 'Closing | TBD | '], '# Workshop agenda'),
    sessions: `
      09:00-10:00 Moss in the city
      10:00---:-- Ferns at dusk
      --:-- Closing`,
  },
  {
    name: 'dates before hours alone whose end tells the half of the day',
    note: note('When | Topic', ['Tue Jan 13, 6–8pm | Moss and stones', 'Thu Jan 15, 6–8pm | Ferns at dusk', 'Tue Jan 20, 10–11am | Weeds as data'], '# Course 2026'),
    sessions: `
      2026-01-13 18:00-20:00 Moss and stones
      2026-01-15 18:00-20:00 Ferns at dusk
      2026-01-20 10:00-11:00 Weeds as data`,
  },
  {
    name: 'dates before hours alone in German',
    note: note('Wann | Thema', ['Di 13.1., 18-20h | Moos und Stein', 'Do 15.1., 18-20h | Farne am Abend', 'Di 20.1., 10–11 Uhr | Kräuter als Daten'], '# Kurs 2026'),
    sessions: `
      2026-01-13 18:00-20:00 Moos und Stein
      2026-01-15 18:00-20:00 Farne am Abend
      2026-01-20 10:00-11:00 Kräuter als Daten`,
  },
  {
    name: 'dates of two numbers with a dot in Korean, the month first',
    note: note('주차 | 일자 | 시간 | 강의 내용', ['1 | 9.3 | 14:00-16:50 | 이끼 입문', '2 | 9.10 | 14:00-16:50 | 고사리의 밤', '3 | 9.17 | 14:00-16:50 | 풀과 데이터'], '# 2026 강의 계획'),
    sessions: `
      2026-09-03 14:00-16:50 이끼 입문
      2026-09-10 14:00-16:50 고사리의 밤
      2026-09-17 14:00-16:50 풀과 데이터`,
  },
  {
    name: 'dates of two numbers with a dot in German, the day first',
    note: note('Datum | Zeit | Thema', ['17.9 | 14:00-16:00 | Moos im Wald', '24.9 | 14:00-16:00 | Farne im Garten', '1.10 | 14:00-16:00 | Flechten am Stein'], '# Kurs 2026'),
    sessions: `
      2026-09-17 14:00-16:00 Moos im Wald
      2026-09-24 14:00-16:00 Farne im Garten
      2026-10-01 14:00-16:00 Flechten am Stein`,
  },
  {
    name: 'numbered parts under a header for days',
    note: note('Day | Time | Session', ['1.1 | 9:00-10:00 | Moss in the city', '1.2 | 10:00-11:00 | Ferns at dusk', '1.3 | 11:00-12:00 | Weeds as data'], '# Agenda, 4 May 2026'),
    sessions: `
      2026-05-04 09:00-10:00 Moss in the city
      2026-05-04 10:00-11:00 Ferns at dusk
      2026-05-04 11:00-12:00 Weeds as data`,
  },
  {
    name: 'weekdays with the day of a month over its turn, in German',
    note: note('Tag | Zeit | Was', ['Mo 30. | 09:00 | Moos im Wald', 'Mo 30. | 10:00 | Farne im Garten', 'Di 31. | 09:00 | Flechten am Stein', 'Mi 1. | 09:00 | Heimweg am Fluss'], '# Programm, 30. März – 1. April 2026'),
    sessions: `
      2026-03-30 09:00-10:00 Moos im Wald
      2026-03-30 10:00---:-- Farne im Garten
      2026-03-31 09:00---:-- Flechten am Stein
      2026-04-01 09:00---:-- Heimweg am Fluss`,
  },
  {
    name: 'weekdays with the day of a month below a stretch without a year',
    note: note('Día | Hora | Actividad', ['Lunes 24 | 09:00-10:00 | Musgos de ciudad', 'Miércoles 26 | 09:00-10:00 | Helechos de noche'], '# Programa, semana del 24-27 de marzo'),
    sessions: `
      [Lunes 24] 09:00-10:00 Musgos de ciudad
      [Miércoles 26] 09:00-10:00 Helechos de noche`,
  },
  {
    name: 'a weekday with the day of a month that the heading does not span',
    note: note('Día | Hora | Actividad', ['Lunes 5 | 09:00-10:00 | Líquenes en piedra', 'Viernes 9 | 09:00-10:00 | Hierbas y datos'], '# Programa, 5-7 de mayo de 2025'),
    sessions: `
      2025-05-05 09:00-10:00 Líquenes en piedra
      [Viernes 9] 09:00-10:00 Hierbas y datos`,
  },
  {
    name: 'days and short months behind a stroke, below a heading with one of them',
    note: note('Día | Hora | Actividad', ['Martes 18/ago | 20:40-22:10 | Musgos de ciudad', 'Jueves 20/ago | 19:20-20:40 | Helechos de noche'], '# Programa 2026\n\n## Semana 1 — 18/ago'),
    sessions: `
      2026-08-18 20:40-22:10 Musgos de ciudad
      2026-08-20 19:20-20:40 Helechos de noche`,
  },
  {
    name: 'dots for titles that are still open',
    note: '# Programme\n\n| Time | Talk | Room |\n|---|---|---|\n| 9:00 | Moss on walls | Attic |\n| 10:00 | ... | |\n| 11:00 | … | Cellar |\n| 12:00 | Lunch | |\n\n<table><tr><td>14:00</td><td>Weeds as data</td></tr><tr><td>15:00</td><td> ... </td></tr><tr><td>16:00</td><td>Closing words</td></tr></table>\n',
    sessions: `
      09:00-10:00 Moss on walls @Attic
      10:00-11:00 ...
      11:00-12:00 … @Cellar
      12:00---:-- ~Lunch
      14:00-15:00 Weeds as data
      15:00-16:00 ...
      16:00---:-- Closing words`,
  },
  {
    name: 'dots that stand for rows left out, and no more than a time or a dash',
    note: '# Programme\n\n| Time | Talk |\n|---|---|\n| 9:00 | Moss on walls |\n| ... | ... |\n| 10:00 | Ferns at dusk |\n| 11:00 | |\n| 12:00 | Weeds as data |\n| 13:00 | — |\n',
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Ferns at dusk
      12:00-13:00 Weeds as data`,
  },
  {
    name: 'dots beside the pause that a column of blocks names',
    note: '# Programme\n\n| Time | Block | Talk |\n|---|---|---|\n| 9:00 | Block 1 | Moss on walls |\n| 10:00 | Break | … |\n| 10:30 | Block 2 | Ferns at dusk |\n',
    sessions: `
      09:00-10:00 Moss on walls
      10:00-10:30 ~Break
      10:30---:-- Ferns at dusk`,
  },
];
