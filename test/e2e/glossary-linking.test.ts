import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { editorText, inVault, lastNotice, openNote, runCommand, storedText, termsKnown } from './app';
import { conferenceVaults, type Notes } from './vaults';

afterAll(closeHosts);

/** The text without the marks of wikilinks, which are all that linking may add. */
const withoutLinks = (text: string) => text.replace(/\[\[(?:[^\]|]*?\\?\|)?([^\]|]*)\]\]/g, '$1');
const linksIn = (text: string) => [...text.matchAll(/\[\[([^\]|\\]+)(?:\\?\|([^\]]*))?\]\]/g)].map(([, target = '', shown = target]) => [target, shown]);

describe.each(conferenceVaults)('Link glossary in $name', ({ notes, note }) => {
  it('links the terms, changes nothing else, and is one step to undo and redo', () => inVault(notes, async page => {
    await openNote(page, note);
    await termsKnown(page);
    const before = await editorText(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => lastNotice(page)).toMatch(/^Linked \d+ mentions\.$/);
    const after = await editorText(page);
    expect(withoutLinks(after)).toBe(before);
    const targets = new Set(linksIn(after).map(([target]) => target?.toLowerCase()));
    for (const term of ['strimzi', 'ebpf', 'apicurio registry', 'kafka', 'opentelemetry']) expect(targets, term).toContain(term);
    await expect.poll(() => storedText(page, note)).toBe(after);

    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorText(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => editorText(page)).toBe(after);
    await expect.poll(() => storedText(page, note)).toBe(after);
  }));

  it('links Kafka and OpenTelemetry in the table too, and keeps its cells', () => inVault(notes, async page => {
    await openNote(page, note);
    await termsKnown(page);
    const cells = (text: string) => text.split('\n').filter(line => line.startsWith('|')).map(line => line.split(/(?:^|[^\\])\|/).length);
    const before = await editorText(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => editorText(page)).not.toBe(before);
    const after = await editorText(page);
    const table = after.split('\n').filter(line => line.startsWith('|')).join('\n');
    const linked = linksIn(table).map(([target]) => target?.toLowerCase());
    expect(linked).toContain('kafka');
    expect(linked).toContain('opentelemetry');
    expect(cells(after)).toEqual(cells(before));
  }));

  it('is taken back by Unlink glossary', () => inVault(notes, async page => {
    await openNote(page, note);
    await termsKnown(page);
    const before = await editorText(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => editorText(page)).not.toBe(before);
    await runCommand(page, 'Unlink glossary');
    await expect.poll(() => editorText(page)).toBe(before);
    await expect.poll(() => lastNotice(page)).toMatch(/^Removed \d+ links\.$/);
  }));

  it('finds nothing to do a second time', () => inVault(notes, async page => {
    await openNote(page, note);
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => lastNotice(page)).toMatch(/^Linked/);
    const once = await editorText(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => lastNotice(page)).toBe('There is no mention left to link here.');
    await expect.poll(() => editorText(page)).toBe(once);
  }));
});

const glossary: Notes = {
  'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA distributed log for **events**.\n\nMore below.',
  'Glossary/eBPF.md': 'Small programs in the kernel.',
};

describe('a vault that is set to Markdown links', () => {
  const text = 'kafka를 쓴다\n\n| a |\n| --- |\n| 카프카 |\n';
  it('gets Markdown links, and loses them again by Unlink glossary', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => editorText(page)).toBe('[kafka](Kafka.md)를 쓴다\n\n| a |\n| --- |\n| [카프카](Kafka.md) |\n');
    await runCommand(page, 'Unlink glossary');
    await expect.poll(() => editorText(page)).toBe(text);
  }, { config: { useMarkdownLinks: true } }));
});

