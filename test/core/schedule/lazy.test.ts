import { describe, expect, it, vi } from 'vitest';
import { lazy, memo } from '../../../src/core/schedule/lazy';

describe('lazy', () => {
  it('makes its value when it is first asked for, and once', () => {
    const make = vi.fn(() => ['moss']);
    const list = lazy(make);
    expect(make).not.toHaveBeenCalled();
    expect(list()).toBe(list());
    expect(make).toHaveBeenCalledOnce();
  });
  it('keeps a value that is nothing', () => {
    const make = vi.fn(() => undefined);
    const nothing = lazy(make);
    nothing();
    nothing();
    expect(make).toHaveBeenCalledOnce();
  });
});

describe('memo', () => {
  it('reads each text once, also one that says nothing', () => {
    const read = vi.fn((text: string) => (text === '' ? null : { text }));
    const known = memo(read);
    expect(known('moss')).toBe(known('moss'));
    expect([known(''), known('')]).toEqual([null, null]);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
