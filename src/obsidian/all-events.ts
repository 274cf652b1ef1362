import { Notice, type TFile } from 'obsidian';
import type { Session } from '../core/schedule/schedule';
import type { Moment } from '../core/timeline/days';
import type { NowIn } from '../core/timeline/events';
import { zoneKey } from '../core/timeline/zone-clock';
import { parseSchedules } from '../core/schedule/parse';
import { drawEventList } from '../views/event-list';
import type { DrawnEventList, EventListEvents, EventListModel } from '../views/event-view';
import type { RowLinks } from '../views/schedule-view';
import { readClock } from './clock';
import type { EventIndex } from './event-index';
import type { PaneParts } from './note-schedule';
import { showItemMenu } from './item-menu';
import { rowLinks } from './linked-text';
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
  /** What was read last. */
  private note: ReadNote | null = null;

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
      tell: text => void new Notice(text),
      showSheet: sheet => showSheet(app, sheet),
      open: (path, session, event) => void this.find(path, session).then(found => found && openAt({ app, ...found, event })),
      preview: (path, session, event, target) => void this.find(path, session).then(found => {
        if (found) hover.row({ file: found.file, line: found.place.line, event, target, parent });
      }),
      links: (path, session) => this.linksOf(path, session).catch(() => undefined),
      term: (sourcePath, mention, event, target) => hover.term({ mention, event, target, parent, sourcePath }),
    };
  }

  /** Where a session is in its note as that reads now; null where the note is gone. */
  private async find(path: string, session: Session | null) {
    const note = await this.read(path);
    if (!note) return null;
    const found = session ? rowOf(session, note) ?? session : note.sessions[0];
    return { file: note.file, place: placeOf(note.text, found?.from ?? 0) };
  }

  private async linksOf(path: string, session: Session): Promise<RowLinks | undefined> {
    const note = await this.read(path);
    const row = note && rowOf(session, note);
    return row ? rowLinks({ app: this.options.app, ...note }, row) : undefined;
  }

  /** A note as it reads now; null where it's gone. */
  private async read(path: string): Promise<ReadNote | null> {
    const { app } = this.options;
    const file = app.vault.getFileByPath(path);
    if (!file) return null;
    const text = await textOf(app, file);
    // The pointer goes over many sessions of one note.
    if (this.note?.path !== path || this.note.text !== text) {
      this.note = { file, path, text, sessions: parseSchedules({ text, path }).flatMap(({ sessions }) => sessions) };
    }
    return this.note;
  }
}

interface ReadNote {
  readonly file: TFile;
  readonly path: string;
  readonly text: string;
  readonly sessions: readonly Session[];
}

/** A session of the list in its note; undefined where it's gone. */
function rowOf({ id }: Session, { path, sessions }: ReadNote): Session | undefined {
  return sessions.find(session => id === `${path}\n${session.id}`);
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
