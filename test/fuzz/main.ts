import { parseArgs } from 'node:util';
import { fuzz, growth } from './run.ts';

const { values } = parseArgs({
  options: {
    activities: { type: 'string', default: '100000' },
    database: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const activities = Number(values.activities);
const seed = Number(values.seed);
console.log(`npm run test:fuzz -- --activities ${activities} --seed ${seed}`);
const outcome = await fuzz({
  activities,
  seed,
  databaseUrl: values.database || undefined,
  progress: (line) => console.log(line),
});
const { harmful, errors, left, heap } = outcome;
const grown = growth(heap);
for (const line of [...harmful, ...errors, ...left.wrong].slice(0, 50)) console.log(line);
console.log(`${outcome.sent} activities in ${outcome.seconds.toFixed(0)} s, seed ${seed}`);
console.log(`answers by status: ${JSON.stringify(outcome.statuses)}`);
console.log(`${left.requests} requests: ${JSON.stringify(left.states)}`);
console.log(`events: ${JSON.stringify(left.events)}`);
console.log(`heap in the last quarter against the one before: ${(grown * 100).toFixed(1)} %`);
console.log(
  `harmful ${harmful.length}, errors logged ${errors.length}, stored wrongly ${left.wrong.length}`,
);
if (harmful.length + errors.length + left.wrong.length > 0 || grown > 0.1) process.exitCode = 1;
