import { nameOf, type Program } from '../../../../domain/program/program.ts';
import { fmMails } from '../../domain/keys.ts';

/** The FMs by whom a list can be narrowed. */
export const fmChoices = (program: Program) =>
  fmMails(program).map((mail) => ({ value: mail, label: nameOf(program, mail) }));
