import type * as obs from 'obsidian';

const query = new URLSearchParams(globalThis.location?.search ?? '');
const isMobile = query.get('mobile') === '1';
const agent = globalThis.navigator?.userAgent ?? '';

/** A desktop app, or with `?mobile=1` an Android phone. */
export const Platform: typeof obs.Platform = {
  isDesktop: !isMobile,
  isMobile,
  isDesktopApp: !isMobile,
  isMobileApp: isMobile,
  isIosApp: false,
  isAndroidApp: isMobile,
  isPhone: isMobile,
  isTablet: false,
  isMacOS: !isMobile && agent.includes('Mac OS'),
  isWin: !isMobile && agent.includes('Windows'),
  isLinux: !isMobile && agent.includes('Linux'),
  isSafari: false,
  resourcePathPrefix: '/resource/',
};

export const apiVersion = '1.13.7';

export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const had = apiVersion.split('.').map(Number);
  const at = wanted.findIndex((part, index) => part !== had[index]);
  return at < 0 || (had[at] ?? 0) > (wanted[at] ?? 0);
}

/** The app's language: `?lang=ko`. */
export function getLanguage(): string {
  return query.get('lang') ?? 'en';
}
