/** Made by `server/icon-module.ts` when the page is bundled: each Lucide icon's SVG by name. */
declare module 'lectern-host:icons' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}
