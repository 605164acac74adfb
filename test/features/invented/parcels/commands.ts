import type { CardView } from '../../../../src/domain/card-view.ts';
import type { Reader } from '../../../../src/domain/people/people.ts';
import type { TypedWord } from '../../../../src/engine/chat-part.ts';
import type { AppContext } from '../../../../src/engine/context.ts';
import { typedId } from '../../../../src/engine/execute/card-inputs.ts';
import type { Click } from '../../../../src/engine/execute/click.ts';
import { showStream } from '../../../../src/engine/execute/show/show.ts';
import { packersOf } from './parcel.ts';
import { firstToPack } from './stored-parcel.ts';

const packs = (app: AppContext, { mail }: Pick<Reader, 'mail'>): boolean =>
  packersOf(app.program()).some((packer) => packer === mail);

/** The parcel of this id, or the first that is to be packed; for whom there is none there is no such word. */
async function parcelCommand(
  app: AppContext,
  click: Click,
  typed: string | null,
): Promise<CardView> {
  const id = typed ?? (await firstToPack(app.store.db));
  if (!id || !packs(app, click.actor)) return { kind: 'help' };
  return (await showStream(app, click, typedId(app.features, id) ?? 'PAR-0')).view;
}

export const commands = {
  parcel: {
    word: { en: 'parcel', de: 'paket', es: 'paquete' },
    otherWords: { de: ['päckchen'] },
    meaning: {
      en: 'one parcel, by its number',
      de: 'ein Paket, nach seiner Nummer',
      es: 'un paquete, por su número',
    },
    menu: {
      en: 'One parcel, such as parcel PAR-1002',
      de: 'Ein Paket, zum Beispiel paket PAR-1002',
      es: 'Un paquete, por ejemplo paquete PAR-1002',
    },
    example: 'PAR-1002',
    reads: (typed) => `PAR-${/\d+/.exec(typed)?.[0] ?? 0}`,
    sentences: {
      asks: {
        en: /\bwhat is to be packed\b/,
        de: /\bwas ist einzupacken\b/,
        es: /\bque hay que empaquetar\b/,
      },
    },
    handle: parcelCommand,
    offered: packs,
  },
} satisfies Readonly<Record<string, TypedWord>>;
