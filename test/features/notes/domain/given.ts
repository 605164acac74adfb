import type { Refusal } from '../../../../src/domain/decision/refusal.ts';
import type { Person } from '../../../../src/domain/people/people.ts';
import {
  type NoteVerb,
  parseCommand,
} from '../../../../src/features/notes/domain/note/commands.ts';
import { decide } from '../../../../src/features/notes/domain/note/decide.ts';
import { evolve } from '../../../../src/features/notes/domain/note/evolve.ts';
import type { Note, NoteEvent } from '../../../../src/features/notes/domain/note/note.ts';
import type { NoteFacts } from '../../../../src/features/notes/domain/note/roles.ts';
import { evolve as evolveRisk } from '../../../../src/features/notes/domain/risk/evolve.ts';
import type { Risk, RiskEvent } from '../../../../src/features/notes/domain/risk/risk.ts';
import { fatima, nordlicht, program as withFms } from '../../customers/domain/given.ts';
import { monday } from '../../requests/domain/given.ts';

/** Vera helps with adoption in EMEA; Sam is an engineer. */
export const vera: Person = {
  id: 'fasttrack/605' as Person['id'],
  name: 'Vera Voss',
  mail: 'vera@fasttrack.example',
};
export const program = {
  ...withFms,
  smes: [
    ...withFms.smes,
    {
      ...{ mail: 'vera@fasttrack.example', roles: ['adoption'] as const, workloads: [] },
      ...{ languages: ['en'], regions: ['emea'] as const, capacity: 1 },
    },
  ],
};
export const noteFacts: NoteFacts = {
  ...{ program, customer: nordlicht, requests: [] },
  standIns: { owner: null, fm: null },
  corrected: null,
};

/** What is typed after a call; today is Monday, 4 May 2026. */
export const typed = {
  ...{ happenedOn: '2026-05-04', about: 'relations', with: 'customer,account-team' },
  text: 'Network approval was given; the partner deploys the new line.',
  ...{ nextAction: 'check bandwidth after the change', nextActionDate: '2026-05-29' },
  nextActionOwner: 'fatima@fasttrack.example',
};
export const today = '2026-05-04';

type Inputs = Readonly<Record<string, string>>;

/** A note and what was tried with it, one step after the other. */
export function begun(by: Person = fatima, replaces: Note['replaces'] = null) {
  const event: NoteEvent = {
    ...{ kind: 'begun', customer: 'CUS-1001', writer: by.mail ?? '', filled: {}, replaces },
  };
  return step(
    evolve(undefined, {
      ...{ ...event, streamId: 'NOTE-1003', version: 1, at: monday, actor: by, as: 'fm' },
    }),
  );
}

function step(note: Note, refusal: Refusal | null = null) {
  const happens = (event: NoteEvent, actor: Person | null) =>
    step(
      evolve(note, {
        ...{ ...event, streamId: note.id, version: note.version + 1, at: monday, actor, as: null },
      }),
    );
  return {
    note,
    happens,
    does(
      verb: NoteVerb,
      inputs: Inputs = {},
      more: { readonly by?: Person; readonly facts?: NoteFacts; readonly today?: string } = {},
    ) {
      const { by = fatima, facts = noteFacts, today: day = today } = more;
      const decided = decide(parseCommand(verb, inputs, day), note, by, facts);
      return 'refusal' in decided ? step(note, decided.refusal) : happens(decided.event, by);
    },
    errors: () =>
      refusal?.code === 'invalid'
        ? refusal.errors.map(({ field, code }) => `${field}: ${code}`)
        : [],
    refusal,
  };
}

export const published = (changes: Inputs = {}, by: Person = fatima) =>
  begun(by).does('note.publish', { ...typed, ...changes }, { by });

/** Fatima has opened a risk. */
export function openRisk(by: Person = fatima, changes: Partial<Risk> = {}): Risk {
  const event: RiskEvent = {
    ...{ kind: 'risk-opened', customer: 'CUS-1001', region: 'emea', riskKind: 'problem' },
    ...{ text: 'The firewall takes no wildcards.', note: 'NOTE-1003' },
  };
  const risk = evolveRisk(undefined, {
    ...{ ...event, streamId: 'RISK-1007', version: 1, at: monday, actor: by, as: 'fm' },
  });
  return { ...risk, ...changes };
}
