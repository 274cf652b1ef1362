/** What the app adds to Array, String, Math and friends (obsidian.d.ts, `declare global`). */

type ArrayMethods = Pick<unknown[], 'first' | 'last' | 'contains' | 'remove' | 'shuffle' | 'unique'>;

const arrayMethods: ArrayMethods & ThisType<unknown[]> = {
  first() { return this[0]; },
  last() { return this[this.length - 1]; },
  contains(target) { return this.includes(target); },
  remove(target) {
    for (let at = this.length - 1; at >= 0; at--) if (this[at] === target) this.splice(at, 1);
  },
  shuffle() {
    for (let at = this.length - 1; at > 0; at--) {
      const other = Math.floor(Math.random() * (at + 1));
      [this[at], this[other]] = [this[other], this[at]];
    }
    return this;
  },
  unique() { return Array.from(new Set(this)); },
};

const stringMethods: Pick<string, 'contains' | 'format'> & ThisType<string> = {
  contains(target) { return this.includes(target); },
  format(...args) { return this.replace(/\{(\d+)\}/g, (whole, at: string) => args[Number(at)] ?? whole); },
};

type Statics = Record<string, (...args: never[]) => unknown>;

const statics: [object, Statics][] = [
  [Array, { combine: (arrays: unknown[][]) => arrays.flat() }],
  [Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  }],
  [String, { isString: (value: unknown) => typeof value === 'string' }],
  [Number, { isNumber: (value: unknown) => typeof value === 'number' }],
  [Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each: (object: Record<string, unknown>, callback: (value: unknown, key: string) => unknown) =>
      Object.entries(object).every(([key, value]) => callback(value, key) !== false),
  }],
];

export function define(target: object, methods: object): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
  }
}

export function installBuiltins(): void {
  define(Array.prototype, arrayMethods);
  define(String.prototype, stringMethods);
  for (const [target, methods] of statics) define(target, methods);
}
