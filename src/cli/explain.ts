import { ConfigurationError } from '../config/environment.ts';
import { readProgram } from '../config/program/program-file.ts';
import { isObject, jsonIn } from '../domain/json.ts';
import { programKeys } from '../features/index.ts';
import { guardOutput } from './command-output.ts';
import { explain } from './explain-request.ts';

// `npm run -s explain -- '<json>'`: contract, section 7.

function refuse(sentence: string): void {
  process.stderr.write(`explain: ${sentence.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 2;
}

guardOutput('explain');
const [text, ...more] = process.argv.slice(2);
const input = more.length === 0 ? jsonIn(text ?? '') : undefined;
if (!isObject(input)) {
  refuse('wanted one JSON object, in quotes, such as \'{"workload":"mcas","seatCount":10000}\'');
} else {
  try {
    const program = readProgram(
      process.env.PROGRAM_FILE?.trim() || 'program/fasttrack.yaml',
      programKeys,
    );
    process.stdout.write(`${JSON.stringify(explain(input, program), null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    refuse(error.message);
  }
}
