import { z } from 'zod';
import type { CardPage } from '../../../../src/domain/card-view.ts';
import type { Reader } from '../../../../src/domain/people/people.ts';
import type { Refusal } from '../../../../src/domain/refusal.ts';
import type { AppContext } from '../../../../src/engine/context.ts';
import { inputsIn, targetIn } from '../../../../src/engine/execute/card-inputs.ts';
import { type Answer, says } from '../../../../src/engine/execute/click.ts';
import { execute } from '../../../../src/engine/execute/execute.ts';
import { recordEvent } from '../../../../src/engine/execute/record-event.ts';
import type { Feature, Handler, Occurrence, Reaction } from '../../../../src/engine/feature.ts';
import type { Request } from '../../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../../src/features/requests/domain/request-events.ts';
import { personOf } from '../../../../src/store/people/people.ts';
import { nextStreamId } from '../../../../src/store/streams/numbers.ts';
import { type ParcelView, parcel } from './kind.ts';
import { type Parcel, packersOf } from './parcel.ts';
import { migrations, sentTo } from './stored-parcel.ts';

export interface ParcelPage extends CardPage {
  readonly kind: 'parcel';
  readonly parcel: Parcel;
  readonly mayPack: boolean;
  /** How many the recipient has got, this one among them. */
  readonly sent: number;
  readonly refusal: Refusal | null;
}

async function parcelPage(
  app: AppContext,
  { streamId }: ParcelView,
  reader: Reader,
  { refusal }: Answer,
): Promise<CardPage> {
  const id = streamId ?? 'PAR-0';
  const found = await parcel.load(app.store.db, app, id);
  const roles = found ? parcel.rolesIn(found.state, personOf(reader), found.facts) : [];
  if (!found || roles.length === 0) return says({ code: 'not-found', id }).view;
  const { state } = found;
  const sent = await sentTo(app.store.db, state.to);
  const mayPack = state.state === 'ordered' && roles.includes('packer');
  const page: ParcelPage = { kind: 'parcel', parcel: state, mayPack, sent, refusal };
  return page;
}

const send: Handler = async (app, click, data) => {
  const target = targetIn(parcel, data);
  if (!target) return says({ code: 'unknown-action' });
  const typed = inputsIn(data, ['tracking']);
  const command = { verb: 'parcel.send', tracking: typed.tracking ?? null };
  return execute(app, click, { target, command, typed });
};

/** Whose request is approved gets a parcel: ordered in the transaction of the approval. */
const orderParcel: Reaction = async (
  db,
  app,
  { state, event, click }: Occurrence<Request, RequestEvent>,
) => {
  if (event.kind !== 'approved') return;
  const ordered = { kind: 'ordered', request: state.id, to: state.requester.id } as const;
  const id = await nextStreamId(db, parcel.prefix);
  await recordEvent(db, app, parcel, { click, event: ordered, as: event.as, id });
};

export const parcels: Feature = {
  name: 'parcels',
  kinds: [parcel],
  verbs: { 'parcel.send': send },
  pages: { parcel: parcelPage },
  roles: { packer: (program, mail) => packersOf(program).includes(mail) },
  programKeys: { packers: z.array(z.string()), daysToPack: z.int() },
  migrations,
  reactions: { request: orderParcel },
};
