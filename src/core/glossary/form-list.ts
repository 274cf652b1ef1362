import { sameCase } from './fold';
import type { Definition } from './glossary';
import type { SurfaceForm } from './surface-forms';

const none: readonly Definition[] = [];

/**
 * The surface forms of a glossary by number, from 1 on. Forms that fold alike are chained, and together say what a
 * spelling names. Kept as columns, since most forms are never met.
 */
export class FormList {
  private readonly forms: SurfaceForm[] = [{ text: '', isTitle: false, exact: false }];
  private readonly definitions: (Definition | null)[] = [null];
  private readonly next: number[] = [0];
  /** What a chain names in any case, by the number of its first form; null where some form in it needs its case. */
  private readonly known = new Map<number, readonly Definition[] | null>();

  add(form: SurfaceForm, definition: Definition): number {
    this.definitions.push(definition);
    this.next.push(0);
    return this.forms.push(form) - 1;
  }

  /** A form that is found and names nothing, which goes before all others; `withoutExcluded` gives those. */
  addExcluded(): number {
    this.definitions.push(null);
    this.next.push(0);
    return this.forms.push({ text: '', isTitle: false, exact: false }) - 1;
  }

  /** Puts a chain behind a form. */
  chain(index: number, rest: number): void {
    this.next[index] = rest;
  }

  /** The first form of a chain that isn't excluded. */
  withoutExcluded(index: number): number {
    while (index !== 0 && !this.definitions[index]) index = this.next[index] ?? 0;
    return index;
  }

  /**
   * What the text between two offsets names, if it folds as the forms of this chain do: none for an excluded word, null
   * where every form needs another case.
   */
  definitionsOf(index: number, text: string, from = 0, to = text.length): readonly Definition[] | null {
    if (index === 0) return null;
    let known = this.known.get(index);
    if (known === undefined) {
      const chain = this.chainOf(index);
      known = chain.some(form => this.forms[form]?.exact) ? null : this.preferred(chain);
      this.known.set(index, known);
    }
    return known ?? this.inThisCase(index, text.slice(from, to));
  }

  private chainOf(index: number): number[] {
    const chain: number[] = [];
    for (let at = index; at !== 0 && this.definitions[at]; at = this.next[at] ?? 0) chain.push(at);
    return chain.reverse();
  }

  private inThisCase(index: number, shown: string): readonly Definition[] | null {
    const chain = this.chainOf(index).filter(form => !this.forms[form]?.exact || this.isWritten(form, shown));
    return chain.length === 0 ? null : this.preferred(chain, shown);
  }

  /** Those with this title, else those with this alias; of these the ones written in the same case, where there are any. */
  private preferred(chain: readonly number[], shown?: string): readonly Definition[] {
    if (chain.length === 0) return none;
    const titles = chain.filter(form => this.forms[form]?.isTitle);
    const ranked = titles.length > 0 ? titles : chain;
    const written = shown === undefined ? [] : ranked.filter(form => this.isWritten(form, shown));
    const definitions = (written.length > 0 ? written : ranked).flatMap(form => this.definitions[form] ?? []);
    return [...new Set(definitions)];
  }

  private isWritten(form: number, shown: string): boolean {
    return sameCase(this.forms[form]?.text ?? '', shown);
  }
}
