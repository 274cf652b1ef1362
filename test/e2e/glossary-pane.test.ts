import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { editorText, inVault, lastNotice, openNote, runCommand, setSetting, showReadingView } from './app';
import type { Notes } from './vaults';

afterAll(closeHosts);

const glossary: Notes = {
  'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA distributed log.',
  'Glossary/eBPF.md': 'Small programs in the kernel.',
  'Glossary/Pod (k8s).md': 'Containers.',
  'Glossary/Pod (whales).md': 'Whales.',
};
const text = 'kafka를 쓴다.\n\n카프카와 [[eBPF]].\n\nA Pod, [[strimzi]] and [[strimzi|it]].';

async function openPane(page: Page, note = 'Note.md'): Promise<void> {
  await openNote(page, note);
  await runCommand(page, 'Open glossary');
  await page.waitForSelector('.lectern-glossary-row, .lectern-glossary-empty');
}

/** The groups of the pane, each as its heading and the names of its rows. */
const groups = (page: Page) => page.locator('.lectern-glossary-body').evaluate(body => [...body.querySelectorAll('.lectern-glossary-list')].map(list =>
  [list.getAttribute('aria-label'), ...[...list.querySelectorAll('.lectern-glossary-term')].map(term =>
    [term.querySelector('.lectern-glossary-name')?.textContent, term.querySelector('.lectern-glossary-count')?.getAttribute('aria-label')].filter(Boolean).join(', '))]));
const row = (page: Page, name: string) => page.locator('.lectern-glossary-row', { has: page.locator('.lectern-glossary-name', { hasText: name }) }).first();
const cursor = (page: Page) => page.evaluate(() => {
  const editor = window.app.workspace.activeEditor?.editor;
  return editor ? [editor.getCursor().line, editor.getCursor().ch] : null;
});

const activePath = (page: Page) => page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? null);

