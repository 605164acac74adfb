import type { ErrorCode, FieldId, Step } from '../domain/form.ts';
import type { Role } from '../domain/people.ts';
import type { Region, SmeRole } from '../domain/program.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type { DenyReason, EventKind, State } from '../domain/request.ts';
import type { ListName, Sentence } from '../domain/view.ts';
import type { CommandName } from './commands.ts';

/** What the domain can say: each of these needs its words, or `en.ts` does not compile. */
export type NeededKey =
  | `command.${CommandName}`
  | `deny-reason.${DenyReason}`
  | `error.${ErrorCode}`
  | `event.${EventKind}`
  | `field.${FieldId}`
  | `headline.state.${State}`
  | `help.role.${Role}`
  | `list.empty.${ListName}`
  | `list.name.${ListName}`
  | `news.${EventKind}`
  | `refusal.${Exclude<RefusalCode, 'out-of-date'>}`
  | `refusal.already.${EventKind}`
  | `region.${Region}`
  | `role.${Role}`
  | `segment.${'enterprise' | 'smc'}`
  | `sentence.${Exclude<Sentence['code'], 'refused'>}`
  | `sme-role.${SmeRole}`
  | `state.${State}`
  | `step.${Step}`;
