import type * as obs from 'obsidian';
import { Component } from '../base/component';
import { hostOf } from '../plugins/plugin';
import { NullValue, toValue } from './values';

export class BasesEntry implements obs.BasesEntry {
  constructor(private readonly app: obs.App, readonly file: obs.TFile) {}

  getValue(id: obs.BasesPropertyId): obs.Value | null {
    const { type, name } = parsePropertyId(id);
    if (type === 'file') return toValue(Reflect.get(this.file, name === 'ext' ? 'extension' : name === 'name' ? 'basename' : name));
    const properties: unknown = this.app.metadataCache.getFileCache(this.file)?.frontmatter;
    if (type !== 'note' || typeof properties !== 'object' || properties === null) return NullValue.value;
    return toValue(Reflect.get(properties, name));
  }
}

export function parsePropertyId(id: obs.BasesPropertyId): obs.BasesProperty {
  const at = id.indexOf('.');
  const type = id.slice(0, at);
  return { type: type === 'file' || type === 'formula' ? type : 'note', name: id.slice(at + 1) };
}

export class BasesEntryGroup implements obs.BasesEntryGroup {
  constructor(readonly entries: BasesEntry[]) {}
  hasKey(): boolean { return false; }
}

export class BasesQueryResult implements obs.BasesQueryResult {
  constructor(readonly data: BasesEntry[], readonly properties: obs.BasesPropertyId[]) {}
  get groupedData(): BasesEntryGroup[] { return [new BasesEntryGroup(this.data)]; }
  getSummaryValue(): obs.Value { return NullValue.value; }
}

export class BasesViewConfig implements obs.BasesViewConfig {
  constructor(readonly name: string, private readonly values: Map<string, unknown>) {}

  get(key: string): unknown { return this.values.get(key); }
  set(key: string, value: unknown): void { this.values.set(key, value); }
  getOrder(): obs.BasesPropertyId[] { return ['file.name']; }
  getSort(): obs.BasesSortConfig[] { return []; }
  getDisplayName(id: obs.BasesPropertyId): string { return parsePropertyId(id).name; }
  getEvaluatedFormula(): obs.Value { return NullValue.value; }

  getAsPropertyId(key: string): obs.BasesPropertyId | null {
    const value = this.values.get(key);
    return typeof value === 'string' && /^(note|file|formula)\./.test(value) ? value as obs.BasesPropertyId : null;
  }
}

export interface BasesQuery { readonly files: readonly obs.TFile[]; readonly config: Readonly<Record<string, unknown>> }

/** Gives a Bases view its notes: a test says which. */
export class QueryController extends Component implements obs.QueryController {
  constructor(readonly app: obs.App, readonly query: BasesQuery) { super(); }
}

export abstract class BasesView extends Component implements obs.BasesView {
  abstract type: string;
  readonly app: obs.App;
  config: BasesViewConfig;
  allProperties: obs.BasesPropertyId[] = ['file.name'];
  data: BasesQueryResult;

  protected constructor(controller: QueryController) {
    super();
    this.app = controller.app;
    this.config = new BasesViewConfig('View', new Map(Object.entries(controller.query.config)));
    this.data = new BasesQueryResult(controller.query.files.map(file => new BasesEntry(controller.app, file)), this.allProperties);
  }

  abstract onDataUpdated(): void;

  async createFileForView(baseFileName = 'Untitled', change?: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    const file = await this.app.vault.create(`${baseFileName}.md`, '');
    if (change !== undefined) await this.app.fileManager.processFrontMatter(file, change);
  }
}

/** Shows the view that a plugin registered, over some notes. */
export function openBasesView(app: obs.App, viewId: string, containerEl: HTMLElement, query: BasesQuery): obs.BasesView {
  const registration = hostOf(app).registrations.basesViews.get(viewId);
  if (registration === undefined) throw new Error(`No plugin has registered the view "${viewId}".`);
  const view = registration.factory(new QueryController(app, query), containerEl);
  view.load();
  view.onDataUpdated();
  return view;
}
