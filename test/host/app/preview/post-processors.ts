import type * as obs from 'obsidian';

type Listener = () => void;

const processors: obs.MarkdownPostProcessor[] = [];
const listeners = new Set<Listener>();

function changed(): void {
  for (const listener of listeners) listener();
}

export function registerPostProcessor(processor: obs.MarkdownPostProcessor, sortOrder?: number): void {
  processor.sortOrder = sortOrder ?? processor.sortOrder ?? 0;
  processors.push(processor);
  processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  changed();
}

export function unregisterPostProcessor(processor: obs.MarkdownPostProcessor): void {
  processors.remove(processor);
  changed();
}

/** Open reading views draw themselves anew when a processor comes or goes. */
export function onProcessorsChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

export async function runPostProcessors(el: HTMLElement, context: obs.MarkdownPostProcessorContext): Promise<void> {
  for (const processor of [...processors]) {
    try {
      await processor(el, context);
    } catch (error) {
      reportError(error);
    }
  }
}

type CodeHandler = (source: string, el: HTMLElement, ctx: obs.MarkdownPostProcessorContext) => Promise<unknown> | void;

/** Puts `div.block-language-x` in the place of each code block of the language, and has the handler fill it. */
export function createCodeBlockPostProcessor(language: string, handler: CodeHandler): (el: HTMLElement, ctx: obs.MarkdownPostProcessorContext) => Promise<void> {
  return async (el, context) => {
    for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
      const box = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(box);
      await handler(code.getText().replace(/\n$/, ''), box, context);
    }
  };
}
