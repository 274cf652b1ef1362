import { describe, expect, it } from 'vitest';
import { en } from '../src/locale/en';
import { ko } from '../src/locale/ko';
import { sentencesFor } from '../src/locale/sentences';

/** The paths of all sentences below a value, each with what it is: a text, or a function of so many values. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, `${path}.${name}`));
}

const textsOf = (value: unknown): string[] => typeof value === 'string' ? [value]
  : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];

/** The values a function of a sentence takes. */
const valuesOf = (shape: string) => Number(/\((\d)\)$/.exec(shape)?.[1] ?? 0);

describe('the sentences', () => {
  it('have the same keys in every language', () => {
    const names = (shape: string) => shape.replace(/\(\d\)$/, '()');
    expect(shapeOf(ko).map(names)).toEqual(shapeOf(en).map(names));
  });

  it('take no value in Korean that English does not give', () => {
    const given = shapeOf(en).map(valuesOf);
    shapeOf(ko).forEach((shape, i) => expect(valuesOf(shape), shape).toBeLessThanOrEqual(given[i] ?? 0));
  });

  it('are never empty', () => expect([...textsOf(en), ...textsOf(ko)].filter(text => text.trim() === '')).toEqual([]));

  it('are Korean for Korean, and English where there is no translation', () => {
    expect(sentencesFor('ko')).toBe(ko);
    expect(sentencesFor('ko-KR')).toBe(ko);
    expect(sentencesFor('en-GB')).toBe(en);
    expect(sentencesFor('fi')).toBe(en);
    expect(sentencesFor('')).toBe(en);
  });
});