describe('the terms of the open note', () => {
  it('are listed by what is still to be done, with counts', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    await expect.poll(() => groups(page)).toEqual([
      ['Not linked', 'Kafka, 2 mentions, 2 not linked'], ['More than one definition', 'Pod, 1 mention, 1 not linked'],
      ['Linked, but not defined', 'strimzi, 2 links'], ['Linked', 'eBPF, 1 mention'],
    ]);
  }));

  it('follow what is typed, and the note that is opened', () => inVault({ ...glossary, 'Note.md': 'Nothing yet.', 'Other.md': 'eBPF' }, async page => {
    await openPane(page);
    await expect.poll(() => page.locator('.lectern-glossary-empty').innerText()).toBe('No known term stands in this note.');
    await page.locator('.cm-content').click();
    await page.keyboard.type(' We run kafka.');
    await expect.poll(() => groups(page)).toEqual([['Not linked', 'Kafka, 1 mention, 1 not linked']]);
    await openNote(page, 'Other.md');
    await expect.poll(() => groups(page)).toEqual([['Not linked', 'eBPF, 1 mention, 1 not linked']]);
    await page.evaluate(() => window.app.vault.create('Glossary/Other.md', 'A new term.'));
  }));

  it('a click goes to the next mention and round again; with Mod to the definition', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    const term = row(page, 'Kafka').locator('.lectern-glossary-term');
    for (const place of [[0, 0], [2, 0], [0, 0]]) {
      await term.click();
      await expect.poll(() => cursor(page)).toEqual(place);
    }
    await term.click({ modifiers: ['Control'] });
    await expect.poll(() => activePath(page)).toBe('Glossary/Kafka.md');
  }));

  it('are linked one by one, as one step that Undo takes back', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    await page.getByRole('button', { name: 'Link Kafka in this note' }).click();
    await expect.poll(() => editorText(page)).toContain('[[Kafka|kafka]]를 쓴다.');
    expect(await editorText(page)).not.toContain('[[Pod');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorText(page)).toBe(text);
  }));

  it('that are ambiguous ask which definition is meant', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    await page.getByRole('button', { name: 'Link Pod in this note' }).click();
    await page.locator('.lectern-choice-option', { hasText: 'whales' }).click();
    await page.locator('.lectern-choice').getByRole('button', { name: 'Link', exact: true }).click();
    await expect.poll(() => editorText(page)).toContain('A [[Pod (whales)|Pod]],');
  }));

  it('are left alone in this note, in every spelling it uses', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    await page.getByRole('button', { name: 'Leave Kafka alone' }).click();
    await page.locator('.menu-item', { hasText: 'In this note' }).click();
    await expect.poll(() => editorText(page)).toBe(`---\nlectern-exclude: [kafka, 카프카]\n---\n${text}`);
    await expect.poll(async () => (await groups(page)).flat()).not.toContain('Kafka, 2 mentions, 2 not linked');
  }));

  it('are left alone in all notes, which the settings list and take back', () => inVault({ ...glossary, 'Note.md': text, 'Glossary/Service.md': 'Runs.', 'Other.md': 'services, kafka' }, async page => {
    await openPane(page, 'Other.md');
    for (const name of ['Kafka', 'Service']) {
      await page.getByRole('button', { name: `Leave ${name} alone` }).click();
      await page.locator('.menu-item', { hasText: 'In all notes' }).click();
      await expect.poll(async () => JSON.stringify(await groups(page))).not.toContain(name);
    }
    await expect.poll(() => lastNotice(page)).toBe('Left alone in all notes: Service. To undo this, see “Words to leave alone” in the settings.');
    expect(await editorText(page)).toBe('services, kafka');
    await openNote(page, 'Note.md');
    await expect.poll(async () => (await groups(page)).flat()).toContain('Kafka, 1 mention, 1 not linked');
    await expect.poll(() => page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['카프카', 'Pod']);
    expect(await setSetting(page, 'Words to leave alone', 'mine')).toBe('mine\nkafka\nService');
    await expect.poll(() => page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['kafka', '카프카', 'Pod']);
  }, { data: { lectern: { links: { exceptWords: 'mine' } } } }));

  it('that are missing get a definition', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    await page.getByRole('button', { name: 'Define strimzi' }).click();
    await page.locator('.modal textarea').fill('Runs kafka on a cluster.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await groups(page)).at(-1)).toEqual(['Linked', 'eBPF, 1 mention', 'strimzi, 2 mentions']);
    expect(await activePath(page)).toBe('Note.md');
  }));

  it('are linked in the reading view too, and not where the note asks for none', () => inVault({ ...glossary, 'Note.md': '---\nlectern-link: false\n---\nkafka' }, async page => {
    await openPane(page);
    await showReadingView(page);
    await page.getByRole('button', { name: 'Link Kafka in this note' }).click();
    await expect.poll(() => lastNotice(page)).toBe('This note asks not to be linked (lectern-link: false).');
  }));
});

