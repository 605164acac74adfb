import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readProgram } from '../config/program/program-file.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AppContext } from '../engine/context.ts';
import { featureTable } from '../engine/feature-table.ts';
import {
  type Imported,
  importUsage,
  type Tried,
} from '../features/customers/actions/import-usage.ts';
import { features, programKeys } from '../features/index.ts';
import type { Store } from '../store/database/open.ts';
import { type CliCommand, refuseCommand, runAsProcess, type Surroundings } from './run/command.ts';
import { runOnStore } from './run/run-on-store.ts';
import { whyRefused } from './usage/reason.ts';
import { ReportFault, type ReportLine, readReport } from './usage/report.ts';

// `npm run -s usage -- <file.csv>` says what a report of usage (tenant, service, licences, active users, as of)
// would change, and why a line would be refused; with `--apply` it writes what is right.
// Exit status 0: every line is right; 1: something was refused, with its line and why; 2: usage.

interface Wanted {
  readonly file: string;
  readonly apply: boolean;
}

function wantedBy(args: readonly string[]): Wanted | undefined {
  try {
    const options = { apply: { type: 'boolean' } } as const;
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = parsed.positionals;
    return file === undefined || more.length > 0
      ? undefined
      : { file, apply: parsed.values.apply === true };
  } catch {
    return undefined;
  }
}

export const usageCommandAt =
  (clock: () => Instant): CliCommand =>
  async (args, around) => {
    const wanted = wantedBy(args);
    if (!wanted)
      return refuseCommand('usage', around, 'wanted <file.csv>, and --apply to write', 2);
    return runOnStore('usage', around, async (store) => {
      try {
        const lines = readReport(readFileSync(wanted.file));
        const app = contextOn(store, clock, around);
        return await importAll(app, lines, wanted.apply, around);
      } catch (error) {
        if (!(error instanceof ReportFault)) throw error;
        return refuseCommand('usage', around, `${wanted.file}: ${error.message}`);
      }
    });
  };

/** What is written is delivered by the bot; this process only writes. */
function contextOn(store: Store, clock: () => Instant, { env }: Surroundings): AppContext {
  const program = readProgram(env.PROGRAM_FILE?.trim() || 'program/fasttrack.yaml', programKeys);
  const nothing = () => undefined;
  return {
    ...{ store, features: featureTable(features), program: () => program, clock },
    ...{ log: pino({ level: 'silent' }), wake: nothing, graph: null },
    count: {
      ...{ event: nothing, refusal: nothing, delivery: nothing },
      ...{ directory: nothing, installation: nothing, unanswered: nothing },
    },
    peopleChanged: async () => undefined,
  };
}

async function importAll(
  app: AppContext,
  lines: readonly ReportLine[],
  apply: boolean,
  { out, err }: Surroundings,
): Promise<number> {
  const tried: Tried = new Map();
  const count = { recorded: 0, known: 0, refused: 0 };
  for (const { number, line } of lines) {
    const imported = await importUsage(app, line, apply ? undefined : tried);
    if (imported.kind === 'recorded' || imported.kind === 'known') {
      count[imported.kind]++;
      out(`line ${number}: ${told(imported)}\n`);
    } else {
      count.refused++;
      err(`usage: line ${number}: ${whyRefused(imported)}\n`);
    }
  }
  const { recorded, known, refused } = count;
  const counted = `${recorded} to record, ${known} known already, ${refused} refused`;
  const end = apply ? 'the first are recorded' : 'nothing was changed; --apply records the first';
  out(`${counted}: ${end}\n`);
  return refused === 0 ? 0 : 1;
}

const told = (imported: Extract<Imported, { kind: 'recorded' | 'known' }>): string =>
  imported.kind === 'known'
    ? `${imported.id}: known already`
    : `${imported.id} ${imported.service}: ${imported.to}`;

if (import.meta.main) await runAsProcess('usage', usageCommandAt(Date.now));
