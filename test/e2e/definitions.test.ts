import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts, openHost, type HostOptions } from '../host/browser';
import { editorText, errorsOf, openNote, runCommand, setSetting, termsKnown } from './app';
import type { Notes } from './vaults';

afterAll(closeHosts);

type Options = Omit<HostOptions, 'notes'>;

/** Runs something in a fresh page with a note open, which must end without an error in it. */
async function inVault(notes: Notes, run: (page: Page) => Promise<void>, options: Options = {}): Promise<void> {
  const page = await openHost({ ...options, notes });
  await openNote(page, Object.keys(notes)[0] ?? '');
  await page.evaluate(() => window.host.settled());
  await run(page);
  expect(await errorsOf(page)).toEqual([]);
  await page.context().close();
}

const paths = (page: Page) => page.evaluate(() => window.app.vault.getMarkdownFiles().map(({ path }) => path).sort());
const stored = (page: Page, path: string) => page.evaluate(async wanted => {
  const file = window.app.vault.getFileByPath(wanted);
  return file ? window.app.vault.read(file) : null;
}, path);
const activePath = (page: Page) => page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? null);
const lastNotice = (page: Page) => page.locator('.notice').last().innerText();

/** Selects a piece of the open note; an empty one only places the cursor. */
const select = (page: Page, piece: string, isCursor = false) => page.evaluate(([text, cursor]) => {
  const editor = window.app.workspace.activeEditor?.editor;
  if (!editor) return;
  const from = editor.getValue().indexOf(text);
  editor.setSelection(editor.offsetToPos(from + (cursor ? 1 : 0)), editor.offsetToPos(cursor ? from + 1 : from + text.length));
  editor.focus();
}, [piece, isCursor] as const);

/** Goes back to the tab of the note that was opened first. */
const backToNote = (page: Page) => page.evaluate(() => {
  const [leaf] = window.app.workspace.getLeavesOfType('markdown');
  if (leaf) window.app.workspace.setActiveLeaf(leaf, { focus: true });
});

