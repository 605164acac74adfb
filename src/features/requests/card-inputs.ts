import { z } from 'zod';
import { plainLine } from '../../domain/forms/plain-text.ts';
import type { RequestId } from '../../domain/ids.ts';
import { fieldsIn, inputsIn, targetIn } from '../../engine/execute/card-inputs.ts';
import { type FormInput, fieldIds, type Inputs, inputIds, rows } from './domain/form/fields.ts';
import { type ListName, listNames } from './domain/pages.ts';

/** The request that a card names. */
export const requestIn = (data: unknown) =>
  targetIn<RequestId>({ idKey: 'requestId', prefix: 'SME' }, data);

const listTarget = z.object({
  list: z.enum(listNames).catch('mine'),
  page: z.number().int().min(0).catch(0),
});

export const listIn = (data: unknown): { readonly list: ListName; readonly page: number } =>
  listTarget.catch({ list: 'mine', page: 0 }).parse(data);

/** The company that a card names; null: none. */
export const partnerIn = (data: unknown): string | null =>
  z.object({ partnerId: z.string().max(100) }).safeParse(data).data?.partnerId ?? null;

const isField = (name: string): boolean =>
  fieldIds.some((id) => id === name) || /^detail-[a-z0-9-]{1,60}$/.test(name);

/** What was typed into the form. */
export const formInputIn = (data: unknown): FormInput => asAsked(fieldsIn(data, isField));

/** Only some fields have several lines. */
export const asAsked = (typed: Readonly<Record<string, string>>): FormInput =>
  Object.fromEntries(
    Object.entries(typed).map(([id, value]) => [id, hasLines(id) ? value : plainLine(value)]),
  );

const hasLines = (field: string): boolean =>
  rows.some(({ id, input }) => id === field && input === 'lines');

/** The inputs of the other cards. */
export const wordsIn = (data: unknown): Inputs =>
  inputsIn(data, [...inputIds, 'fpm', 'partnerName', 'workload']);
