import type { Form } from './forms';

const html = (header: string, rows: readonly string[]) => `<table>\n${header}\n${rows.map(row => `<tr>${row}</tr>`).join('\n')}\n</table>\n`;
const cells = (...texts: readonly string[]) => texts.map(text => `<td>${text}</td>`).join('');

/** Tables whose columns, headers and spans say where and on which day sessions are. */
export const tableForms: readonly Form[] = [
  {
    name: 'Portuguese tracks side by side',
    note: `# Encontro de Exemplo\n\n| Horário | Trilha 1 | Trilha 2 |\n|---|---|---|\n| 09:30 | Grafos a fundo | Filas e caches |\n| 10:30 | Café | |\n| 11:00 | Testes sem dor | Redes simples |\n`,
    sessions: `
      09:30-10:30 Grafos a fundo @Trilha 1
      09:30-10:30 Filas e caches @Trilha 2
      10:30-11:00 ~Café
      11:00---:-- Testes sem dor @Trilha 1
      11:00---:-- Redes simples @Trilha 2`,
  },
  {
    name: 'French and Spanish tracks side by side',
    note: `# Programme\n\n| Heure | Parcours A | Parcours B |\n|---|---|---|\n| 9h30 | Des graphes pour tous | Files et caches |\n| 10h30 | Des tests sans peine | Réseaux simples |\n\n## Tarde\n\n| Hora | Pista 1 | Pista 2 |\n|---|---|---|\n| 15:00 | Colas de ejemplo | Redes de muestra |\n| 16:00 | Grafos en la práctica | Cierre de la jornada |\n`,
    sessions: `
      09:30-10:30 Des graphes pour tous @Parcours A
      09:30-10:30 Files et caches @Parcours B
      10:30---:-- Des tests sans peine @Parcours A
      10:30---:-- Réseaux simples @Parcours B
      15:00-16:00 Colas de ejemplo @Pista 1
      15:00-16:00 Redes de muestra @Pista 2
      16:00---:-- Grafos en la práctica @Pista 1
      16:00---:-- Cierre de la jornada @Pista 2`,
  },
  {
    name: 'numbered columns under a word for a place that stands nowhere else',
    note: `# Programme\n\n| Time | Venue 1 | Venue 2 |\n|---|---|---|\n| 9:00 | Moss in the city | Lichens on stone |\n| 10:00 | Ferns at dusk | Weeds as data |\n| 11:00 | Break | Break |\n`,
    sessions: `
      09:00-10:00 Moss in the city @Venue 1
      09:00-10:00 Lichens on stone @Venue 2
      10:00-11:00 Ferns at dusk @Venue 1
      10:00-11:00 Weeds as data @Venue 2
      11:00---:-- ~Break`,
  },
  {
    name: 'a column of tracks beside the titles',
    note: `# Programme\n\n| Hora | Charla | Pista |\n|---|---|---|\n| 9:00 | Musgo en la ciudad | Verde |\n| 10:00 | Redes de muestra | Azul |\n| 11:00 | Colas de ejemplo | Verde |\n`,
    sessions: `
      09:00-10:00 Musgo en la ciudad @Verde
      10:00-11:00 Redes de muestra @Azul
      11:00---:-- Colas de ejemplo @Verde`,
  },
  {
    name: 'one column whose header is the date',
    note: `# Agenda\n\n| Hora | Miércoles 16 de marzo de 2022 |\n|---|---|\n| 15:00 | Apertura de la jornada |\n| 15:15 | Grafos para todos |\n| 16:00 | Pausa |\n| 16:30 | Cierre con preguntas |\n`,
    sessions: `
      2022-03-16 15:00-15:15 Apertura de la jornada
      2022-03-16 15:15-16:00 Grafos para todos
      2022-03-16 16:00-16:30 ~Pausa
      2022-03-16 16:30---:-- Cierre con preguntas`,
  },
  {
    name: 'hours alone without a header, each from the end of the one before',
    note: `# Barcamp\n\n| | Raum Eins | Raum Zwei |\n|---|---|---|\n| 10-11 | Moos im Wald | Farne im Garten |\n| 11-12 | Flechten am Stein | Kräuter als Daten |\n| 12-13 | *Mittag* | *Mittag* |\n| 13-14 | Heimweg am Fluss | Abend am See |\n`,
    sessions: `
      10:00-11:00 Moos im Wald @Raum Eins
      10:00-11:00 Farne im Garten @Raum Zwei
      11:00-12:00 Flechten am Stein @Raum Eins
      11:00-12:00 Kräuter als Daten @Raum Zwei
      12:00-13:00 ~Mittag
      13:00-14:00 Heimweg am Fluss @Raum Eins
      13:00-14:00 Abend am See @Raum Zwei`,
  },
  {
    name: 'days down the side, and halves of a day with their times across the top',
    note: `# Training\n\n| Day | Morning (9:00-12:00) | Afternoon (13:00-17:00) |\n|---|---|---|\n| Mon 2 March 2026 | Moss and stones | Ferns at dusk |\n| Tue 3 March 2026 | Weeds as data | Excursion |\n`,
    sessions: `
      2026-03-02 09:00-12:00 Moss and stones
      2026-03-03 09:00-12:00 Weeds as data
      2026-03-02 13:00-17:00 Ferns at dusk
      2026-03-03 13:00-17:00 Excursion`,
  },
  {
    name: 'the same weekdays in two weeks',
    note: `# Training plan\n\n## Week 1: moss\n\n| | Monday | Tuesday |\n|---|---|---|\n| 9:30 | Moss in the city | Moss on stone |\n| 12:30 | Lunch | Lunch |\n\n## Week 2: ferns\n\n| | Monday | Tuesday |\n|---|---|---|\n| 9:30 | Ferns at dusk | Ferns in pots |\n| 12:30 | Lunch | Lunch |\n`,
    sessions: `
      [Week 1 · Monday] 09:30-12:30 Moss in the city
      [Week 1 · Tuesday] 09:30-12:30 Moss on stone
      [Week 1 · Monday] 12:30---:-- ~Lunch
      [Week 1 · Tuesday] 12:30---:-- ~Lunch
      [Week 2 · Monday] 09:30-12:30 Ferns at dusk
      [Week 2 · Tuesday] 09:30-12:30 Ferns in pots
      [Week 2 · Monday] 12:30---:-- ~Lunch
      [Week 2 · Tuesday] 12:30---:-- ~Lunch`,
  },
  {
    name: 'the same weekdays in two weeks, in Korean',
    note: `# 교육 일정\n\n## 1주차\n\n| | 월요일 | 화요일 |\n|---|---|---|\n| 9:30 | 이끼 입문 | 이끼와 돌 |\n| 12:30 | 점심 | 점심 |\n\n## 2주차\n\n| | 월요일 | 화요일 |\n|---|---|---|\n| 9:30 | 고사리의 밤 | 화분 고사리 |\n| 12:30 | 점심 | 점심 |\n`,
    sessions: `
      [1주차 · 월요일] 09:30-12:30 이끼 입문
      [1주차 · 화요일] 09:30-12:30 이끼와 돌
      [1주차 · 월요일] 12:30---:-- ~점심
      [1주차 · 화요일] 12:30---:-- ~점심
      [2주차 · 월요일] 09:30-12:30 고사리의 밤
      [2주차 · 화요일] 09:30-12:30 화분 고사리
      [2주차 · 월요일] 12:30---:-- ~점심
      [2주차 · 화요일] 12:30---:-- ~점심`,
  },
  {
    name: 'a week and evenings with the same weekday',
    note: `# Training plan\n\n## Week 1\n\n| | Monday | Tuesday |\n|---|---|---|\n| 9:30 | Moss in the city | Moss on stone |\n| 12:30 | Lunch | Lunch |\n\n## Evenings\n\n| | Monday | Tuesday |\n|---|---|---|\n| 19:30 | Ferns at dusk | Ferns in pots |\n| 20:30 | Dinner | Dinner |\n`,
    sessions: `
      [Monday] 09:30-12:30 Moss in the city
      [Tuesday] 09:30-12:30 Moss on stone
      [Monday] 12:30---:-- ~Lunch
      [Tuesday] 12:30---:-- ~Lunch
      [Monday] 19:30-20:30 Ferns at dusk
      [Tuesday] 19:30-20:30 Ferns in pots
      [Monday] 20:30---:-- ~Dinner
      [Tuesday] 20:30---:-- ~Dinner`,
  },
  {
    name: 'dates in a first row of ordinary cells, over starts, strokes and ends',
    note: `# Programme\n\n<table>\n<tr>${cells('', '', '', '<b>04/05/2026</b>', '<b>05/05/2026</b>')}</tr>\n<tr>${cells('9:00', '-', '10:30', 'Welcome to all', 'Ferns at dusk')}</tr>\n<tr>${cells('10:30', '-', '11:00', 'Coffee break', 'Coffee break')}</tr>\n<tr>${cells('11:00', '-', '12:00', 'Moss in the city', 'Weeds as data')}</tr>\n</table>\n`,
    sessions: `
      2026-05-04 09:00-10:30 Welcome to all
      2026-05-05 09:00-10:30 Ferns at dusk
      2026-05-04 10:30-11:00 ~Coffee break
      2026-05-05 10:30-11:00 ~Coffee break
      2026-05-04 11:00-12:00 Moss in the city
      2026-05-05 11:00-12:00 Weeds as data`,
  },
  {
    name: 'weekdays in the first row below a header of blanks',
    note: `# Programme\n\n| | | |\n|---|---|---|\n| | Monday | Tuesday |\n| 9:00-10:00 | Moss in the city | Ferns at dusk |\n| 10:00-11:00 | Lichens on stone | Weeds as data |\n`,
    sessions: `
      [Monday] 09:00-10:00 Moss in the city
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Monday] 10:00-11:00 Lichens on stone
      [Tuesday] 10:00-11:00 Weeds as data`,
  },
  {
    name: 'the same weekdays in two groups',
    note: `# Training plan\n\n## Group 1\n\n| | Monday | Tuesday |\n|---|---|---|\n| 9:30 | Moss in the city | Moss on stone |\n| 12:30 | Lunch | Lunch |\n\n## Group 2\n\n| | Monday | Tuesday |\n|---|---|---|\n| 9:30 | Ferns at dusk | Ferns in pots |\n| 12:30 | Lunch | Lunch |\n`,
    sessions: `
      [Monday] 09:30-12:30 Moss in the city
      [Tuesday] 09:30-12:30 Moss on stone
      [Monday] 12:30---:-- ~Lunch
      [Tuesday] 12:30---:-- ~Lunch
      [Monday] 09:30-12:30 Ferns at dusk
      [Tuesday] 09:30-12:30 Ferns in pots
      [Monday] 12:30---:-- ~Lunch
      [Tuesday] 12:30---:-- ~Lunch`,
  },
  {
    name: 'midnight for a time that nobody knows yet',
    note: `# Agenda, 5 May 2026\n\n| Time | Session |\n|---|---|\n| 14:00 | Moss in the city |\n| 15:00 | Ferns at dusk |\n| 00:00 | To be found |\n| 16:00 | Weeds as data |\n`,
    sessions: `
      2026-05-05 14:00-15:00 Moss in the city
      2026-05-05 15:00-16:00 Ferns at dusk
      2026-05-05 00:00-14:00 To be found
      2026-05-05 16:00---:-- Weeds as data`,
  },
  {
    name: 'the same weekdays in the morning and in the afternoon',
    note: `# Training plan\n\n## Morning\n\n| | Monday | Tuesday |\n|---|---|---|\n| 9:30-10:30 | Moss in the city | Moss on stone |\n| 10:30-12:30 | Moss in pots | Moss at sea |\n\n## Afternoon\n\n| | Monday | Tuesday |\n|---|---|---|\n| 13:30-14:30 | Ferns at dusk | Ferns in pots |\n| 14:30-15:30 | Ferns at sea | Ferns on stone |\n`,
    sessions: `
      [Monday] 09:30-10:30 Moss in the city
      [Tuesday] 09:30-10:30 Moss on stone
      [Monday] 10:30-12:30 Moss in pots
      [Tuesday] 10:30-12:30 Moss at sea
      [Monday] 13:30-14:30 Ferns at dusk
      [Tuesday] 13:30-14:30 Ferns in pots
      [Monday] 14:30-15:30 Ferns at sea
      [Tuesday] 14:30-15:30 Ferns on stone`,
  },
  {
    name: 'a day that heads the times, and rows that begin another',
    note: `# Example Days\n\n| Day 1 | Session | Room |\n|---|---|---|\n| 10:30 | Opening words | Moss Hall |\n| 11:00 | Ferns at dusk | Fern Hall |\n| Day 2 | | |\n| 10:30 | Weeds as data | Moss Hall |\n`,
    sessions: `
      [Day 1] 10:30-11:00 Opening words @Moss Hall
      [Day 1] 11:00---:-- Ferns at dusk @Fern Hall
      [Day 2] 10:30---:-- Weeds as data @Moss Hall`,
  },
  {
    name: 'a date that heads the times, and nothing beside it',
    note: `# Example Days\n\n| Monday, 4 May 2026 | |\n|---|---|\n| 10:30 - 11:00 | Opening words |\n| 11:00 - 11:30 | Coffee break |\n| Tuesday, 5 May 2026 | |\n| 10:30 - 11:00 | Weeds as data |\n`,
    sessions: `
      2026-05-04 10:30-11:00 Opening words
      2026-05-04 11:00-11:30 ~Coffee break
      2026-05-05 10:30-11:00 Weeds as data`,
  },
  {
    name: 'a weekday that heads the times, in Korean',
    note: `# 예시 학교 2026\n\n| 토요일 | 내용 |\n|---|---|\n| 10:00-11:00 | 이끼 산책 |\n| 11:00-11:30 | 휴식 |\n`,
    sessions: `
      [토요일] 10:00-11:00 이끼 산책
      [토요일] 11:00-11:30 ~휴식`,
  },
  {
    name: 'weeks by number beside the times',
    note: `# Lecture plan\n\n| Week | Date | Time | Topic |\n|---|---|---|---|\n| 1 | 3 Sept 2026 | 10:15–12:00 | Moss |\n| 2 | 10 Sept 2026 | 10:15–12:00 | Ferns |\n| 3 | 17 Sept 2026 | 10:15–12:00 | Weeds as data |\n`,
    sessions: `
      2026-09-03 10:15-12:00 Moss
      2026-09-10 10:15-12:00 Ferns
      2026-09-17 10:15-12:00 Weeds as data`,
  },
  {
    name: 'two zones of which one begins at midnight',
    note: `# Workshop\n\n| Time (UTC) | Time (KST) | Session |\n|---|---|---|\n| 00:00-00:45 | 09:00-09:45 | Welcome to all |\n| 00:45-01:30 | 09:45-10:30 | Ferns at dusk |\n| 01:30-02:00 | 10:30-11:00 | Break |\n| 02:00-03:00 | 11:00-12:00 | Weeds as data |\n`,
    sessions: `
      00:00-00:45 Welcome to all
      00:45-01:30 Ferns at dusk
      01:30-02:00 ~Break
      02:00-03:00 Weeds as data`,
  },
  {
    name: 'midnight at the end of an afternoon',
    note: `# Hackathon\n\n## Saturday, October 3, 2026\n\n| Time | Event |\n|---|---|\n| 8:00 AM | Breakfast |\n| 12:00 PM | Lunch |\n| 3:00 PM | Stacking of cups |\n| 12:00 AM | Midnight snack |\n`,
    sessions: `
      2026-10-03 08:00-12:00 ~Breakfast
      2026-10-03 12:00-15:00 ~Lunch
      2026-10-03 15:00-24:00 Stacking of cups
      2026-10-03 24:00---:-- ~Midnight snack`,
  },
  {
    name: 'one column whose header is the date, and who speaks',
    note: `| Time | 6 May 2024 | Speaker |\n|---|---|---|\n| 9:00 | Opening words | Ada Example |\n| 9:30 | Moss on walls | Bob Sample |\n| 10:30 | Coffee break | |\n`,
    sessions: `
      2024-05-06 09:00-09:30 Opening words by Ada Example
      2024-05-06 09:30-10:30 Moss on walls by Bob Sample
      2024-05-06 10:30---:-- ~Coffee break`,
  },
  {
    name: 'a date in a row of the header, across',
    note: `# Example Fest\n\n${html('<thead><tr><th colspan="2">August 9th 2025 (Day 1)</th></tr><tr><th>Time</th><th>Event</th></tr></thead>', [cells('8:00 - 9:00', 'Registration'), cells('9:00 - 10:00', 'Opening words'), cells('10:00 - 11:30', 'Moss in the city')])}`,
    sessions: `
      2025-08-09 08:00-09:00 ~Registration
      2025-08-09 09:00-10:00 Opening words
      2025-08-09 10:00-11:30 Moss in the city`,
  },
  {
    name: 'a date in the header above the names of the columns',
    note: `# Example Fest\n\n| Friday, 9 May 2025 | | |\n|---|---|---|\n| Time | Session | Speaker |\n| 9:00 | Opening words | Ada Example |\n| 9:30 | Moss on walls | Bob Sample |\n| 10:30 | Coffee break | |\n`,
    sessions: `
      2025-05-09 09:00-09:30 Opening words by Ada Example
      2025-05-09 09:30-10:30 Moss on walls by Bob Sample
      2025-05-09 10:30---:-- ~Coffee break`,
  },
  {
    name: 'a heading in a row of the header that says no day',
    note: `# Example Fest\n\n${html('<tr><th colspan="2">What happens when</th></tr><tr><th>Time</th><th>Event</th></tr>', [cells('8:00 - 9:00', 'Registration'), cells('9:00 - 10:00', 'Opening words'), cells('10:00 - 11:30', 'Moss in the city')])}`,
    sessions: `
      08:00-09:00 ~Registration
      09:00-10:00 Opening words
      10:00-11:30 Moss in the city`,
  },
  {
    name: 'a title across the columns above the row that names them, in cells of data, once with names that no list has',
    note: `# Example Fest\n\n${html('<tr><td colspan="3"><b>Session 3A: Moss</b></td></tr><tr><th>Time</th><th>Title and topics</th><th>Presenter</th></tr>', [cells('9:00-10:00', 'Moss on walls', 'Ada Example'), cells('10:00-10:30', 'Break', '')])}\n${html('<tr><td colspan="3">Session 3B</td></tr><tr><th>Zeta</th><th>Eta</th><th>Theta</th></tr>', [cells('11:00-12:00', 'Ferns at dusk', 'what they want'), cells('12:00-13:00', 'Lunch', '')])}\n${html('', [`<td colspan="3">Session 3C</td>`, cells('Time', 'Title', 'Speaker'), cells('14:00-15:00', 'Weeds as data', 'Bob Sample'), cells('15:00-15:30', 'Coffee break', '')])}`,
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-10:30 ~Break
      11:00-12:00 Ferns at dusk
      12:00-13:00 ~Lunch
      14:00-15:00 Weeds as data by Bob Sample
      15:00-15:30 ~Coffee break`,
  },
  {
    name: 'a title alone in the header, or in the row below an empty one, above the row that names the columns',
    note: `# Example Fest\n\n| Session 3A: Moss | | |\n|---|---|---|\n| Time | Title | Presenter |\n| 9:00-10:00 | Moss on walls | Ada Example |\n| 10:00-10:30 | Break | |\n\n| | | |\n|---|---|---|\n| **Session 3B** | | |\n| Time | Title | Presenter |\n| 11:00-12:00 | Ferns at dusk | Bob Sample |\n| 12:00-13:00 | Lunch | |\n`,
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-10:30 ~Break
      11:00-12:00 Ferns at dusk by Bob Sample
      12:00-13:00 ~Lunch`,
  },
  {
    name: 'a day, or a place, across the columns above the row that names them',
    note: `# Example Fest\n\n${html('<tr><td colspan="3">Friday, 9 May 2025</td></tr><tr><th>Time</th><th>Title</th><th>Presenter</th></tr>', [cells('9:00-10:00', 'Moss on walls', 'Ada Example'), cells('10:00-10:30', 'Break', '')])}\n${html('', [`<td colspan="3">Saturday, 10 May 2025</td>`, cells('Time', 'Title', 'Speaker'), cells('9:00-10:00', 'Ferns at dusk', 'Bob Sample'), cells('10:00-10:30', 'Break', '')])}\n## Sunday, 11 May 2025\n\n| Main hall | | |\n|---|---|---|\n| Time | Title | Speaker |\n| 9:00-10:00 | Weeds as data | Cleo Specimen |\n| 10:00-11:00 | Lichens on stone | Dora Pattern |\n`,
    sessions: `
      2025-05-09 09:00-10:00 Moss on walls by Ada Example
      2025-05-09 10:00-10:30 ~Break
      2025-05-10 09:00-10:00 Ferns at dusk by Bob Sample
      2025-05-10 10:00-10:30 ~Break
      2025-05-11 09:00-10:00 Weeds as data @Main hall by Cleo Specimen
      2025-05-11 10:00-11:00 Lichens on stone @Main hall by Dora Pattern`,
  },
  {
    name: 'rows across the columns that no names follow, or with a time',
    note: `# Example Fest\n\n${html('', [`<td colspan="3">Bring your own mug</td>`, cells('9:00-10:00', 'Moss on walls', 'Ada Example'), `<td colspan="3">Room 2</td>`, cells('10:00-11:00', 'Ferns at dusk', 'Bob Sample'), cells('11:00-12:00', 'Lunch', '')])}\n${html('', [`<td colspan="2">13:00 Doors open</td>`, cells('Time', 'Talk'), cells('13:30-14:00', 'Weeds as data'), cells('14:00-15:00', 'Coffee break')])}`,
    sessions: `
      --:-- Bring your own mug
      09:00-10:00 Moss on walls by Ada Example
      10:00-11:00 Ferns at dusk @Room 2 by Bob Sample
      11:00-12:00 ~Lunch
      13:00-13:30 ~13:00 Doors open
      13:30-14:00 Weeds as data
      14:00-15:00 ~Coffee break`,
  },
  {
    name: 'one word for times alone in the header, and names in a later row',
    note: `# Programme\n\n| Time | | |\n|---|---|---|\n| | Registration | Hall |\n| 9:00-10:00 | Moss on walls | Ada Example |\n| 10:00-11:00 | Lunch | |\n| 11:00-12:00 | Ferns at dusk | Bob Sample |\n`,
    sessions: `
      --:-- ~Registration
      09:00-10:00 Moss on walls
      10:00-11:00 ~Lunch
      11:00-12:00 Ferns at dusk`,
  },
  {
    name: 'days over tracks in two rows of the header',
    note: `# Example Days\n\n${html('<tr><th></th><th colspan="2">Saturday, 3 May 2025</th><th colspan="2">Sunday, 4 May 2025</th></tr><tr><th></th><th>Track A</th><th>Track B</th><th>Track A</th><th>Track B</th></tr>', [
      cells('09:30', 'Graphs for all', 'Trees at work', 'Nets of moss', 'Queues by example'), `${cells('10:30')}<td colspan="4">Coffee break</td>`, `${cells('11:00')}<td colspan="2">Keynote on ferns</td>${cells('Open table', 'Weeds as data')}`])}`,
    sessions: `
      2025-05-03 09:30-10:30 Graphs for all @Track A
      2025-05-03 09:30-10:30 Trees at work @Track B
      2025-05-04 09:30-10:30 Nets of moss @Track A
      2025-05-04 09:30-10:30 Queues by example @Track B
      2025-05-03 10:30-11:00 ~Coffee break
      2025-05-04 10:30-11:00 ~Coffee break
      2025-05-03 11:00---:-- Keynote on ferns
      2025-05-04 11:00---:-- Open table @Track A
      2025-05-04 11:00---:-- Weeds as data @Track B`,
  },
  {
    name: 'days over tracks in the header and the row below it',
    note: `# Example Days\n\n| | Saturday 3 May 2025 | | Sunday 4 May 2025 | |\n|---|---|---|---|---|\n| Time | Room A | Room B | Room A | Room B |\n| 9:00 | Graphs for all | Trees at work | Nets of moss | Queues by example |\n| 10:00 | Moss in the city | Lichens on stone | Ferns at dusk | Weeds as data |\n`,
    sessions: `
      2025-05-03 09:00-10:00 Graphs for all @Room A
      2025-05-03 09:00-10:00 Trees at work @Room B
      2025-05-04 09:00-10:00 Nets of moss @Room A
      2025-05-04 09:00-10:00 Queues by example @Room B
      2025-05-03 10:00---:-- Moss in the city @Room A
      2025-05-03 10:00---:-- Lichens on stone @Room B
      2025-05-04 10:00---:-- Ferns at dusk @Room A
      2025-05-04 10:00---:-- Weeds as data @Room B`,
  },
  {
    name: 'one day over two tracks in two rows of the header',
    note: `# Example Days\n\n${html('<tr><th></th><th colspan="2">Saturday, 3 May 2025</th></tr><tr><th>Time</th><th>Track A</th><th>Track B</th></tr>', [cells('09:30', 'Graphs for all', 'Trees at work'), `${cells('10:30')}<td colspan="2">Coffee break</td>`, cells('11:00', 'Open table', 'Weeds as data')])}`,
    sessions: `
      2025-05-03 09:30-10:30 Graphs for all @Track A
      2025-05-03 09:30-10:30 Trees at work @Track B
      2025-05-03 10:30-11:00 ~Coffee break
      2025-05-03 11:00---:-- Open table @Track A
      2025-05-03 11:00---:-- Weeds as data @Track B`,
  },
  {
    name: 'a cell across several days',
    note: `# Summer school\n\n${html('<tr><th></th><th>Mon, 7 July 2025</th><th>Tue, 8 July 2025</th><th>Wed, 9 July 2025</th></tr>', [cells('11:00 - 12:00', 'Graphs for all', 'Trees at work', 'Queues by example'), `${cells('12:00 - 13:00')}<td colspan="3">Lunch</td>`, `${cells('13:00 - 14:00', 'Nets of moss')}<td colspan="2">Excursion to the lake</td>`])}`,
    sessions: `
      2025-07-07 11:00-12:00 Graphs for all
      2025-07-08 11:00-12:00 Trees at work
      2025-07-09 11:00-12:00 Queues by example
      2025-07-07 12:00-13:00 ~Lunch
      2025-07-08 12:00-13:00 ~Lunch
      2025-07-09 12:00-13:00 ~Lunch
      2025-07-07 13:00-14:00 Nets of moss
      2025-07-08 13:00-14:00 Excursion to the lake
      2025-07-09 13:00-14:00 Excursion to the lake`,
  },
  {
    name: 'a cell across several days and hours',
    note: `# Summer school\n\n${html('<tr><th></th><th>Mon, 7 July 2025</th><th>Tue, 8 July 2025</th><th>Wed, 9 July 2025</th></tr>', [cells('11:00 - 12:00', 'Graphs for all', 'Trees at work', 'Queues by example'), `${cells('12:00 - 13:00', 'Nets of moss')}<td colspan="2" rowspan="2">Excursion to the lake</td>`, cells('13:00 - 14:00', 'Moss in the city')])}`,
    sessions: `
      2025-07-07 11:00-12:00 Graphs for all
      2025-07-08 11:00-12:00 Trees at work
      2025-07-09 11:00-12:00 Queues by example
      2025-07-07 12:00-13:00 Nets of moss
      2025-07-08 12:00-14:00 Excursion to the lake
      2025-07-09 12:00-14:00 Excursion to the lake
      2025-07-07 13:00-14:00 Moss in the city`,
  },
  {
    name: 'a pause in the first cell of a row of days is for all of them',
    note: `# Week of workshops\n\n| Time | Monday | Tuesday |\n|---|---|---|\n| 9:00-10:00 | Moss in the city | Lichens on stone |\n| 10:00-10:30 | Coffee ||\n| 10:30-11:30 | Ferns at dusk | |\n| 11:30-12:00 | | Lunch |\n`,
    sessions: `
      [Monday] 09:00-10:00 Moss in the city
      [Tuesday] 09:00-10:00 Lichens on stone
      [Monday] 10:00-10:30 ~Coffee
      [Tuesday] 10:00-10:30 ~Coffee
      [Monday] 10:30-11:30 Ferns at dusk
      [Tuesday] 11:30-12:00 ~Lunch`,
  },
  {
    name: 'rows that say a day and its date, or its theme',
    note: `# Course on moss\n\n| Time | Topic | Place |\n|---|---|---|\n| **Day 1** | **2025-07-27** <br> First steps | |\n| 12:00 PM | Welcome to all | Main hall |\n| 1:00 PM | Counting leaves | Main hall |\n| **Day 2** | **2025-07-28** <br> Whole walls | |\n| 12:00 PM | Mapping a wall | Main hall |\n| 1:30 PM | Exercises in pairs | Small hall |\n| **Day 3** | Forests | |\n| 1:00 PM | Trees and moss | Main hall |\n`,
    sessions: `
      2025-07-27 12:00-13:00 Welcome to all @Main hall
      2025-07-27 13:00---:-- Counting leaves @Main hall
      2025-07-28 12:00-13:30 Mapping a wall @Main hall
      2025-07-28 13:30---:-- Exercises in pairs @Small hall
      [Day 3] 13:00---:-- Trees and moss @Main hall`,
  },
  {
    name: 'rows that say a day, with its date in the next cell',
    note: `# Workshop\n\n| Time | Session | Speaker |\n|---|---|---|\n| Day 1 | Monday 2 June 2025 | |\n| 9:00 | Opening words | Ada Example |\n| 9:30 | Moss on walls | Bob Sample |\n| Day 2 | Tuesday 3 June 2025 | |\n| 9:00 | Lichens on stone | Cleo Specimen |\n`,
    sessions: `
      2025-06-02 09:00-09:30 Opening words by Ada Example
      2025-06-02 09:30---:-- Moss on walls by Bob Sample
      2025-06-03 09:00---:-- Lichens on stone by Cleo Specimen`,
  },
  {
    name: 'a day without times among others is kept',
    note: `# Course\n\n| Time | Session |\n|---|---|\n| **Day 1** | First steps |\n| 9:00 | Opening words |\n| 9:30 | Moss on walls |\n| **Day 2** | Excursion to the lake |\n| **Day 3** | Last steps |\n| 9:00 | Lichens on stone |\n`,
    sessions: `
      [Day 1] 09:00-09:30 Opening words
      [Day 1] 09:30---:-- Moss on walls
      [Day 2] --:-- Excursion to the lake
      [Day 3] 09:00---:-- Lichens on stone`,
  },
  {
    name: 'equal cells in slots that do not adjoin, or with other words below',
    note: `# Week\n\n| Time | Monday | Tuesday |\n|---|---|---|\n| 13:00 - 14:00 | Work in groups | Moss<br>Part one |\n| 14:00 - 15:00 | Work in groups | Moss<br>Part two |\n| 16:00 - 17:00 | Work in groups | Lichens on stone |\n`,
    sessions: `
      [Monday] 13:00-15:00 Work in groups
      [Tuesday] 13:00-14:00 Moss
      [Tuesday] 14:00-15:00 Moss
      [Monday] 16:00-17:00 Work in groups
      [Tuesday] 16:00-17:00 Lichens on stone`,
  },
  {
    name: 'a name in bold, and the title below it',
    note: `# Summer school\n\n| Time | Monday | Tuesday |\n|---|---|---|\n| 13:00 - 14:00 | **Ada Example**<br>Graphs for all | **Bob Sample**<br>Ab Initio Methods |\n| 14:00 - 15:00 | **Ada Example**<br>Trees at work | Panel of all |\n| 15:00 - 15:30 | Coffee break | Coffee break |\n`,
    sessions: `
      [Monday] 13:00-14:00 Graphs for all by Ada Example
      [Tuesday] 13:00-14:00 Ab Initio Methods by Bob Sample
      [Monday] 14:00-15:00 Trees at work by Ada Example
      [Tuesday] 14:00-15:00 Panel of all
      [Monday] 15:00-15:30 ~Coffee break
      [Tuesday] 15:00-15:30 ~Coffee break`,
  },
  {
    name: 'a title, and the name below it',
    note: `# Summer school\n\n| Time | Talk |\n|---|---|\n| 13:00 - 14:00 | Graphs for all<br>Ada Example |\n| 14:00 - 15:00 | Trees at work<br>Bob Sample |\n| 15:00 - 15:30 | Coffee break |\n`,
    sessions: `
      13:00-14:00 Graphs for all by Ada Example
      14:00-15:00 Trees at work by Bob Sample
      15:00-15:30 ~Coffee break`,
  },
  {
    name: 'a row span ends with its row group',
    note: `# Example Fest\n\n${html('<thead><tr><th rowspan="3">August 9th 2025 (Day 1)</th></tr></thead><tbody><tr><th>Time</th><th>Event</th></tr>', [cells('8:00 - 9:00', 'Registration'), cells('9:00 - 10:00', 'Opening words'), cells('10:00 - 11:30', 'Moss in the city')])}`,
    sessions: `
      2025-08-09 08:00-09:00 ~Registration
      2025-08-09 09:00-10:00 Opening words
      2025-08-09 10:00-11:30 Moss in the city`,
  },
  {
    name: 'a column of the weekend beside those of days',
    note: `# Week of workshops\n\n| Time | Thursday | Friday | Weekend |\n|---|---|---|---|\n| 9:00-10:00 | Moss in the city | Lichens on stone | Walk in the woods |\n| 10:00-11:30 | Ferns at dusk | Weeds as data | |\n`,
    sessions: `
      [Thursday] 09:00-10:00 Moss in the city
      [Friday] 09:00-10:00 Lichens on stone
      [Weekend] 09:00-10:00 Walk in the woods
      [Thursday] 10:00-11:30 Ferns at dusk
      [Friday] 10:00-11:30 Weeds as data`,
  },
  {
    name: 'rows under a time that spans them: a name, and what the talk is about',
    note: `# Programme\n\n${html('', ['<td rowspan="3">9:00am - 9:30am</td><td>Tiles and groups</td>', cells('Ada Example'), cells('We show a tiling of the plane by leaves of moss, and how its groups can be counted by hand with nothing but a pencil and a long afternoon.'), '<td rowspan="2">9:30am - 10:00am</td><td>Leaves and loops</td>', cells('Bob Sample and Cleo Specimen'), cells('10:00am - 10:30am', 'Coffee break')])}`,
    sessions: `
      09:00-09:30 Tiles and groups by Ada Example
      09:30-10:00 Leaves and loops by Bob Sample + Cleo Specimen
      10:00-10:30 ~Coffee break`,
  },
  {
    name: 'a table for each talk',
    note: `# Programme\n\n<div>\n${html('', [cells('9:00 - 9:30', 'Registration')])}</div>\n<div class="x">${html('', ['<td rowspan="2">9:30</td><td>Tiles and groups</td>', cells('Ada Example')])}${html('', ['<td rowspan="2">10:00</td><td>Leaves and loops</td>', cells('Bob Sample')])}</div>\n`,
    sessions: `
      09:00-09:30 ~Registration
      09:30-10:00 Tiles and groups by Ada Example
      10:00---:-- Leaves and loops by Bob Sample`,
  },
  {
    name: 'sessions side by side under a time that spans them',
    note: `# Programme\n\n${html('', ['<td rowspan="2">9:00am - 9:30am</td><td>Tiles and groups</td>', cells('Moss in the city'), '<td rowspan="2">9:30am - 10:00am</td><td>Leaves and loops</td>', cells('Ferns at dusk'), cells('10:00am - 10:30am', 'Coffee break')])}`,
    sessions: `
      09:00-09:30 Tiles and groups
      09:00-09:30 Moss in the city
      09:30-10:00 Leaves and loops
      09:30-10:00 Ferns at dusk
      10:00-10:30 ~Coffee break`,
  },
  {
    name: 'a table that begins with its delimiter row',
    note: `# Course schedule\n\n### Monday, June 2, 2025\n\n|:-----|:-----|\n| **8:50 am** | Call opens |\n| **9:00 am** | Moss in the city |\n| **10:00 am** | Coffee break |\n\n### Tuesday, June 3, 2025\n\n|:-----|:-----|\n| **8:50 am** | Call opens |\n| **9:00 am** | Lichens on stone |\n`,
    sessions: `
      2025-06-02 08:50-09:00 Call opens
      2025-06-02 09:00-10:00 Moss in the city
      2025-06-02 10:00---:-- ~Coffee break
      2025-06-03 08:50-09:00 Call opens
      2025-06-03 09:00---:-- Lichens on stone`,
  },
  {
    name: 'Dutch headers by question words, and u for hours',
    note: `# Bijeenkomst\n\n| Tijd | Wat | Waar | Wie |\n|---|---|---|---|\n| 12u30 - 13u30 | Mos in de stad | Zaal 1 | Anna Voorbeeld |\n| 13u30 - 14u15 | Varens in het donker | Zaal 2 | Bram Monster |\n| 14u15 - 15u | Pauze | Foyer | |\n`,
    sessions: `
      12:30-13:30 Mos in de stad @Zaal 1 by Anna Voorbeeld
      13:30-14:15 Varens in het donker @Zaal 2 by Bram Monster
      14:15-15:00 ~Pauze @Foyer`,
  },
  ...([
    ['Spanish', 'Hora | Qué | Dónde | Quién'], ['French', 'Heure | Quoi | Où | Qui'], ['Italian', 'Ora | Cosa | Dove | Chi'], ['Portuguese', 'Hora | O quê | Onde | Quem'], ['German', 'Wann | Was | Wo | Wer'],
  ] as const).map(([language, header]) => ({
    name: `${language} headers by question words`,
    note: `# Agenda\n\n| ${header} |\n|---|---|---|---|\n| 9:00 - 10:00 | Moss and stone | Garden | Ada Example |\n| 10:00 - 11:00 | Ferns at dusk | Cellar | Bob Sample |\n| 11:00 - 12:00 | Weeds as data | Garden | Cleo Specimen |\n`,
    sessions: `
      09:00-10:00 Moss and stone @Garden by Ada Example
      10:00-11:00 Ferns at dusk @Cellar by Bob Sample
      11:00-12:00 Weeds as data @Garden by Cleo Specimen`,
  })),
  {
    name: 'bare hours under a plural header',
    note: `# Programma\n\n| Orari | Sala 1 | Sala 2 |\n|---|---|---|\n| 9 - 11 | Muschio in città | Licheni sulla pietra |\n| 11 - 13 | Felci al tramonto | Erbe come dati |\n| 14 - 16 | Grafi in pratica | Code per esempi |\n`,
    sessions: `
      09:00-11:00 Muschio in città @Sala 1
      09:00-11:00 Licheni sulla pietra @Sala 2
      11:00-13:00 Felci al tramonto @Sala 1
      11:00-13:00 Erbe come dati @Sala 2
      14:00-16:00 Grafi in pratica @Sala 1
      14:00-16:00 Code per esempi @Sala 2`,
  },
  {
    name: 'signs in front of the times',
    note: `# Programme\n\n| Time | Session |\n|---|---|\n| ☕ 09:00 | Arrival and coffee |\n| 🎤 09:30 | Opening words by the host |\n| ✓ 10:00 – 10:30 | Moss in the city |\n| 3. 10:30 | Ferns at dusk |\n| [11:00 ~ 11:30] | Weeds as data |\n| (11:30 - 12:00) | Open table |\n`,
    sessions: `
      09:00-09:30 ~Arrival and coffee
      09:30-10:00 Opening words by the host
      10:00-10:30 Moss in the city
      10:30-11:00 Ferns at dusk
      11:00-11:30 Weeds as data
      11:30-12:00 Open table`,
  },
  {
    name: 'a session beside what it is about',
    note: `# 予定\n\n| 時間 | セッション | 内容 |\n|---|---|---|\n| 09:00 - 10:00 | 開会と目標 | 全体像と今日のゴールの説明 |\n| 10:00 - 11:00 | 環境づくり | 端末の準備と動作の確認をします |\n| 11:00 - 11:10 | 休憩 | |\n| 11:10 - 12:00 | 苔の観察 | 二人一組で壁の苔を観察します |\n`,
    sessions: `
      09:00-10:00 開会と目標
      10:00-11:00 環境づくり
      11:00-11:10 ~休憩
      11:10-12:00 苔の観察`,
  },
  {
    name: 'a kind of session beside what it is about',
    note: `# 학습 일정\n\n| 시간 | 활동 | 내용 |\n|---|---|---|\n| 09:00-10:00 | 이론 | 이끼의 구조와 분류 배우기 |\n| 10:00-11:00 | 실습 | 현미경으로 이끼 관찰하기 |\n| 11:00-11:30 | 이론 | 지의류와 이끼의 차이 알아보기 |\n| 11:30-12:00 | 실습 | 표본 만들고 정리하기 |\n`,
    sessions: `
      09:00-10:00 이끼의 구조와 분류 배우기
      10:00-11:00 현미경으로 이끼 관찰하기
      11:00-11:30 지의류와 이끼의 차이 알아보기
      11:30-12:00 표본 만들고 정리하기`,
  },
  {
    name: 'titles in another column where their own is empty',
    note: `# 수업 시간표\n\n| 교시 | 시간 | 프로젝트 | 세부 활동 |\n|---|---|---|---|\n| 1교시 | 09:00-10:00 | 이끼 관찰 | |\n| 2교시 | 10:00-11:00 | 표본 만들기 | 사진 찍기와 정리 |\n| 3교시 | 11:00-12:00 | 발표 준비 | |\n`,
    sessions: `
      09:00-10:00 이끼 관찰
      10:00-11:00 표본 만들기
      11:00-12:00 발표 준비`,
  },
  {
    name: 'a pause named in the column of labels',
    note: `# 하루 일정\n\n| 시간 | 구분 | 운영 |\n|---|---|---|\n| 09:00-09:50 | 1차시 | 개념을 설명하고 예제를 함께 봅니다 |\n| 09:50-11:30 | 2차시 | 예제를 바꾸며 직접 만들어 봅니다 |\n| 11:30-13:00 | 점심시간 | 오전 수업 뒤에 쉬고 식사합니다 |\n`,
    sessions: `
      09:00-09:50 개념을 설명하고 예제를 함께 봅니다
      09:50-11:30 예제를 바꾸며 직접 만들어 봅니다
      11:30-13:00 ~점심시간`,
  },
  {
    name: 'a column that says the same in every row is no title',
    note: `# 스터디 일정\n\n| 날짜 | 시간 | 범위 | 발표자 | 결과 |\n|---|---|---|---|---|\n| 2026-07-25 | 08:00–09:00 | Chapter 1 | 김예시 | 종료 |\n| 2026-08-01 | 08:00–09:00 | Chapter 2 | 박보기 | 종료 |\n| 2026-08-08 | 08:00–09:00 | Chapter 3 | 이견본 | 종료 |\n`,
    sessions: `
      2026-07-25 08:00-09:00 Chapter 1 by 김예시
      2026-08-01 08:00-09:00 Chapter 2 by 박보기
      2026-08-08 08:00-09:00 Chapter 3 by 이견본`,
  },
  {
    name: 'remarks and signs in the column of speakers',
    note: `# Agenda\n\n| Time | Talk | Speaker |\n|---|---|---|\n| 9:00 | Setting up | 💻 |\n| 9:30 | Moss in the city | Ada Example and Bob Sample, Example Works |\n| 10:30 | Open table | (optional) |\n| 11:00 | Ferns at dusk | Cleo Specimen, Dora Vorlage |\n`,
    sessions: `
      09:00-09:30 Setting up
      09:30-10:30 Moss in the city by Ada Example + Bob Sample (Example Works)
      10:30-11:00 Open table
      11:00---:-- Ferns at dusk by Cleo Specimen + Dora Vorlage`,
  },
  {
    name: 'boxes to tick and block names in the cells',
    note: `# Agenda\n\n| Time | Talk |\n|---|---|\n| 9:00 | - [ ] Setting up the tables ^first |\n| 9:30 | - [x] Moss in the city |\n| 10:30 | Open table ^last-1 |\n`,
    sessions: `
      09:00-09:30 Setting up the tables
      09:30-10:30 Moss in the city
      10:30---:-- Open table`,
  },
  {
    name: 'headings that number levels and exercises',
    note: `# Course schedule\n\n## Level 1\n\n| Time | Topic |\n|---|---|\n| 9:00 - 10:00 | Moss in the city |\n| 10:00 - 11:00 | Ferns at dusk |\n\n## Lab 2\n\n| Time | Topic |\n|---|---|\n| 13:00 - 14:00 | Weeds as data |\n| 14:00 - 15:00 | Counting leaves |\n`,
    sessions: `
      09:00-10:00 Moss in the city
      10:00-11:00 Ferns at dusk
      13:00-14:00 Weeds as data
      14:00-15:00 Counting leaves`,
  },
  {
    name: 'times across the top, rooms down the side',
    note: `# Programme\n\n| Room | 09:00-10:30 | 11:00-12:30 | 14:00-15:30 |\n|---|---|---|---|\n| Room A | Moss in the city | Ferns at dusk | Weeds as data |\n| Room B | Lichens on stone | | Open table |\n`,
    sessions: `
      09:00-10:30 Moss in the city @Room A
      09:00-10:30 Lichens on stone @Room B
      11:00-12:30 Ferns at dusk @Room A
      14:00-15:30 Weeds as data @Room A
      14:00-15:30 Open table @Room B`,
  },
  {
    name: 'times across the top, days down the side',
    note: `# Workshop timetable\n\n${html('<tr><th>Day</th><th>9:00-10:00</th><th>10:00-10:20</th><th>10:20-11:20</th></tr>', [`<th>Monday</th>${cells('Moss in the city', 'Break', 'Ferns at dusk')}`, `<th>Tuesday</th><td colspan="2">Excursion to the lake</td>${cells('Weeds as data')}`])}`,
    sessions: `
      [Monday] 09:00-10:00 Moss in the city
      [Tuesday] 09:00-10:20 Excursion to the lake
      [Monday] 10:00-10:20 ~Break
      [Monday] 10:20-11:20 Ferns at dusk
      [Tuesday] 10:20-11:20 Weeds as data`,
  },
  {
    name: 'one column of times with their titles',
    note: `# Meetup agenda\n\n| Programme |\n|---|\n| 18:30 Doors open |\n| 19:00 Moss in the city (Ada Example) |\n| **19:45** – Ferns at dusk (Bob Sample) |\n| 20:30 Pizza |\n`,
    sessions: `
      18:30-19:00 ~Doors open
      19:00-19:45 Moss in the city by Ada Example
      19:45-20:30 Ferns at dusk by Bob Sample
      20:30---:-- Pizza`,
  },
  {
    name: 'an afternoon whose hours have a nought',
    note: `# Meetup agenda\n\n| Time | Talk |\n|---|---|\n| 12:30 | Doors |\n| 01:00 | Opening words |\n| 01:30 | Moss in the city |\n| 02:15 | Break |\n| 02:30 | Ferns at dusk |\n`,
    sessions: `
      12:30-13:00 ~Doors
      13:00-13:30 Opening words
      13:30-14:15 Moss in the city
      14:15-14:30 ~Break
      14:30---:-- Ferns at dusk`,
  },
  {
    name: 'a night and a morning whose hours have a nought',
    note: `# Hackathon schedule\n\n| Time | Item |\n|---|---|\n| 02:00 | Late snack |\n| 06:00 | Breakfast |\n| 09:00 | Demos of all teams |\n| 11:00 | Closing words |\n`,
    sessions: `
      02:00-06:00 ~Late snack
      06:00-09:00 ~Breakfast
      09:00-11:00 Demos of all teams
      11:00---:-- Closing words`,
  },
  {
    name: 'a room in a badge behind the title',
    note: `# Programme\n\n${html('<tr><th>Time</th><th>What</th></tr>', [cells('9:00-10:00', 'Moss in the city'), cells('10:00-10:30', 'Lunch<span class="room">Canteen</span>'), cells('10:30-11:00', 'H<b class="x">igh</b> ferns')])}`,
    sessions: `
      09:00-10:00 Moss in the city
      10:00-10:30 ~Lunch Canteen
      10:30-11:00 High ferns`,
  },
];
