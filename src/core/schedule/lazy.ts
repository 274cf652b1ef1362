/** A value that is made when it's first asked for, and kept: what is built from lists of words costs nothing at start-up. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same reading of a text, done once for each: for as long as the function is held. */
export function memo<T extends object | null>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}