describe('Create definition', () => {
  it('makes a note of the selected term, links it, and opens the note; one undo takes the link back', () => inVault({ 'Talk.md': 'We run strimzi here.' }, async page => {
    await select(page, 'strimzi');
    await runCommand(page, 'Create definition');
    await expect.poll(() => activePath(page)).toBe('Glossary/strimzi.md');
    await expect.poll(() => stored(page, 'Glossary/strimzi.md')).toBe('---\nsource: "[[Talk]]"\n---\n');
    await expect.poll(() => editorText(page)).toBe('We run [[strimzi]] here.');
    await backToNote(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorText(page)).toBe('We run strimzi here.');
  }));

  it('takes over what the note says of the term in passing', () => inVault({ 'Talk.md': '**엣지 컴퓨팅(Edge Computing)** - 가까운 곳에서 처리하는 방식\n\n그래서 엣지 컴퓨팅을 쓴다' }, async page => {
    await page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      editor?.setSelection({ line: 2, ch: 4 }, { line: 2, ch: 10 });
    });
    await runCommand(page, 'Create definition');
    await expect.poll(() => stored(page, 'Glossary/엣지 컴퓨팅.md')).toBe('---\naliases: ["Edge Computing"]\nsource: "[[Talk]]"\n---\n가까운 곳에서 처리하는 방식\n');
    await expect.poll(() => editorText(page)).toContain('그래서 [[엣지 컴퓨팅]]을 쓴다');
  }));

  it('escapes the pipe in a table', () => inVault({ 'Talk.md': '| a | b |\n| --- | --- |\n| x | .NET Aspire |\n' }, async page => {
    await select(page, '.NET Aspire');
    await runCommand(page, 'Create definition');
    await expect.poll(() => editorText(page)).toBe('| a | b |\n| --- | --- |\n| x | [[NET Aspire\\|.NET Aspire]] |\n');
    await expect.poll(() => stored(page, 'Glossary/NET Aspire.md')).toContain('aliases: [".NET Aspire"]');
    await expect.poll(() => lastNotice(page)).toBe('A file name can\'t hold “.NET Aspire”, so its note is “NET Aspire”, and the term is an alias.');
  }));

  it('makes the note that a link at the cursor misses, and leaves the link as it is', () => inVault({ 'Talk.md': 'see [[strimzi]] and [[deep/eBPF|this]]' }, async page => {
    await select(page, 'strimzi', true);
    await runCommand(page, 'Create definition');
    await expect.poll(() => paths(page)).toContain('Glossary/strimzi.md');
    await backToNote(page);
    await select(page, 'eBPF', true);
    await runCommand(page, 'Create definition');
    await expect.poll(() => paths(page)).toContain('Glossary/eBPF.md');
    await expect.poll(() => editorText(page)).toBe('see [[strimzi]] and [[eBPF|this]]');
  }));

  it('asks for the term where there is none, by keyboard alone', () => inVault({ 'Talk.md': '' }, async page => {
    await runCommand(page, 'Create definition');
    await page.waitForSelector('.modal');
    await page.keyboard.type('loxilb');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A load balancer.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => stored(page, 'Glossary/loxilb.md')).toBe('---\nsource: "[[Talk]]"\n---\nA load balancer.\n');
  }));

  it('writes nothing when the question is closed', () => inVault({ 'Talk.md': '' }, async page => {
    await runCommand(page, 'Create definition');
    await page.waitForSelector('.modal');
    await page.keyboard.type('loxilb');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await paths(page)).toEqual(['Talk.md']);
  }));

  it.each([
    ['a note that is there', 'STRIMZI', { 'Glossary/strimzi.md': 'mine' }, /^“STRIMZI” is defined already, in “Glossary\/strimzi\.md”\.$/],
    ['a term of a glossary note', 'sidecar', { 'Words.md': '---\nglossary: true\n---\n**sidecar** - beside another\n' }, /^“sidecar” is defined already, in “Words\.md”\.$/],
    ['a name that no file can have', '???', {}, /^No file can be named after “\?\?\?”\.$/],
  ] as const)('says so for %s, and writes nothing', (_, term, others, sentence) => inVault({ 'Talk.md': `We know ${term} well.`, ...others }, async page => {
    const before = await paths(page);
    await select(page, term);
    await runCommand(page, 'Create definition');
    await expect.poll(async () => (await page.locator('.notice').count()) > 0 && await lastNotice(page)).toMatch(sentence);
    expect(await paths(page)).toEqual(before);
    expect(await editorText(page)).toBe(`We know ${term} well.`);
  }));

  it('leaves a text alone where a link cannot stand, and says so', () => inVault({ 'Talk.md': 'run `strimzi` now' }, async page => {
    await select(page, 'strimzi');
    await runCommand(page, 'Create definition');
    await expect.poll(() => paths(page)).toContain('Glossary/strimzi.md');
    await expect.poll(() => lastNotice(page)).toBe('The text stays as it is, because a link can\'t stand there.');
    expect(await editorText(page)).toBe('run `strimzi` now');
  }));

  it('fills in the template', () => inVault({
    'Talk.md': '**C#** - a language that runs on .NET\n', 'Templates/Term.md': '---\nkind: term\naliases:\n  - lang\n---\n# {{term}}\n\n{{definition}}\n\nFrom {{source}}.\n',
  }, async page => {
    await select(page, 'C#');
    await runCommand(page, 'Create definition');
    await expect.poll(() => stored(page, 'Glossary/C sharp.md')).toContain('# C#\n\na language that runs on .NET\n\nFrom [[Talk]].\n');
    await expect.poll(() => stored(page, 'Glossary/C sharp.md')).toMatch(/aliases:\n\s*- lang\n\s*- "?C#"?/);
  }, { data: { lectern: { definitions: { template: 'Templates/Term' } } } }));

  it.each([
    ['is missing', {}, 'The template “Term.md” wasn\'t found, so the note is a plain one.'],
    ['asks for what nobody knows', { 'Term.md': '{{title}}' }, 'The template “Term.md” asks for {{title}}, which isn\'t known, so the note is a plain one.'],
    ['has properties without an end', { 'Term.md': '---\na: b\n' }, 'The properties of the template “Term.md” have no end, so the note is a plain one.'],
  ] as const)('makes a plain note where the template %s, and says so', (_, others, sentence) => inVault({ 'Talk.md': 'We run strimzi.', ...others }, async page => {
    await select(page, 'strimzi');
    await runCommand(page, 'Create definition');
    await expect.poll(() => stored(page, 'Glossary/strimzi.md')).toBe('---\nsource: "[[Talk]]"\n---\n');
    await expect.poll(() => lastNotice(page)).toBe(sentence);
  }, { data: { lectern: { definitions: { template: 'Term.md' } } } }));
});

