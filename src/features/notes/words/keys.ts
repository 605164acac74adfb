import type { NoteParty, NoteState, NoteSubject, RiskKind } from '../domain/note/note.ts';
import type { RiskState } from '../domain/risk/risk.ts';

/** What can be wrong with a field of a note only; other errors are general words. */
export type NoteError =
  | 'not-within-days'
  | 'too-far-ahead'
  | 'too-many-requests'
  | 'too-old'
  | 'why';

/** The keys that follow from the domain: `en.ts` does not compile without each of them. */
export type NeededKey =
  | `error.${NoteError}`
  | `noteParty.${NoteParty}`
  | `noteState.${NoteState}`
  | `noteSubject.${NoteSubject}`
  | `riskKind.${RiskKind}`
  | `riskState.${RiskState}`;
