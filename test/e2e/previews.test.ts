import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { editorText, inVault, lastNotice, openNote, restTime, runCommand, showReadingView, termsKnown, timePasses } from './app';
import type { Notes } from './vaults';
import { findMentions } from '../../src/core/glossary/mentions';
import { matcherFor, term } from '../core/glossary/damage';

afterAll(closeHosts);

const glossary: Notes = {
  'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA log that runs with strimzi and [[eBPF]].\n\nMore below.',
  'Glossary/strimzi.md': 'An operator for kafka on a cluster.',
  'Glossary/eBPF.md': 'Small programs in the kernel.',
};

const card = (page: Page) => page.locator('.lectern-card');
/** Opens the card of the first mention by the pointer. */
async function hoverFirst(page: Page): Promise<void> {
  await openNote(page, 'Note.md');
  await termsKnown(page);
  await page.locator('.cm-content .lectern-mention').first().hover();
  await card(page).first().waitFor();
}
/** Puts the cursor behind the first so many characters. */
const putCursor = (page: Page, ch: number, line = 0) => page.evaluate(([at, in_]) => {
  const editor = window.app.workspace.activeEditor?.editor;
  editor?.setCursor({ line: in_ ?? 0, ch: at ?? 0 });
  editor?.focus();
}, [ch, line]);
const write = (page: Page, path: string, text: string) => page.evaluate(async ([name, data]) => {
  const file = window.app.vault.getFileByPath(name ?? '');
  if (file) await window.app.vault.modify(file, data ?? '');
}, [path, text]);
const activePath = (page: Page) => page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? null);
const isInEditor = (page: Page) => page.evaluate(() => document.activeElement?.classList.contains('cm-content') ?? false);

describe('a definition card', () => {
  it('waits until the pointer rests, stays while it moves over to it, closes when it leaves, or by Escape', () =>
    inVault({ ...glossary, 'Note.md': 'We run kafka.\n\n\n\n\n\nEnd.' }, async page => {
      await openNote(page, 'Note.md');
      await termsKnown(page);
      expect(await restTime(page.locator('.cm-content .lectern-mention'), '.lectern-card')).toBeGreaterThan(250);
      await page.locator('.lectern-card-term').hover();
      await timePasses(page, 500);
      expect(await card(page).count()).toBe(1);
      await page.mouse.move(700, 850);
      await expect.poll(() => card(page).count()).toBe(0);
      await hoverFirst(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => card(page).count()).toBe(0);
    }));

  it('says how often the term is mentioned here, and links it', () => inVault({ ...glossary, 'Note.md': 'kafka\n\n카프카 [[Kafka]]' }, async page => {
    await hoverFirst(page);
    await expect.poll(() => card(page).innerText()).toContain('3 mentions here, 2 not linked');
    await card(page).getByRole('button', { name: 'Link here' }).click();
    await expect.poll(() => editorText(page)).toBe('[[Kafka|kafka]]\n\n[[Kafka|카프카]] [[Kafka]]');
    await expect.poll(() => card(page).count()).toBe(0);
  }));

  it('opens the note', () => inVault({ ...glossary, 'Note.md': 'kafka' }, async page => {
    await hoverFirst(page);
    await card(page).getByRole('button', { name: 'Open' }).click();
    await expect.poll(() => activePath(page)).toBe('Glossary/Kafka.md');
    await expect.poll(() => card(page).count()).toBe(0);
  }));

  it('previews the terms in it, and those in that no further, round in circles or not', () => inVault({ ...glossary, 'Note.md': 'kafka' }, async page => {
    await hoverFirst(page);
    await card(page).locator('.lectern-mention', { hasText: 'strimzi' }).hover();
    await expect.poll(() => card(page).count()).toBe(2);
    await card(page).nth(1).locator('.lectern-mention', { hasText: 'kafka' }).hover();
    await timePasses(page, 700);
    expect(await card(page).count()).toBe(2);
    await card(page).first().locator('.lectern-card-term').hover();
    await expect.poll(() => card(page).count()).toBe(1);
  }));

  it('leaves real links in it to the app: one popup', () => inVault({ ...glossary, 'Note.md': 'kafka' }, async page => {
    await hoverFirst(page);
    await card(page).locator('a.internal-link').hover();
    await expect.poll(() => page.locator('.hover-popover', { hasText: 'Small programs' }).count()).toBe(1);
    expect(await card(page).count()).toBe(1);
  }));

  it('shows what its note says now, what is being typed included, and goes with its definition', () => inVault({ ...glossary, 'Note.md': 'kafka' }, async page => {
    await hoverFirst(page);
    await write(page, 'Glossary/Kafka.md', 'A **new** text.');
    await expect.poll(() => card(page).innerText()).toContain('A new text.');
    await page.evaluate(async () => {
      const leaf = window.app.workspace.getLeaf('split');
      const file = window.app.vault.getFileByPath('Glossary/Kafka.md');
      if (file) await leaf.openFile(file, { active: false });
      const { view } = leaf;
      if ('editor' in view) (view.editor as { replaceRange(text: string, at: { line: number; ch: number }): void }).replaceRange('Typed: ', { line: 0, ch: 0 });
    });
    await expect.poll(() => card(page).innerText()).toContain('Typed: A new text.');
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Glossary/Kafka.md');
      if (file) await window.app.vault.delete(file);
    });
    await expect.poll(() => card(page).count()).toBe(0);
  }));

  it('of two notes of one title lists both with their places, and links the one that is chosen', () =>
    inVault({ 'Glossary/a/Pod.md': 'Containers.', 'Glossary/b/Pod.md': '', 'Note.md': 'A Pod.' }, async page => {
      await hoverFirst(page);
      await expect.poll(() => card(page).innerText()).toMatch(/“Pod” has several definitions\.[^]*Glossary\/a\/Pod[^]*Containers\.[^]*Glossary\/b\/Pod[^]*This definition is still empty\./);
      await card(page).getByRole('button', { name: 'Link here' }).last().click();
      await expect.poll(() => editorText(page)).toBe('A [[Glossary/b/Pod|Pod]].');
    }));

  it('of a definition that links to itself, or is very long, shows its first paragraph', () =>
    inVault({ 'Glossary/Loop.md': 'See [[Loop]] and Loop.', 'Glossary/Long.md': `The first paragraph.\n\n${'All the rest of it. '.repeat(50_000)}`, 'Note.md': 'Loop and Long' }, async page => {
      await hoverFirst(page);
      await expect.poll(() => card(page).innerText()).toContain('See Loop and Loop.');
      expect(await card(page).locator('.lectern-mention').count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.locator('.cm-content .lectern-mention').nth(1).hover();
      await expect.poll(() => card(page).innerText()).toContain('The first paragraph.');
      await expect.poll(async () => (await card(page).innerText()).length).toBeLessThan(200);
    }));
});

