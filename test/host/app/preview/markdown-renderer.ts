import type * as obs from 'obsidian';
import { Component } from '../base/component';
import { createSection } from './section-element';
import { fillEmbeds } from './embeds';
import { splitBlocks } from './blocks';
import { runPostProcessors } from './post-processors';

export class MarkdownRenderChild extends Component implements obs.MarkdownRenderChild {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild implements obs.MarkdownRenderer {
  hoverPopover: obs.HoverPopover | null = null;

  constructor(readonly app: obs.App, containerEl: HTMLElement) {
    super(containerEl);
  }

  abstract get file(): obs.TFile;

  static async renderMarkdown(this: void, markdown: string, el: HTMLElement, sourcePath: string, component: obs.Component): Promise<void> {
    await renderInto({ app: null, markdown, el, sourcePath, component });
  }

  static async render(this: void, app: obs.App, markdown: string, el: HTMLElement, sourcePath: string, component: obs.Component): Promise<void> {
    await renderInto({ app, markdown, el, sourcePath, component });
  }
}

interface Rendering { readonly app: obs.App | null; readonly markdown: string; readonly el: HTMLElement; readonly sourcePath: string; readonly component: obs.Component; readonly depth?: number }

/** Renders a piece of Markdown that belongs to no view, so that nothing is known of its lines. */
export async function renderInto({ app, markdown, el, sourcePath, component, depth = 0 }: Rendering): Promise<void> {
  const context: obs.MarkdownPostProcessorContext = {
    docId: `render-${Date.now()}`, sourcePath, frontmatter: app?.metadataCache.getCache(sourcePath)?.frontmatter,
    addChild: child => { component.addChild(child); },
    getSectionInfo: () => null,
  };
  for (const block of splitBlocks(markdown)) {
    const section = createSection(block);
    el.append(section);
    await runPostProcessors(section, context);
    if (app !== null && depth < 3) await fillEmbeds(section, { app, sourcePath, component, depth, render: renderInto });
  }
}
