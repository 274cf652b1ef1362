import type * as obs from 'obsidian';

/** The values that a Bases view is given. Their reckoning (dates relative to now, formulas) is the app's and not here. */
export abstract class Value implements obs.Value {
  static type = 'value';
  abstract toString(): string;
  abstract isTruthy(): boolean;

  static equals(this: void, a: obs.Value | null, b: obs.Value | null): boolean { return a === b || a?.toString() === b?.toString(); }
  static looseEquals(this: void, a: obs.Value | null, b: obs.Value | null): boolean { return Value.equals(a, b); }
  equals(other: this): boolean { return Value.equals(this, other); }
  looseEquals(other: obs.Value): boolean { return Value.equals(this, other); }
  renderTo(el: HTMLElement): void { el.setText(this.toString()); }
}

export abstract class NotNullValue extends Value implements obs.NotNullValue {}

export class NullValue extends Value implements obs.NullValue {
  static readonly value = new NullValue();
  toString(): string { return ''; }
  isTruthy(): boolean { return false; }
}

export abstract class PrimitiveValue<T> extends NotNullValue implements obs.PrimitiveValue<T> {
  constructor(readonly value: T) { super(); }
  toString(): string { return String(this.value); }
  isTruthy(): boolean { return Boolean(this.value); }
}

export class StringValue extends PrimitiveValue<string> implements obs.StringValue { static override type = 'string'; }
export class NumberValue extends PrimitiveValue<number> implements obs.NumberValue { static override type = 'number'; }
export class BooleanValue extends PrimitiveValue<boolean> implements obs.BooleanValue { static override type = 'boolean'; }

/** A day, or a moment of it, as it is written in the note. */
export class DateValue extends NotNullValue implements obs.DateValue {
  static override type = 'date';
  constructor(readonly iso: string) { super(); }

  static parseFromString(this: void, input: string): DateValue | null { return /^\d{4}-\d{2}-\d{2}/.test(input) ? new DateValue(input) : null; }
  toString(): string { return this.iso; }
  dateOnly(): DateValue { return new DateValue(this.iso.slice(0, 10)); }
  relative(): string { return this.iso; }
  isTruthy(): boolean { return true; }
}

export class ListValue extends NotNullValue implements obs.ListValue {
  static override type = 'list';
  readonly #values: obs.Value[];

  constructor(values: unknown[]) {
    super();
    this.#values = values.map(toValue);
  }

  toString(): string { return this.#values.map(String).join(', '); }
  isTruthy(): boolean { return this.#values.length > 0; }
  includes(value: obs.Value): boolean { return this.#values.some(one => Value.equals(one, value)); }
  length(): number { return this.#values.length; }
  get(index: number): obs.Value { return this.#values[index] ?? NullValue.value; }
  concat(other: obs.ListValue): ListValue { return new ListValue([...this.#values, ...Array.from({ length: other.length() }, (_, at) => other.get(at))]); }
}

export function toValue(raw: unknown): obs.Value {
  if (raw instanceof Value) return raw;
  if (Array.isArray(raw)) return new ListValue(raw);
  if (typeof raw === 'number') return new NumberValue(raw);
  if (typeof raw === 'boolean') return new BooleanValue(raw);
  if (typeof raw === 'string') return DateValue.parseFromString(raw) ?? new StringValue(raw);
  return raw === null || raw === undefined ? NullValue.value : new StringValue(JSON.stringify(raw));
}