it('the template is no term, wherever it is', () => inVault({
  'Glossary/Template.md': '---\naliases: [form]\n---\n{{definition}}', 'Glossary/Kafka.md': 'A log.', 'Talk.md': 'A template, a form, kafka.',
}, async page => {
  await openNote(page, 'Talk.md');
  await termsKnown(page);
  await expect.poll(() => page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['kafka']);
  await page.evaluate(async () => {
    const file = window.app.vault.getFileByPath('Glossary/Template.md');
    if (file) await window.app.vault.modify(file, '---\naliases: [form, talk]\n---\n{{definition}}');
    await window.host.settled();
  });
  await setSetting(page, 'Definition template', '');
  await expect.poll(() => page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['template', 'form', 'kafka']);
  await setSetting(page, 'Definition template', 'Glossary/Template.md');
  await expect.poll(() => page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['kafka']);
}, { data: { lectern: { definitions: { template: 'Glossary/Template' } } } }));

describe('Create definition, when something goes wrong', () => {
  it('keeps the note that came from a template whose properties are broken, links it, and says what is missing', () => inVault({
    'Talk.md': 'We run .NET Aspire.', 'Term.md': '---\na: [b\n---\n# {{term}}\n',
  }, async page => {
    await select(page, '.NET Aspire');
    await runCommand(page, 'Create definition');
    await expect.poll(() => stored(page, 'Glossary/NET Aspire.md')).toBe('---\na: [b\n---\n# .NET Aspire\n');
    await expect.poll(() => lastNotice(page)).toBe('“.NET Aspire” isn\'t among the aliases of “Glossary/NET Aspire.md”, because its properties can\'t be read.');
    await backToNote(page);
    await expect.poll(() => editorText(page)).toBe('We run [[NET Aspire|.NET Aspire]].');
  }, { data: { lectern: { definitions: { template: 'Term.md' } } } }));

  it('leaves a text alone that changed in the meantime, and says so', () => inVault({ 'Talk.md': 'We run strimzi here.' }, async page => {
    await page.evaluate(() => {
      const { vault, workspace } = window.app;
      const create = vault.create.bind(vault);
      vault.create = async (path, text) => {
        workspace.activeEditor?.editor?.replaceRange('Now ', { line: 0, ch: 0 });
        return create(path, text);
      };
    });
    await select(page, 'strimzi');
    await runCommand(page, 'Create definition');
    await expect.poll(() => lastNotice(page)).toBe('The note changed in the meantime, so its text stays as it is.');
    await expect.poll(() => paths(page)).toContain('Glossary/strimzi.md');
    await expect.poll(() => editorText(page)).toBe('Now We run strimzi here.');
  }));

  it('asks no longer when Lectern is turned off', () => inVault({ 'Talk.md': '' }, async page => {
    await runCommand(page, 'Create definition');
    await page.waitForSelector('.modal');
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  }));
});

const talk = '# Talk\n\n**strimzi** - an operator that runs Kafka\n**etcd** - consistent store behind the API server\n\n- sidecar: a container that runs beside another\n- **13:00** - Lunch\n';

const rows = (page: Page) => page.locator('.lectern-collect-row').evaluateAll(items => items.map(item => [
  item.querySelector<HTMLInputElement>('.lectern-collect-term')?.value, item.querySelector<HTMLInputElement>('.lectern-collect-box')?.checked,
  item.querySelector('.lectern-collect-badge')?.textContent ?? '',
]));

