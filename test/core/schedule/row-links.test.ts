import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../../src/core/schedule/parse';
import { linkOf, linksBeside } from '../../../src/core/schedule/row-links';

/** The links beside the title of each session. */
function linksIn(...lines: readonly string[]): string[][] {
  const text = lines.join('\n');
  const sessions = parseSchedules({ text, path: 'Day.md' }).flatMap(schedule => schedule.sessions);
  return sessions.map(session => linksBeside(session, sessions, text));
}

const table = (...rows: readonly string[]) => linksIn('| Time | Room | Topic | Speaker |', '| --- | --- | --- | --- |', ...rows, '| 17:00-18:00 | Hall | Closing words | Di Notreal |');

describe('the links beside a title', () => {
  it('are those of the speaker and the room, in their order', () => {
    const [links] = table('| 09:00-10:00 | [[Hall\\|the hall]] | [Moss](https://example.org/moss) | [Ada Example](https://example.org/ada), [[Bo Sample]] |');
    expect(links).toEqual(['[[Hall\\|the hall]]', '[Ada Example](https://example.org/ada)', '[[Bo Sample]]']);
  });

  it('may be bare, or of HTML', () => {
    const [links] = table('| 09:00-10:00 | Hall | Moss | <a href="https://example.org/ada">Ada Example</a> https://example.org/bo |');
    expect(links).toEqual(['<a href="https://example.org/ada">Ada Example</a>', 'https://example.org/bo']);
  });

  it('are each told once', () => expect(table('| 09:00-10:00 | [[Hall]] | Moss | [[Hall]] |')[0]).toEqual(['[[Hall]]']));

  it('are none of another row, and no pictures', () => {
    const rows = ['| 09:00-10:00 | Hall | Moss | ![Ada](ada.png) ![[face.png]] Ada Example |', '| 10:00-11:00 | Hall | Ferns | [[Bo Sample]] |'];
    expect(table(...rows).slice(0, 2)).toEqual([[], ['[[Bo Sample]]']]);
  });

  it('are none of a session beside it', () => {
    const rows = ['| 09:00-10:00 | [[Moss]] by Ada Example | [[Ferns]] by Bo Sample |', '| 10:00-11:00 | Reeds | Sedges |', '| 11:00-12:00 | Mud | Sand |'];
    expect(linksIn('| Time | Room A | Room B |', '| --- | --- | --- |', ...rows).slice(0, 2)).toEqual([[], []]);
  });
});

describe('the link that a name is written as', () => {
  const links = ['[[Hall\\|the hall]]', '[Ada Example](https://example.org/ada)', '[[Bo]]', '<a href="https://example.org/cy">Cy Madeup</a>'];
  it.each([
    ['the hall', links[0]], ['Ada Example', links[1]], ['Ada Example (Founder)', links[1]], ['Cy Madeup', links[3]],
  ])('is found for %s', (name, link) => expect(linkOf(name, links)).toBe(link));

  it.each(['Bob Sample', 'Hall', 'Ada', 'Ada Examplesson', 'Di Notreal', ''])('is none for %j', name => expect(linkOf(name, links)).toBeUndefined());
});
