/** A value that is made when it's first asked for, and kept: what is built from lists of words costs nothing at start-up. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
