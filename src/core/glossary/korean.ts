import { particles as builtIn, secondParticles, wholeWords, type Particle } from './particles';

/** Says whether a Hangul tail is nothing but particles. */
export interface ParticleReader {
  /** True where the text from `at` up to `end`, behind a noun that starts at `noun`, is a row of particles. */
  isTail(text: string, noun: number, at: number, end: number): boolean;
}

type Form = Pick<Particle, 'kind' | 'after'> & { readonly text: string; readonly alone: boolean };

/** How far a row of particles has come: which kinds may follow. */
type Stage = 'noun' | 'plural' | 'first' | 'second' | 'third' | 'copula' | 'ending';

/** The longest row of particles, in syllables; a longer tail is another word. */
const longestTail = 12;

/** A reader for the grammar `들? (case|auxiliary) second? auxiliary?` or `들? (case|auxiliary)? copula ending?`. */
export function particleReader(particles: readonly Particle[] = builtIn, words = wholeWords): ParticleReader {
  const forms = new Map<string, Form[]>();
  for (const { forms: endings, stems = '', kind, after, afterOneSyllable } of particles) {
    for (const text of stems.split(' ').flatMap(stem => endings.split(' ').map(ending => stem + ending))) {
      const known = forms.get(text.charAt(0)) ?? [];
      known.push({ text, kind, alone: afterOneSyllable !== false, ...(after && { after }) });
      forms.set(text.charAt(0), known);
    }
  }
  const whole = new Set(words.split(' '));
  const second = new Set(secondParticles.split(' '));

  function follows(tail: string, at: number, stage: Stage, before: number, oneSyllable: boolean): boolean {
    if (at === tail.length) return stage !== 'noun';
    for (const form of forms.get(tail.charAt(at)) ?? []) {
      const next = grammar[stage][form.kind];
      if (!next || (next === 'second' && form.kind === 'case' && !second.has(form.text))) continue;
      if ((oneSyllable && !form.alone) || !agrees(before, form.after) || !tail.startsWith(form.text, at)) continue;
      const end = at + form.text.length;
      if (follows(tail, end, next, tail.charCodeAt(end - 1), false)) return true;
    }
    return false;
  }

  function isRow(text: string, noun: number, at: number, end: number): boolean {
    return follows(text.slice(at, end), 0, 'noun', text.charCodeAt(at - 1), at - noun === 1);
  }

  return {
    isTail(text, noun, at, end) {
      if (end - at > longestTail || !isRow(text, noun, at, end)) return false;
      for (let stop = at + 1; stop <= end; stop++) {
        if (whole.has(text.slice(noun, stop)) && (stop === end || isRow(text, noun, stop, end))) return false;
      }
      return true;
    },
  };
}

/** What may follow at each stage, and the stage behind it. */
const grammar: Readonly<Record<Stage, Partial<Record<Particle['kind'], Stage>>>> = {
  noun: { plural: 'plural', case: 'first', auxiliary: 'first', copula: 'copula', verb: 'copula', adnominal: 'ending' },
  plural: { case: 'first', auxiliary: 'first', copula: 'copula', adnominal: 'ending' },
  first: { case: 'second', auxiliary: 'second', copula: 'copula', adnominal: 'ending' },
  second: { auxiliary: 'third' },
  third: {},
  copula: { ending: 'ending' },
  ending: {},
};

/** Whether a syllable is what a particle wants before it, by its final consonant: Unicode §3.12, Hangul Syllable Decomposition. */
function agrees(syllable: number, after: Particle['after']): boolean {
  if (after === undefined || syllable < 0xac00 || syllable > 0xd7a3) return true;
  const final = (syllable - 0xac00) % 28;
  switch (after) {
    case 'vowel': return final === 0;
    case 'consonant': return final !== 0;
    case 'vowel or ㄹ': return final === 0 || final === 8;
    case 'consonant but ㄹ': return final !== 0 && final !== 8;
  }
}
