import type { Form } from './forms';

const grid = (header: readonly string[], rows: readonly string[]) => `# Programme\n\n<table>\n<tr>${header.map(name => `<th>${name}</th>`).join('')}</tr>\n${rows.map(row => `<tr>${row}</tr>`).join('\n')}\n</table>\n`;
const td = (text: string, rowspan = 1) => `<td${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}>${text}</td>`;
const days = ['', 'Tuesday 4 June', 'Wednesday 5 June'];

/** Grids whose cells span rows; of each rule some that it must leave alone. */
export const gridForms: readonly Form[] = [
  {
    name: 'rows of which nothing is left but the cells that reach down into them',
    note: grid(days, [td('10:00') + td('Moss on walls', 2) + td('Ferns at dusk', 2), '', td('11:00') + td('Coffee break', 3) + td('Lichens on stone', 3), '', '', td('12:00') + td('Weeds as data') + td('Closing words')]),
    sessions: `
      [Tuesday 4 June] 10:00-11:00 Moss on walls
      [Wednesday 5 June] 10:00-11:00 Ferns at dusk
      [Tuesday 4 June] 11:00-12:00 ~Coffee break
      [Wednesday 5 June] 11:00-12:00 Lichens on stone
      [Tuesday 4 June] 12:00---:-- Weeds as data
      [Wednesday 5 June] 12:00---:-- Closing words`,
  },
  {
    name: 'the same with clocks on both sides, and blank cells left in such a row',
    note: grid([...days, ''], [td('10:00') + td('Moss on walls', 3) + td('Ferns at dusk', 2) + td('10:00'), td('') + td(''), td('11:00') + td('Lichens on stone') + td('11:00'), td('12:00') + td('Weeds as data') + td('Closing words') + td('12:00')]),
    sessions: `
      [Tuesday 4 June] 10:00-12:00 Moss on walls
      [Wednesday 5 June] 10:00-11:00 Ferns at dusk
      [Wednesday 5 June] 11:00-12:00 Lichens on stone
      [Tuesday 4 June] 12:00---:-- Weeds as data
      [Wednesday 5 June] 12:00---:-- Closing words`,
  },
  {
    name: 'titles that reach down into rows without a cell, beside their speakers',
    note: grid(['Time', 'Session', 'Speaker'], [td('9:00', 2) + td('Moss on walls', 2) + td('Ada Example', 2), '', td('10:00') + td('Coffee break', 2) + td('', 2), '', td('10:30') + td('Ferns at dusk', 2) + td('Bob Sample', 2), '']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-10:30 ~Coffee break
      10:30---:-- Ferns at dusk by Bob Sample`,
  },
  {
    name: 'a row without a clock in which one cell begins and the others go on',
    note: grid(['Time', 'Hall A', 'Hall B'], [td('9:00') + td('Moss on walls', 2) + td('Ferns at dusk'), td('') + td('Lichens on stone'), td('10:00') + td('Weeds as data') + td('Nettles in spring')]),
    sessions: `
      09:00-10:00 Moss on walls @Hall A
      09:00-10:00 Ferns at dusk @Hall B
      09:00-10:00 Lichens on stone @Hall B
      10:00---:-- Weeds as data @Hall A
      10:00---:-- Nettles in spring @Hall B`,
  },
  {
    name: 'a row with a clock alone, through which all cells reach',
    note: grid(days, [td('10:00') + td('Moss on walls', 2) + td('Ferns at dusk', 3), td('10:30'), td('11:00') + td('Lichens on stone'), td('11:30') + td('Weeds as data') + td('Closing words')]),
    sessions: `
      [Tuesday 4 June] 10:00-11:00 Moss on walls
      [Wednesday 5 June] 10:00-11:30 Ferns at dusk
      [Tuesday 4 June] 11:00-11:30 Lichens on stone
      [Tuesday 4 June] 11:30---:-- Weeds as data
      [Wednesday 5 June] 11:30---:-- Closing words`,
  },
  {
    name: 'the same words again in a row of their own',
    note: grid(['Time', 'Hall A', 'Hall B'], [td('9:00') + td('Moss on walls') + td('Ferns at dusk'), td('9:30') + td('Moss on walls') + td('Lichens on stone'), td('10:00') + td('Weeds as data') + td('Nettles in spring')]),
    sessions: `
      09:00-09:30 Moss on walls @Hall A
      09:00-09:30 Ferns at dusk @Hall B
      09:30-10:00 Moss on walls @Hall A
      09:30-10:00 Lichens on stone @Hall B
      10:00---:-- Weeds as data @Hall A
      10:00---:-- Nettles in spring @Hall B`,
  },
  {
    name: 'one title that reaches over a row with another room',
    note: grid(['Time', 'Session', 'Room'], [td('9:00') + td('Moss in small groups', 2) + td('Room 1'), td('') + td('Room 2'), td('10:00') + td('Closing words') + td('Hall')]),
    sessions: `
      09:00-10:00 Moss in small groups @Room 1
      09:00-10:00 Moss in small groups @Room 2
      10:00---:-- Closing words @Hall`,
  },
];
