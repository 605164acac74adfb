import type { CardPage } from '../../../domain/card-view.ts';
import type { Person, Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { personOf } from '../../../store/people/people.ts';
import { loadEvents } from '../../../store/streams/streams.ts';
import { access } from '../access-kind.ts';
import { shownCode } from '../actions/code.ts';
import { codeOf } from '../actions/secret.ts';
import { prefilledFor, typedOf } from '../domain/form.ts';
import { accessKeysOf } from '../domain/keys.ts';
import { accessVerbs } from '../domain/moves/commands.ts';
import { accessRight } from '../domain/moves/decide.ts';
import { evolve } from '../domain/moves/evolve.ts';
import { isBeside } from '../domain/moves/transitions.ts';
import type { AccessPage, AccessTracePage, Evidence } from '../domain/pages.ts';
import { domainOf } from '../domain/prefill.ts';
import {
  type AccessEvent,
  isRunning,
  type RecordedAccessEvent,
  type RecordedDecision,
  type Registration,
} from '../domain/registration.ts';
import type { AccessFacts } from '../domain/roles.ts';
import { decisionDue } from '../domain/timers.ts';
import type { AccessView } from '../domain/views.ts';
import { sharersOf } from '../store/load.ts';

/** One registration: the applicant's card, or the approver's. */
export async function accessPage(
  app: AppContext,
  view: AccessView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const { db } = app.store;
  const { streamId, purpose, event, replaced } = view;
  const found = await access.load(db, app, streamId);
  const person = personOf(reader);
  const as = found ? access.rolesIn(found.state, person, found.facts) : [];
  if (!found || as.length === 0) return says({ code: 'not-found', id: streamId }).view;
  const { state: registration, facts } = found;
  if (replaced !== undefined && !view.keepsButtons)
    return tracePage(found.state, as as AccessPage['as'], {
      events: await loadEvents(db, streamId),
      told: event,
      by: purpose === 'shown' ? reader.id : null,
    });
  const isOwn = as.includes('applicant');
  const isToldOf = purpose !== 'shown';
  const isLooked = isToldOf || !isOwn || registration.state === 'expired';
  const events = isLooked ? await loadEvents<AccessEvent>(db, streamId) : [];
  const page: AccessPage = {
    ...{ kind: 'access', registration, purpose, refusal, typed, signIn: facts.signIn },
    as: as as AccessPage['as'],
    verbs: verbsFor(registration, person, facts),
    told: (isToldOf && events.find(({ version }) => version === event)) || null,
    decided: isOwn ? null : (events.findLast(isDecision) ?? null),
    endedBy: endedBy(registration, events),
    prefilled: isOwn ? prefilledIn(registration, reader, facts) : {},
    due: decisionDue(registration, facts.program),
    evidence: isOwn ? null : await evidenceIn(app, registration, facts),
    code: isOwn ? codeIn(app, registration) : null,
    consent: isOwn ? consentIn(registration, facts) : null,
    retentionDays: app.retentionDays ?? null,
    mails: app.mails === true,
  };
  return page;
}

interface Told {
  readonly events: readonly RecordedAccessEvent[];
  readonly told: number;
  /** Who has gone on with it on this message; null: nobody, it was sent. */
  readonly by: Reader['id'] | null;
}

/** A newer message shows the registration: this one keeps how far it was on it, and never changes. */
function tracePage(
  registration: Registration,
  as: AccessPage['as'],
  { events, told, by }: Told,
): AccessTracePage {
  const next = events.find(({ version, actor }) => version > told && actor?.id !== by);
  const until = events.filter(
    ({ version }) => version <= told || (by && version < (next?.version ?? Infinity)),
  );
  const then = until.reduce<Registration | undefined>(evolve, undefined) ?? registration;
  return {
    // Once it is over, no later event would shrink what is left for somebody who may be typing.
    ...{ kind: 'access', isTrace: true, superseded: isRunning(registration.state) },
    ...{ registration, as, state: then.state, at: until.at(-1)?.at ?? registration.openedAt },
    ...{ refusal: null, typed: {} },
  };
}

const isDecision = (event: RecordedAccessEvent): event is RecordedDecision =>
  event.kind === 'invited' || event.kind === 'returned' || event.kind === 'denied';

function endedBy(
  { state }: Registration,
  events: readonly RecordedAccessEvent[],
): AccessPage['endedBy'] {
  const last = events.findLast(({ kind }) => !isBeside('', kind));
  if (state === 'withdrawn' && last?.kind === 'withdrawn') return 'withdrawal';
  return state === 'expired' && last?.kind === 'expired' && last.why === 'tries' ? 'tries' : null;
}

const verbsFor = (registration: Registration, person: Person, facts: AccessFacts) =>
  accessVerbs.filter((verb) => 'as' in accessRight(verb, registration, person, facts));

function prefilledIn({ form, state }: Registration, reader: Reader, facts: AccessFacts) {
  if (state === 'draft') return prefilledFor(facts.program, reader, facts);
  return form && state === 'returned' ? typedOf(form) : {};
}

/** Made anew for each card: it is kept nowhere. */
function codeIn(app: AppContext, registration: Registration): string | null {
  const { state, invitation } = registration;
  if (state !== 'consented' || !invitation) return null;
  return shownCode(codeOf(app, registration, invitation, 'invitation'));
}

function consentIn({ state, consent }: Registration, { program }: AccessFacts): string | null {
  const { consentVersion } = accessKeysOf(program);
  if (state === 'invited') return consentVersion;
  return state === 'registered' && consent?.version !== consentVersion ? consentVersion : null;
}

async function evidenceIn(
  app: AppContext,
  registration: Registration,
  { program, signIn, others }: AccessFacts,
): Promise<Evidence> {
  const domain = signIn === null ? null : domainOf(signIn);
  const partner = program.partners.find(({ id }) => id === registration.partner);
  const contacts = (partner?.contacts ?? []).filter(
    (mail) => mail !== signIn && domainOf(mail) === domain,
  );
  return {
    ...{ domain, sameDomain: contacts.length },
    sharedWith: await sharersOf(app.store.db, registration),
    earlier: others
      .filter(({ state }) => state !== 'draft' && state !== 'discarded')
      .map(({ id, state, openedAt: at }) => ({ id, state, at })),
  };
}
