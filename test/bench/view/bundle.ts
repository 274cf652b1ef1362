import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildResult } from 'esbuild';

const textOf = ({ outputFiles }: BuildResult) => outputFiles?.[0]?.text ?? '';

/** The files of the bench's page by their path in it. */
export async function bundlePage(root: string): Promise<Map<string, string | Uint8Array>> {
  const settings = { bundle: true, write: false, target: 'es2022', logLevel: 'warning', legalComments: 'none' } as const;
  const [script, styles] = await Promise.all([
    build({ ...settings, entryPoints: [join(root, 'test/bench/view/page.ts')], format: 'iife', loader: { '.css': 'text' }, define: { 'process.env.NODE_ENV': '"production"' } }),
    build({ ...settings, entryPoints: [join(root, 'test/host/page/styles/variables.css')], external: ['*.woff2'] }),
  ]);
  const html = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/page.css"><body class="theme-light"><script src="/page.js"></script>';
  const ours = 'body { margin: 0; font: 13px var(--font-interface); } .box { height: 700px; overflow: hidden; }';
  return new Map<string, string | Uint8Array>([
    ['/', html],
    ['/page.js', textOf(script)],
    ['/PretendardVariable.woff2', readFileSync(join(root, 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2'))],
    ['/page.css', `${textOf(styles)}\n${ours}`],
  ]);
}
