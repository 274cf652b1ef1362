import { buildGlossary } from '../../src/core/glossary/build';
import type { NoteFacts } from '../../src/core/glossary/glossary';
import { buildMatcher } from '../../src/core/glossary/matcher';
import { findMentions } from '../../src/core/glossary/mentions';
import { readDefinitions } from '../../src/core/glossary/read-definitions';
import { isDefinitionSource } from '../../src/core/glossary/sources';
import { parseSchedules } from '../../src/core/schedule/parse';
import type { Day, Schedule } from '../../src/core/schedule/schedule';
import { readMetadata } from './app/metadata/metadata';

/** A note of a folder, by its path. */
export interface FoundNote {
  readonly path: string;
  readonly text: string;
}

/** What Lectern finds in a folder of notes, a line each: every schedule, then the terms and their mentions. */
export function reportNotes(notes: readonly FoundNote[]): string[] {
  const schedules = notes.flatMap(note => parseSchedules(note).map(schedule => scheduleLine(note, schedule)));
  return [...(schedules.length > 0 ? schedules : ['No note holds a schedule.']), glossaryLine(notes)];
}

function scheduleLine({ path }: FoundNote, { certainty, days, sessions, tracks }: Schedule): string {
  const possible = certainty === 'doubtful' ? 'perhaps ' : '';
  const parts = [count(sessions.length, 'session'), `on ${days.map(dayName).join(', ')}`, times(sessions), count(tracks.length, 'track')];
  return `${path}: ${possible}${parts.filter(Boolean).join(', ').replace(', on', ' on')}`;
}

const count = (number: number, noun: string): string => (number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`);
const dayName = ({ date, label }: Day): string => date ?? label ?? 'a day the note does not give';

/** From the first start to the last end, `13:00–17:40`; empty where no row has a time. */
function times(sessions: Schedule['sessions']): string {
  const starts = sessions.flatMap(({ start }) => start ?? []);
  const ends = sessions.flatMap(({ start, end }) => end ?? start ?? []);
  return starts.length === 0 ? '' : `${clock(Math.min(...starts))}–${clock(Math.max(...ends))}`;
}

const clock = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

function glossaryLine(notes: readonly FoundNote[]): string {
  const definitions = notes.flatMap(note => {
    const facts = factsOf(note);
    return isDefinitionSource(facts) ? readDefinitions({ ...facts, text: note.text }) : [];
  });
  const matcher = buildMatcher(buildGlossary(definitions));
  const found = notes.map(({ path, text }) => findMentions({ text, matcher, path }).length).filter(mentions => mentions > 0);
  const mentions = found.reduce((sum, one) => sum + one, 0);
  if (definitions.length === 0) return 'No terms: there is no note in the folder Glossary, and none tagged #term or #glossary.';
  return `${count(definitions.length, 'term')}, ${mentions === 0 ? 'not mentioned' : `${count(mentions, 'mention')} in ${count(found.length, 'note')}`}`;
}

function factsOf({ path, text }: FoundNote): NoteFacts {
  const { frontmatter, tags } = readMetadata(text);
  return { path, frontmatter: frontmatter ?? null, tags: [...(tags ?? []).map(({ tag }) => tag), ...frontmatterTags(frontmatter)] };
}

/** The tags in frontmatter, which the app keeps apart from those in the text. */
function frontmatterTags(frontmatter: Readonly<Record<string, unknown>> | undefined): string[] {
  const value = frontmatter?.tags;
  const names: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,]+/) : [];
  return names.flatMap(name => (typeof name === 'string' && name !== '' ? `#${name.replace(/^#/, '')}` : []));
}
