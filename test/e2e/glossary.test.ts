import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts, openHost } from '../host/browser';
import { editorText, errorsOf, openNote, runCommand, showReadingView, storedText } from './app';
import { conferenceVaults, type Notes } from './vaults';

afterAll(closeHosts);

/** The text without the marks of wikilinks, which are all that linking may add. */
const withoutLinks = (text: string) => text.replace(/\[\[(?:[^\]|]*?\\?\|)?([^\]|]*)\]\]/g, '$1');
const linksIn = (text: string) => [...text.matchAll(/\[\[([^\]|\\]+)(?:\\?\|([^\]]*))?\]\]/g)].map(([, target = '', shown = target]) => [target, shown]);

/** Runs something in a fresh page, which must end without an error in it. */
async function inVault(notes: Notes, run: (page: Page) => Promise<void>, query: Record<string, string> = {}): Promise<void> {
  const page = await openHost({ notes, query });
  await run(page);
  expect(await errorsOf(page)).toEqual([]);
  await page.context().close();
}

const lastNotice = (page: Page) => page.locator('.notice').last().innerText();

/** Waits until the terms of the vault are known. */
const termsKnown = (page: Page) => page.waitForSelector('.cm-content .lectern-mention');

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
    expect(await storedText(page, note)).toBe(after);

    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    expect(await editorText(page)).toBe(before);
    await page.keyboard.press('Control+y');
    expect(await editorText(page)).toBe(after);
    expect(await storedText(page, note)).toBe(after);
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
    expect(await lastNotice(page)).toMatch(/^Removed \d+ links\.$/);
  }));

  it('finds nothing to do a second time', () => inVault(notes, async page => {
    await openNote(page, note);
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => lastNotice(page)).toMatch(/^Linked/);
    const once = await editorText(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => lastNotice(page)).toBe('There is no mention left to link in this note.');
    expect(await editorText(page)).toBe(once);
  }));
});

const glossary: Notes = {
  'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA distributed log for **events**.\n\nMore below.',
  'Glossary/eBPF.md': 'Small programs in the kernel.',
};

