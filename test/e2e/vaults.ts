import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

function readFolder(folder: string): Notes {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.filter(path => path.endsWith('.md')).map(path => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The vault that `npm start` shows. */
export const demoVault = readFolder(join(import.meta.dirname, '../../test/vault'));

/** A vault with a conference note in it, and how its fourth session reads. */
export interface ConferenceVault {
  readonly name: string;
  readonly notes: Notes;
  /** The note's path. */
  readonly note: string;
  readonly titles: readonly string[];
}

const demoNote = 'Events/클라우드 네이티브 밋업 2024.md';

const demo: ConferenceVault = {
  name: 'the demo vault',
  notes: demoVault,
  note: demoNote,
  titles: [
    '클라우드 네이티브 오케스트레이터로 개발 환경 한 번에 띄우기', 'Kubernetes에서 Kafka 운영하기', 'Multi-AZ와 Multi-Region을 위한 HA 서비스 설계',
    '엣지 컴퓨팅을 위한 2노드 HA 쿠버네티스', 'OpenTelemetry로 하이브리드 클라우드 관측하기', '쿠버네티스를 안전하게 운영하는 보안 모범 사례',
    '선언형 멀티 클러스터: Cluster API와 App of Apps',
  ],
};

const terms: Notes = {
  'Glossary/strimzi.md': 'Runs kafka on a cluster.',
  'Glossary/eBPF.md': 'Programs in the kernel.',
  'Glossary/Apicurio Registry.md': 'Holds schemas.',
  'Glossary/kafka.md': 'A distributed log.',
  'Glossary/OpenTelemetry.md': 'Traces, metrics and logs.',
};

/** A vault around the real note that the material holds; its titles are what stands in the last cell of its rows. */
function materialVault(folder: string): ConferenceVault {
  const note = 'KCD Korea 2024.md';
  const text = readFileSync(join(folder, 'notes', note), 'utf8');
  const rows = text.split('\n').filter(line => /^\| \d/.test(line));
  return { name: 'a vault around the real note', notes: { ...terms, [note]: text }, note, titles: rows.map(row => row.split('|').at(-2)?.trim() ?? '') };
}

const material = process.env['LECTERN_MATERIAL'];
if (material === undefined) console.info('LECTERN_MATERIAL is not set: the real note is not tested, the demo vault is.');

/** The vaults that the main path is tested on: the demo vault, and one around the real note where the material is there. */
export const conferenceVaults: readonly ConferenceVault[] = material === undefined ? [demo] : [demo, materialVault(material)];
