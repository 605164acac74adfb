import { z } from 'zod';
import { sharedLines } from '../../cards/shared-request/shared-request.ts';
import { sharedSummaryLines } from '../../cards/summary/shared.ts';
import { plainText } from '../../src/domain/forms/plain-text.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { act } from '../../src/engine/execute/act.ts';
import { chainCard } from '../../src/engine/outbox/card/tag-card.ts';
import type { SharedSummaryPage } from '../../src/features/notes/domain/summary/pages.ts';
import { findSummaries } from '../../src/features/notes/pages/summary/find-summaries.ts';
import { openForm } from '../../src/features/requests/actions/form/form-steps.ts';
import { stepOf } from '../../src/features/requests/domain/form/validate-form.ts';
import type { SharedPage } from '../../src/features/requests/domain/pages/request.ts';
import { search } from '../../src/features/requests/pages/lists/search.ts';

import { textOfHtml, tidy } from '../incoming/message-text.ts';
import { clickOf, inDialog, sayInDialog, submitDialog } from './dialog.ts';
import type { InvokeRequest } from './invoke.ts';
import { findSections } from './playbook-extension.ts';
import { onlyStart, startOf, wantedBy } from './search-words.ts';

/** The commands of the message extension, as the app package names them. */
export const extensionCommands = {
  ...{ find: 'searchRequests', create: 'createRequest', note: 'createNote', ask: 'askPlaybook' },
} as const;

/** What Teams asks for at once, and how far somebody scrolls. */
const mostResults = 25;
const farthest = 10_000;

const parameter = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) });
const query = z.object({
  commandId: z.enum([extensionCommands.find, extensionCommands.ask]),
  parameters: z.array(z.unknown()).catch([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(farthest).catch(0),
      count: z.number().int().min(1).max(mostResults).catch(mostResults),
    })
    .catch({ skip: 0, count: mostResults }),
});

/**
 * `composeExtension/query`: the requests, and executive summaries, that the searcher may see; nothing
 * typed: the newest. Or what the playbook says, which is for everybody.
 */
export async function find(asked: InvokeRequest): Promise<unknown> {
  const { app, actor, t } = asked;
  const wanted = query.safeParse(asked.value).data;
  if (!wanted) return sayInSearch(t('refusal.unknown-action'));
  const { queryOptions: page } = wanted;
  const typed = typedIn(wanted.parameters);
  if (wanted.commandId === extensionCommands.ask) {
    const sections = await findSections(asked, typed, page);
    if (sections.length === 0 && page.skip === 0) return sayInSearch(t('playbook.nothing'));
    return listOf(sections);
  }
  const found = await search(app, actor, wantedBy(app.program(), startOf(typed)), page);
  const summaries = page.skip === 0 ? await findSummaries(app, actor, startOf(typed)) : [];
  if (found.length + summaries.length === 0 && page.skip === 0)
    return sayInSearch([t('search.none'), ...onlyStart(t, typed)].join(' '));
  return listOf(
    await Promise.all(
      [
        ...summaries.map((one) =>
          resultOf(asked, one, sharedSummaryLines(one, actor, app.program())),
        ),
        ...found.map((one) => resultOf(asked, one, sharedLines(one, actor, app.program()))),
      ].slice(0, page.count),
    ),
  );
}

const listOf = (attachments: readonly unknown[]) => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
});

/** Before anything is typed, Teams sends a parameter of its own, `initialRun`. */
const typedIn = (parameters: readonly unknown[]): string =>
  parameters
    .flatMap((one) => parameter.safeParse(one).data ?? [])
    .filter(({ name }) => name !== 'initialRun')
    .map(({ value }) => plainText(String(value)))
    .join(' ');

/** The card that the chat gets, and the line by which it is chosen: the latter reads HTML. */
async function resultOf(
  { app, render, actor }: InvokeRequest,
  page: SharedPage | SharedSummaryPage,
  { title, text }: { readonly title: string; readonly text: string },
) {
  const { card } = render(page, actor, app.program());
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: await chainCard(app, { ...card }, { kind: page.kind, streamId: idOf(page) }),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: noTags(title), text: noTags(text) },
    },
  };
}

const idOf = (page: SharedPage | SharedSummaryPage) =>
  page.kind === 'shared' ? page.id : page.summary.id;

const noTags = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');

/** One sentence in place of results. */
export const sayInSearch = (text: string) => ({ composeExtension: { type: 'message', text } });

const command = z.object({
  commandId: z.enum([extensionCommands.create, extensionCommands.note]),
});
const payload = z.object({
  messagePayload: z.object({
    subject: z.string().catch(''),
    body: z.object({ contentType: z.string().catch(''), content: z.string() }),
  }),
});

/** `composeExtension/fetchTask`: a form, from a message with its text. */
export async function fetchFromMessage(asked: InvokeRequest): Promise<unknown> {
  const { t, value } = asked;
  const wanted = command.safeParse(value).data;
  if (!wanted) return sayInDialog(t('refusal.unknown-action'));
  const message = messageIn(value);
  return wanted.commandId === extensionCommands.note
    ? noteFromMessage(asked, message)
    : requestFromMessage(asked, message);
}

/** The message becomes the text of a note; about whom it is, is asked first. */
async function noteFromMessage(asked: InvokeRequest, message: string): Promise<unknown> {
  const outcome = await act(asked.app, clickOf(asked), 'note.open', { prefill: message });
  return inDialog(asked, outcome, 'note.open');
}

/** The message becomes the justification. */
async function requestFromMessage(asked: InvokeRequest, message: string): Promise<unknown> {
  const { app, t } = asked;
  const outcome = await openForm(app, clickOf(asked), message);
  const step = t(`step.${stepOf({ field: 'justification', code: 'required' })}`);
  const isThere = message !== '' && !isLeft(outcome.refusal);
  return inDialog(asked, outcome, 'form.open', (title) =>
    isThere ? t('dialog.from-message', { title, step }) : title,
  );
}

/** Whether the message was too long to be taken along. */
const isLeft = (refusal: Refusal | null): boolean =>
  refusal?.code === 'invalid' && refusal.errors.some(({ code }) => code === 'far-too-long');

function messageIn(value: unknown): string {
  const message = payload.safeParse(value).data?.messagePayload;
  if (!message) return '';
  const { subject, body } = message;
  const html = body.contentType.toLowerCase() === 'html';
  const words = html ? textOfHtml(body.content) : tidy(body.content);
  return plainText([tidy(subject), words].filter(Boolean).join('\n\n'));
}

/** `composeExtension/submitAction`: a step of the form in the dialog that the extension opened. */
export async function submitFromMessage(asked: InvokeRequest): Promise<unknown> {
  if (!command.safeParse(asked.value).success)
    return sayInDialog(asked.t('refusal.unknown-action'));
  return submitDialog(asked);
}
