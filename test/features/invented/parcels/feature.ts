import { z } from 'zod';
import { inputsIn, targetIn } from '../../../../src/engine/execute/card-inputs.ts';
import { says } from '../../../../src/engine/execute/click.ts';
import { execute } from '../../../../src/engine/execute/execute.ts';
import { recordEvent } from '../../../../src/engine/execute/record-event.ts';
import type { Feature, Handler, Occurrence, Reaction } from '../../../../src/engine/feature.ts';
import type { Request } from '../../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../../src/features/requests/domain/request-events.ts';
import { nextStreamId } from '../../../../src/store/streams/numbers.ts';
import { commands } from './commands.ts';
import {
  byTracking,
  findParcels,
  foundFirst,
  inDialog,
  packFromMessage,
  whereIsMine,
} from './in-chats.ts';
import { parcel } from './kind.ts';
import { packersOf } from './parcel.ts';
import { parcelPage } from './parcel-page.ts';
import { migrations } from './stored-parcel.ts';

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
  commands,
  kinds: [parcel],
  verbs: { 'parcel.send': { handle: send, inDialog: 'goes-on' } },
  pages: { parcel: parcelPage },
  dialogs: { parcel: inDialog },
  searches: { findParcels },
  firstFound: { searchRequests: foundFirst },
  messageCommands: { packParcel: packFromMessage },
  answers: whereIsMine,
  named: byTracking,
  roles: { packer: (program, mail) => packersOf(program).includes(mail) },
  programKeys: { packers: z.array(z.string()), daysToPack: z.int() },
  migrations,
  reactions: { request: orderParcel },
};
