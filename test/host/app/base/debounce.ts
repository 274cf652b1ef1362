import type * as obs from 'obsidian';

/** Runs `callback` once, `timeout` ms after the first call (or, with `resetTimer`, after the last). */
export function debounce<T extends unknown[], V>(callback: (...args: [...T]) => V, timeout = 0, resetTimer = false): obs.Debouncer<T, V> {
  let timer: number | null = null;
  let pending: [...T] | null = null;
  const run = (): V | void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = pending;
    pending = null;
    return args === null ? undefined : callback(...args);
  };
  const debouncer: obs.Debouncer<T, V> = Object.assign(
    (...args: [...T]): obs.Debouncer<T, V> => {
      pending = args;
      if (timer !== null && !resetTimer) return debouncer;
      if (timer !== null) window.clearTimeout(timer);
      timer = window.setTimeout(run, timeout);
      return debouncer;
    },
    {
      cancel(): obs.Debouncer<T, V> {
        if (timer !== null) window.clearTimeout(timer);
        timer = null;
        pending = null;
        return debouncer;
      },
      run,
    },
  );
  return debouncer;
}
