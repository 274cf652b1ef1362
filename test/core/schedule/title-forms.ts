import type { Form } from './forms';

const note = (header: string, rows: readonly string[], above = '# Programme') => `${above}\n\n| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

/** What is the title of a session, and what only stands beside it; of each rule some that it must leave alone. */
export const titleForms: readonly Form[] = [
  {
    name: 'words in bold, a dash and more words, beside types',
    note: note('Time | Session | Type', ['9:00 | **Opening** – Getting Started Together | Plenary', '10:00 | **Keynote** – Growing Moss Indoors | Plenary', '11:00 | **Workshop** – Ferns for Beginners | Hands-on']),
    sessions: `
      09:00-10:00 Opening – Getting Started Together
      10:00-11:00 Keynote – Growing Moss Indoors
      11:00---:-- Workshop – Ferns for Beginners`,
  },
  {
    name: 'many words in bold, a dash and more words, beside speakers',
    note: note('Time | Session | Speaker', ['9:00 | **Opening by the hosts** – house rules and plan of the day | Ada Example', '10:00 | **A look at city walls** — what grows there, and why | Bob Sample', '11:00 | **Closing words of the day** – what to take home | Cleo Specimen']),
    sessions: `
      09:00-10:00 Opening by the hosts – house rules and plan of the day by Ada Example
      10:00-11:00 A look at city walls — what grows there, and why by Bob Sample
      11:00---:-- Closing words of the day – what to take home by Cleo Specimen`,
  },
  {
    name: 'numbered words in bold, which are a label of what follows',
    note: note('Time | Session | Type', ['9:00 | **Panel of the guests 1**: moss on city walls | Panel', '10:00 | **Panel of the guests 2** (in the garden): ferns in the shade | Panel', '11:00 | **Round of all groups 3**: weeds as data | Round']),
    sessions: `
      09:00-10:00 Panel of the guests 1: moss on city walls
      10:00-11:00 Panel of the guests 2 (in the garden): ferns in the shade
      11:00---:-- Round of all groups 3: weeds as data`,
  },
  {
    name: 'titles in bold, a dash and the speaker',
    note: note('Time | Session', ['9:00 | **Moss in the city** – Ada Example', '10:00 | **Ferns at dusk** – Bob Sample', '11:00 | **Weeds as data** – Cleo Specimen']),
    sessions: `
      09:00-10:00 Moss in the city by Ada Example
      10:00-11:00 Ferns at dusk by Bob Sample
      11:00---:-- Weeds as data by Cleo Specimen`,
  },
  {
    name: 'short titles in bold, a dash and the speaker, beside types',
    note: note('Time | Session | Type', ['9:00 | **Opening** – Ada Example | Plenary', '10:00 | **Keynote** – Bob Sample | Plenary', '10:30 | **Break** | –', '11:00 | **Lab** – Cleo Specimen | Hands-on']),
    sessions: `
      09:00-10:00 Opening by Ada Example
      10:00-10:30 Keynote by Bob Sample
      10:30-11:00 ~Break
      11:00---:-- Lab by Cleo Specimen`,
  },
  {
    name: 'titles in bold with a gloss in brackets or behind a colon, beside speakers',
    note: note('Time | Session | Speaker', ['9:00 | **Wie Moose die Stadt sehen** (How moss sees the city) | Ada Example', '10:00 | **Why stones grow green**: a walk with many stops | Bob Sample', '11:00 | **Ferns at dusk and dawn** | Cleo Specimen']),
    sessions: `
      09:00-10:00 Wie Moose die Stadt sehen by Ada Example
      10:00-11:00 Why stones grow green by Bob Sample
      11:00---:-- Ferns at dusk and dawn by Cleo Specimen`,
  },
];
