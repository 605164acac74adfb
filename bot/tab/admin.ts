import type { Request } from 'restify';
import { sayUndeliverable } from '../../cards/plain-sentences.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import { nameOf, type Program } from '../../src/domain/program/program.ts';
import type { AdminAnswer, Listed, RuleAnswer, ToldLine } from '../../src/domain/tab/contract.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { bringBack } from '../../src/engine/outbox/bring-back.ts';
import type { RuleTrial } from '../../src/engine/tab-part.ts';
import { isMessageKey } from '../../src/i18n/i18n.ts';
import { undelivered } from '../../src/store/cards/reachability.ts';
import type { ProgramFault } from '../start/program-in-force.ts';
import { readiness } from '../start/readiness.ts';
import { isAdmin, notFound, partsOf } from './reads.ts';
import { sayTo } from './say.ts';

/** More than anybody works through at once: what comes after it is there when these are gone. */
const most = 200;

/** How the bot is and by what it goes; for nobody but an admin is there such a page. */
export async function adminPage(
  app: AppContext,
  reader: Reader,
  fault: ProgramFault | null,
): Promise<AdminAnswer> {
  if (!isAdmin(app, reader)) throw notFound();
  const { row, filtered, format } = sayTo(reader);
  const program = app.program();
  const unheld = await Promise.all(partsOf(app).map((part) => part.unheld?.(app, reader, most)));
  const givenUp = await undelivered(app.store.db, most);
  return {
    health: await health(app, reader),
    programFault: fault && { at: format.dateTime(fault.at), message: fault.message },
    undelivered: givenUp.map(({ recipient, name, reason, messages }) => ({
      recipient,
      name: name || nameOf(program, recipient),
      reason: sayUndeliverable(reason ?? '', reader, program),
      messages: Number(messages),
    })),
    unheld: unheld.flatMap((rows) => (rows ?? []).map(row)),
    trial: trialsOf(app).flatMap((trial) => trial.fields(app, reader).map(filtered)),
    people: peopleOf(app, reader),
    partners: partnersIn(program),
  };
}

/** What the rules say of what was chosen. */
export async function ruleTried(
  app: AppContext,
  reader: Reader,
  req: Request,
): Promise<RuleAnswer> {
  if (!isAdmin(app, reader)) throw notFound();
  const { say, format } = sayTo(reader);
  const asked = new URLSearchParams(req.getQuery());
  const lines = trialsOf(app).flatMap((trial) => {
    const given = trial
      .fields(app, reader)
      .map(({ id }) => [id, (asked.get(id) ?? '').trim().slice(0, 200)] as const)
      .filter(([, value]) => value !== '');
    return trial.outcome(app, Object.fromEntries(given));
  });
  return {
    lines: lines.map(({ label, value }) => ({
      label: say(label),
      value: typeof value === 'object' && 'at' in value ? format.dateTime(value.at) : say(value),
    })),
  };
}

/** What could not reach this recipient is tried again, once for however many clicks. */
export async function tryAgain(
  app: AppContext,
  reader: Reader,
  recipient: string,
): Promise<{ readonly again: true }> {
  if (!isAdmin(app, reader)) throw notFound();
  await app.store.transaction((db) => bringBack(app, db, recipient));
  app.wake();
  return { again: true };
}

const trialsOf = ({ features }: AppContext): readonly RuleTrial[] =>
  features.features.flatMap(({ ruleTrial }) => ruleTrial ?? []);

/** The figures of `/readyz`, in words. */
async function health(app: AppContext, reader: Reader): Promise<ToldLine[]> {
  const { say } = sayTo(reader);
  const { state } = await readiness(app);
  const figures = Object.entries(state).flatMap(([name, value]): (readonly [string, unknown])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([part, figure]) => [`${name}.${part}`, figure] as const)
      : [[name, value] as const],
  );
  return figures.map(([name, figure]) => {
    const key = `health.${name}`;
    return { label: isMessageKey(key) ? say({ key }) : name, value: told(figure) };
  });
}

const told = (figure: unknown): string =>
  typeof figure === 'string' ? figure : JSON.stringify(figure);

/** Everybody of the program with their roles and, of an SME, for what they are there. */
function peopleOf(app: AppContext, reader: Reader): Listed[] {
  const { say } = sayTo(reader);
  const program = app.program();
  const smes = new Map(program.smes.map((sme) => [sme.mail, sme]));
  return program.people.map(({ mail, name }) => {
    const sme = smes.get(mail);
    const roles = app.features.rolesOf(program, mail).map((role) => {
      const key = `role.${role}`;
      return isMessageKey(key) ? say({ key }) : role;
    });
    const details = sme
      ? [[...sme.regions].join(', '), sme.workloads.join(', '), sme.languages.join(', ')]
      : [];
    return { id: mail, name, facts: [...roles, ...details.filter((one) => one !== '')] };
  });
}

const partnersIn = (program: Program): Listed[] =>
  program.partners.map(({ id, name, contacts, fpm }) => ({
    id,
    name,
    facts: [
      ...(fpm ? [nameOf(program, fpm)] : []),
      ...contacts.map((mail) => nameOf(program, mail)),
    ],
  }));
