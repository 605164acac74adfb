import { ConfigurationError } from '../config/environment.ts';
import { readProgram } from '../config/program/program-file.ts';
import { milestoneFor } from '../features/customers/domain/engagement/milestone.ts';
import { keysOf } from '../features/customers/domain/keys.ts';
import { programKeys } from '../features/index.ts';
import { type CliCommand, refuseCommand, runAsProcess } from './run/command.ts';

// `npm run -s milestone -- <licences>`: contract, section 1.

export const milestoneCommand: CliCommand = async (args, around) => {
  const [typed = ''] = args;
  if (args.length !== 1 || !/^[1-9]\d{0,8}$/.test(typed))
    return refuseCommand('milestone', around, 'wanted one whole number of licences, 1 or more', 2);
  try {
    const file = around.env.PROGRAM_FILE?.trim() || 'program/fasttrack.yaml';
    const { milestone } = keysOf(readProgram(file, programKeys)).fastTrack;
    around.out(`${milestoneFor(Number(typed), milestone)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return refuseCommand('milestone', around, error.message, 2);
  }
};

if (import.meta.main) await runAsProcess('milestone', milestoneCommand);
