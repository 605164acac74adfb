import { nodesOf } from '../cards/kit/walk.ts';
import { customer, need, why } from '../support/samples/form.ts';
import { isJson, type Json, type Message } from '../support/teams/chats.ts';
import { allButtons, cardOf } from '../support/teams/clients/cards.ts';
import type { Person } from '../support/teams/clients/people.ts';
import type { Step } from './steps.ts';

/** What somebody who means well types into each input. */
const sensible: Json = {
  ...customer,
  ...need,
  ...why,
  answers: 'The first one.',
  comment: 'As agreed.',
  questions: 'Which tenant?',
  question: 'When does it start?',
  answer: 'On Monday.',
  expectations: 'Two calls.',
  outcomes: 'Two groups are moved.',
  exitCriteria: 'The pilot signs in.',
  learners: 'Petra',
  releaseCriteria: 'The pilot is over.',
  startDate: '2026-12-01',
  endDate: '2026-12-31',
  newEndDate: '2027-01-15',
  summary: 'It runs.',
  learnt: 'Petra: conditional access.',
  criteriaMet: 'yes',
};

const words = [
  ...['new', 'neu', 'nueva', 'requests', 'anfragen', 'solicitudes', 'help', 'hilfe', 'ayuda'],
  ...[
    'language de',
    'sprache en',
    'idioma es',
    'status SME-1001',
    'status SME-1017',
    'estado SME-3',
  ],
];
const invokes = [
  ...['task/fetch', 'task/submit', 'composeExtension/query', 'composeExtension/fetchTask'],
  ...['composeExtension/submitAction', 'composeExtension/selectItem', 'composeExtension/queryLink'],
  ...['fileConsent/invoke', 'signin/verifyState', 'signin/tokenExchange', 'application/search'],
  ...['message/submitAction', 'config/fetch', 'actionableMessage/executeAction', 'tab/fetch'],
];
const unhelpful = [
  ...['form.discard', 'form.back', 'request.list', 'request.show', 'card.refresh'],
  ...['fpm.ask', 'fpm.answer', 'request.handOver', 'proposal.open', 'request.withdraw'],
  ...['partner.show', 'request.giveTo', 'digest.set', 'away.set', 'away.end'],
];

const among = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** An activity as a client of this person could send it now, from what stands in their chat. */
export function activityOf(person: Person, chat: readonly Message[], step: Step): Json {
  switch (step.shape) {
    case 'type': {
      const text = step.button % 3 > 0 ? among(words, step.card) : step.text;
      return person.activity('message', { text, textFormat: 'plain' });
    }
    case 'install':
      return person.activity('installationUpdate', { action: step.card % 4 ? 'add' : 'remove' });
    case 'member':
      return person.activity('conversationUpdate', {
        membersAdded: [{ id: person.activity('message').recipient }],
        membersRemoved: step.card % 2 ? [{ id: person.id }] : [],
      });
    case 'edit':
      return person.activity(step.card % 2 ? 'messageUpdate' : 'messageDelete', {
        text: step.text,
        channelData: { eventType: step.card % 2 ? 'editMessage' : 'softDeleteMessage' },
      });
    default:
      return clickOf(person, chat, step);
  }
}

function clickOf(person: Person, chat: readonly Message[], step: Step): Json {
  const cards = chat.filter((message) => cardOf(message));
  const shown = among(cards.slice(step.card % 3 === 0 ? 0 : -4), step.card);
  const card = cardOf(shown);
  const all = allButtons(card);
  const helpful = all.filter(({ verb }) => !unhelpful.includes(verb));
  const button = among(step.button % 5 && helpful.length > 0 ? helpful : all, step.button);
  if (!shown || !button) return person.activity('message', { text: among(words, step.card) });
  const data = { ...(isJson(button.data) ? button.data : {}), ...filled(card, step) };
  const base = { replyToId: shown.id, channelData: person.activity('invoke').channelData };
  if (step.shape === 'invoke')
    return person.activity('invoke', {
      ...base,
      name: among(invokes, step.card),
      value: {
        commandId: step.button % 2 ? 'createRequest' : 'searchRequests',
        commandContext: 'message',
        parameters: [{ name: 'query', value: step.text }],
        queryOptions: { skip: 0, count: 25 },
        data: { ...data, verb: button.verb },
        messagePayload: { body: { contentType: 'html', content: `<p>${step.text}</p>` } },
      },
    });
  const refresh = step.shape === 'refresh';
  return person.activity('invoke', {
    ...base,
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', verb: refresh ? 'card.refresh' : button.verb, data },
      trigger: refresh ? 'automatic' : 'manual',
    },
  });
}

/** Each input of the card: mostly what makes sense, else another choice, or what chance wrote. */
function filled(card: Json | undefined, { inputs, text }: Step): Json {
  const typed: Record<string, unknown> = {};
  const fields = nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));
  for (const [at, { id, type, choices }] of fields.entries()) {
    if (typeof id !== 'string') continue;
    const chance = inputs[at % inputs.length] ?? 0;
    const values = Array.isArray(choices) ? choices.map((choice) => (choice as Json).value) : [];
    const usual = sensible[id];
    if (chance % 40 === 0) typed[id] = text;
    else if (values.length > 0)
      typed[id] = chance % 8 && values.includes(usual) ? usual : among(values, chance);
    else if (usual !== undefined && chance % 40 !== 1) typed[id] = usual;
    else if (id.startsWith('detail-')) typed[id] = String(chance % 1000);
    else if (type === 'Input.Number') typed[id] = String(chance % 1000);
    else if (type === 'Input.Date') typed[id] = '2026-12-01';
    else if (id !== 'fpm') typed[id] = 'As agreed.';
  }
  return typed;
}
