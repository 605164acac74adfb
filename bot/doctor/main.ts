import { guardOutput } from '../../src/cli/run/command-output.ts';
import { doctor } from './doctor.ts';

// `npm run -s doctor`, or `node dist/bot/doctor/main.js` in the image: what is wrong, and how to mend it.

guardOutput('doctor');
process.exitCode = await doctor(process.argv.slice(2), {
  env: process.env,
  now: Date.now,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
