import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { editorText, inVault, openNote, runCommand, showReadingView, termsKnown, timePasses } from './app';
import type { Notes } from './vaults';

afterAll(closeHosts);

const glossary: Notes = {
  'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA distributed log for **events**.\n\nMore below.',
  'Glossary/eBPF.md': 'Small programs in the kernel.',
};

describe('a mention', () => {
  it('is underlined in the editor where prose is, and nowhere else', () =>
    inVault({ ...glossary, 'Note.md': 'kafka를 쓴다. `kafka` [[Kafka]] https://kafka.apache.org kafkaesque\n\n카프카와 eBPF.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      await expect.poll(() => page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['kafka', '카프카', 'eBPF']);
    }));

  it('shows its definition on hover, rendered, and closes when the pointer leaves', () =>
    inVault({ ...glossary, 'Note.md': 'We run kafka here.\n\n\n\n\n\n\n\nEnd.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      await page.locator('.cm-content .lectern-mention').first().hover();
      await page.waitForSelector('.lectern-card');
      const card = page.locator('.lectern-card');
      await expect.poll(() => card.innerText()).toContain('A distributed log for events.');
      await expect.poll(() => card.locator('strong').innerText()).toBe('events');
      await expect.poll(() => card.innerText()).toContain('카프카');
      expect(await card.innerText()).not.toContain('More below');
      await expect.poll(() => page.locator('.lectern-card').count()).toBe(1);
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
      await timePasses(page, 500);
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
      await timePasses(page, 500);
      expect(await page.locator('.hover-popover').count()).toBe(1);
    }));

  it('that is linked shows its note by the app itself in the reading view', () =>
    inVault({ ...glossary, 'Note.md': 'We run [[Kafka|kafka]] here.' }, async page => {
      await openNote(page, 'Note.md');
      await showReadingView(page);
      await page.locator('a.internal-link').hover();
      await expect.poll(() => page.locator('.hover-popover').innerText()).toContain('A distributed log');
      await timePasses(page, 500);
      expect(await page.locator('.lectern-card').count()).toBe(0);
    }));

  it('is underlined in the reading view, whose text stays the same; hover shows the definition, a click opens the note', () =>
    inVault({ ...glossary, 'Note.md': '# kafka\n\nWe run kafka, **eBPF** and `kafka` here.\n\n- 카프카를 쓴다\n\n| a | b |\n| --- | --- |\n| eBPF | x |\n' }, async page => {
      await openNote(page, 'Note.md');
      await showReadingView(page);
      const view = page.locator('.markdown-preview-view').first();
      await page.waitForSelector('.markdown-preview-view .lectern-mention');
      await expect.poll(() => view.locator('.lectern-mention').allInnerTexts()).toEqual(['kafka', 'eBPF', '카프카', 'eBPF']);
      await expect.poll(() => view.locator('p').first().textContent()).toBe('We run kafka, eBPF and kafka here.');
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
      await expect.poll(() => cell.evaluate(el => el.textContent)).toBe('kafka로');
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
      await expect.poll(() => page.locator('.lectern-session .lectern-mention').allInnerTexts()).toEqual(['eBPF']);
      await expect.poll(async () => new Set(await page.locator('.cm-content .lectern-mention').allInnerTexts())).toEqual(new Set(['eBPF']));
      await showReadingView(page);
      await page.waitForSelector('.markdown-preview-view .lectern-mention');
      await expect.poll(async () => new Set(await page.locator('.markdown-preview-view .lectern-mention').allInnerTexts())).toEqual(new Set(['eBPF']));
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
