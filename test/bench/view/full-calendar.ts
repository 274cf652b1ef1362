import { Calendar } from '@fullcalendar/core';
import timeGrid from '@fullcalendar/timegrid';
import type { Contender } from './contender';

const midnight = new Date(2026, 10, 24).getTime();
const at = (minutes: number) => new Date(midnight + minutes * 60_000);

/** The free time grid: all sessions of the day in one column, without resources. It brings its rules itself. */
export const fullCalendar: Contender = {
  name: 'FullCalendar',
  css: '',
  prepare: ({ sessions }) => {
    const events = sessions.map(({ id, title, speakers, start, end }) => ({
      id, title: `${title} ${speakers.join(', ')}`, start: at(start ?? 0), end: at(end ?? 0),
    }));
    const options = {
      plugins: [timeGrid], initialView: 'timeGridDay', initialDate: at(0), height: '100%', allDaySlot: false, slotMinTime: '08:00', slotMaxTime: '19:00', events,
    };
    return {
      draw: parent => {
        const calendar = new Calendar(parent, options);
        calendar.render();
        return () => calendar.destroy();
      },
      isDrawn: parent => parent.querySelectorAll('.fc-timegrid-event').length === sessions.length,
    };
  },
};
