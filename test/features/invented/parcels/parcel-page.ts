import type { CardPage } from '../../../../src/domain/card-view.ts';
import type { Refusal } from '../../../../src/domain/decision/refusal.ts';
import type { Reader } from '../../../../src/domain/people/people.ts';
import type { AppContext } from '../../../../src/engine/context.ts';
import { type Answer, says } from '../../../../src/engine/execute/click.ts';
import { personOf } from '../../../../src/store/people/people.ts';
import { type ParcelView, parcel } from './kind.ts';
import type { Parcel } from './parcel.ts';
import { sentTo } from './stored-parcel.ts';

export interface ParcelPage extends CardPage {
  readonly kind: 'parcel';
  readonly parcel: Parcel;
  readonly mayPack: boolean;
  /** How many the recipient has got, this one among them. */
  readonly sent: number;
  readonly refusal: Refusal | null;
}

export async function parcelPage(
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
