import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/core/timeline/layout';
import { type Direction, walkOver } from '../../../src/core/timeline/neighbours';
import { anyDay, dayOf, timed } from './sample-days';

const { boxes } = layOut(dayOf([
  timed(540, 600, { id: 'keynote', spansTracks: true }),
  timed(600, 660, { id: 'a1', track: 'A' }),
  timed(600, 660, { id: 'b1', track: 'B' }),
  timed(660, 720, { id: 'a2', track: 'A' }),
  timed(690, 720, { id: 'b2', track: 'B' }),
]), { width: 900 });

const from = (id: string, direction: Direction) => boxes[walkOver(boxes)(boxes.findIndex(({ session }) => session.id === id), direction)]?.session.id;

describe('arrow keys', () => {
  it.each([
    ['a1', 'down', 'a2'], ['a1', 'up', 'keynote'], ['keynote', 'down', 'a1'], ['a1', 'right', 'b1'], ['b2', 'left', 'a2'],
    ['b2', 'down', 'b2'], ['keynote', 'right', 'keynote'], ['b2', 'first', 'keynote'], ['a1', 'last', 'b2'], ['b2', 'up', 'b1'],
  ] as const)('lead from %s %s to %s', (start, direction, end) => expect(from(start, direction)).toBe(end));

  it('go past no break on the way to another track', () => {
    const day = layOut(dayOf([
      timed(540, 600, { id: 'early', track: 'B' }),
      timed(605, 620, { id: 'coffee', spansTracks: true }),
      timed(625, 660, { id: 'here', track: 'A' }),
      timed(720, 760, { id: 'late', track: 'B' }),
    ]), { width: 900 }).boxes;
    const at = (id: string) => day.findIndex(({ session }) => session.id === id);
    expect(day[walkOver(day)(at('here'), 'left')]?.session.id).toBe('late');
  });

  it('stay in their column past a break, while there is more in it', () => {
    const day = layOut(dayOf([
      timed(540, 600, { id: 'a1', track: 'A' }), timed(540, 600, { id: 'b1', track: 'B' }),
      timed(600, 630, { id: 'coffee', isBreak: true }),
      timed(630, 690, { id: 'a2', track: 'A' }), timed(645, 700, { id: 'b2', track: 'B' }),
      timed(700, 720, { id: 'lunch', isBreak: true }),
      timed(720, 780, { id: 'a3', track: 'A' }),
    ]), { width: 900 }).boxes;
    const idOf = (index: number) => day[index]?.session.id ?? '';
    const walk = (start: string, directions: readonly Direction[]) => {
      const go = walkOver(day);
      let at = day.findIndex(({ session }) => session.id === start);
      return directions.map(direction => idOf((at = go(at, direction)))).join(' ');
    };
    expect(walk('b1', ['down', 'down', 'up', 'up'])).toBe('coffee b2 coffee b1');
    expect(walk('a1', ['down', 'down', 'down', 'down'])).toBe('coffee a2 lunch a3');
    expect(walk('b2', ['down', 'down', 'up', 'up'])).toBe('lunch a3 lunch b2');
    expect(walk('b1', ['left', 'down', 'down'])).toBe('a1 coffee a2');
    expect(walk('coffee', ['down', 'down'])).toBe('a2 lunch');
  });

  it('reach every box of any day from the first', () => {
    fc.assert(fc.property(anyDay, day => {
      const all = layOut(day, { width: 900 }).boxes;
      const reached = new Set([0]);
      for (const index of reached) for (const direction of ['down', 'right', 'left', 'up'] as const) reached.add(walkOver(all)(index, direction));
      expect(reached.size).toBe(all.length);
    }));
  });
});
