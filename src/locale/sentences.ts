import { en } from './en';
import { ko } from './ko';

/** All sentences of one language; those with values in them are functions. */
export type Sentences = typeof en;

const languages: Readonly<Record<string, Sentences>> = { en, ko };

/** The sentences for a language code as the host gives it (`ko`, `en-GB`); English where there is no translation. */
export function sentencesFor(language: string): Sentences {
  return languages[language.split('-')[0] ?? ''] ?? en;
}
