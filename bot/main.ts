import { run } from './run.ts';

await run({ now: Date.now, random: Math.random });
