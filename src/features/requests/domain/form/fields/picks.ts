import { type Entry, picked } from '../../../../../domain/forms/pick.ts';
import { fpmMails, nameOf, type Program } from '../../../../../domain/program/program.ts';

/** People as entries of a list, by their addresses. */
export const peopleOf = (program: Program, mails: readonly string[]): Entry[] =>
  mails.map((mail) => ({ value: mail, name: nameOf(program, mail) }));

/** What the inputs are chosen from that may be typed instead: lists that no card could hold. */
const lists = {
  contact: (program) =>
    peopleOf(
      program,
      program.partners.flatMap(({ contacts }) => contacts),
    ),
  delegate: (program) => peopleOf(program, fpmMails(program)),
  fpm: (program) => peopleOf(program, fpmMails(program)),
  partnerName: ({ partners }) => partners.map(({ id, name }) => ({ value: id, name })),
  sme: (program) =>
    peopleOf(
      program,
      program.smes.map(({ mail }) => mail),
    ),
  workload: ({ workloads }) =>
    workloads.map(({ id, name, code }) => ({ value: id, name: `${name} ${code}` })),
} satisfies Readonly<Record<string, (program: Program) => readonly Entry[]>>;

export type Picked = keyof typeof lists;

/** The list of such an input, in its order. */
export const entriesOf = (input: Picked, program: Program): readonly Entry[] =>
  lists[input](program);

/** The inputs, with the entry itself where somebody typed a name or a part of it that only one has. */
export function withPicks<Inputs extends Readonly<Partial<Record<string, string>>>>(
  inputs: Inputs,
  program: Program,
): Inputs {
  const found = Object.entries(lists).flatMap(([id, entries]) => {
    const typed = inputs[id];
    return typed ? [[id, picked(entries(program), typed)]] : [];
  });
  return found.length > 0 ? { ...inputs, ...Object.fromEntries(found) } : inputs;
}
