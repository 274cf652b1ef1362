import { Timeline } from 'vis-timeline/standalone';
import css from 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Contender } from './contender';

const midnight = new Date(2026, 10, 24).getTime();
const at = (minutes: number) => new Date(midnight + minutes * 60_000);

/** Tracks as groups, sessions as ranges along the day. */
export const visTimeline: Contender = {
  name: 'vis-timeline',
  css,
  prepare: ({ sessions, tracks }) => {
    const items = sessions.map(({ id, title, speakers, start, end, track }) => ({
      id, content: `${title} ${speakers.join(', ')}`, start: at(start ?? 0), end: at(end ?? 0), group: track ?? '',
    }));
    const groups = tracks.map(track => ({ id: track, content: track }));
    // Given a start and an end it stays hidden for a second; without them it fits the day at once.
    const options = { height: '100%', verticalScroll: true };
    return {
      draw: parent => {
        const timeline = new Timeline(parent, items, groups, options);
        return () => timeline.destroy();
      },
      isDrawn: parent => {
        const root = parent.querySelector<HTMLElement>('.vis-timeline');
        return root?.style.visibility !== 'hidden' && parent.querySelector('.vis-item-content') !== null;
      },
    };
  },
};
