import { installGlobals } from '../app/dom/install';

installGlobals();
// Everything else may use what was just installed, when it is first evaluated.
void import('./start').then(({ start }) => start()).catch((error: unknown) => {
  document.body.textContent = `The page could not start: ${String(error)}`;
  throw error;
});
