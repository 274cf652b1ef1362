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

/** A figure on a line of its own, with its unit. */
export function show(name: string, figure: number, unit = 'ms'): void {
  console.log(`  ${name.padEnd(64)} ${figure.toFixed(figure < 10 ? 2 : 1).padStart(9)} ${unit}`);
}
