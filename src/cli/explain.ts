import { ConfigurationError } from '../config/environment.ts';
import { readProgram } from '../config/program/program-file.ts';
import { isObject, jsonIn } from '../domain/json.ts';
import { programKeys } from '../features/index.ts';
import { explain } from '../features/requests/explain.ts';
import { type CliCommand, refuseCommand, runAsProcess } from './run/command.ts';

// `npm run -s explain -- '<json>'`: contract, section 7.

export const explainCommand: CliCommand = async ([text, ...more], around) => {
  const input = more.length === 0 ? jsonIn(text ?? '') : undefined;
  if (!isObject(input)) {
    const example = '{"workload":"mcas","seatCount":10000}';
    return refuseCommand(
      'explain',
      around,
      `wanted one JSON object, in quotes, such as '${example}'`,
      2,
    );
  }
  try {
    const program = readProgram(
      around.env.PROGRAM_FILE?.trim() || 'program/fasttrack.yaml',
      programKeys,
    );
    around.out(`${JSON.stringify(explain(input, program), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return refuseCommand('explain', around, error.message, 2);
  }
};

if (import.meta.main) await runAsProcess('explain', explainCommand);
