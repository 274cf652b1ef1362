import type { Problem } from '../problem';
import type { Range } from '../text';

/** What is known of a note when asking whether it defines terms. */
export interface NoteFacts {
  /** Path in the vault, with its extension. */
  readonly path: string;
  /** As parsed by the host; null where the note has none. */
  readonly frontmatter: Readonly<Record<string, unknown>> | null;
  /** Every tag of the note with its `#`, in frontmatter or text. */
  readonly tags: readonly string[];
}

/** Where definitions are looked for. */
export interface GlossaryOptions {
  /** Folders whose notes are definition notes, with those below them. */
  readonly folders: readonly string[];
  /** A note with this tag is a definition note. */
  readonly termTag: string;
  /** A note with this tag, or with `glossary: true` in its frontmatter, holds many definitions. */
  readonly glossaryTag: string;
}

/** One place where a term is defined: a note, or an entry in a glossary note. */
export interface Definition {
  /** The name, as written in the title or entry. */
  readonly term: string;
  readonly aliases: readonly string[];
  /** The note that holds it. */
  readonly path: string;
  /** The heading that leads to it in a glossary note; null when the whole note is the definition. */
  readonly heading: string | null;
  /** The text of the definition in its note, without the term itself. */
  readonly body: Range;
  /** True where only the very spelling counts, capitals and all (`lectern-case: exact` in its note's frontmatter). */
  readonly exactCase?: true;
}

/** All definitions of a vault, and what keeps some of them from being linked. */
export interface Glossary {
  readonly definitions: readonly Definition[];
  readonly problems: readonly (Problem & { readonly path: string })[];
}

/** A place in a note where a known term stands and may be linked. Its range is the term as written, without particles. */
export interface Mention extends Range {
  /** One; several where the name is ambiguous, which is never guessed. */
  readonly definitions: readonly Definition[];
}
