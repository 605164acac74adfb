import { languages } from '../../src/domain/people/people.ts';
import type { Click, Desk } from '../../src/engine/context.ts';
import { requestIn } from '../../src/engine/execute/card-inputs.ts';
import { noteDenial } from '../../src/engine/execute/log-denial.ts';
import { post } from '../../src/engine/outbox/notify.ts';
import { listsOf } from '../../src/features/pages.ts';
import { openForm } from '../../src/features/requests/actions/form-steps.ts';
import { showRequest } from '../../src/features/requests/actions/show.ts';
import type { View } from '../../src/features/views.ts';
import { type CommandName, parseCommand } from '../../src/i18n/commands.ts';
import { chooseLanguage } from '../../src/store/people/people.ts';

type Typed = (desk: Desk, click: Click, argument: string | null) => Promise<View>;

/** What each word of the contract, section 5, shows. */
const answers: Readonly<Record<CommandName, Typed>> = {
  new: async (desk, click) => (await openForm(desk, click)).view,
  requests: async (desk, { actor }) => ({
    kind: 'list',
    list: listsOf(desk, actor)[0] ?? 'mine',
    page: 0,
  }),
  status: async (desk, click, argument) => {
    const target = requestIn({ requestId: argument });
    if (!target)
      return {
        kind: 'sentence',
        say: { code: 'refused', refusal: { code: 'not-found', id: argument ?? '' } },
      };
    const { view } = await showRequest(desk, click, target.requestId);
    return view.kind === 'request' ? { ...view, historyOpen: true } : view;
  },
  language: async (desk, { actor }, argument) => {
    const chosen = languages.find((language) => language === argument?.toLowerCase());
    if (!chosen)
      return { kind: 'sentence', say: { code: 'language-unknown', typed: argument ?? '' } };
    await chooseLanguage(desk.store.db, actor.id, chosen);
    return { kind: 'sentence', say: { code: 'language-set' } };
  },
  help: async () => ({ kind: 'help' }),
};

/** Answers what was typed with a message of its own, once for each delivery. */
export async function answerTyped(
  desk: Desk,
  click: Click & { readonly deliveryKey: string },
  text: string,
): Promise<void> {
  const view = await viewTyped(desk, click, text);
  await desk.store.transaction((db) =>
    post(db, desk, `reply:${click.deliveryKey}`, click.actor.id, view),
  );
  desk.wake();
}

/** What the typed words are answered with; words that are no command get help. */
export async function viewTyped(desk: Desk, click: Click, text: string): Promise<View> {
  const typed = parseCommand(text);
  if (!typed) return help;
  const view = await answers[typed.command](desk, click, typed.argument);
  noteDenial(desk, click.actor, typed.command, { view, refusal: null });
  return view;
}

const help: View = { kind: 'help' };
