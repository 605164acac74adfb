import { parseArgs } from 'node:util';
import { checkAddress } from './checks/address.ts';
import { checkDatabase } from './checks/database.ts';
import { checkEnvironment } from './checks/environment.ts';
import { checkGraph } from './checks/graph.ts';
import { checkKeys } from './checks/keys.ts';
import { checkMail } from './checks/mail.ts';
import { checkPackage } from './checks/package.ts';
import { checkProgram } from './checks/program.ts';
import { checkRegistration } from './checks/registration.ts';
import { type Finding, told } from './finding.ts';

/** What the doctor gets from its process. */
export interface Patient {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where the server is reached; without it https at PUBLIC_HOST. */
  readonly origin?: string;
}

const usage = 'wanted nothing, or --package <file> (else build/sme-desk.zip) and --json';

function optionsIn(args: readonly string[]) {
  try {
    const options = { package: { type: 'string' }, json: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}

/**
 * Looks at everything that the server needs, changes nothing, and says what is wrong and how to mend it.
 * Resolves with the exit status: 0 nothing is wrong, 1 something is, 2 used wrongly.
 */
export async function doctor(args: readonly string[], patient: Patient): Promise<number> {
  const options = optionsIn(args);
  if (options === null) {
    patient.err(`doctor: ${usage}\n`);
    return 2;
  }
  const found = await look(patient, options.package ?? 'build/sme-desk.zip');
  const count = (is: Finding['is']) => found.filter((one) => one.is === is).length;
  const sum = `${count('ok')} ok, ${count('warning')} warnings, ${count('wrong')} wrong`;
  patient.out(options.json ? `${JSON.stringify(found, null, 2)}\n` : `${told(found)}\n\n${sum}\n`);
  return count('wrong') > 0 ? 1 : 0;
}

async function look({ env, now, origin }: Patient, appPackage: string): Promise<Finding[]> {
  const { findings, environment } = checkEnvironment(env);
  // Nothing else can be told of a server that would not start.
  if (!environment) return findings;
  const asked = await Promise.all([
    checkDatabase(environment, now),
    checkRegistration(environment, now),
    checkGraph(environment, now),
    checkMail(environment),
    checkAddress(environment, origin),
  ]);
  return [
    ...findings,
    ...checkKeys(env, environment, now()),
    ...checkProgram(environment, now),
    ...checkPackage(appPackage, environment),
    ...asked.flat(),
  ];
}
