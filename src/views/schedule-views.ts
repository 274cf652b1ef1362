import { agendaView } from './agenda';
import type { ScheduleView } from './schedule-view';
import { gridView } from './timeline';

/** The ways to draw a day; the width picks one of the first two, the user any. */
export const scheduleViews: readonly ScheduleView[] = [gridView, agendaView];
