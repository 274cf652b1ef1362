import { describe, expect, it } from 'vitest';
import { forms } from './forms';
import { lines, listing } from './listing';

describe('a note', () => {
  it.each(forms)('in the form: $name', ({ note, path, sessions }) => {
    expect(listing(note, path)).toEqual(lines(sessions));
  });
  it.each(forms)('with CRLF in the form: $name', ({ note, path, sessions }) => {
    expect(listing(note.replace(/\n/g, '\r\n'), path)).toEqual(lines(sessions));
  });
});
