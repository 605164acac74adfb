import type { Reader } from '../../../../src/domain/people/people.ts';
import type { StreamId } from '../../../../src/domain/stream.ts';
import type {
  FirstFound,
  FreeAnswer,
  InDialog,
  MessageCommand,
  Search,
  SearchResult,
} from '../../../../src/engine/chat-part.ts';
import type { AppContext } from '../../../../src/engine/context.ts';
import { typedId } from '../../../../src/engine/execute/card-inputs.ts';
import { shows } from '../../../../src/engine/execute/click.ts';
import { loadPage } from '../../../../src/engine/execute/show/page.ts';
import type { Feature } from '../../../../src/engine/feature.ts';
import type { ParcelView } from './kind.ts';
import type { ParcelPage } from './parcel-page.ts';
import { firstSentTo } from './stored-parcel.ts';

const parcelView = (streamId: StreamId): ParcelView => ({ kind: 'parcel', streamId });

/** The card of a parcel, to somebody who has to do with it. */
async function shown(app: AppContext, id: StreamId, reader: Reader): Promise<SearchResult[]> {
  const view = parcelView(id);
  const page = await loadPage(app, view, reader);
  return page.kind === 'parcel' ? [{ view, page }] : [];
}

const idIn = ({ features }: AppContext, text: string): StreamId | undefined =>
  typedId(features, /PAR-\d+/.exec(text)?.[0] ?? '');

/** By its id. */
export const findParcels: Search = {
  find: async (app, reader, typed, { skip }) => {
    const id = idIn(app, typed);
    return id && skip === 0 ? shown(app, id, reader) : [];
  },
  none: (typed) => [`No parcel is called "${typed}".`, { key: 'search.none' }],
};

/** The first parcel that is on its way to somebody, in a sentence about parcels. */
export const whereIsMine: FreeAnswer = {
  inGroups: false,
  to: async (app, { id: reader }, text) => {
    if (!/\bparcel\b/.test(text)) return undefined;
    const found = await firstSentTo(app.store.db, reader);
    return found ? parcelView(found) : undefined;
  },
};

/** What a message says of a parcel is begun in a dialog. */
export const packFromMessage: MessageCommand = async (app, _click, message) => {
  const view = parcelView(idIn(app, message) ?? 'PAR-0');
  return { outcome: shows(view), verb: 'parcel.pack', titled: (title) => `To be sent: ${title}` };
};

/** Before all requests. */
export const foundFirst: FirstFound = async (app, reader, typed) => {
  const id = idIn(app, typed);
  return id ? shown(app, id, reader) : [];
};

/** A dialog shows it until it is sent. */
export const inDialog: InDialog = ({ parcel: { id, state } }: ParcelPage, { verb }) => {
  if (state === 'ordered') return { goesOn: true, mark: { packing: true } };
  return verb === 'parcel.send' ? { ends: `${id} leaves today.` } : undefined;
};

/** A parcel may be called what the carrier calls it. */
export const byTracking: NonNullable<Feature['named']> = async (app, { actor }, name) => {
  const found = await firstSentTo(app.store.db, actor.id);
  const [result] = found ? await shown(app, found, actor) : [];
  const { tracking } = (result?.page as ParcelPage | undefined)?.parcel ?? {};
  return tracking === name ? result?.view : undefined;
};
