import process from 'node:process';
import fc from 'fast-check';

// The same random cases at every run, so that a run tells of the change and not of luck; LECTERN_SEED=random finds new ones.
const seed = process.env['LECTERN_SEED'];
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20_261_122) });
