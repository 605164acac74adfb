import { parseArgs } from 'node:util';
import { kinds } from '../features/index.ts';
import { audit } from '../store/audit/audit.ts';
import { csvFile } from './audit-csv.ts';
import { type CliCommand, refuseCommand, runAsProcess } from './run/command.ts';
import { runOnStore } from './run/run-on-store.ts';

// `npm run -s audit` checks the chain of the audit trail, `-- --csv file` exports it besides, with
// `--excel` as Excel reads it where the comma is decimal.
// Exit status 0: everything is as it was written; 1: something is not, or it cannot be told; 2: usage.

/** More would only repeat what one wrong row brings with it. */
const mostFaults = 20;

function csvOption(
  args: readonly string[],
): { readonly csv?: string; readonly excel?: boolean } | null {
  try {
    const options = { csv: { type: 'string' }, excel: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return values.excel && values.csv === undefined ? null : values;
  } catch {
    return null;
  }
}

export const auditCommand: CliCommand = async (args, around) => {
  const wanted = csvOption(args);
  if (wanted === null)
    return refuseCommand('audit', around, 'wanted nothing, or --csv <file> [--excel]', 2);
  return runOnStore('audit', around, async (store) => {
    const { csv, excel } = wanted;
    const file = csv === undefined ? undefined : csvFile(csv, excel);
    const { faults, fingerprint, ...count } = await audit(store, kinds, file?.write);
    await file?.end();
    const whole = `${count.requests} requests, ${count.events} events, ${count.entries} entries of the ledger`;
    for (const fault of faults.slice(0, mostFaults)) around.err(`audit: ${fault}\n`);
    if (faults.length > mostFaults) around.err(`audit: and ${faults.length - mostFaults} more\n`);
    around.out(`${faults.length === 0 ? 'as written' : 'NOT as written'}: ${whole}\n`);
    around.out(`fingerprint ${fingerprint}\n`);
    return faults.length === 0 ? 0 : 1;
  });
};

if (import.meta.main) await runAsProcess('audit', auditCommand);