describe('where Page preview is off', () => {
  const off = { config: { 'page-preview': false } };

  it('a term shows its card, with Mod too, and a link no less', () => inVault({ ...glossary, 'Note.md': 'kafka and [[strimzi]]' }, async page => {
    await hoverFirst(page);
    await page.mouse.move(5, 5);
    await expect.poll(() => card(page).count()).toBe(0);
    await page.keyboard.down('Control');
    for (const [word, shown] of [['.lectern-mention', 'A log'], ['.lectern-linked', 'An operator']] as const) {
      await page.locator(`.cm-content ${word}`).first().hover();
      await expect.poll(() => card(page).innerText().catch(() => '')).toContain(shown);
      // A key that is held down is told again and again.
      await page.keyboard.down('Control');
      expect(await page.locator('.hover-popover').count()).toBe(1);
    }
    await page.keyboard.up('Control');
  }, off));

  it('so it does in the reading view', () => inVault({ ...glossary, 'Note.md': 'kafka' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await showReadingView(page);
    await page.keyboard.down('Control');
    await page.locator('.markdown-preview-view .lectern-mention').hover();
    await expect.poll(() => card(page).count()).toBe(1);
    await page.keyboard.up('Control');
  }, off));
});

describe('Show definition', () => {
  it('opens the card at the cursor with the focus in it; Escape gives it back', () => inVault({ ...glossary, 'Note.md': 'We run kafka here.' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await putCursor(page, 9);
    await runCommand(page, 'Show definition');
    await card(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog');
    const leftOf = async (selector: string) => (await page.locator(selector).boundingBox())?.x ?? NaN;
    await expect.poll(async () => Math.abs(await leftOf('.lectern-card-popover') - await leftOf('.cm-content .lectern-mention'))).toBeLessThan(2);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('strimzi');
    await page.keyboard.press('Enter');
    await expect.poll(() => card(page).count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('strimzi');
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
    await expect.poll(() => isInEditor(page)).toBe(true);
    await page.keyboard.type('X');
    await expect.poll(() => editorText(page)).toBe('We run kaXfka here.');
  }));

  it('a term in the card has one too by Space, and Escape leads back; in that one a key opens its note as a click does', () => inVault({ ...glossary, 'Note.md': 'We run kafka here.' }, async page => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await putCursor(page, 9);
    await runCommand(page, 'Show definition');
    await card(page).waitFor();
    await page.keyboard.press('Tab');
    for (const key of ['Space', 'Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect.poll(() => card(page).count(), { message: key }).toBe(2);
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('strimzi');
      await page.keyboard.press('Escape');
      await expect.poll(focused, { message: key }).toBe('strimzi');
    }
    await page.keyboard.press('Space');
    await expect.poll(() => card(page).count()).toBe(2);
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('kafka');
    await page.keyboard.press('Space');
    await expect.poll(() => activePath(page)).toBe('Glossary/Kafka.md');
    await expect.poll(() => card(page).count()).toBe(0);
  }));

  it('shows it for a link too, and says so where there is no term', () => inVault({ ...glossary, 'Note.md': '[[Kafka]] only' }, async page => {
    await openNote(page, 'Note.md');
    await page.waitForSelector('.cm-content .lectern-linked');
    await putCursor(page, 12);
    await runCommand(page, 'Show definition');
    await expect.poll(() => lastNotice(page)).toBe('There is no term here.');
    await putCursor(page, 4);
    await runCommand(page, 'Show definition');
    await expect.poll(() => card(page).innerText()).toContain('all linked');
  }));

  it('is in the menu of the editor where the cursor is on a term, and only there', () => inVault({ ...glossary, 'Note.md': 'kafka runs' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await putCursor(page, 2);
    await page.locator('.cm-content .lectern-mention').click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Show definition' }).click();
    await card(page).waitFor();
  }));
});

describe('on touch', () => {
  const phone = { query: { mobile: '1' }, viewport: { width: 375, height: 700 } };

  it('a tap on a term in the reading view shows its card from the lower edge, from which the note is a tap away', () => inVault({ ...glossary, 'Note.md': 'We run kafka.' }, async page => {
    await openNote(page, 'Note.md');
    await showReadingView(page);
    await page.locator('.markdown-preview-view .lectern-mention').first().tap();
    const sheet = page.locator('.lectern-sheet');
    await expect.poll(() => sheet.innerText()).toContain('A log that runs with strimzi');
    expect(await activePath(page)).toBe('Note.md');
    const [edge, term, last] = await Promise.all(['.modal-content', '.lectern-card-term', '.lectern-card-button >> nth=-1'].map(part => sheet.locator(part).boundingBox()));
    expect(term?.x).toBeGreaterThanOrEqual((edge?.x ?? NaN) + 12);
    expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeLessThanOrEqual((edge?.x ?? NaN) + (edge?.width ?? NaN) - 12);
    for (const button of await sheet.locator('.lectern-card-button').all()) await expect.poll(async () => (await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    await page.locator('.markdown-preview-view .lectern-mention').first().tap();
    await sheet.getByRole('button', { name: 'Open' }).tap();
    await expect.poll(() => activePath(page)).toBe('Glossary/Kafka.md');
    await expect.poll(() => sheet.count()).toBe(0);
  }, phone));

  it('terms in the sheet have one too, two deep; a third tap opens the note', () => inVault({ ...glossary, 'Note.md': 'We run kafka.' }, async page => {
    await openNote(page, 'Note.md');
    await showReadingView(page);
    await page.locator('.markdown-preview-view .lectern-mention').first().tap();
    await page.locator('.lectern-sheet .lectern-mention', { hasText: 'strimzi' }).tap();
    await expect.poll(() => card(page).count()).toBe(2);
    await card(page).last().locator('.lectern-mention').tap();
    await expect.poll(() => activePath(page)).toBe('Glossary/Kafka.md');
  }, phone));

  it('a tap on a term in the details of a session shows its card', () => inVault({ ...glossary, 'Note.md': '| Time | Topic |\n| --- | --- |\n| 13:00-14:00 | kafka in an hour |\n| 14:00-15:00 | Lunch |\n' }, async page => {
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.locator('.lectern-session').first().tap();
    await page.locator('.lectern-details .lectern-mention').tap();
    await expect.poll(() => card(page).innerText()).toContain('A log that runs');
  }, phone));

  it('the command shows it as a sheet', () => inVault({ ...glossary, 'Note.md': 'We run kafka.' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await putCursor(page, 9);
    await runCommand(page, 'Show definition');
    await expect.poll(() => page.locator('.lectern-sheet .lectern-card').count()).toBe(1);
  }, phone));
});

describe('underlines', () => {
  const text = [
    '# kafka', 'kafka를 쓰고 **카프카**로 `kafka` [[Kafka]] [kafka](https://kafka.example) https://kafka.example #kafka $kafka$ kafkaesque', '> [!note] eBPF\n> eBPF and *kafka*',
    '- strimzi가\n  - eBPF\n\n    kafka', '| eBPF | b |\n| --- | --- |\n| kafka로 | `kafka` strimzi |', '```\nkafka\n```', '<b title="kafka">eBPF</b> %%kafka%%', '==kafka== ~~strimzi~~ 카프카[^1]\n\n[^1]: kafka note',
  ].join('\n\n');
  const known = findMentions({ text, matcher: matcherFor(term('Kafka', '카프카'), term('eBPF'), term('strimzi')) }).map(({ from, to }) => text.slice(from, to));
  const wordsIn = (page: Page, view: string) => page.locator(`${view} .lectern-mention`).allInnerTexts();

  it('stand where the core says, and nowhere else, in Live Preview', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openNote(page, 'Note.md');
    await expect.poll(() => wordsIn(page, '.cm-content')).toEqual(known);
  }, { viewport: { width: 1400, height: 1600 } }));

  it('so they do where the nodes of the editor are named as the app names them', () => inVault({ ...glossary, 'Note.md': `---\ntopic: kafka\n---\n${text}` }, async page => {
    await openNote(page, 'Note.md');
    await expect.poll(() => wordsIn(page, '.cm-content')).toEqual(known);
  }, { viewport: { width: 1400, height: 1800 }, config: { hypermd: true } }));

  it('so they do in the reading view, whose text stays the same', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openNote(page, 'Note.md');
    await showReadingView(page);
    const content = () => page.locator('.markdown-preview-view').first().evaluate(view => view.textContent);
    await expect.poll(() => wordsIn(page, '.markdown-preview-view')).toEqual(known);
    const marked = await content();
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    expect(await page.locator('.lectern-mention').count()).toBe(0);
    expect(await content()).toBe(marked);
  }));

  const few = 'kafka kafka\n\n# One\n\neBPF, kafka\n\nkafka\n\n- eBPF\n\n# Two\n\n[[Kafka]] kafka strimzi';
  const set = (mentions: object) => ({ data: { lectern: { mentions } } });

  it('stand below each heading once, and not where the term is linked there, if the setting says so', () => inVault({ ...glossary, 'Note.md': few }, async page => {
    await openNote(page, 'Note.md');
    const expected = ['kafka', 'eBPF', 'kafka', 'strimzi'];
    await expect.poll(() => wordsIn(page, '.cm-content')).toEqual(expected);
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('kafka and ');
    await expect.poll(() => wordsIn(page, '.cm-content')).toEqual(expected);
    await showReadingView(page);
    await expect.poll(() => wordsIn(page, '.markdown-preview-view')).toEqual(expected);
  }, set({ frequency: 'first-in-section' })));

  it('stand nowhere if the setting says so; the command still shows what a term means', () => inVault({ ...glossary, 'Note.md': few }, async page => {
    await openNote(page, 'Note.md');
    await page.evaluate(() => window.host.settled());
    await putCursor(page, 2);
    await runCommand(page, 'Show definition');
    await card(page).waitFor();
    expect(await page.locator('.cm-content .lectern-mention, .cm-content .lectern-linked').count()).toBe(0);
    await showReadingView(page);
    await page.locator('.markdown-preview-view', { hasText: 'strimzi' }).waitFor();
    await timePasses(page, 300);
    expect(await wordsIn(page, '.markdown-preview-view')).toEqual([]);
  }, set({ frequency: 'none' })));

  it.each([[true, ['kafka']], [false, []]])('stand in source mode if the setting says so (%s)', (inSource, words) => inVault({ ...glossary, 'Note.md': 'kafka' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await page.evaluate(async () => {
      const leaf = window.app.workspace.getLeavesOfType('markdown')[0];
      await leaf?.setViewState({ type: 'markdown', state: { ...leaf.view.getState(), mode: 'source', source: true } });
    });
    await expect.poll(() => wordsIn(page, '.cm-content')).toEqual(words);
  }, set({ inSource })));

  it('and in a window of its own, where cards open in that window', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    const [popout] = await Promise.all([page.context().waitForEvent('page'), page.evaluate(() => {
      const { workspace } = window.app;
      const leaf = workspace.getLeavesOfType('markdown')[0];
      if (leaf) workspace.moveLeafToPopout(leaf);
    })]);
    await popout.setViewportSize({ width: 1000, height: 1600 });
    await expect.poll(() => wordsIn(popout, '.cm-content')).toEqual(known);
    await popout.locator('.cm-content .lectern-mention').first().hover();
    await expect.poll(() => popout.locator('.lectern-card').count()).toBe(1);
    expect(await page.locator('.lectern-card').count()).toBe(0);
  }));
});

describe('a thousand cards', () => {
  it('leave no node and no listener behind', () => inVault({ ...glossary, 'Note.md': 'We run kafka.' }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await putCursor(page, 9);
    const openAndClose = (times: number) => page.evaluate(async count => {
      for (let i = 0; i < count; i++) {
        window.host.commands.execute('lectern:show-definition');
        while (!document.querySelector('.lectern-card p')) await new Promise(resolve => { setTimeout(resolve, 0); });
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      }
    }, times);
    await openAndClose(1);
    const state = () => page.evaluate(() => [document.querySelectorAll('*').length, window.host.live('lectern').length]);
    const before = await state();
    await openAndClose(1000);
    await expect.poll(state).toEqual(before);
  }, { query: { track: '1' } }), 120_000);
});
