import type { CommandName } from '../../src/domain/command-name.ts';
import { languages } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { requestIn } from '../../src/engine/execute/card-inputs.ts';
import type { Click } from '../../src/engine/execute/click.ts';
import { logDenial } from '../../src/engine/execute/log-denial.ts';
import { sendCard } from '../../src/engine/outbox/notify.ts';
import { listsOf } from '../../src/features/pages.ts';
import { openForm } from '../../src/features/requests/actions/form-steps.ts';
import { showRequest } from '../../src/features/requests/actions/show.ts';
import type { View } from '../../src/features/views.ts';
import { parseCommand } from '../../src/i18n/commands.ts';
import { chooseLanguage } from '../../src/store/people/people.ts';

type TextMessage = (app: AppContext, click: Click, argument: string | null) => Promise<View>;

/** What each word of the contract, section 5, shows. */
const answers: Readonly<Record<CommandName, TextMessage>> = {
  new: async (app, click) => (await openForm(app, click)).view,
  requests: async (app, { actor }) => ({
    kind: 'list',
    list: listsOf(app, actor)[0] ?? 'mine',
    page: 0,
  }),
  status: async (app, click, argument) => {
    const target = requestIn({ requestId: argument });
    if (!target)
      return {
        kind: 'sentence',
        say: { code: 'refused', refusal: { code: 'not-found', id: argument ?? '' } },
      };
    const { view } = await showRequest(app, click, target.requestId);
    return view.kind === 'request' ? { ...view, historyOpen: true } : view;
  },
  language: async (app, { actor }, argument) => {
    const chosen = languages.find((language) => language === argument?.toLowerCase());
    if (!chosen)
      return { kind: 'sentence', say: { code: 'language-unknown', typed: argument ?? '' } };
    await chooseLanguage(app.store.db, actor.id, chosen);
    return { kind: 'sentence', say: { code: 'language-set' } };
  },
  help: async () => ({ kind: 'help' }),
};

/** Answers what was typed with a message of its own, once for each delivery. */
export async function answerText(
  app: AppContext,
  click: Click & { readonly deliveryKey: string },
  text: string,
): Promise<void> {
  const view = await viewForText(app, click, text);
  await app.store.transaction((db) =>
    sendCard(db, app, `reply:${click.deliveryKey}`, click.actor.id, view),
  );
  app.wake();
}

/** What the typed words are answered with; words that are no command get help. */
export async function viewForText(app: AppContext, click: Click, text: string): Promise<View> {
  const typed = parseCommand(text);
  if (!typed) return help;
  const view = await answers[typed.command](app, click, typed.argument);
  logDenial(app, click.actor, typed.command, { view, refusal: null });
  return view;
}

const help: View = { kind: 'help' };