describe('Collect definitions in this note', () => {
  it('offers what the note defines, lets it be edited, and writes what is chosen', () => inVault({ 'Talk.md': talk, 'Glossary/etcd.md': 'mine' }, async page => {
    await runCommand(page, 'Collect definitions in this note');
    await page.waitForSelector('.lectern-collect-row');
    await expect.poll(() => rows(page)).toEqual([['strimzi', true, ''], ['sidecar', false, 'Not sure'], ['etcd', false, 'Defined in Glossary/etcd.md']]);
    const sidecar = page.locator('.lectern-collect-row').nth(1);
    await sidecar.locator('.lectern-collect-box').check();
    await sidecar.locator('.lectern-collect-term').fill('Sidecar');
    await sidecar.locator('.lectern-collect-definition').fill('Runs beside.\n\nSecond thought.');
    await page.getByRole('button', { name: 'Create 2 notes' }).click();
    await expect.poll(() => lastNotice(page)).toBe('Made 2 definitions.');
    await expect.poll(() => paths(page)).toEqual(['Glossary/Sidecar.md', 'Glossary/etcd.md', 'Glossary/strimzi.md', 'Talk.md']);
    await expect.poll(() => stored(page, 'Glossary/Sidecar.md')).toBe('---\nsource: "[[Talk]]"\n---\nRuns beside.\n\nSecond thought.\n');
    expect(await stored(page, 'Glossary/etcd.md')).toBe('mine');
    expect(await stored(page, 'Talk.md')).toBe(talk);
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  }));

  it('keeps what could not be written, each with its reason, and writes the rest', () => inVault({ 'Talk.md': talk, 'Glossary/etcd.md': 'mine' }, async page => {
    await runCommand(page, 'Collect definitions in this note');
    await page.locator('.lectern-collect-box').nth(1).check();
    await page.locator('.lectern-collect-term').nth(1).fill('???');
    await page.locator('.lectern-collect-box').nth(2).check();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.lectern-collect-problem').allInnerTexts()).toEqual(['No file can be named after “???”.', '“etcd” is defined already, in “Glossary/etcd.md”.']);
    await expect.poll(() => rows(page)).toHaveLength(2);
    await expect.poll(() => paths(page)).toEqual(['Glossary/etcd.md', 'Glossary/strimzi.md', 'Talk.md']);
    expect(await stored(page, 'Glossary/etcd.md')).toBe('mine');
  }));

  it('keeps what was not chosen too, and writes once where the key is pressed twice', () => inVault({ 'Talk.md': talk }, async page => {
    await page.evaluate(() => {
      const { vault } = window.app;
      const create = vault.create.bind(vault);
      vault.create = async (path, text) => {
        await new Promise(resolve => { setTimeout(resolve, 200); });
        return create(path, text);
      };
    });
    await runCommand(page, 'Collect definitions in this note');
    await page.locator('.lectern-collect-term').nth(2).fill('???');
    await page.locator('.lectern-collect-box').nth(2).check();
    await page.locator('.lectern-collect-box').nth(1).uncheck();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.lectern-collect-problem').allInnerTexts()).toEqual(['No file can be named after “???”.']);
    await expect.poll(async () => (await rows(page)).map(([term, isChosen]) => [term, isChosen])).toEqual([['etcd', false], ['???', true]]);
    await expect.poll(() => paths(page)).toEqual(['Glossary/strimzi.md', 'Talk.md']);
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  }));

  it('shows the other names that it writes', () => inVault({ 'Talk.md': '**Open Telemetry (OTel)** - a standard that describes telemetry\n**etcd** - a store that keeps the state\n' }, async page => {
    await runCommand(page, 'Collect definitions in this note');
    await page.waitForSelector('.lectern-collect-row');
    await expect.poll(() => page.locator('.lectern-collect-head').allInnerTexts()).toEqual(['Also OTel', '']);
    await page.getByRole('button', { name: 'Create 2 notes' }).click();
    await expect.poll(() => paths(page)).toContain('Glossary/etcd.md');
    await expect.poll(() => stored(page, 'Glossary/Open Telemetry.md')).toContain('aliases: ["OTel"]\n');
    await expect.poll(() => stored(page, 'Glossary/etcd.md')).not.toContain('aliases');
  }));

  it('works by keyboard, and writes nothing when it is closed', () => inVault({ 'Talk.md': talk }, async page => {
    await runCommand(page, 'Collect definitions in this note');
    await page.waitForSelector('.lectern-collect-row');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Make a note for strimzi');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('Make a note for etcd');
    await page.keyboard.press('Space');
    await expect.poll(() => rows(page)).toEqual([['strimzi', true, ''], ['etcd', false, ''], ['sidecar', false, 'Not sure']]);
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Term');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await paths(page)).toEqual(['Talk.md']);
  }));

  it('goes to a place, and comes back to what was edited', () => inVault({ 'Talk.md': talk }, async page => {
    await runCommand(page, 'Collect definitions in this note');
    await page.locator('.lectern-collect-term').nth(1).fill('etcd store');
    await page.getByRole('button', { name: 'Talk, line 4' }).click();
    await expect.poll(() => page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor().line)).toBe(3);
    await runCommand(page, 'Collect definitions in this note');
    await page.waitForSelector('.lectern-collect-row');
    await expect.poll(async () => (await rows(page)).map(([term]) => term)).toEqual(['strimzi', 'etcd store', 'sidecar']);
  }));

  it.each(['light', 'dark'])('is read by screen readers, and has contrast, in %s colours', theme => inVault({ 'Talk.md': talk, 'Glossary/etcd.md': 'mine' }, async page => {
    await page.evaluate(() => window.host.commands.execute('lectern:collect-definitions'));
    await page.waitForSelector('.lectern-collect-row');
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    // The colours of the app's own buttons are the theme's.
    const findings = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (part: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } };
      const { violations } = await axe.run({ include: ['.lectern-collect .modal-content'], exclude: ['.mod-cta'] });
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(findings).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
  }, { query: { theme, mobile: '1' }, viewport: { width: 350, height: 700 } }));

  it('says so where there is nothing', () => inVault({ 'Talk.md': 'Nothing here.' }, async page => {
    await runCommand(page, 'Collect definitions in this note');
    await expect.poll(() => lastNotice(page)).toBe('This note defines nothing in passing.');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  }));
});

