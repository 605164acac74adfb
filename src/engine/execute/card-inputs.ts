import { z } from 'zod';
import type { RequestId } from '../../domain/ids.ts';
import {
  type FormInput,
  fieldIds,
  type Inputs,
  inputIds,
} from '../../features/requests/domain/form/fields.ts';
import { type ListName, listNames } from '../../features/requests/domain/pages.ts';

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

/** Whether the card was put into a chat by a person: its message is not the bot's own. */
export const isShared = (data: unknown): boolean => record.parse(data).shared === true;

export const draftIn = (data: unknown) => draftTarget.safeParse(data).data;

const slotTag = z.object({ slot: z.string().min(1).max(400) });

/** The mark by which a card says which of our messages it is. */
export const slotTagIn = (data: unknown): string | undefined => slotTag.safeParse(data).data?.slot;

export const listIn = (data: unknown): { readonly list: ListName; readonly page: number } =>
  listTarget.parse(record.parse(data));

/** What was typed into the form, as text; whatever is no text or number was not typed. */
export function fieldsIn(data: unknown): FormInput {
  const inputs = record.parse(data);
  const details = Object.keys(inputs).filter((name) => /^detail-[a-z0-9-]{1,60}$/.test(name));
  return Object.fromEntries(
    [...fieldIds, ...details].flatMap((field) => {
      const value = inputs[field];
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      return [[field, clean(String(value))]];
    }),
  );
}

/** The inputs of the other cards, trimmed; what is empty or no text counts as not given. */
export function wordsIn(data: unknown): Inputs {
  const inputs = record.parse(data);
  return Object.fromEntries(
    [...inputIds, 'fpm', 'partnerName', 'workload'].flatMap((name) => {
      const value = inputs[name];
      const scalar =
        typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
      const text = typeof scalar === 'string' ? clean(scalar) : '';
      return text ? [[name, text]] : [];
    }),
  );
}

/** Control characters and the marks that turn text around would lie to its reader. */
export const clean = (text: string): string =>
  text.replace(/(?![\n\r\t])[\p{Cc}\p{Bidi_Control}]/gu, '').trim();
