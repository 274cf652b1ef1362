import type { Form } from './forms';

const pipes = (above: string, header: string, ...rows: string[]) => `${above}\n\n${[header, header.replace(/[^|]+/g, '---'), ...rows].map(row => `| ${row} |`).join('\n')}\n`;

/** Tables that hold two and more side by side, each with times of its own, and some that look like it and are one. */
export const blockForms: readonly Form[] = [
  {
    name: 'two days side by side, each with its times',
    note: pipes('# Zeitplan', 'Tag 1 | | Tag 2 | ', '09:00 | Begrüßung | 09:00 | Rückblick', '09:20 | Moos am Stein | 09:15 | Farne im Garten', '10:30 | Pause | 10:00 | Pause', '10:45 | Flechten | 10:15 | Unkraut', ' | | 12:00 | Pause'),
    sessions: `
      [Tag 1] 09:00-09:20 Begrüßung
      [Tag 1] 09:20-10:30 Moos am Stein
      [Tag 1] 10:30-10:45 ~Pause
      [Tag 1] 10:45---:-- Flechten
      [Tag 2] 09:00-09:15 Rückblick
      [Tag 2] 09:15-10:00 Farne im Garten
      [Tag 2] 10:00-10:15 ~Pause
      [Tag 2] 10:15-12:00 Unkraut
      [Tag 2] 12:00---:-- ~Pause`,
  },
  {
    name: 'two days above a row of names, with speakers in each',
    note: pipes('# Workshop', '2 June 2025 | | | 3 June 2025 | | ', 'Time | Talk | Speaker | Time | Talk | Speaker', '9:00-10:00 | Moss in the city | Ada Example | 10:00-11:00 | Weeds as data | Cleo Specimen', '10:00-11:00 | Ferns at dusk | Bob Sample | 11:00-11:30 | Open table | '),
    sessions: `
      2025-06-02 09:00-10:00 Moss in the city by Ada Example
      2025-06-02 10:00-11:00 Ferns at dusk by Bob Sample
      2025-06-03 10:00-11:00 Weeds as data by Cleo Specimen
      2025-06-03 11:00-11:30 Open table`,
  },
  {
    name: 'rooms side by side, named over their titles',
    note: pipes('# Programme', 'Time | Room A | Time | Room B | Time | Room C', '9:00 | Moss in the city | 9:15 | Ferns at dusk | 9:30 | Weeds as data', '10:00 | Coffee | 10:00 | Coffee | 10:00 | Coffee', '10:30 | Lichens on stone | 10:20 | Nettles in spring | 10:45 | Open table'),
    sessions: `
      09:00-10:00 Moss in the city @Room A
      10:00-10:30 ~Coffee
      10:30---:-- Lichens on stone @Room A
      09:15-10:00 Ferns at dusk @Room B
      10:00-10:20 ~Coffee
      10:20---:-- Nettles in spring @Room B
      09:30-10:00 Weeds as data @Room C
      10:00-10:45 ~Coffee
      10:45---:-- Open table @Room C`,
  },
  {
    name: 'a morning beside an afternoon whose hours have no half',
    note: pipes('# Agenda for 14 June 2025', 'Morning | | Afternoon | ', '9:00 | Moss in the city | 1:00 | Weeds as data', '10:00 | Ferns at dusk | 2:00 | Nettles in spring', '11:00 | Lichens on stone | 3:00 | Open table'),
    sessions: `
      2025-06-14 09:00-10:00 Moss in the city
      2025-06-14 10:00-11:00 Ferns at dusk
      2025-06-14 11:00---:-- Lichens on stone
      2025-06-14 13:00-14:00 Weeds as data
      2025-06-14 14:00-15:00 Nettles in spring
      2025-06-14 15:00---:-- Open table`,
  },
  {
    name: 'starts and ends in each of two blocks, under any names',
    note: `# Programme\n\n<table><tr><th colspan="3">Beginners</th><th colspan="3">Old hands</th></tr>\n<tr><td>9:00</td><td>10:00</td><td>Moss in the city</td><td>9:30</td><td>11:00</td><td>Ferns at dusk</td></tr>\n<tr><td>10:00</td><td>10:30</td><td>Break</td><td>11:00</td><td>11:15</td><td>Break</td></tr>\n<tr><td>10:30</td><td>12:00</td><td>Lichens on stone</td><td>11:15</td><td>12:00</td><td>Weeds as data</td></tr></table>\n`,
    sessions: `
      09:00-10:00 Moss in the city @Beginners
      10:00-10:30 ~Break
      10:30-12:00 Lichens on stone @Beginners
      09:30-11:00 Ferns at dusk @Old hands
      11:00-11:15 ~Break
      11:15-12:00 Weeds as data @Old hands`,
  },
  {
    name: 'one talk at two times in two places, and no talks of the second',
    note: pipes('# Agenda', 'Time | Where | Talk | Time | Where', '9:00 | Hall | Moss in the city | 15:00 | Online studio', '10:00 | Hall | Ferns at dusk | 16:00 | Online studio', '11:00 | Hall | Weeds as data | 17:00 | Online studio'),
    sessions: `
      09:00-10:00 Moss in the city @Hall
      10:00-11:00 Ferns at dusk @Hall
      11:00---:-- Weeds as data @Hall`,
  },
  {
    name: 'a short block beside a long one, at the same times',
    note: pipes('# Schedule', 'Monday | | Tuesday | ', '9:00 | Moss in the city | 9:00 | Ferns at dusk', '10:00 | Break | 10:00 | Closing words', '10:30 | Lichens on stone | | ', '11:30 | Weeds as data | | '),
    sessions: `
      [Monday] 09:00-10:00 Moss in the city
      [Monday] 10:00-10:30 ~Break
      [Monday] 10:30-11:30 Lichens on stone
      [Monday] 11:30---:-- Weeds as data
      [Tuesday] 09:00-10:00 Ferns at dusk
      [Tuesday] 10:00---:-- Closing words`,
  },
  {
    name: 'days side by side with their times behind the titles',
    note: pipes('# Workshop agenda', 'Day 1 | Time | Day 2 | Time', 'Moss in the city | 9:00-10:00 | Ferns at dusk | 9:30-10:30', 'Break | 10:00-10:30 | Break | 10:30-11:00', 'Lichens on stone | 10:30-12:00 | Weeds as data | 11:00-12:00'),
    sessions: `
      [Day 1] 09:00-10:00 Moss in the city
      [Day 1] 10:00-10:30 ~Break
      [Day 1] 10:30-12:00 Lichens on stone
      [Day 2] 09:30-10:30 Ferns at dusk
      [Day 2] 10:30-11:00 ~Break
      [Day 2] 11:00-12:00 Weeds as data`,
  },
  {
    name: 'titles, starts, places and times of going home are one block',
    note: pipes('# Workshop agenda', 'Topic | Time | Place | Bus home', 'Moss in the city | 9:00 | by the old wall | 10:20', 'Ferns at dusk | 10:30 | in the long hall | 11:50', 'Weeds as data | 12:00 | under the big tree | 13:10'),
    sessions: `
      09:00-10:30 Moss in the city @by the old wall
      10:30-12:00 Ferns at dusk @in the long hall
      12:00---:-- Weeds as data @under the big tree`,
  },
  {
    name: 'two zones with nothing between them are one block',
    note: pipes('# Call agenda', 'CET | UTC | Topic | Remark', '10:00 | 09:00 | Moss in the city | with slides', '10:30 | 09:30 | Ferns at dusk | ', '11:00 | 10:00 | Weeds as data | bring your own'),
    sessions: `
      10:00-10:30 Moss in the city
      10:30-11:00 Ferns at dusk
      11:00---:-- Weeds as data`,
  },
  {
    name: 'starts before the titles and ends behind them are one block',
    note: pipes('# Workshop agenda', 'Start | Topic | End | Remark', '9:00 | Moss in the city | 9:50 | with slides', '10:00 | Ferns at dusk | 10:50 | bring a lens', '11:00 | Weeds as data | 11:30 | outside'),
    sessions: `
      09:00-09:50 Moss in the city
      10:00-10:50 Ferns at dusk
      11:00-11:30 Weeds as data`,
  },
  {
    name: 'a plan and what became of it are one block',
    note: pipes('# Workshop agenda', 'Planned | Topic | Begun | What happened', '9:00 | Moss in the city | 9:05 | we waited for the key', '10:00 | Ferns at dusk | 10:10 | the lamp was broken', '11:00 | Weeds as data | 11:00 | all went well'),
    sessions: `
      09:00-10:00 Moss in the city
      10:00-11:00 Ferns at dusk
      11:00---:-- Weeds as data`,
  },
  {
    name: 'days side by side whose cells begin with their times',
    note: `# Example Days\n\n| Monday, 2 March 2026 | Tuesday, 3 March 2026 |\n|---|---|\n| 9:00–10:00 Keynote: Moss | 9:30–10:30 Ferns at dusk |\n| 10:00–10:30 Coffee break | 10:30–11:00 Coffee break |\n| 10:30–12:00 Weeds as data | |\n`,
    sessions: `
      2026-03-02 09:00-10:00 Keynote: Moss
      2026-03-02 10:00-10:30 ~Coffee break
      2026-03-02 10:30-12:00 Weeds as data
      2026-03-03 09:30-10:30 Ferns at dusk
      2026-03-03 10:30-11:00 ~Coffee break`,
  },
  {
    name: 'rooms side by side whose cells begin with their times in bold',
    note: `# Conference schedule\n\n| Room A | Room B |\n|---|---|\n| **9:00** Keynote: Moss | **9:30** Ferns at dusk |\n| **10:00** Lichens on stone | **10:30** Weeds as data |\n`,
    sessions: `
      09:00-10:00 Keynote: Moss @Room A
      10:00---:-- Lichens on stone @Room A
      09:30-10:30 Ferns at dusk @Room B
      10:30---:-- Weeds as data @Room B`,
  },
  {
    name: 'weekdays side by side whose cells begin with their times, in Korean',
    note: `# 예시 주간 일정표\n\n| 월 | 화 |\n|---|---|\n| 9:00 이끼 회의 | 9:30 고사리 산책 |\n| 10:00 풀 세미나 | 10:30 휴식 |\n`,
    sessions: `
      [월] 09:00-10:00 이끼 회의
      [월] 10:00---:-- 풀 세미나
      [화] 09:30-10:30 고사리 산책
      [화] 10:30---:-- ~휴식`,
  },
];