describe('Collect definitions in the vault', () => {
  it('shows a term of several notes once, with a choice, and leaves definitions alone', () => inVault({
    'A.md': '**strimzi** - an operator that runs Kafka\n', 'B.md': '**Strimzi** - a project that brings Kafka to clusters\n\n- CNI: Container Network Interface\n',
    'Glossary/Pod.md': '**Pod** - the thing that is defined here\n',
  }, async page => {
    await runCommand(page, 'Collect definitions in the vault');
    await page.waitForSelector('.lectern-collect-row');
    await expect.poll(async () => (await rows(page)).map(([term]) => term)).toEqual(['strimzi', 'CNI']);
    await page.locator('.lectern-collect-row select').selectOption('1');
    await expect.poll(() => page.locator('.lectern-collect-definition').first().inputValue()).toBe('a project that brings Kafka to clusters');
    await page.getByRole('button', { name: 'Create 2 notes' }).click();
    await expect.poll(() => stored(page, 'Glossary/strimzi.md')).toBe('---\nsource: "[[B]]"\n---\na project that brings Kafka to clusters\n');
  }));

  it('can be cancelled while it reads, and reads on past a note that cannot be read', () => inVault(Object.fromEntries(
    Array.from({ length: 150 }, (_, i) => [`N${i}.md`, `**term${i}** - a thing that is number ${i}\n${'word '.repeat(200)}`]),
  ), async page => {
    await page.evaluate(() => {
      const { vault } = window.app;
      const read = vault.cachedRead.bind(vault);
      vault.cachedRead = async file => {
        if (file.path === 'N7.md') throw new Error('gone');
        await new Promise(resolve => { setTimeout(resolve, 5); });
        return read(file);
      };
    });
    await runCommand(page, 'Collect definitions in the vault');
    await expect.poll(() => page.locator('.lectern-collect-progress').innerText()).toMatch(/^Reading notes: \d+ of 150$/);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    await runCommand(page, 'Collect definitions in the vault');
    await page.waitForSelector('.lectern-collect-row', { timeout: 30_000 });
    await expect.poll(() => page.locator('.lectern-collect-problem').allInnerTexts()).toEqual(['“N7.md” couldn\'t be read.']);
    await expect.poll(() => page.locator('.lectern-collect-row').count()).toBe(100);
    await page.getByRole('button', { name: 'Show 49 more' }).click();
    await expect.poll(() => page.locator('.lectern-collect-row').count()).toBe(149);
  }));
});
