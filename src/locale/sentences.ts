import { en, type Sentences } from './en';
import { ko } from './ko';

const languages: Readonly<Record<string, Sentences>> = { en, ko };

/** The sentences for a language code as the host gives it (`ko`, `en-GB`); English where there is no translation. */
export function sentencesFor(language: string): Sentences {
  return languages[language.split('-')[0] ?? ''] ?? en;
}
