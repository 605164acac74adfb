import { z } from 'zod';
import type { AppContext } from '../../engine/context.ts';
import { requestTakeOver } from '../../engine/directory/program-taken.ts';
import { fieldsIn, inputsIn, targetIn } from '../../engine/execute/card-inputs.ts';
import { type Click, type Outcome, says } from '../../engine/execute/click.ts';
import { execute } from '../../engine/execute/execute.ts';
import { onlyOfThis } from '../../engine/execute/show/only-of-this.ts';
import { showOnCard, showStream } from '../../engine/execute/show/show.ts';
import type { Handler, Verb } from '../../engine/feature.ts';
import { loadStream } from '../../store/streams/streams.ts';
import { access } from './access-kind.ts';
import { openRegistration } from './actions/open.ts';
import { isRight, newSeal } from './actions/secret.ts';
import { accessFieldIds } from './domain/form.ts';
import {
  type AccessVerb,
  accessInputIds,
  accessVerbs,
  parseCommand,
} from './domain/moves/commands.ts';
import type { AccessId, Registration } from './domain/registration.ts';
import type { AccessListView } from './domain/views.ts';
import { takeWish } from './store/wishes.ts';

const inputIds = [...accessFieldIds, ...accessInputIds];
const isInput = (name: string): boolean => inputIds.some((id) => id === name);

const openingShape = z.object({ another: z.boolean().catch(false) }).catch({ another: false });
const open: Handler = (app, click, data) => openRegistration(app, click, openingShape.parse(data));

const show: Handler = async (app, click, data) => {
  const target = targetIn<AccessId>(access, data);
  return target ? showStream(app, click, target.id) : says({ code: 'unknown-action' });
};

const listing = z.object({ page: z.number().int().min(0).catch(0) }).catch({ page: 0 });
const list: Handler = (app, click, data) =>
  showOnCard<AccessListView>(app, click, { kind: 'access-list', ...listing.parse(data) });

/** Whatever a client has sent as a code: only text can be one. */
const codeShape = z.object({ code: z.string().catch('') }).catch({ code: '' });
/** Two buttons of one card have the same verb; one says that it confirms a number. */
const confirmShape = z.object({ confirms: z.boolean().catch(false) }).catch({ confirms: false });
const consentShape = z
  .object({ consentVersion: z.string().catch('') })
  .catch({ consentVersion: '' });

/** What is not typed: new codes, and whether a typed one is right. No code goes further than here. */
async function addedTo(app: AppContext, verb: AccessVerb, id: AccessId, data: unknown) {
  const registration = await loadStream<Registration>(app.store.db, id);
  if (!registration) return {};
  const { invitation, change } = registration;
  const { code } = codeShape.parse(data);
  switch (verb) {
    case 'access.submit':
      return { inputs: inputsIn(data, accessFieldIds) };
    case 'access.consent':
      return consentShape.parse(data);
    case 'access.invite':
      return {
        sealed: newSeal(app, registration, 'invitation'),
        mailed: app.mails === true,
      };
    case 'access.finish':
      return {
        nonce: invitation?.nonce ?? '',
        isRight: isRight(app, registration, invitation, code),
      };
    case 'access.address': {
      const { address: typed = '' } = inputsIn(data, ['address']);
      const sealed = newSeal(app, registration, 'number');
      const right = isRight(app, registration, change, code);
      // Cards of an earlier version do not say which button it was: a number alone is one to confirm.
      const isNumber = confirmShape.parse(data).confirms || (code !== '' && typed === '');
      return {
        ...{ nonce: change?.nonce ?? '', isRight: right, isEmpty: code.trim() === '' },
        address: isNumber ? null : { typed: typed.toLowerCase(), sealed },
      };
    }
    default:
      return {};
  }
}

const move =
  (verb: AccessVerb): Handler =>
  async (app, click, data) => {
    const target = targetIn<AccessId>(access, data);
    if (!target) return says({ code: 'unknown-action' });
    const inputs = inputsIn(data, inputIds);
    const added = await addedTo(app, verb, target.id, data);
    const typed = { ...fieldsIn(data, isInput), ...inputs };
    const command = parseCommand(verb, inputs, added);
    const aside = asides[verb];
    const outcome = await execute(app, click, { target, command, typed, ...(aside && { aside }) });
    if (outcome.refusal || !changesContacts.includes(verb)) return outcome;
    return afterwards(app, click, target.id, outcome);
  };

/** A question is asked in the middle of the form. */
const asides: Readonly<Partial<Record<AccessVerb, readonly string[]>>> = {
  'access.ask': ['question'],
};

const changesContacts: readonly AccessVerb[] = [
  ...([
    'access.finish',
    'access.consent',
    'access.suspend',
    'access.restore',
    'access.end',
  ] as const),
];

/** There are other contacts now; who has become one goes straight on to what they came for. */
async function afterwards(
  app: AppContext,
  click: Click,
  id: AccessId,
  outcome: Outcome,
): Promise<Outcome> {
  await app.peopleChanged();
  await requestTakeOver(app);
  app.wake();
  const registration = await loadStream<Registration>(app.store.db, id);
  const isOwn = registration?.applicant.id === click.actor.id;
  if (!isOwn || registration?.state !== 'registered') return outcome;
  const { db } = app.store;
  const wanted = await takeWish(db, click.actor.id, app.clock());
  const request = app.features.verb('form.open');
  if (wanted === 'new' && request) return request(app, click, {});
  const isNew = registration.registeredAt !== null && outcome.view.streamId === id;
  return isNew ? showOnCard(app, click, { kind: 'greeting' }) : outcome;
}

/** The verbs of access: contract, section 6. */
export const verbs: Readonly<Record<string, Verb>> = {
  'access.open': onlyOfThis(open),
  'access.show': onlyOfThis(show),
  'access.list': onlyOfThis(list),
  ...Object.fromEntries(accessVerbs.map((verb) => [verb, move(verb)])),
};
