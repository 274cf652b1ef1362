/**
 * A trie over UTF-16 units. All its edges stand in one open-addressed table, so that a step costs one look wherever the
 * node is, and 100,000 forms stay a few megabytes.
 */
export class Trie {
  /** Slots of three: node, unit, child. A child of 0 means a free slot; 0 is the root and nobody's child. */
  private slots: Int32Array;
  private mask: number;
  private nodes = 1;
  private readonly first = new Int32Array(65536);
  private ends: Int32Array;

  /** `size` is a guess at the number of nodes, so that the table needn't grow; `folds` the unit each one is compared as. */
  constructor(private readonly folds: Uint16Array, size: number) {
    this.mask = 2 ** Math.ceil(Math.log2(2 * Math.max(size, 512))) - 1;
    this.slots = new Int32Array(3 * (this.mask + 1));
    this.ends = new Int32Array(this.mask + 1);
  }

  /** The node behind a unit, which is folded, at the start of a form; 0 where none starts so. */
  start(unit: number): number {
    return this.first[unit] ?? 0;
  }

  /** The node behind `node` by a folded unit; 0 where there is none. */
  step(node: number, unit: number): number {
    const { slots, mask } = this;
    for (let slot = place(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const child = slots[3 * slot + 2] ?? 0;
      if (child === 0 || (slots[3 * slot] === node && slots[3 * slot + 1] === unit)) return child;
    }
  }

  /** What stands at a node; 0 for nothing. */
  end(node: number): number {
    return this.ends[node] ?? 0;
  }

  /** Puts `value`, 1 or more, at the end of a form; gives what stood there before, 0 for nothing. */
  set(form: string, value: number): number {
    let node = 0;
    for (let at = 0; at < form.length; at++) node = this.grow(node, this.folds[form.charCodeAt(at)] ?? 0);
    const known = this.ends[node] ?? 0;
    this.ends[node] = value;
    return known;
  }

  /** What stands at the end of a form, 0 for nothing. */
  get(form: string): number {
    let node = 0;
    for (let at = 0; at < form.length; at++) {
      const unit = this.folds[form.charCodeAt(at)] ?? 0;
      node = at === 0 ? this.start(unit) : this.step(node, unit);
      if (node === 0) return 0;
    }
    return this.end(node);
  }

  private grow(node: number, unit: number): number {
    const known = node === 0 ? this.start(unit) : this.step(node, unit);
    if (known !== 0) return known;
    const child = this.nodes++;
    if (child >= this.ends.length) {
      const ends = new Int32Array(2 * this.ends.length);
      ends.set(this.ends);
      this.ends = ends;
    }
    if (node === 0) {
      this.first[unit] = child;
      return child;
    }
    if (2 * child > this.mask) this.widen();
    this.put(node, unit, child);
    return child;
  }

  private put(node: number, unit: number, child: number): void {
    let slot = place(node, unit) & this.mask;
    while (this.slots[3 * slot + 2] !== 0) slot = (slot + 1) & this.mask;
    this.slots[3 * slot] = node;
    this.slots[3 * slot + 1] = unit;
    this.slots[3 * slot + 2] = child;
  }

  private widen(): void {
    const old = this.slots;
    this.mask = 2 * this.mask + 1;
    this.slots = new Int32Array(3 * (this.mask + 1));
    for (let i = 0; i < old.length; i += 3) {
      const child = old[i + 2] ?? 0;
      if (child !== 0) this.put(old[i] ?? 0, old[i + 1] ?? 0, child);
    }
  }
}

function place(node: number, unit: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
