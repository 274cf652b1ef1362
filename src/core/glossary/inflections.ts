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
  {
    name: 'French, Spanish noun with its adjective',
    pattern: /^([a-zà-ÿ]+[a-zà-ÿ]) ([a-zà-ÿ]+[a-zà-ÿ])$/i,
    plural: '$1s $2s',
    examples: { 'machine virtuelle': 'machines virtuelles', 'nube privada': 'nubes privadas', nube: null },
  },
  {
    name: 'Spanish noun with an adjective in a consonant',
    pattern: /^([a-zà-ÿ]+[aeiouáéó]) ([a-zà-ÿ]+[aeiou][lnr])$/i,
    plural: '$1s $2es',
    examples: { 'máquina virtual': 'máquinas virtuales', 'máquina virtuosa': null },
  },
  {
    name: 'French, Spanish noun with what it is of',
    pattern: /^([a-zà-ÿ]*[a-zà-ÿ])( (?:(?:de|du|des|del|à|en) |d['’]).+)$/i,
    plural: '$1s$2',
    examples: { 'base de données': 'bases de données', "système d'exploitation": "systèmes d'exploitation", 'malla de servicios': 'mallas de servicios', 'state of the art': null },
  },
  {
    name: 'Spanish noun in a consonant with what it is of',
    pattern: /^([a-zà-ÿ]*[aeiouáéíóú][dlnr])( (?:de|del|en) .+)$/i,
    plural: '$1es$2',
    examples: { 'servidor de nombres': 'servidores de nombres', 'nube de datos': null },
  },
];
