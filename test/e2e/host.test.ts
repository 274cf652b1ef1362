import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeHosts, openHost, pluginFromSource } from '../host/browser';
import { timePasses } from './app';

/** A small plugin that touches what a plugin can, so that the host is tested without Lectern. */
const source = `
const { ItemView, Menu, Modal, Notice, Plugin, PluginSettingTab } = require('obsidian');
const { ViewPlugin } = require('@codemirror/view');
class Pane extends ItemView {
  getViewType() { return 'sample-pane'; }
  getDisplayText() { return 'Sample'; }
  async onOpen() { window.opened = (window.opened ?? 0) + 1; this.contentEl.createEl('p', { text: 'The pane is here', cls: 'sample-text' }); this.registerInterval(window.setInterval(() => {}, 1000)); }
  async onClose() { window.paneClosed = (window.paneClosed ?? 0) + 1; }
}
class Tab extends PluginSettingTab {
  getSettingDefinitions() {
    return [
      { name: 'Loud', desc: 'Says it louder.', control: { type: 'toggle', key: 'loud' } },
      { type: 'group', heading: 'More', items: [
        { name: 'Word', visible: () => this.plugin.settings.loud, control: { type: 'text', key: 'word', validate: (v) => (v === '' ? 'Enter a word.' : undefined) } },
        { name: 'Folder', control: { type: 'folder', key: 'folder' } },
        { name: 'Size', control: { type: 'slider', key: 'size', min: 1, max: 5, step: 1 } } ] },
    ];
  }
}
module.exports = class Sample extends Plugin {
  async onload() {
    this.settings = Object.assign({ loud: false, word: 'hello', folder: '', size: 2 }, await this.loadData());
    this.addSettingTab(new Tab(this.app, this));
    this.registerView('sample-pane', (leaf) => new Pane(leaf));
    this.addRibbonIcon('calendar-clock', 'Open sample', () => this.app.workspace.ensureSideLeaf('sample-pane', 'right'));
    this.addCommand({ id: 'pane', name: 'Open pane', callback: () => this.app.workspace.ensureSideLeaf('sample-pane', 'right', { active: true }) });
    this.addCommand({ id: 'twice', name: 'Change twice', editorCallback: (editor) => editor.transaction({ changes: [
      { from: { line: 0, ch: 0 }, text: '>> ' }, { from: { line: 0, ch: 2 }, to: { line: 0, ch: 6 }, text: 'NOTE' } ] }) });
    this.addCommand({ id: 'notice', name: 'Say it', callback: () => new Notice('It is said') });
    this.addCommand({ id: 'modal', name: 'Ask', callback: () => { const m = new Modal(this.app); m.setTitle('A question'); m.contentEl.setText('Yes?'); m.open(); } });
    this.addCommand({ id: 'menu', name: 'Choose', callback: () => { const menu = new Menu(); menu.addItem((i) => i.setTitle('First').onClick(() => { window.chosen = 'first'; })); menu.showAtPosition({ x: 50, y: 50 }); } });
    this.registerMarkdownPostProcessor((el, ctx) => { for (const p of el.findAll('p')) p.dataset.lines = JSON.stringify(ctx.getSectionInfo(el) && [ctx.getSectionInfo(el).lineStart, ctx.getSectionInfo(el).lineEnd]); });
    this.registerMarkdownCodeBlockProcessor('sample', (text, el) => { el.setText('block: ' + text); });
    this.registerEditorExtension(ViewPlugin.define(() => { window.editors = (window.editors ?? 0) + 1; return { destroy() { window.editors -= 1; } }; }));
    this.registerEvent(this.app.workspace.on('editor-change', () => { window.changes = (window.changes ?? 0) + 1; }));
    this.registerDomEvent(window, 'resize', () => {});
    if (this.settings.leaky) { window.addEventListener('click', () => {}); window.setInterval(() => {}, 1000); this.app.vault.on('modify', () => {}); }
    this.registerHoverLinkSource('sample', { display: 'Sample', defaultMod: true });
    this.registerCliHandler('sample', 'Says hello', null, () => 'hello');
  }
};`;

const notes = {
  'Home.md': '# Home\n\nA **bold** word, a [[Glossary/Kafka|broker]] and [[Missing]].\n\n> [!tip] Good\n> to know\n\n| Time | Talk |\n|---|---|\n| 09:00 | Opening |\n\n```sample\nhi\n```\n',
  'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA log of *events*.\n',
};

