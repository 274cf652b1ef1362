import type { Form } from './forms';

const table = (header: string, ...rows: string[]) => `${[header, header.replace(/[^|]+/g, '---'), ...rows].map(row => `| ${row} |`).join('\n')}\n`;

/** Short names of days, and what is written like them. */
export const dayForms: readonly Form[] = [
  {
    name: 'what to do beside what to say',
    note: `# Agenda\n\n${table('Time | Do | Say', '9:00 | Open the doors of the house | Welcome', '9:30 | Show the old wall to all | Look', '10:00 | Break | Coffee')}`,
    sessions: `
      09:00-09:30 Open the doors of the house
      09:30-10:00 Show the old wall to all
      10:00---:-- ~Break`,
  },
  {
    name: 'what to do by itself',
    note: `# Workshop\n\n${table('When | Do', '9:00 | Breakfast for all of us', '10:00 | Hack on the moss', '17:00 | Deadline for the demos')}`,
    sessions: `
      09:00-10:00 Breakfast for all of us
      10:00-17:00 Hack on the moss
      17:00---:-- Deadline for the demos`,
  },
  {
    name: 'what to do beside who does it',
    note: `# Workshop plan\n\n${table('Start | Do | Who', '9:00-9:30 | Open the doors | Ada Example', '9:30-10:00 | Show the old wall | Bob Sample', '10:00-10:15 | Break | ')}`,
    sessions: `
      09:00-09:30 Open the doors by Ada Example
      09:30-10:00 Show the old wall by Bob Sample
      10:00-10:15 ~Break`,
  },
  {
    name: 'weekdays of two letters side by side',
    note: `# Zeitplan\n\n${table('Zeit | Mi | Do', '9:00 | Moos am Stein | Farne im Garten', '10:00 | Pause | Flechten')}`,
    sessions: `
      [Mi] 09:00-10:00 Moos am Stein
      [Do] 09:00-10:00 Farne im Garten
      [Mi] 10:00---:-- ~Pause
      [Do] 10:00---:-- Flechten`,
  },
  {
    name: 'one weekday of two letters with its date',
    note: `# Zeitplan 2025\n\n${table('Zeit | Do 24.4.', '9:00 | Moos am Stein', '10:00 | Pause', '10:30 | Farne im Garten')}`,
    sessions: `
      2025-04-24 09:00-10:00 Moos am Stein
      2025-04-24 10:00-10:30 ~Pause
      2025-04-24 10:30---:-- Farne im Garten`,
  },
  {
    name: 'one weekday in full',
    note: `# Zeitplan\n\n${table('Zeit | Donnerstag', '9:00 | Moos am Stein', '10:00 | Pause', '10:30 | Farne im Garten')}`,
    sessions: `
      [Donnerstag] 09:00-10:00 Moos am Stein
      [Donnerstag] 10:00-10:30 ~Pause
      [Donnerstag] 10:30---:-- Farne im Garten`,
  },
  {
    name: 'days by a letter and a number, as columns',
    note: `# Workshop, 2 June 2025\n\n${table('Time | D1 | D2', '9:00 | Moss in the city | Ferns at dusk', '10:00 | Break | Weeds as data')}`,
    sessions: `
      2025-06-02 09:00-10:00 Moss in the city
      2025-06-03 09:00-10:00 Ferns at dusk
      2025-06-02 10:00---:-- ~Break
      2025-06-03 10:00---:-- Weeds as data`,
  },
  {
    name: 'days by a letter and a number, in a column and in rows of their own',
    note: `# Workshop agenda, 2 June 2025\n\n${table('Day | Time | Topic', 'D1 | 9:00-10:00 | Moss in the city', 'D2 | 9:00-10:00 | Ferns at dusk', 'D3 | 9:00-10:00 | Weeds as data')}\n${table('Time | Talk', 'D2 | ', '13:00-14:00 | Nettles in spring', 'D3 | ', '13:00-14:00 | Open table')}`,
    sessions: `
      2025-06-02 09:00-10:00 Moss in the city
      2025-06-03 09:00-10:00 Ferns at dusk
      2025-06-04 09:00-10:00 Weeds as data
      2025-06-03 13:00-14:00 Nettles in spring
      2025-06-04 13:00-14:00 Open table`,
  },
  {
    name: 'days by a French letter and a number in headings',
    note: `# Atelier du 2 juin 2025\n\n## J1\n\n${table('Heure | Sujet', '9h00 | Mousses en ville', '10h00 | Pause', '10h30 | Fougères')}\n## J2\n\n${table('Heure | Sujet', '9h00 | Lichens', '10h00 | Pause', '10h30 | Orties')}`,
    sessions: `
      2025-06-02 09:00-10:00 Mousses en ville
      2025-06-02 10:00-10:30 ~Pause
      2025-06-02 10:30---:-- Fougères
      2025-06-03 09:00-10:00 Lichens
      2025-06-03 10:00-10:30 ~Pause
      2025-06-03 10:30---:-- Orties`,
  },
  {
    name: 'rooms by a letter and a number, in a column',
    note: `# Agenda\n\n${table('Time | Talk | Room', '9:00-10:00 | Moss in the city | D1', '10:00-11:00 | Ferns at dusk | D2', '11:00-12:00 | Weeds as data | D1')}`,
    sessions: `
      09:00-10:00 Moss in the city @D1
      10:00-11:00 Ferns at dusk @D2
      11:00-12:00 Weeds as data @D1`,
  },
  {
    name: 'rooms by a letter and a number side by side, from another than the first',
    note: `# Agenda\n\n${table('Time | D4 | D5', '9:00 | Moss in the city | Ferns at dusk', '10:00 | Break | Break', '10:30 | Weeds as data | Open table')}`,
    sessions: `
      09:00-10:00 Moss in the city @D4
      09:00-10:00 Ferns at dusk @D5
      10:00-10:30 ~Break
      10:30---:-- Weeds as data @D4
      10:30---:-- Open table @D5`,
  },
  {
    name: 'talks about what is called by a letter and a number',
    note: `# Agenda\n\n${table('Time | Talk', '9:00 | D3', '9:30 | D3 for maps of moss', '10:00 | Break')}`,
    sessions: `
      09:00-09:30 D3
      09:30-10:00 D3 for maps of moss
      10:00---:-- ~Break`,
  },
  {
    name: 'a weekday that is a month elsewhere between weekdays, as columns',
    note: `# Curso, 23–25 de noviembre de 2026\n\n${table('Hora | lun 23 | mar 24 | mié 25', '9:00 | Musgo en la pared | Helechos | Líquenes', '10:00 | Ortigas | Flores | Cierre')}`,
    sessions: `
      2026-11-23 09:00-10:00 Musgo en la pared
      2026-11-24 09:00-10:00 Helechos
      2026-11-25 09:00-10:00 Líquenes
      2026-11-23 10:00---:-- Ortigas
      2026-11-24 10:00---:-- Flores
      2026-11-25 10:00---:-- Cierre`,
  },
  {
    name: 'the same in a column of days',
    note: `# Atelier, 23–25 novembre 2026\n\n${table('Jour | Heure | Sujet', 'lun 23 | 9h00-10h00 | Mousses en ville', 'mar 24 | 9h00-10h00 | Fougères au soir', 'mer 25 | 9h00-10h00 | Lichens sur pierre')}`,
    sessions: `
      2026-11-23 09:00-10:00 Mousses en ville
      2026-11-24 09:00-10:00 Fougères au soir
      2026-11-25 09:00-10:00 Lichens sur pierre`,
  },
  {
    name: 'the same in headings',
    note: `# Corso, 23–25 novembre 2026\n\n## lun 23\n\n${table('Ora | Tema', '9:00 | Muschi in città', '10:00 | Pausa', '10:30 | Felci')}\n## mar 24\n\n${table('Ora | Tema', '9:00 | Licheni', '10:00 | Pausa', '10:30 | Ortiche')}`,
    sessions: `
      2026-11-23 09:00-10:00 Muschi in città
      2026-11-23 10:00-10:30 ~Pausa
      2026-11-23 10:30---:-- Felci
      2026-11-24 09:00-10:00 Licheni
      2026-11-24 10:00-10:30 ~Pausa
      2026-11-24 10:30---:-- Ortiche`,
  },
  {
    name: 'the month between days of months, as columns',
    note: `# Programme 2026\n\n${table('Time | Feb 28 | Mar 1 | Mar 2', '9:00 | Moss in the city | Ferns at dusk | Open table', '10:00 | Lichens | Weeds as data | Closing words')}`,
    sessions: `
      2026-02-28 09:00-10:00 Moss in the city
      2026-03-01 09:00-10:00 Ferns at dusk
      2026-03-02 09:00-10:00 Open table
      2026-02-28 10:00---:-- Lichens
      2026-03-01 10:00---:-- Weeds as data
      2026-03-02 10:00---:-- Closing words`,
  },
  {
    name: 'the month beside weekdays without a day, as columns',
    note: `# Programme 2026\n\n${table('Time | Mon | Tue | Mar 4', '9:00 | Moss in the city | Ferns at dusk | Open table', '10:00 | Lichens | Weeds as data | Closing words')}`,
    sessions: `
      [Mon] 09:00-10:00 Moss in the city
      [Tue] 09:00-10:00 Ferns at dusk
      2026-03-04 09:00-10:00 Open table
      [Mon] 10:00---:-- Lichens
      [Tue] 10:00---:-- Weeds as data
      2026-03-04 10:00---:-- Closing words`,
  },
  {
    name: 'the month with its weekday, as columns',
    note: `# Programme 2026\n\n${table('Time | Mon 23 | Tue Mar 24 | Wed 25', '9:00 | Moss in the city | Ferns at dusk | Open table', '10:00 | Lichens | Weeds as data | Closing words')}`,
    sessions: `
      [Mon 23] 09:00-10:00 Moss in the city
      2026-03-24 09:00-10:00 Ferns at dusk
      [Wed 25] 09:00-10:00 Open table
      [Mon 23] 10:00---:-- Lichens
      2026-03-24 10:00---:-- Weeds as data
      [Wed 25] 10:00---:-- Closing words`,
  },
  {
    name: 'rows for all of the day',
    note: `# 祭りの日程\n\n${table('時間 | 予定', '終日 | 苔の展示', '9:00-10:00 | 朝の会', '10:00-10:30 | 休憩', '10:30-12:00 | しだの話')}`,
    sessions: `
      --:-- 苔の展示
      09:00-10:00 朝の会
      10:00-10:30 ~休憩
      10:30-12:00 しだの話`,
  },
];
