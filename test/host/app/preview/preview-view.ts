import type * as obs from 'obsidian';
import { Component } from '../base/component';
import { splitBlocks, type Block } from './blocks';
import { fillEmbeds } from './embeds';
import { MarkdownRenderer, renderInto } from './markdown-renderer';
import { onProcessorsChanged, runPostProcessors } from './post-processors';
import { renderProperties } from './properties';
import { createSection } from './section-element';

interface Section { block: Block; readonly el: HTMLElement; readonly life: Component }

interface Owner { readonly app: obs.App; readonly file: obs.TFile | null }

/** How many sections are drawn before the page may do something else. */
const chunk = 60;

/** The reading view of a note: one element a block, kept for as long as its block stays as it is. */
export class MarkdownPreviewView extends MarkdownRenderer implements obs.MarkdownPreviewView {
  readonly #propertiesEl: HTMLElement;
  readonly #sizerEl: HTMLElement;
  #text = '';
  #sections: Section[] = [];
  #round = 0;
  #drawing: Promise<void> = Promise.resolve();

  constructor(private readonly owner: Owner, containerEl: HTMLElement) {
    super(owner.app, containerEl);
    containerEl.addClasses(['markdown-preview-view', 'markdown-rendered', 'node-insert-event', 'is-readable-line-width']);
    this.#sizerEl = containerEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.#propertiesEl = this.#sizerEl.createDiv('mod-header');
  }

  override onload(): void {
    this.register(onProcessorsChanged(() => { if (this.containerEl.isConnected) this.rerender(true); }));
  }

  get file(): obs.TFile {
    if (this.owner.file === null) throw new Error('No note is open here.');
    return this.owner.file;
  }

  get(): string { return this.#text; }

  set(data: string, clear: boolean): void {
    if (clear) this.clear();
    this.#text = data;
    this.rerender();
  }

  clear(): void {
    this.#round++;
    this.#text = '';
    this.#removeAll();
  }

  rerender(full = false): void {
    if (full) this.#removeAll();
    const round = ++this.#round;
    this.#drawing = this.#draw(round).catch(reportError);
  }

  /** When all of the note is drawn. */
  drawn(): Promise<void> { return this.#drawing; }

  getScroll(): number {
    const top = this.containerEl.scrollTop;
    return this.#sections.find(({ el }) => el.offsetTop + el.offsetHeight > top)?.block.lineStart ?? 0;
  }

  applyScroll(line: number): void {
    this.#sectionAt(line)?.el.scrollIntoView({ block: 'start' });
  }

  /** Shows a line and lets it flash. */
  revealLine(line: number): void {
    const el = this.#sectionAt(line)?.el;
    el?.scrollIntoView({ block: 'center' });
    el?.addClass('is-flashing');
    window.setTimeout(() => { el?.removeClass('is-flashing'); }, 1000);
  }

  override onunload(): void { this.#removeAll(); }

  #sectionAt(line: number): Section | undefined {
    return this.#sections.find(({ block }) => block.lineEnd >= line) ?? this.#sections[this.#sections.length - 1];
  }

  async #draw(round: number): Promise<void> {
    renderProperties(this.#propertiesEl, this.owner.file === null ? '' : this.owner.file.basename, this.#text);
    const blocks = splitBlocks(this.#text);
    const { head, tail } = this.#unchanged(blocks);
    const removed = this.#sections.splice(head, this.#sections.length - head - tail);
    removed.forEach(removeSection);
    blocks.slice(blocks.length - tail).forEach((block, at) => { this.#renumber(this.#sections[head + at], block); });
    for (let at = head; at < blocks.length - tail; at++) {
      if ((at - head) % chunk === chunk - 1) await nextFrame();
      if (round !== this.#round) return;
      await this.#insert(blocks[at], at);
    }
  }

  /** How many sections at the start and at the end can stay. */
  #unchanged(blocks: readonly Block[]): { head: number; tail: number } {
    const same = (a: Block | undefined, b: Block | undefined): boolean => a !== undefined && b !== undefined && a.html === b.html;
    const shorter = Math.min(blocks.length, this.#sections.length);
    let head = 0;
    while (head < shorter && same(this.#sections[head]?.block, blocks[head])) head++;
    let tail = 0;
    while (tail < shorter - head && same(this.#sections[this.#sections.length - 1 - tail]?.block, blocks[blocks.length - 1 - tail])) tail++;
    for (let at = 0; at < head; at++) this.#renumber(this.#sections[at], blocks[at]);
    return { head, tail };
  }

  #renumber(section: Section | undefined, block: Block | undefined): void {
    if (section !== undefined && block !== undefined) section.block = block;
  }

  async #insert(block: Block | undefined, at: number): Promise<void> {
    if (block === undefined) return;
    const section = { block, el: createSection(block), life: new Component() };
    section.life.load();
    const next = this.#sections[at];
    this.#sections.splice(at, 0, section);
    this.#sizerEl.insertBefore(section.el, next?.el ?? null);
    await runPostProcessors(section.el, this.#contextOf(section));
    await fillEmbeds(section.el, { app: this.app, sourcePath: this.file.path, component: section.life, depth: 0, render: renderInto });
  }

  #contextOf(section: Section): obs.MarkdownPostProcessorContext {
    return {
      docId: this.file.path, sourcePath: this.file.path, frontmatter: this.app.metadataCache.getFileCache(this.file)?.frontmatter,
      addChild: child => { section.life.addChild(child); },
      getSectionInfo: el => {
        if (!section.el.contains(el)) return null;
        const { lineStart, lineEnd } = section.block;
        return { text: this.#text, lineStart, lineEnd };
      },
    };
  }

  #removeAll(): void {
    for (const section of this.#sections.splice(0)) removeSection(section);
  }
}

function removeSection({ el, life }: Section): void {
  life.unload();
  el.remove();
}