const sample = pluginFromSource('sample', source, '.sample-text { color: rgb(1, 2, 3); }');
let page: Page;

declare global {
  interface Window { opened?: number; paneClosed?: number; editors?: number; changes?: number; chosen?: string; nodes?: [string, string][] }
}

beforeEach(async () => {
  page = await openHost({ notes, plugins: [sample], open: 'Home.md', query: { track: '1' } });
});

afterEach(async () => {
  expect(await page.evaluate(() => window.host.errors)).toEqual([]);
  await page.context().close();
});

afterAll(closeHosts);

async function runFromPalette(name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(name);
  await page.keyboard.press('Enter');
}

const text = (): Promise<string> => page.evaluate(() => window.app.vault.adapter.textOf('Home.md') ?? '');
const edited = (): Promise<string> => page.evaluate(() => window.app.workspace.activeEditor?.editor?.getValue() ?? '');

describe('notes', () => {
  test('a note opens, and what is typed is saved', async () => {
    await page.locator('.cm-content').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('New ');
    await expect.poll(edited).toMatch(/^New # Home/);
    await expect.poll(() => page.evaluate(() => window.changes)).toBeGreaterThan(0);
    expect(await text()).toBe(notes['Home.md']);
    await expect.poll(text).toMatch(/^New # Home/);
  });

  test('changes of a transaction are in the coordinates before them, and one undo step', async () => {
    await page.locator('.cm-content').click({ position: { x: 5, y: 5 } });
    await runFromPalette('Change twice');
    await expect.poll(edited).toMatch(/^>> # NOTE\n/);
    await page.keyboard.press('Control+z');
    await expect.poll(edited).toBe(notes['Home.md']);
  });

  test('Live Preview hides signs, and a table shows as one', async () => {
    await expect.poll(() => page.locator('.cm-line', { hasText: 'bold' }).innerText()).toBe('A bold word, a broker and Missing.');
    await expect.poll(() => page.locator('.cm-table-widget td').allInnerTexts()).toEqual(['09:00', 'Opening']);
  });

  test('a click in a table opens an editor that holds the cell alone, and what is typed goes to the note', async () => {
    const row = () => page.evaluate(() => window.app.workspace.activeEditor?.editor?.getLine(9));
    const before = await row();
    await page.locator('.cm-table-widget td', { hasText: 'Opening' }).click();
    await expect.poll(() => page.locator('.table-cell-wrapper .cm-line').allInnerTexts()).toEqual(['Opening']);
    await page.keyboard.type('Grand ');
    await expect.poll(row).toBe(before?.replace('Opening', 'Grand Opening'));
    for (let i = 0; i < 6; i++) await page.keyboard.press('Backspace');
    await expect.poll(row).toBe(before);
    await page.locator('.cm-line', { hasText: 'bold' }).click();
    await expect.poll(() => page.locator('.table-cell-wrapper').count()).toBe(0);
    await expect.poll(() => page.locator('.cm-table-widget td').allInnerTexts()).toEqual(['09:00', 'Opening']);
  });

  test('the reading view has an element for each block, and post-processors run on it', async () => {
    await page.keyboard.press('Control+e');
    await page.locator('.block-language-sample').waitFor();
    const sections = page.locator('.markdown-preview-sizer > div:not(.mod-header)');
    await expect.poll(() => sections.evaluateAll(els => els.map(el => el.getAttribute('class')))).toEqual(['el-h1', 'el-p', 'el-blockquote', 'el-table', 'el-pre']);
    await expect.poll(() => page.locator('.el-p p').getAttribute('data-lines')).toBe('[2,2]');
    await expect.poll(() => page.locator('.block-language-sample').innerText()).toBe('block: hi');
    await expect.poll(() => page.locator('.callout[data-callout="tip"] .callout-title-inner').innerText()).toBe('Good');
  });

  test('a click on a link opens the note', async () => {
    await page.keyboard.press('Control+e');
    await page.locator('a.internal-link', { hasText: 'broker' }).click();
    await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Glossary/Kafka.md');
  });

  test('the cache knows links, and hears of changes', async () => {
    const heard = await page.evaluate(async () => {
      const { vault, metadataCache } = window.app;
      const events: string[] = [];
      metadataCache.on('changed', () => events.push('changed'));
      metadataCache.on('resolve', () => events.push('resolve'));
      metadataCache.on('resolved', () => events.push('resolved'));
      const file = vault.getFileByPath('Glossary/Kafka.md');
      if (file !== null) await vault.process(file, data => `${data}[[Home]]`);
      await window.host.settled();
      return { events, links: metadataCache.resolvedLinks['Glossary/Kafka.md'] };
    });
    expect(heard).toEqual({ events: ['changed', 'resolve', 'resolved'], links: { 'Home.md': 1 } });
  });
});

describe('size and windows', () => {
  test('a note of a megabyte opens, takes keys and is read in steps', async () => {
    const row = '| 09:00 | A [[Home]] **talk** |\n';
    const large = `${'# Part\n\nSome prose with a [[Home|link]].\n\n| Time | Talk |\n|---|---|\n'.concat(row.repeat(20), '\n').repeat(1500)}`;
    await page.evaluate(text => window.app.vault.create('Large.md', text), large);
    const elapsed = await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Large.md');
      const start = performance.now();
      if (file !== null) await window.app.workspace.getLeaf(false).openFile(file);
      return performance.now() - start;
    });
    expect(large.length).toBeGreaterThan(1_000_000);
    expect(elapsed).toBeLessThan(3000);
    await page.locator('.cm-content').click({ position: { x: 100, y: 200 } });
    await page.keyboard.type('x');
    await expect.poll(async () => (await edited()).length).toBe(large.length + 1);
    await page.keyboard.press('Control+e');
    await page.locator('.markdown-preview-sizer .el-h1').first().waitFor();
  });

  test('a view moves to a window of its own', async () => {
    await runFromPalette('Open pane');
    await page.locator('.sample-text').waitFor();
    const popup = page.waitForEvent('popup');
    await page.evaluate(() => { window.app.workspace.moveLeafToPopout(window.app.workspace.getLeavesOfType('sample-pane')[0]!); });
    const win = await popup;
    await expect.poll(() => win.locator('.sample-text').innerText()).toBe('The pane is here');
    await expect.poll(() => win.locator('.sample-text').evaluate(el => getComputedStyle(el).color)).toBe('rgb(1, 2, 3)');
    await win.close();
    await expect.poll(() => page.evaluate(() => window.app.workspace.getLeavesOfType('sample-pane').length)).toBe(0);
  });
});

describe('plugins', () => {
  test('a view is built in the sidebar and destroyed with its plugin; the leaf stays', async () => {
    await runFromPalette('Open pane');
    await page.locator('.sample-text').waitFor();
    await page.evaluate(() => window.host.plugins.disable('sample'));
    await expect.poll(() => page.locator('.sample-text').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => [window.opened, window.paneClosed, window.editors, window.app.workspace.getLeavesOfType('sample-pane').length])).toEqual([1, 1, 0, 1]);
    await page.evaluate(() => window.host.plugins.enable('sample'));
    await page.locator('.sample-text').waitFor();
  });

  test('a plugin that cleans up leaves nothing behind', async () => {
    await runFromPalette('Open pane');
    await page.locator('.sample-text').waitFor();
    await expect.poll(async () => (await page.evaluate(() => window.host.live('sample'))).length).toBeGreaterThan(5);
    await page.evaluate(() => window.host.plugins.disable('sample'));
    await expect.poll(() => page.evaluate(() => window.host.live('sample'))).toEqual([]);
  });

  test('a plugin that does not is found out', async () => {
    await page.evaluate(async () => {
      await window.host.plugins.disable('sample');
      window.app.pluginData.set('sample', '{"leaky":true}');
      await window.host.plugins.enable('sample');
      await window.host.plugins.disable('sample');
    });
    await expect.poll(async () => (await page.evaluate(() => window.host.live('sample'))).map(({ kind }) => kind).sort()).toEqual(['event', 'interval', 'listener']);
  });

  test('a deferred view is built when it is looked at', async () => {
    await page.evaluate(() => window.app.workspace.changeLayout({ right: [{ type: 'empty' }, { type: 'sample-pane' }] }));
    const state = (): Promise<unknown> => page.evaluate(() => window.app.workspace.getLeavesOfType('sample-pane').map(leaf => [leaf.isDeferred, window.opened ?? 0]));
    await expect.poll(state).toEqual([[true, 0]]);
    await page.evaluate(() => window.app.workspace.revealLeaf(window.app.workspace.getLeavesOfType('sample-pane')[0]!));
    await expect.poll(state).toEqual([[false, 1]]);
  });

  test('settings are bound to the plugin and saved', async () => {
    await page.keyboard.press('Control+,');
    await page.locator('.vertical-tab-nav-item', { hasText: 'sample' }).click();
    expect(await page.locator('.setting-item', { hasText: 'Word' }).isVisible()).toBe(false);
    await page.locator('.setting-item', { hasText: 'Loud' }).locator('.checkbox-container').click();
    await expect.poll(() => page.evaluate(() => window.app.pluginData.get('sample'))).toContain('"loud": true');
    const word = page.locator('.setting-item', { hasText: 'Word' });
    await word.locator('input').fill('');
    await expect.poll(() => word.locator('.setting-item-error').innerText()).toBe('Enter a word.');
    await expect.poll(() => page.evaluate(() => window.app.pluginData.get('sample'))).toContain('"word": "hello"');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.mod-settings').count()).toBe(0);
  });

  test('a plugin is turned off and on in the settings', async () => {
    await page.keyboard.press('Control+,');
    await page.locator('.vertical-tab-nav-item', { hasText: 'Community plugins' }).click();
    await page.locator('.setting-item', { hasText: 'sample' }).locator('.checkbox-container').click();
    await expect.poll(() => page.evaluate(() => window.host.plugins.isEnabled('sample'))).toBe(false);
    await expect.poll(() => page.locator('.vertical-tab-nav-item', { hasText: 'sample' }).count()).toBe(0);
  });

  test('notices, modals and menus', async () => {
    await runFromPalette('Say it');
    await expect.poll(() => page.locator('.notice').innerText()).toBe('It is said');
    await runFromPalette('Ask');
    await expect.poll(() => page.locator('.modal .modal-title').innerText()).toBe('A question');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    await runFromPalette('Choose');
    await page.locator('.menu-item', { hasText: 'First' }).click();
    await expect.poll(() => page.evaluate(() => window.chosen)).toBe('first');
  });
});