describe('a definition note', () => {
  const notes: Notes = { ...glossary, 'A.md': 'kafka and [[Kafka]] and kafka', 'B.md': '카프카', 'C.md': 'eBPF' };

  it('says how often it is mentioned, where, and what is not linked; and follows the notes', () => inVault(notes, async page => {
    await openPane(page, 'Glossary/Kafka.md');
    const status = page.locator('.lectern-glossary-status');
    await expect.poll(() => status.innerText()).toBe('4 mentions in 2 notes, 3 not linked');
    await expect.poll(() => groups(page)).toEqual([['Mentioned in', 'A, 3 mentions, 2 not linked', 'B, 1 mention, 1 not linked']]);
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('C.md');
      if (file) await window.app.vault.modify(file, 'kafka');
    });
    await expect.poll(() => status.innerText()).toBe('5 mentions in 3 notes, 4 not linked');
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('A.md');
      if (file) await window.app.vault.delete(file);
    });
    await expect.poll(() => status.innerText()).toBe('2 mentions in 2 notes, 2 not linked');
    await row(page, 'B').locator('.lectern-glossary-term').click();
    await expect.poll(() => activePath(page)).toBe('B.md');
  }));

  it('is counted anew where its words are left alone', () => inVault(notes, async page => {
    await openPane(page, 'Glossary/Kafka.md');
    await expect.poll(() => page.locator('.lectern-glossary-status').innerText()).toBe('4 mentions in 2 notes, 3 not linked');
    await setSetting(page, 'Words to leave alone', '카프카');
    await expect.poll(() => page.locator('.lectern-glossary-status').innerText()).toBe('3 mentions in 1 note, 2 not linked');
  }));

  it('that nobody mentions says so', () => inVault({ 'Glossary/Kafka.md': 'A log.' }, async page => {
    await openNote(page, 'Glossary/Kafka.md');
    await runCommand(page, 'Open glossary');
    await expect.poll(() => page.locator('.lectern-glossary-status').innerText()).toBe('No other note mentions this yet.');
  }));
});

describe('all terms', () => {
  it('are found by any of their names; what keeps some from being linked leads to its place', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    await page.getByRole('button', { name: 'All terms' }).click();
    await expect.poll(() => groups(page)).toEqual([['Terms', 'eBPF, 1 mention', 'Kafka, 2 mentions, 2 not linked', 'Pod (k8s), 1 mention, 1 not linked', 'Pod (whales), 1 mention, 1 not linked']]);
    await page.getByLabel('Search terms').fill('카프');
    await expect.poll(() => groups(page)).toEqual([['Terms', 'Kafka, 2 mentions, 2 not linked']]);
    await page.getByLabel('Search terms').fill('zzz');
    await expect.poll(() => page.locator('.lectern-glossary-empty').innerText()).toBe('Nothing was found for “zzz”.');
    await page.locator('.lectern-glossary .lectern-problems summary').click();
    await page.getByRole('button', { name: 'Go to the place' }).first().click();
    await expect.poll(() => activePath(page)).toMatch(/Pod/);
  }));

  it('are drawn a part at a time where there are very many', () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`Glossary/Term ${String(i).padStart(3, '0')}.md`, 'x']));
    return inVault({ ...many, 'Note.md': '' }, async page => {
      await openPane(page);
      await page.getByRole('button', { name: 'All terms' }).click();
      await expect.poll(() => page.locator('.lectern-glossary-row').count()).toBe(100);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => page.locator('.lectern-glossary-row').count()).toBe(200);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Term 100');
    });
  });
});

describe('words without a definition', () => {
  it('are listed by how often they recur, lead to where they stand, and get a definition', () =>
    inVault({ ...glossary, 'Note.md': 'We run OpenTelemetry and kafka.', 'Other.md': 'With OpenTelemetry and gRPC. Again gRPC and OpenTelemetry.' }, async page => {
      await openPane(page);
      await page.getByRole('button', { name: 'Undefined' }).click();
      await expect.poll(() => groups(page)).toEqual([['Words without a definition', 'OpenTelemetry, 3 times in 2 notes', 'gRPC, 2 times in 1 note']]);
      await row(page, 'OpenTelemetry').locator('.lectern-glossary-term').click();
      await expect.poll(() => cursor(page)).toEqual([0, 7]);
      await row(page, 'gRPC').locator('.lectern-glossary-term').click();
      await expect.poll(() => activePath(page)).toBe('Other.md');
      await page.getByRole('button', { name: 'Define gRPC' }).click();
      await page.locator('.modal textarea').fill('Calls over the wire.');
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => groups(page)).toEqual([['Words without a definition', 'OpenTelemetry, 3 times in 2 notes']]);
    }));

  it('are left alone for good', () => inVault({ 'Note.md': 'With OpenTelemetry and gRPC. Again gRPC and OpenTelemetry.' }, async page => {
    await openPane(page);
    await page.getByRole('button', { name: 'Undefined' }).click();
    await page.getByRole('button', { name: 'Leave gRPC alone' }).click();
    await expect.poll(() => groups(page)).toEqual([['Words without a definition', 'OpenTelemetry, 2 times in 1 note']]);
    await expect.poll(() => lastNotice(page)).toBe('Left alone in all notes: gRPC. To undo this, see “Words to leave alone” in the settings.');
  }));
});

