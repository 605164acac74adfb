import { z } from 'zod';
import type { Command } from '../src/domain/decide.ts';
import { fieldIds, type Typed } from '../src/domain/form.ts';
import type { RequestId } from '../src/domain/request.ts';
import { type ListName, listNames } from '../src/domain/view.ts';

const record = z.record(z.string(), z.unknown()).catch({});
const version = z.number().int().catch(-1);

const requestTarget = z.object({
  requestId: z
    .string()
    .regex(/^SME-[1-9]\d{0,8}$/)
    .transform((id) => id as RequestId),
  version,
});
const draftTarget = z.object({ draftId: z.uuid(), version });
const listTarget = z.object({
  list: z.enum(listNames).catch('mine'),
  page: z.number().int().min(0).catch(0),
});

/**
 * The request that a card names; undefined where it names none. A card without a usable version is
 * as good as an old one: it changes nothing and is shown what is so.
 */
export const requestIn = (data: unknown) => requestTarget.safeParse(data).data;

export const draftIn = (data: unknown) => draftTarget.safeParse(data).data;

export const listIn = (data: unknown): { readonly list: ListName; readonly page: number } =>
  listTarget.parse(record.parse(data));

/** What was typed into the form, as text; whatever is no text or number was not typed. */
export function fieldsIn(data: unknown): Typed {
  const inputs = record.parse(data);
  return Object.fromEntries(
    fieldIds.flatMap((field) => {
      const value = inputs[field];
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      return [[field, clean(String(value))]];
    }),
  );
}

/** The comment-like inputs of a card, trimmed; what is empty or no text counts as not given. */
export function wordsIn(data: unknown): Readonly<Record<string, string>> {
  const inputs = record.parse(data);
  const names = ['comment', 'denyReason', 'questions', 'sme'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = inputs[name];
      const text = typeof value === 'string' ? clean(value) : '';
      return text ? [[name, text]] : [];
    }),
  );
}

/** Control characters and the marks that turn text around would lie to its reader. */
const clean = (text: string): string =>
  text.replace(/(?![\n\r\t])[\p{Cc}\p{Bidi_Control}]/gu, '').trim();

/** The verbs that move a submitted request, and the command that each one means. */
export const commands = {
  'request.triage': (words) => ({ verb: 'request.triage', comment: words.comment ?? null }),
  'request.approve': (words) => ({ verb: 'request.approve', comment: words.comment ?? null }),
  'request.withdraw': (words) => ({ verb: 'request.withdraw', comment: words.comment ?? null }),
  'request.deny': (words) => ({
    verb: 'request.deny',
    reason: words.denyReason ?? null,
    comment: words.comment ?? null,
  }),
  'request.return': (words) => ({ verb: 'request.return', questions: words.questions ?? null }),
  'request.assign': (words) => ({
    verb: 'request.assign',
    sme: words.sme?.toLowerCase() ?? null,
  }),
  'assignment.accept': (words) => ({ verb: 'assignment.accept', comment: words.comment ?? null }),
  'assignment.decline': (words) => ({ verb: 'assignment.decline', comment: words.comment ?? null }),
} satisfies Record<string, (words: Readonly<Record<string, string>>) => Command>;
