import { parseArgs } from 'node:util';
import { readProgram } from '../config/program/program-file.ts';
import { plainLine } from '../domain/forms/plain-text.ts';
import { copiedGuid } from '../domain/guid.ts';
import type { Identity } from '../domain/people/erase.ts';
import { namedMails } from '../domain/program/program-mails.ts';
import { erasePerson } from '../engine/privacy/erase-person.ts';
import { kinds, programKeys, words } from '../features/index.ts';
import type { Store } from '../store/database/open.ts';
import { unbounded } from '../store/database/postgres/without-timeout.ts';
import { identitiesOf } from '../store/privacy/identity.ts';
import { dataOf } from '../store/privacy/person-data.ts';
import { type CliCommand, refuseCommand, runAsProcess, type Surroundings } from './run/command.ts';
import { runOnStore } from './run/run-on-store.ts';

// `npm run -s person -- --show <mail>` prints all that is stored about the person who has, or had, this
// address, as JSON; `--erase <mail>` erases it, of several people only that of `--tenant <id>`, and
// only with `--force` where the program file still names them or an open request waits for them.
// Exit status 0: done; 1: refused, with the reason; 2: usage.

interface Wanted {
  readonly show?: string | undefined;
  readonly erase?: string | undefined;
  readonly tenant?: string | undefined;
  readonly force?: boolean | undefined;
}

function options(args: readonly string[]): Wanted | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values: given } = parseArgs({
      args: [...args],
      options: { show: text, erase: text, tenant: text, force: { type: 'boolean' } },
    });
    const { show, erase, tenant, force } = given;
    const values = { show: asStored(show), erase: asStored(erase), tenant: meant(tenant), force };
    return (values.show === undefined) === (values.erase === undefined) ? undefined : values;
  } catch {
    return undefined;
  }
}

/** An address as the bot keeps it, however it was pasted. */
const asStored = (mail: string | undefined): string | undefined =>
  mail === undefined ? undefined : plainLine(mail).toLowerCase();

const meant = (tenant: string | undefined): string | undefined =>
  tenant === undefined ? undefined : copiedGuid(plainLine(tenant));

const print = ({ out }: Surroundings, value: unknown): void =>
  out(`${JSON.stringify(value, null, 2)}\n`);

const tenantOf = ({ id }: Identity): string | null => id?.split('/')[0] ?? null;

async function show(around: Surroundings, store: Store, mail: string): Promise<number> {
  const shown = await store.transaction(async (tx) => {
    const db = await unbounded(tx, store.dialect);
    const people = [];
    for (const who of await identitiesOf(db, mail)) {
      const stored = await dataOf(db, who, words);
      if (Object.keys(stored).length > 0)
        people.push({
          tenant: tenantOf(who),
          id: who.id,
          names: who.names,
          mails: who.mails,
          stored,
        });
    }
    return people;
  });
  print(around, shown);
  return 0;
}

async function erase(
  around: Surroundings,
  store: Store,
  mail: string,
  { tenant, force }: Wanted,
): Promise<number> {
  const refuse = (sentence: string) => refuseCommand('person', around, sentence);
  const program = readProgram(
    around.env.PROGRAM_FILE?.trim() || 'program/fasttrack.yaml',
    programKeys,
  );
  const all = await identitiesOf(store.db, mail);
  const chosen = tenant ? all.filter((who) => tenantOf(who) === tenant) : all;
  const [who, another] = chosen;
  if (!who) return refuse(`nobody of the tenant ${tenant} has, or had, this address`);
  if (another) {
    const tenants = all.map(tenantOf).join(', ');
    return refuse(`several people have, or had, this address: choose one by --tenant (${tenants})`);
  }
  const named = [...namedMails(program), ...program.people.map((one) => one.mail)];
  if (!force && who.mails.some((one) => named.includes(one)))
    return refuse(
      'the program file names this person, so that the data would come back: take them out of it first, or add --force',
    );
  const otherNames = program.people.flatMap((one) =>
    who.mails.includes(one.mail) ? [] : one.name,
  );
  const app = { store, clock: Date.now, kinds, otherNames, words };
  const done = await erasePerson(app, who, force === true);
  if ('open' in done)
    return refuse(
      `nothing erased, this person has a part in open requests: ${done.open.join(', ')}. End them or hand them over first, or add --force: the requests go on without them`,
    );
  print(around, { erased: done.as !== null, ...done });
  for (const { id, words } of done.left)
    around.err(
      `person: left in ${id}, in what others typed: ${words.join(', ')}. It may mean somebody else; look at it\n`,
    );
  return 0;
}

export const personCommand: CliCommand = async (args, around) => {
  const wanted = options(args);
  if (!wanted) {
    const usage = 'wanted --show <mail>, or --erase <mail> [--tenant <id>] [--force]';
    return refuseCommand('person', around, usage, 2);
  }
  return runOnStore('person', around, (store) =>
    wanted.show === undefined
      ? erase(around, store, wanted.erase ?? '', wanted)
      : show(around, store, wanted.show),
  );
};

if (import.meta.main) await runAsProcess('person', personCommand);