describe('a mention', () => {
  it('is underlined in the editor where prose is, and nowhere else', () =>
    inVault({ ...glossary, 'Note.md': 'kafka를 쓴다. `kafka` [[Kafka]] https://kafka.apache.org kafkaesque\n\n카프카와 eBPF.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      expect(await page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['kafka', '카프카', 'eBPF']);
    }));

  it('shows its definition on hover, rendered, and closes when the pointer leaves', () =>
    inVault({ ...glossary, 'Note.md': 'We run kafka here.\n\n\n\n\n\n\n\nEnd.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      await page.locator('.cm-content .lectern-mention').first().hover();
      await page.waitForSelector('.lectern-card');
      const card = page.locator('.lectern-card');
      await expect.poll(() => card.innerText()).toContain('A distributed log for events.');
      expect(await card.locator('strong').innerText()).toBe('events');
      expect(await card.innerText()).toContain('카프카');
      expect(await card.innerText()).not.toContain('More below');
      expect(await page.locator('.lectern-card').count()).toBe(1);
      await page.mouse.move(700, 850);
      await expect.poll(() => page.locator('.lectern-card').count()).toBe(0);
    }));

  it('asks Page preview for the whole note with Mod, and shows no second popover', () =>
    inVault({ ...glossary, 'Note.md': 'We run kafka here.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      await page.keyboard.down('Control');
      await page.locator('.cm-content .lectern-mention').first().hover();
      await expect.poll(() => page.locator('.hover-popover').innerText()).toContain('More below');
      expect(await page.locator('.hover-popover').count()).toBe(1);
      expect(await page.locator('.lectern-card').count()).toBe(0);
      await page.keyboard.up('Control');
    }));

  it('that was linked shows its definition in the editor too, without Mod', () =>
    inVault({ ...glossary, 'Note.md': 'We run kafka here.\n\nMore.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      await runCommand(page, 'Link glossary');
      await page.waitForSelector('.cm-content .lectern-linked');
      await page.locator('.cm-content .lectern-linked').hover();
      await expect.poll(() => page.locator('.lectern-card').innerText()).toContain('A distributed log');
      expect(await page.locator('.hover-popover').count()).toBe(1);
    }));

  it('that is linked shows its note by the app itself in the reading view', () =>
    inVault({ ...glossary, 'Note.md': 'We run [[Kafka|kafka]] here.' }, async page => {
      await openNote(page, 'Note.md');
      await showReadingView(page);
      await page.locator('a.internal-link').hover();
      await expect.poll(() => page.locator('.hover-popover').innerText()).toContain('A distributed log');
      expect(await page.locator('.lectern-card').count()).toBe(0);
    }));

  it('is underlined in the reading view, whose text stays the same; hover shows the definition, a click opens the note', () =>
    inVault({ ...glossary, 'Note.md': '# kafka\n\nWe run kafka, **eBPF** and `kafka` here.\n\n- 카프카를 쓴다\n\n| a | b |\n| --- | --- |\n| eBPF | x |\n' }, async page => {
      await openNote(page, 'Note.md');
      await showReadingView(page);
      const view = page.locator('.markdown-preview-view').first();
      await page.waitForSelector('.markdown-preview-view .lectern-mention');
      expect(await view.locator('.lectern-mention').allInnerTexts()).toEqual(['kafka', 'eBPF', '카프카', 'eBPF']);
      expect(await view.locator('p').first().textContent()).toBe('We run kafka, eBPF and kafka here.');
      await view.locator('.lectern-mention').first().hover();
      await expect.poll(() => page.locator('.lectern-card').innerText()).toContain('A distributed log');
      await view.locator('.lectern-mention').first().click();
      await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Glossary/Kafka.md');
    }));

  it('is underlined in the tables of Live Preview, and no longer when its definition goes', () =>
    inVault({ ...glossary, 'Note.md': 'First.\n\n| a | b |\n| --- | --- |\n| kafka로 | `kafka` eBPF |\n\nkafka\n' }, async page => {
      await openNote(page, 'Note.md');
      const marked = () => page.locator('.cm-content table .lectern-mention').allInnerTexts();
      await expect.poll(marked).toEqual(['kafka', 'eBPF']);
      await page.evaluate(async () => {
        const file = window.app.vault.getFileByPath('Glossary/eBPF.md');
        if (file) await window.app.vault.delete(file);
      });
      await expect.poll(marked).toEqual(['kafka']);
      const cell = page.locator('.cm-content table td').first();
      expect(await cell.evaluate(el => el.textContent)).toBe('kafka로');
    }));

  it('in a timeline title shows its definition', () =>
    inVault({ ...glossary, 'Note.md': '| Time | Topic |\n| --- | --- |\n| 13:00-14:00 | kafka로 시작하기 |\n| 14:00-15:00 | Lunch |\n' }, async page => {
      await openNote(page, 'Note.md');
      await runCommand(page, 'Open timeline');
      const word = page.locator('.lectern-schedule .lectern-mention');
      await expect.poll(() => word.allInnerTexts()).toEqual(['kafka']);
      await word.hover();
      await expect.poll(() => page.locator('.lectern-card').innerText()).toContain('A distributed log');
    }));

  it('with two definitions offers both, on hover and on a click', () =>
    inVault({ 'Glossary/Pod (k8s).md': 'Containers.', 'Glossary/Pod (whales).md': 'Whales.', 'Note.md': 'A Pod swims.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      const word = page.locator('.cm-content .lectern-mention');
      await word.hover();
      await expect.poll(() => page.locator('.lectern-card').innerText()).toMatch(/Containers[^]*Whales/);
      await page.mouse.move(700, 850);
      await word.click({ modifiers: ['Control'] });
      await page.locator('.menu-item', { hasText: 'Pod (whales)' }).click();
      await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Glossary/Pod (whales).md');
    }));

  it('is none where the frontmatter of the note excludes it, on any surface', () =>
    inVault({ ...glossary, 'Note.md': '---\nlectern-exclude: [kafka]\n---\nkafka, eBPF\n\n| Time | Topic |\n| --- | --- |\n| 13:00-14:00 | kafka and eBPF |\n| 14:00-15:00 | Lunch |\n' }, async page => {
      await openNote(page, 'Note.md');
      await runCommand(page, 'Open timeline');
      await page.waitForSelector('.lectern-session .lectern-mention');
      expect(await page.locator('.lectern-session .lectern-mention').allInnerTexts()).toEqual(['eBPF']);
      expect(new Set(await page.locator('.cm-content .lectern-mention').allInnerTexts())).toEqual(new Set(['eBPF']));
      await showReadingView(page);
      await page.waitForSelector('.markdown-preview-view .lectern-mention');
      expect(new Set(await page.locator('.markdown-preview-view .lectern-mention').allInnerTexts())).toEqual(new Set(['eBPF']));
    }));

  it('follows its definition when that changes, is renamed or deleted', () =>
    inVault({ ...glossary, 'Note.md': 'kafka, eBPF and strimzi' }, async page => {
      const marked = () => page.locator('.cm-content .lectern-mention').allInnerTexts();
      await openNote(page, 'Note.md');
      await expect.poll(marked).toEqual(['kafka', 'eBPF']);
      await page.evaluate(() => window.app.vault.create('Glossary/strimzi.md', 'An operator.'));
      await expect.poll(marked).toEqual(['kafka', 'eBPF', 'strimzi']);
      await page.evaluate(async () => {
        const file = window.app.vault.getFileByPath('Glossary/strimzi.md');
        if (file) await window.app.vault.rename(file, 'Elsewhere.md');
      });
      await expect.poll(marked).toEqual(['kafka', 'eBPF']);
      await page.evaluate(async () => {
        const file = window.app.vault.getFileByPath('Glossary/eBPF.md');
        if (file) await window.app.vault.delete(file);
      });
      await expect.poll(marked).toEqual(['kafka']);
    }));
});

