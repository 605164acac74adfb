import type { CardView } from '../../../../src/domain/card-view.ts';
import type { Kind } from '../../../../src/engine/kind.ts';
import { loadStream } from '../../../../src/store/streams/streams.ts';
import {
  decide,
  noticesOf,
  type Parcel,
  type ParcelEvent,
  type ParcelFacts,
  rolesIn,
  type SendParcel,
  timersOf,
  transitions,
} from './parcel.ts';
import { storedParcel } from './stored-parcel.ts';

export interface ParcelView extends CardView {
  readonly kind: 'parcel';
}

export const parcel: Kind<Parcel, SendParcel, ParcelEvent, ParcelFacts> = {
  ...storedParcel,
  idKey: 'parcelId',
  openStates: ['ordered'],
  transitions,
  isBeside: (_verb, event) => event === 'forgotten',
  decide,
  rolesIn,
  noticesOf,
  timersOf,
  shownView: ({ id, version }) => ({ kind: 'parcel', streamId: id, event: version }),
  load: async (db, { program }, id) => {
    const state = await loadStream<Parcel>(db, id);
    return state && { state, facts: { program: program() } };
  },
  factsAbout: async (_db, { program }) => ({ program: program() }),
  dueAt: async () => (timer) => timer.wanted,
  fire: async (_db, { due }) => ({ kind: 'forgotten', due }),
};
