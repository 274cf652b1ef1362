import css from '../../../styles.css';
import type { Schedule } from '../../../src/core/schedule/schedule';
import { sentencesFor } from '../../../src/locale/sentences';
import { drawSchedule } from '../../../src/views/schedule';
import type { DrawnSchedule, ScheduleModel } from '../../../src/views/schedule-view';
import type { Contender } from './contender';

/** What Lectern draws a schedule from; null lets the width choose the view. */
export function modelOf(schedule: Schedule, chosenView: string | null): ScheduleModel {
  return { schedules: [schedule], now: null, language: 'en', sentences: sentencesFor('en'), mentionsIn: () => [], chosenView };
}

/** Draws with listeners that do nothing. */
export function drawLectern(parent: HTMLElement, model: ScheduleModel): DrawnSchedule {
  return drawSchedule(parent, model, { open: () => undefined, preview: () => undefined, term: () => undefined });
}

function lectern(name: string, view: string): Contender {
  return {
    name, css,
    prepare: schedule => {
      const model = modelOf(schedule, view);
      return {
        draw: parent => {
          const drawn = drawLectern(parent, model);
          return () => drawn.destroy();
        },
        isDrawn: parent => parent.querySelectorAll('.lectern-session').length === schedule.sessions.length,
      };
    },
  };
}

export const lecternGrid = lectern('Lectern, grid', 'grid');
export const lecternList = lectern('Lectern, list', 'agenda');
