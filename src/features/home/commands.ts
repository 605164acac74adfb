import type { CardView, SentenceView } from '../../domain/card-view.ts';
import { languages } from '../../domain/people/people.ts';
import type { FreeAnswer, TypedWord } from '../../engine/chat-part.ts';
import type { AppContext } from '../../engine/context.ts';
import { typedId } from '../../engine/execute/card-inputs.ts';
import { type Click, refusalIn, says } from '../../engine/execute/click.ts';
import { insteadOf } from '../../engine/execute/instead.ts';
import { showStream } from '../../engine/execute/show/show.ts';
import { chooseLanguage } from '../../store/people/people.ts';
import type { HelpView, HomeSentence } from './domain/views.ts';
import { homeCommandWords as words } from './words/commands.ts';
import { courtesyIn } from './words/courtesies.ts';

const help: HelpView = { kind: 'help' };
const sentence = (say: HomeSentence): SentenceView<HomeSentence> => ({ kind: 'sentence', say });

export const commands = {
  status: { ...words.status, handle: status },
  language: { ...words.language, handle: language },
  help: { ...words.help, handle: async () => help },
} satisfies Readonly<Record<string, TypedWord>>;

/** Who thanks or takes leave wants a word back, and no help. */
export const courtesyAnswer: FreeAnswer = {
  inGroups: true,
  to: async (_app, _reader, text) => {
    const of = courtesyIn(text);
    return of && sentence({ code: 'courtesy', of });
  },
};

/** The thing of this id, with its history, or what is called so. */
async function status(app: AppContext, click: Click, typed: string | null): Promise<CardView> {
  if (!typed) return sentence({ code: 'status-missing' });
  const named = await whatIsNamed(app, click, typed);
  if (named) return named;
  const id = typedId(app.features, typed);
  if (!id)
    return (await insteadOf(app, click, 'status')) ?? says({ code: 'not-found', id: typed }).view;
  const { view } = await showStream(app, click, id);
  if (refusalIn(view)) return (await insteadOf(app, click, 'status')) ?? view;
  return view.streamId ? ({ ...view, historyOpen: true } as CardView) : view;
}

/** What the first feature has that knows this name; an id, or the beginning of one, is no name. */
async function whatIsNamed(app: AppContext, click: Click, typed: string) {
  // Of letters an id has its prefix alone.
  const letters = typed.replaceAll(/\P{L}/gu, '').toUpperCase();
  if ([...app.features.kinds.values()].some(({ prefix }) => prefix === letters)) return undefined;
  for (const feature of app.features.features) {
    const view = await feature.named?.(app, click, typed);
    if (view) return view;
  }
  return undefined;
}

async function language(app: AppContext, { actor }: Click, typed: string | null) {
  if (!typed) return sentence({ code: 'language-missing' });
  const chosen = languages.find((one) => one === typed.toLowerCase());
  if (!chosen) return sentence({ code: 'language-unknown', typed });
  await chooseLanguage(app.store.db, actor.id, chosen);
  return sentence({ code: 'language-set' });
}
