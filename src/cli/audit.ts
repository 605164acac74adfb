import { parseArgs } from 'node:util';
import { kinds } from '../features/index.ts';
import { audit } from '../store/audit/audit.ts';
import { csvFile } from './audit-csv.ts';
import { runOnStore } from './with-store.ts';

// `npm run -s audit` checks the chain of the audit trail, `-- --csv file` exports it besides, with
// `--excel` as Excel reads it where the comma is decimal.
// Exit status 0: everything is as it was written; 1: something is not, or it cannot be told; 2: usage.

/** More would only repeat what one wrong row brings with it. */
const mostFaults = 20;

function csvOption(): { readonly csv?: string; readonly excel?: boolean } | null {
  try {
    const options = { csv: { type: 'string' }, excel: { type: 'boolean' } } as const;
    const { values } = parseArgs({ options });
    return values.excel && values.csv === undefined ? null : values;
  } catch {
    return null;
  }
}

const wanted = csvOption();
if (wanted === null) {
  process.stderr.write('audit: wanted nothing, or --csv <file> [--excel]\n');
  process.exitCode = 2;
} else
  await runOnStore('audit', process.env, async (store) => {
    const { csv, excel } = wanted;
    const file = csv === undefined ? undefined : csvFile(csv, excel);
    const { faults, fingerprint, ...count } = await audit(store, kinds, file?.write);
    await file?.end();
    const whole = `${count.requests} requests, ${count.events} events, ${count.entries} entries of the ledger`;
    for (const fault of faults.slice(0, mostFaults)) process.stderr.write(`audit: ${fault}\n`);
    if (faults.length > mostFaults)
      process.stderr.write(`audit: and ${faults.length - mostFaults} more\n`);
    process.stdout.write(`${faults.length === 0 ? 'as written' : 'NOT as written'}: ${whole}\n`);
    process.stdout.write(`fingerprint ${fingerprint}\n`);
    return faults.length === 0 ? 0 : 1;
  });
