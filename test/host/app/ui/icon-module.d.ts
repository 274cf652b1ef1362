/** Made by `server/icon-module.ts` when the page is bundled: each Lucide icon's SVG by name. */
declare module 'lectern-host:icons' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}

/** The library that comes with `obsidian`; there, as here, plugins take it from the app. */
declare module 'lectern-host:moment' {
  const moment: typeof import('obsidian').moment;
  export default moment;
}