describe('page preview', () => {
  test('shows a note when a link is hovered in the reading view', async () => {
    await page.keyboard.press('Control+e');
    await page.locator('a.internal-link', { hasText: 'broker' }).hover();
    await page.locator('.popover.hover-popover', { hasText: 'A log of events.' }).waitFor();
    await page.mouse.move(5, 5);
    await page.locator('.popover').waitFor({ state: 'detached' });
  });

  test('needs Mod where its source says so, before or while hovering', async () => {
    const link = page.locator('.cm-internal-link-text', { hasText: 'broker' });
    await link.hover();
    await timePasses(page, 500);
    expect(await page.locator('.popover').count()).toBe(0);
    await page.keyboard.down('Control');
    await page.locator('.popover.hover-popover', { hasText: 'A log of events.' }).waitFor();
    await page.keyboard.up('Control');
  });
});

describe('an editor with the names of the app', () => {
  const reader = pluginFromSource('reader', `
const { Plugin, editorEditorField } = require('obsidian');
const { syntaxTree } = require('@codemirror/language');
const { ViewPlugin } = require('@codemirror/view');
module.exports = class Reader extends Plugin {
  onload() {
    window.nodes = [];
    this.registerEditorExtension(ViewPlugin.define(view => {
      syntaxTree(view.state).iterate({ enter: node => { if (!node.type.isTop) window.nodes.push([node.name, view.state.sliceDoc(node.from, node.to)]); } });
      return {};
    }));
  }
};`);

  test('names code, links, tags, headings and frontmatter', async () => {
    const text = '---\ntags: x\n---\n# One\n\nA `b` [[c|d]] #e $f$ [g](h) https://i.example\n\n```js\nj\n```\n\n##k l';
    const own = await openHost({ notes: { 'Note.md': text }, plugins: [reader], config: { hypermd: true } });
    const nodes = await own.evaluate(() => window.nodes);
    expect(nodes).toEqual(expect.arrayContaining([
      ['hmd-frontmatter', 'tags: x'], ['header_header-1', '# One'], ['inline-code', '`b`'], ['hmd-internal-link', '[[c|d]]'], ['hashtag', '#e'], ['math', '$f$'],
      ['link', '[g](h)'], ['url', 'https://i.example'], ['HyperMD-codeblock_HyperMD-codeblock-bg', 'j'],
    ]));
    expect(nodes?.flat()).not.toContain('header_header-2');
    await own.context().close();
  });
});
