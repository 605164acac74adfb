import { run } from '../../../bot/run.ts';
import { inAHurry, keepCompiled } from './in-a-hurry.ts';

/** The server as `npm start` runs it, but for what would stretch the minutes of a run to hours. */
await run(inAHurry);
keepCompiled();