describe('linking where there is nothing to do', () => {
  const said = async (notes: Notes, text: string, { command = 'Link glossary', ...options }: { command?: string; data?: Readonly<Record<string, unknown>> } = {}) => {
    let notice = '';
    await inVault({ ...notes, 'Note.md': text }, async page => {
      await openNote(page, 'Note.md');
      await page.evaluate(() => window.host.settled());
      await runCommand(page, command);
      await page.waitForSelector('.notice');
      notice = await lastNotice(page);
      expect(await editorText(page)).toBe(text);
    }, options);
    return notice;
  };

  it('says how to begin in a vault without a glossary folder', async () =>
    expect(await said({}, 'kafka')).toBe('There are no terms yet. Add a note to the folder “Glossary”.'));
  it('says how to begin where no folder is set', async () =>
    expect(await said({}, 'kafka', { data: { lectern: { glossary: { folders: [''] } } } })).toBe('There are no terms yet. Choose a glossary folder in the settings.'));
  it('says so in an empty note', async () => expect(await said(glossary, '')).toBe('There is no mention left to link here.'));
  it('says so where nothing is linked', async () =>
    expect(await said(glossary, 'kafka', { command: 'Unlink glossary' })).toBe('There are no glossary links in this note.'));
  it('leaves a note alone that asks for it', async () =>
    expect(await said(glossary, '---\nlectern-link: false\n---\nkafka')).toBe('This note asks not to be linked (lectern-link: false).'));
  it('leaves a name alone that two notes define, and says which', async () =>
    expect(await said({ 'Glossary/Pod (k8s).md': 'One.', 'Glossary/Pod (whales).md': 'Two.' }, 'A Pod swims.'))
      .toBe('There is no mention left to link here.\nLeft 1 mention alone that more than one definition claims: Pod.\nChoose…'));
});

describe('what the settings leave alone', () => {
  it('are words in any note', () => inVault({ ...glossary, 'Note.md': 'kafka, 카프카, eBPF' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => editorText(page)).toBe('kafka, 카프카, [[eBPF]]');
  }, { data: { lectern: { links: { exceptWords: 'KAFKA\n\n 카프카 ' } } } }));

  it('are folders, which is said', () => inVault({ ...glossary, 'Old/2019/Note.md': 'kafka' }, async page => {
    await openNote(page, 'Old/2019/Note.md');
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => lastNotice(page)).toBe('The settings say that notes in this folder are not linked.');
    expect(await editorText(page)).toBe('kafka');
  }, { data: { lectern: { links: { exceptFolders: 'New\nOld' } } } }));
});

/** Selects what stands between two offsets of the open note. */
const select = (page: Page, from: number, to: number) => page.evaluate(([start = 0, end = 0]) => {
  const editor = window.app.workspace.activeEditor?.editor;
  editor?.setSelection(editor.offsetToPos(start), editor.offsetToPos(end));
}, [from, to]);

const selected = (page: Page) => page.evaluate(() => window.app.workspace.activeEditor?.editor?.getSelection());

/** Whether a command is offered now. */
async function isOffered(page: Page, name: string): Promise<boolean> {
  await page.keyboard.press('Control+p');
  await page.waitForSelector('.prompt-input');
  await page.keyboard.insertText(name);
  const names = await page.locator('.suggestion-item').allInnerTexts();
  await page.keyboard.press('Escape');
  return names.some(shown => shown.includes(name));
}

describe('Link glossary in the selection', () => {
  const text = 'eBPF here\n\neBPF and kafka there\n\nkafka again';
  it('links what is selected and nothing else, in one step, and keeps the selection', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await select(page, 11, 31);
    await runCommand(page, 'Link glossary in the selection');
    await expect.poll(() => editorText(page)).toBe('eBPF here\n\n[[eBPF]] and [[Kafka|kafka]] there\n\nkafka again');
    await expect.poll(() => lastNotice(page)).toBe('Linked 2 mentions.');
    await expect.poll(() => selected(page)).toBe('eBPF]] and [[Kafka|kafka]] there');
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorText(page)).toBe(text);
  }));
  it('is offered only where something is selected', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    expect(await isOffered(page, 'Link glossary in the selection')).toBe(false);
    await select(page, 0, 3);
    expect(await isOffered(page, 'Link glossary in the selection')).toBe(true);
  }));
  it('leaves alone what is linked in the section already, and terms that are selected in part', () => inVault({ ...glossary, 'Note.md': '[[Kafka|kafka]] kafka and eBPF' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await select(page, 16, 28);
    await runCommand(page, 'Link glossary in the selection');
    await expect.poll(() => lastNotice(page)).toBe('There is no mention left to link here.');
  }));
});

