/** How languages form plurals; one that harms no other language, as it's always on. A record: add one with its examples, and they are its tests. */
export interface Inflection {
  readonly name: string;
  /** Matches the end of the terms it's for. */
  readonly pattern: RegExp;
  /** What stands there in the plural, as `String.replace` takes it. */
  readonly plural: string;
  /** A term with its plural, or null where the rule says nothing of it. */
  readonly examples: Readonly<Record<string, string | null>>;
}

/** Plurals of terms that end in a Latin letter. */
export const inflections: readonly Inflection[] = [
  {
    name: 'English, French, Spanish -s',
    pattern: /([a-zà-ÿ])$/i,
    plural: '$1s',
    examples: { service: 'services', 'virtual machine': 'virtual machines', CRD: 'CRDs', conteneur: 'conteneurs', nube: 'nubes', 'C++': null },
  },
  {
    name: 'English -es',
    pattern: /(s|x|z|ch|sh|o)$/i,
    plural: '$1es',
    examples: { mesh: 'meshes', box: 'boxes', process: 'processes', echo: 'echoes', node: null },
  },
  {
    name: 'English -ies',
    pattern: /([^aeiou\s])y$/i,
    plural: '$1ies',
    examples: { proxy: 'proxies', 'network policy': 'network policies', key: null },
  },
  {
    name: 'Spanish -es',
    pattern: /([a-zà-ÿ][aeiouáéíóú][dlnrj]|[aeiouáéíóú]y|[íú])$/i,
    plural: '$1es',
    examples: { servidor: 'servidores', contenedor: 'contenedores', red: 'redes', ley: 'leyes', API: null },
  },
];
