import moment from 'lectern-host:moment';
import type * as obs from 'obsidian';
import { App, RenderContext } from './app';
import { BasesEntry, BasesEntryGroup, BasesQueryResult, BasesView, BasesViewConfig, parsePropertyId, QueryController } from './bases/bases-view';
import { BooleanValue, DateValue, ListValue, NotNullValue, NullValue, NumberValue, PrimitiveValue, StringValue, Value } from './bases/values';
import { Component } from './base/component';
import { debounce } from './base/debounce';
import { Events } from './base/events';
import { Keymap, Scope } from './base/keymap';
import { Editor } from './editor/editor';
import { editorEditorField, editorInfoField, editorLivePreviewField, editorViewField, livePreviewState } from './editor/fields';
import { MetadataCache } from './metadata/metadata-cache';
import { apiVersion, getLanguage, Platform, requireApiVersion } from './platform';
import { Plugin } from './plugins/plugin';
import { MarkdownRenderChild, MarkdownRenderer } from './preview/markdown-renderer';
import { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor } from './preview/post-processors';
import { MarkdownPreviewView } from './preview/preview-view';
import { sanitizeHTMLToDom } from './preview/sanitize';
import { BaseComponent, ButtonComponent, DisplayValueComponent, DropdownComponent, ExtraButtonComponent, ProgressBarComponent, SliderComponent, ToggleComponent, ValueComponent } from './settings/components';
import { Setting, SettingGroup, SettingPage } from './settings/setting';
import { AbstractTextComponent, ColorComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-components';
import { PluginSettingTab, SettingTab } from './settings/setting-tab';
import { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, hexToArrayBuffer } from './text/bytes';
import { getAllTags, getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseYaml, stringifyYaml } from './text/front-matter';
import { getLinkpath, iterateCacheRefs, iterateRefs, parseLinktext, resolveSubpath, stripHeading, stripHeadingForLink } from './text/links';
import { normalizePath } from './text/paths';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './text/search';
import { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
import { HoverPopover, PopoverState } from './ui/hover-popover';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
import { Menu, MenuItem, MenuSeparator } from './ui/menu';
import { Modal } from './ui/modal';
import { Notice } from './ui/notice';
import { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from './ui/popover-suggest';
import { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
import { displayTooltip, setTooltip } from './ui/tooltip';
import { FileManager } from './vault/file-manager';
import { TAbstractFile, TFile, TFolder } from './vault/files';
import { Vault } from './vault/vault';
import { EditableFileView, FileView, TextFileView } from './views/file-view';
import { MarkdownView } from './views/markdown-view';
import { ItemView, View } from './views/view';
import { WorkspaceLeaf } from './workspace/leaf';
import { WorkspaceContainer, WorkspaceFloating, WorkspaceItem, WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './workspace/splits';
import { WorkspaceTabs } from './workspace/tabs';
import { WorkspaceWindow } from './workspace/popout';
import { Workspace } from './workspace/workspace';

/** The functions and values of the module, each held to its declaration. */
const functions = {
  addIcon, apiVersion, arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, debounce, displayTooltip,
  editorEditorField, editorInfoField, editorLivePreviewField,
  getAllTags, getFrontMatterInfo, getIcon, getIconIds, getLanguage, getLinkpath, hexToArrayBuffer,
  iterateRefs, livePreviewState, moment, normalizePath,
  parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parsePropertyId, parseYaml,
  Platform, prepareFuzzySearch, prepareSimpleSearch, removeIcon, renderMatches, renderResults, requireApiVersion, resolveSubpath,
  sanitizeHTMLToDom, setIcon, setTooltip, sortSearchResults, stringifyYaml, stripHeading, stripHeadingForLink,
} satisfies Partial<typeof obs>;

/**
 * The classes. Each says `implements` of its declared one where it is defined, which holds its
 * members to the declaration; as constructors they can't be compared, since ours take what the
 * app's own code passes to the constructors that the declaration leaves out.
 */
const classes = {
  AbstractInputSuggest, AbstractTextComponent, App, BaseComponent, BasesEntry, BasesEntryGroup, BasesQueryResult, BasesView, BasesViewConfig,
  BooleanValue, ButtonComponent, ColorComponent, Component, ConfirmationButton, ConfirmationModal, DateValue, DisplayValueComponent,
  DropdownComponent, EditableFileView, Editor, EditorSuggest, Events, ExtraButtonComponent, FileManager, FileView, FuzzySuggestModal, HoverPopover, ItemView, Keymap, ListValue,
  MarkdownPreviewRenderer: { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor },
  MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer, MarkdownView, Menu, MenuItem, MenuSeparator, MetadataCache, Modal, MomentFormatComponent,
  NotNullValue, Notice, NullValue, NumberValue, Plugin, PluginSettingTab, PopoverState, PopoverSuggest, PrimitiveValue, ProgressBarComponent,
  QueryController, RenderContext, Scope, SearchComponent, Setting, SettingGroup, SettingPage, SettingTab, SliderComponent, StringValue, SuggestModal,
  TAbstractFile, TextAreaComponent, TextComponent, TextFileView, TFile, TFolder, ToggleComponent, Value, ValueComponent, Vault, View,
  Workspace, WorkspaceContainer, WorkspaceFloating, WorkspaceItem, WorkspaceLeaf, WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRibbon,
  WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow,
} satisfies Partial<Record<keyof typeof obs, unknown>>;

/** What the declaration calls deprecated, and plugins still use. */
const deprecated = { editorViewField, iterateCacheRefs } satisfies Partial<Record<keyof typeof obs, unknown>>;

export const obsidian = { ...functions, ...classes, ...deprecated };
