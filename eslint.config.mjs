import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What runs in Node on a developer's machine and never ships: the rules for plugin code don't apply there. */
const development = ['test/**', 'scripts/**', '*.mjs'];
const pluginRules = Object.keys(obsidianmd.rules).map(rule => [`obsidianmd/${rule}`, 'off']);

export default defineConfig(
  globalIgnores(['node_modules/', 'build/', 'main.js', 'test/vault/', 'docs/']),
  ...obsidianmd.configs.recommendedWithLocalesEn,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: development,
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { ...Object.fromEntries(pluginRules), 'no-console': 'off', 'import/no-nodejs-modules': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/manifest.json'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: false, project: false, extraFileExtensions: ['.json'] },
    },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: ['**/LICENSE'],
    languageOptions: { parser: PlainTextParser },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-license': 'error' },
  },
);
