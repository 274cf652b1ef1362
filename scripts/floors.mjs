// Runs the graders of the material on build/acceptance.mjs, prints their figures, and fails under the floors committed
// in test/floors.json. A floor may be raised and never lowered.
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

// The graders know themselves by their real path.
const material = process.env.LECTERN_MATERIAL && realpathSync(process.env.LECTERN_MATERIAL);
const floors = JSON.parse(readFileSync(join(root, 'test', 'floors.json'), 'utf8'));

/** The figures a grader prints, by name: shares in percent, counts as they are. */
function figuresIn(output) {
  const figures = {};
  for (const line of output.split('\n').filter(line => line.includes(' · ') || /^look-alikes/.test(line))) {
    const set = /^([\w-]+\.json): /.exec(line)?.[1];
    for (const part of line.replace(/^[\w-]+\.json: /, '').split(/ · |, (?=not a form)/)) {
      const [, name, count, of] = /^(.*?) (\d+)(?:\/(\d+))?(?: [\d.]+%)?$/.exec(part.trim()) ?? [];
      if (name) figures[set ? `${set} ${name}` : name] = of === undefined ? Number(count) : (100 * Number(count)) / Number(of);
    }
  }
  return figures;
}

function grade(name) {
  const folder = join(material, name);
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'grade.mjs'), join(root, 'build', 'acceptance.mjs'), folder], { encoding: 'utf8' });
  console.log(`\n${name}\n${stdout}${stderr}`);
  return figuresIn(stdout);
}

/** What a set of figures lacks: shares must reach their floor, faults must not pass their ceiling. */
function shortfalls(name, figures) {
  const { atLeast, atMost } = floors[name];
  const low = Object.entries(atLeast).filter(([figure, floor]) => !(figures[figure] >= floor));
  const high = Object.entries(atMost).filter(([figure, ceiling]) => !(figures[figure] <= ceiling));
  return [
    ...low.map(([figure, floor]) => `${name}: ${figure} is ${figures[figure]?.toFixed(2)}, under its floor of ${floor}.`),
    ...high.map(([figure, ceiling]) => `${name}: ${figure} is ${figures[figure]}, over its ceiling of ${ceiling}.`),
  ];
}

/** The floors as they were committed before the newest change of them; null without a history. */
function earlierFloors() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout ?? '';
  const [, before] = git('log', '-2', '--format=%H', '--', 'test/floors.json').trim().split('\n');
  return before ? JSON.parse(git('show', `${before}:test/floors.json`)) : null;
}

/** The floors that were lowered, and the ceilings that were raised, which no change may do. */
function lowered(earlier) {
  return Object.entries(earlier ?? {}).flatMap(([name, { atLeast, atMost }]) => [
    ...Object.entries(atLeast).filter(([figure, floor]) => !(floors[name]?.atLeast[figure] >= floor)).map(([figure]) => `${name}: the floor of ${figure} was lowered.`),
    ...Object.entries(atMost).filter(([figure, ceiling]) => !(floors[name]?.atMost[figure] <= ceiling)).map(([figure]) => `${name}: the ceiling of ${figure} was raised.`),
  ]);
}

if (!material) {
  console.log('LECTERN_MATERIAL is not set: the graders were not run.');
} else {
  const faults = [...lowered(earlierFloors()), ...Object.keys(floors).flatMap(name => shortfalls(name, grade(name)))];
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log('Every figure is at or over its floor.');
  process.exitCode = faults.length > 0 ? 1 : 0;
}
