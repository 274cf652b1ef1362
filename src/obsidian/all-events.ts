import type { Session } from '../core/schedule/schedule';
import type { Moment } from '../core/timeline/days';
import type { NowIn } from '../core/timeline/events';
import { zoneKey } from '../core/timeline/zone-clock';
import { parseSchedules } from '../core/schedule/parse';
import { drawEventList } from '../views/event-list';
import type { DrawnEventList, EventListEvents, EventListModel } from '../views/event-view';
import { readClock } from './clock';
import type { EventIndex } from './event-index';
import type { PaneParts } from './note-schedule';
import { showItemMenu } from './item-menu';
import { placeOf, textOf } from './note-text';
import { openAt } from './open-at';
import { showSheet } from './sheet';

/** What the list of all events needs. */
export interface AllEventsOptions extends PaneParts {
  readonly events: EventIndex;
}

/** The events of the vault in a pane. */
export class AllEvents {
  private drawn: DrawnEventList | null = null;

  constructor(private readonly parent: HTMLElement, private readonly options: AllEventsOptions) {}

  /** Draws the list, or what changed in it. The first time the vault is read for it. */
  show(): void {
    this.options.events.start();
    if (this.drawn) this.drawn.update(this.model());
    else this.drawn = drawEventList(this.parent, this.model(), this.events());
  }

  /** Draws it anew, after the terms changed. */
  refresh(): void {
    this.drawn?.redraw();
  }

  setNow(): void {
    this.drawn?.setNow(clocksNow());
  }

  openFilter(): void {
    this.drawn?.openFilter();
  }

  clear(): void {
    this.drawn?.destroy();
    this.drawn = null;
  }

  private model(): EventListModel {
    const { events, language, sentences, mentionsIn } = this.options;
    return { notes: [...events.notes], nowIn: clocksNow(), language, sentences, mentionsIn, progress: events.progress, failures: events.failures };
  }

  private events(): EventListEvents {
    const { app, hover, hoverParent: parent, pane } = this.options;
    return {
      pane,
      showMenu: showItemMenu,
      cards: hover.cards,
      showSheet: sheet => showSheet(app, sheet),
      open: (path, session, event) => void this.find(path, session).then(found => found && openAt({ app, ...found, event })),
      preview: (path, session, event, target) => void this.find(path, session).then(found => {
        if (found) hover.row({ file: found.file, line: found.place.line, event, target, parent });
      }),
      term: (sourcePath, mention, event, target) => hover.term({ mention, event, target, parent, sourcePath }),
    };
  }

  /** Where a session is in its note as that reads now; null where the note is gone. */
  private async find(path: string, session: Session | null) {
    const { app } = this.options;
    const file = app.vault.getFileByPath(path);
    if (!file) return null;
    const text = await textOf(app, file);
    const sessions = parseSchedules({ text, path }).flatMap(schedule => schedule.sessions);
    const found = session ? sessions.find(({ id }) => session.id === `${path}\n${id}`) ?? session : sessions[0];
    return { file, place: placeOf(text, found?.from ?? 0) };
  }
}

/** What the clocks of all zones show now; each is read once. */
function clocksNow(): NowIn {
  const now = new Date();
  const known = new Map<string, Moment>();
  return zone => {
    const name = zoneKey(zone);
    const moment = known.get(name) ?? readClock(zone, now);
    known.set(name, moment);
    return moment;
  };
}