it('words that the settings leave alone are not offered, nor their plurals', () => inVault({ ...glossary, 'Note.md': 'With OpenTelemetry, CRDs and gRPC. Again gRPC, CRDs and OpenTelemetry.' }, async page => {
  await openPane(page);
  await page.getByRole('button', { name: 'Undefined' }).click();
  await expect.poll(() => groups(page)).toEqual([['Words without a definition', 'OpenTelemetry, 2 times in 1 note']]);
}, { data: { lectern: { links: { exceptWords: 'grpc\ncrd' } } } }));

describe('the pane', () => {
  it('has one tab stop a list, which arrows lead through', () => inVault({ ...glossary, 'Note.md': 'kafka, eBPF' }, async page => {
    await openPane(page);
    await expect.poll(() => page.locator('.lectern-glossary-list [tabindex="0"]').count()).toBe(1);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.firstElementChild?.textContent);
    await page.locator('.lectern-glossary-term').first().focus();
    for (const [key, name] of [['ArrowDown', 'eBPF'], ['ArrowRight', 'Link eBPF in this note'], ['ArrowUp', 'Link Kafka in this note'], ['Home', 'Kafka'], ['End', 'eBPF']]) {
      await page.keyboard.press(key ?? '');
      await expect.poll(focused).toBe(name);
    }
    await expect.poll(() => page.locator('.lectern-glossary-list [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => editorText(page)).toContain('[[eBPF]]');
    await expect.poll(() => groups(page)).toEqual([['Not linked', 'Kafka, 1 mention, 1 not linked'], ['Linked', 'eBPF, 1 mention']]);
    await expect.poll(focused).toBe('eBPF');
  }));

  it('is read well by screen readers, in light and dark, English and Korean', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const query of [{ lang: 'ko', theme: 'dark' }, { lang: 'en', theme: 'light' }]) {
      await inVault({ ...glossary, 'Note.md': text }, async page => {
        await openNote(page, 'Note.md');
        await page.evaluate(() => window.app.workspace.ensureSideLeaf('lectern-glossary', 'right', { reveal: true }));
        await page.waitForSelector('.lectern-glossary-row');
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { axe: check } = window as unknown as { axe: { run: (el: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
          return (await check.run('.lectern-glossary')).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        });
        expect(found).toEqual([]);
      }, { query });
    }
  });

  it('has targets of 44 pixels on a phone', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openNote(page, 'Note.md');
    await page.evaluate(() => window.app.workspace.ensureSideLeaf('lectern-glossary', 'right', { reveal: true }));
    await page.waitForSelector('.lectern-glossary-row');
    const small = await page.locator('.lectern-glossary').evaluate(pane => [...pane.querySelectorAll<HTMLElement>('button, input')]
      .filter(part => part.offsetParent !== null && part.getBoundingClientRect().height < 43.5).map(part => part.outerHTML.slice(0, 90)));
    expect(small).toEqual([]);
  }, { query: { mobile: '1' }, viewport: { width: 375, height: 700 } }));

  it('reads nothing while nobody opens it, and leaves nothing when Lectern goes', () => inVault({ ...glossary, 'Note.md': text }, async page => {
    await openPane(page);
    await expect.poll(async () => (await groups(page)).length).toBe(4);
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator('.lectern-glossary').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => window.host.live('lectern'))).toEqual([]);
  }, { query: { track: '1' } }));
});