describe('a vault that is set to Markdown links', () => {
  it('gets Markdown links, and loses them again by Unlink glossary', async () => {
    const text = 'kafka를 쓴다\n\n| a |\n| --- |\n| 카프카 |\n';
    const page = await openHost({ notes: { ...glossary, 'Note.md': text }, config: { useMarkdownLinks: true } });
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => editorText(page)).toBe('[kafka](Kafka.md)를 쓴다\n\n| a |\n| --- |\n| [카프카](Kafka.md) |\n');
    await runCommand(page, 'Unlink glossary');
    await expect.poll(() => editorText(page)).toBe(text);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('linking where there is nothing to do', () => {
  const said = async (notes: Notes, text: string, command = 'Link glossary') => {
    let notice = '';
    await inVault({ ...notes, 'Note.md': text }, async page => {
      await openNote(page, 'Note.md');
      await page.evaluate(() => window.host.settled());
      await runCommand(page, command);
      await page.waitForSelector('.notice');
      notice = await lastNotice(page);
      expect(await editorText(page)).toBe(text);
    });
    return notice;
  };

  it('says how to begin in a vault without a glossary folder', async () =>
    expect(await said({}, 'kafka')).toBe('There are no terms yet. Add a note to the folder “Glossary”.'));
  it('says so in an empty note', async () => expect(await said(glossary, '')).toBe('There is no mention left to link in this note.'));
  it('says so where nothing is linked', async () =>
    expect(await said(glossary, 'kafka', 'Unlink glossary')).toBe('There are no glossary links in this note.'));
  it('leaves a note alone that asks for it', async () =>
    expect(await said(glossary, '---\nlectern-link: false\n---\nkafka')).toBe('This note asks not to be linked (lectern-link: false).'));
  it('leaves a name alone that two notes define, and says which', async () =>
    expect(await said({ 'Glossary/Pod (k8s).md': 'One.', 'Glossary/Pod (whales).md': 'Two.' }, 'A Pod swims.'))
      .toBe('There is no mention left to link in this note.\nLeft alone, because two notes define it: Pod.'));
});

describe('a definition', () => {
  it('that is still empty says so on its card', () => inVault({ 'Glossary/Kafka.md': '', 'Note.md': 'kafka' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await page.locator('.cm-content .lectern-mention').hover();
    await expect.poll(() => page.locator('.lectern-card').innerText()).toContain('This definition is still empty.');
  }));

  it('in a glossary note is linked by its heading', () => inVault({
    'Words.md': '---\nglossary: true\n---\n## Tools\n\n**strimzi** - runs kafka on a cluster\n', 'Note.md': 'strimzi를 쓴다',
  }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await runCommand(page, 'Link glossary');
    await expect.poll(() => editorText(page)).toBe('[[Words#Tools|strimzi]]를 쓴다');
  }));
});
