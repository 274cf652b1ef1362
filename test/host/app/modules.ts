import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import { obsidian } from './exports';

/** What a plugin may `require`: the one copy of each that the page itself runs on. */
export const modules: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete, '@codemirror/commands': commands, '@codemirror/language': language, '@codemirror/lint': lint,
  '@codemirror/state': state, '@codemirror/view': view, '@lezer/common': lezerCommon, '@lezer/highlight': lezerHighlight, '@lezer/lr': lezerLr,
};
