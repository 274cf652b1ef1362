import { describe, expect, it } from 'vitest';
import { blockForms } from './block-forms';
import { clockForms } from './clock-forms';
import { columnForms } from './column-forms';
import { dayForms } from './day-forms';
import { forms } from './forms';
import { gridForms } from './grid-forms';
import { messyForms } from './messy-forms';
import { peopleForms } from './people-forms';
import { rowForms } from './row-forms';
import { runForms } from './run-forms';
import { tableForms } from './table-forms';
import { titleForms } from './title-forms';
import { lines, listing } from './listing';

const all = [...forms, ...messyForms, ...tableForms, ...columnForms, ...rowForms, ...titleForms, ...peopleForms, ...gridForms, ...blockForms, ...runForms, ...dayForms, ...clockForms];

describe('statement 2: a note', () => {
  it.each(all)('in the form: $name', ({ note, path, sessions }) => {
    expect(listing(note, path)).toEqual(lines(sessions));
  });
  it.each(all)('with CRLF in the form: $name', ({ note, path, sessions }) => {
    expect(listing(note.replace(/\n/g, '\r\n'), path)).toEqual(lines(sessions));
  });
});
