import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Resolves the two modules that are not files of ours: moment, and Lucide's icons as one module, so that a plugin may use any. */
function hostModules(root: string): Plugin {
  const folder = join(root, 'node_modules/lucide-static/icons');
  const shortened = (svg: string): string => svg.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ').replace(/> </g, '><').trim();
  return {
    name: 'host-modules',
    setup(context) {
      context.onResolve({ filter: /^lectern-host:icons$/ }, ({ path }) => ({ path, namespace: 'icons' }));
      context.onResolve({ filter: /^lectern-host:moment$/ }, () => ({ path: join(root, 'node_modules/moment/moment.js') }));
      context.onLoad({ filter: /.*/, namespace: 'icons' }, () => {
        const names = readdirSync(folder).filter(name => name.endsWith('.svg'));
        const icons = Object.fromEntries(names.map(name => [name.slice(0, -4), shortened(readFileSync(join(folder, name), 'utf8'))]));
        return { contents: JSON.stringify(icons), loader: 'json' };
      });
    },
  };
}

const settings = { bundle: true, platform: 'browser', target: 'es2022', sourcemap: 'linked', logLevel: 'warning', legalComments: 'none' } as const;

/** Styles hang on the identity of `NodeProp`: two copies of the package would leave the notes unstyled. */
function oneCopy(root: string): Record<string, string> {
  return { '@lezer/common': join(root, 'node_modules/@lezer/common/dist/index.js') };
}

/** Bundles the host's page into a folder that can be served as it is. */
export async function bundlePage(root: string, outDir: string): Promise<void> {
  const page = join(root, 'test/host/page');
  mkdirSync(outDir, { recursive: true });
  await Promise.all([
    build({ ...settings, entryPoints: { host: join(page, 'boot.ts') }, outdir: outDir, format: 'iife', plugins: [hostModules(root)], alias: oneCopy(root) }),
    build({ ...settings, entryPoints: { 'metadata-worker': join(root, 'test/host/app/metadata/worker.ts') }, outdir: outDir, format: 'iife', conditions: ['worker'] }),
    build({ ...settings, entryPoints: { host: join(page, 'styles/host.css') }, outdir: outDir, external: ['*.woff2'] }),
  ]);
  copyFileSync(join(page, 'index.html'), join(outDir, 'index.html'));
  copyFileSync(join(root, 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2'), join(outDir, 'PretendardVariable.woff2'));
}
