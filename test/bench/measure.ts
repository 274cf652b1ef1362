/** The median time of a call in milliseconds, after runs to warm up. */
export function median(call: () => unknown, { runs = 31, warmUp = 10 }: { runs?: number; warmUp?: number } = {}): number {
  for (let i = 0; i < warmUp; i++) call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

/** 95 of 100 are not longer. */
export const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

/** A figure on a line of its own, with its unit. */
export function show(name: string, figure: number, unit = 'ms'): void {
  console.log(`  ${name.padEnd(64)} ${figure.toFixed(figure < 10 ? 2 : 1).padStart(9)} ${unit}`);
}

/** The time that this process has been at work, in milliseconds: other processes on the machine don't count, its own threads do. */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The least time of work of each call in milliseconds, measured in turn over many rounds, so that their ratios hold on a busy machine too. */
export function fastest<Name extends string>(calls: Readonly<Record<Name, () => unknown>>, rounds: number): Record<Name, number> {
  const least = {} as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(calls) as Name[]) {
      const start = workTime();
      calls[name]();
      least[name] = Math.min(least[name] ?? Infinity, workTime() - start);
    }
  }
  return least;
}