describe('a name that two notes define', () => {
  const pods: Notes = { 'Glossary/Pod (k8s).md': 'Runs **containers**.', 'Glossary/Pod (whales).md': '# Whales\n\nSwims.\nMore.', 'Glossary/Kafka.md': 'A log.' };
  const linkAndAsk = async (page: Page) => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => lastNotice(page)).toBe('Linked 1 mention.\nLeft 2 mentions alone that more than one definition claims: Pod.\nChoose…');
    await page.locator('.notice button').click();
    await page.waitForSelector('.lectern-choice');
  };
  const option = (page: Page, words: string) => page.locator('.lectern-choice-option', { hasText: words });

  it('is linked as the user chooses, in one step', () => inVault({ ...pods, 'Note.md': 'A Pod, kafka.\n\n# More\n\nTwo pods.' }, async page => {
    await linkAndAsk(page);
    await expect.poll(() => page.locator('.lectern-choice legend').allInnerTexts()).toEqual(['Pod (2 mentions)']);
    await expect.poll(() => page.locator('.lectern-choice-option').allInnerTexts()).toEqual(['Glossary/Pod (k8s)\nRuns containers.', 'Glossary/Pod (whales)\nSwims.', 'Leave alone']);
    await expect.poll(() => page.locator('.lectern-choice .mod-cta').isDisabled()).toBe(true);
    await option(page, 'whales').click();
    await page.locator('.lectern-choice .mod-cta').click();
    const after = 'A [[Pod (whales)|Pod]], [[Kafka|kafka]].\n\n# More\n\nTwo [[Pod (whales)|pods]].';
    await expect.poll(() => editorText(page)).toBe(after);
    await expect.poll(() => lastNotice(page)).toBe('Linked 2 mentions.');
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorText(page)).toBe('A Pod, [[Kafka|kafka]].\n\n# More\n\nTwo pods.');
  }));

  it('can be chosen by keyboard, from a command', () => inVault({ ...pods, 'Note.md': 'A Pod.' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await runCommand(page, 'Choose definitions of ambiguous terms');
    await page.waitForSelector('.lectern-choice');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => editorText(page)).toBe('A [[Pod (k8s)|Pod]].');
    await runCommand(page, 'Choose definitions of ambiguous terms');
    await expect.poll(() => lastNotice(page)).toBe('No mention here has more than one definition.');
  }));

  it('is left alone where the note changed meanwhile, or nothing was chosen', () => inVault({ ...pods, 'Note.md': 'Pod, kafka.\n\n# More\n\nPods.' }, async page => {
    await linkAndAsk(page);
    await option(page, 'k8s').click();
    await page.evaluate(() => window.app.workspace.activeEditor?.editor?.replaceRange('x', { line: 0, ch: 0 }));
    await page.locator('.lectern-choice .mod-cta').click();
    await expect.poll(() => lastNotice(page)).toBe('The note changed in the meantime, so nothing was written. Try again.');
    await runCommand(page, 'Choose definitions of ambiguous terms');
    await page.waitForSelector('.lectern-choice');
    await page.keyboard.press('Enter');
    expect(await page.locator('.lectern-choice').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => editorText(page)).toBe('xPod, [[Kafka|kafka]].\n\n# More\n\nPods.');
  }));

  it('is chosen in the selection only, where that was linked', () => inVault({ ...pods, 'Note.md': 'Pod\n\n# More\n\nkafka Pod' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await select(page, 13, 22);
    await runCommand(page, 'Link glossary in the selection');
    await page.locator('.notice button').click();
    await option(page, 'k8s').click();
    await page.locator('.lectern-choice .mod-cta').click();
    await expect.poll(() => editorText(page)).toBe('Pod\n\n# More\n\n[[Kafka|kafka]] [[Pod (k8s)|Pod]]');
  }));
});
