import { setTimeout } from 'node:timers/promises';
import { isJson, type Json, type Message } from '../../support/teams/chats.ts';
import { allButtons, cardOf } from '../../support/teams/clients/cards.ts';
import { type Asked, cardIn } from '../check/ledger.ts';
import { buttonsOf, idOn } from './buttons.ts';
import type { Player } from './player.ts';
import { form } from './typing.ts';
import type { Work } from './work.ts';

const isOfForm = (verb: string): boolean => /^form\.(next|submit)$/.test(verb);

const draftOn = (message: Message | undefined): string | undefined => {
  const found = message && buttonsOf(message).find(({ verb }) => isOfForm(verb));
  return isJson(found?.data) ? String(found.data.draftId) : undefined;
};

/** How a partner asks for something, until it is submitted, and answers what was returned. */
export function createAsks({ actor, person, hand, ledger, random, over }: Player) {
  /** Forms that are another matter, or were sent: an older copy of one may still stand. */
  const through = new Set<string>();

  /** Without an id: a form that is none of these. One of a request that is revised says which one it is. */
  const withDraft = (draftId?: string): Message | undefined =>
    person.chat().findLast((message) =>
      buttonsOf(message).some(({ verb, data }) => {
        if (!isOfForm(verb) || !isJson(data)) return false;
        if (draftId !== undefined) return data.draftId === draftId;
        return !through.has(String(data.draftId)) && !idOn(cardOf(message));
      }),
    );

  /** Through the form on this message to its end; the id that the card then tells. */
  async function fillsIn(
    find: () => Message | undefined,
    asked: Asked,
    typed: Json,
  ): Promise<string | undefined> {
    for (let step = 0; step < 60 && !over(); step += 1) {
      const message = find();
      if (!message) return undefined;
      const button = buttonsOf(message).find(({ verb }) => isOfForm(verb));
      if (!button) return idOn(cardOf(message));
      const data = { ...(button.data as Json), ...(button.verb === 'form.next' ? typed : {}) };
      const submits = button.verb === 'form.submit' ? { told: asked.submits } : undefined;
      const answer = await hand.insists(message, button.verb, data, submits);
      const card = cardIn(answer);
      if (!submits || !card || asked.submits.at(-1) !== 'accepted') continue;
      if (allButtons(card).every(({ verb }) => !verb.startsWith('form.'))) return idOn(card);
    }
    return undefined;
  }

  async function opensForm(): Promise<Message | undefined> {
    if (!withDraft()) {
      await hand.says('new');
      for (let waited = 0; waited < 60 && !withDraft() && !over(); waited += 1)
        await setTimeout(100);
    }
    return withDraft();
  }

  async function asks(): Promise<void> {
    const asked = ledger.ask(actor.mail);
    const typed = form(actor, asked, random);
    while (!over()) {
      let last = await opensForm();
      const draftId = draftOn(last);
      if (!draftId) continue;
      const find = () => {
        last = withDraft(draftId) ?? last;
        return last;
      };
      const id = await fillsIn(find, asked, typed);
      if (id) asked.requestId = id;
      // Without an id the submission may have been stored all the same: its status card says so.
      asked.finished = id !== undefined || asked.submits.includes('accepted');
      asked.finished ||= asked.submits.length > 0 && !withDraft(draftId);
      if (!asked.finished) continue;
      through.add(draftId);
      return;
    }
  }

  async function revises({ message, button }: Work): Promise<void> {
    const answer = await hand.insists(message, button.verb, button.data as Json);
    const draft = allButtons(cardIn(answer)).find(({ verb }) => verb.startsWith('form.'));
    const draftId = isJson(draft?.data) ? String(draft.data.draftId) : undefined;
    if (!draftId) return;
    through.add(draftId);
    const asked: Asked = {
      ...{ token: '', requester: actor.mail, submits: [], requestId: undefined, finished: false },
    };
    await fillsIn(() => withDraft(draftId), asked, { answers: 'As asked.' });
  }

  return { asks, revises };
}
