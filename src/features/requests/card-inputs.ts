import { z } from 'zod';
import { searchMark } from '../../domain/forms/pick.ts';
import { plainLine } from '../../domain/forms/plain-text.ts';
import type { RequestId } from '../../domain/ids.ts';
import { fieldsIn, inputsIn, type Target, targetIn } from '../../engine/execute/card-inputs.ts';
import { type PanelAction, panelActions } from './domain/actions.ts';
import { type Inputs, inputIds } from './domain/form/decision-inputs.ts';
import { type FormInput, fieldIds, formFields } from './domain/form/fields/fields.ts';
import {
  everything,
  type ListVerb,
  listNames,
  listVerbs,
  rowsPerPage,
} from './domain/pages/lists.ts';
import { states } from './domain/states.ts';
import type { ListView } from './domain/views.ts';

/** No customer has a longer name. */
const mostCustomer = 300;

/** The request that a card names. */
export const requestIn = (data: unknown) =>
  targetIn<RequestId>({ idKey: 'requestId', prefix: 'SME' }, data);

const panelClick = z.object({ action: z.enum(panelActions) });

/** Whose panel is to open. */
export const panelIn = (data: unknown): PanelAction | null =>
  panelClick.safeParse(data).data?.action ?? null;

const sentFromPanel = z.object({ panel: z.literal(true) });

/** Whether it was sent from a panel in a dialog. */
export const isFromPanel = (data: unknown): boolean => sentFromPanel.safeParse(data).success;

const listTarget = z.object({
  list: z.enum(listNames).catch('mine'),
  page: z.number().int().min(0).catch(0),
  state: z.enum(states).optional().catch(undefined),
  customer: z.string().min(1).max(mostCustomer).optional().catch(undefined),
});

/** The choice of everything, and the one by which a client goes back to typing. */
const noCustomer: readonly string[] = [everything, searchMark];

/** Which page of which list, and of which state and customer only. */
export function listIn(data: unknown): Pick<ListView, 'list' | 'page' | 'state' | 'customer'> {
  const { list, page, state, customer } = listTarget.catch({ list: 'mine', page: 0 }).parse(data);
  return {
    ...{ list, page },
    ...(state && { state }),
    ...(customer && !noCustomer.includes(customer) && { customer }),
  };
}

/** Which page of several. */
export const sheetIn = (data: unknown): number =>
  listTarget.shape.page.parse(z.object({ page: z.unknown() }).safeParse(data).data?.page);

/** The company that a card names; null: none. */
export const partnerIdIn = (data: unknown): string | null =>
  z.object({ partnerId: z.string().max(100) }).safeParse(data).data?.partnerId ?? null;

const listClick = z.object({ wanted: z.enum(listVerbs) });

/** What is wanted of the requests that are ticked in a list. */
export const wantedIn = (data: unknown): ListVerb | null =>
  listClick.safeParse(data).data?.wanted ?? null;

/** The ticked requests, each with version and chain that its row showed; never more than a page has. */
export function tickedIn(data: unknown): Target<RequestId>[] {
  const boxes = z.record(z.string(), z.unknown()).catch({}).parse(data);
  const ticked = Object.entries(boxes).flatMap(([name, value]) => {
    const [id, version, chain] = typeof value === 'string' ? value.split(':') : [];
    if (!/^tick-\d$/.test(name) || !/^\d{1,9}$/.test(version ?? '')) return [];
    return requestIn({ requestId: id, version: Number(version), chain }) ?? [];
  });
  return ticked
    .filter(({ id }, at) => ticked.findIndex((one) => one.id === id) === at)
    .slice(0, rowsPerPage);
}

/** The SME who was chosen on the row of this request; undefined: the card has no such choice. */
export function smeOnRow(data: unknown, id: RequestId): string | undefined {
  const boxes = z.record(z.string(), z.unknown()).catch({}).parse(data);
  const tick = Object.keys(boxes).find(
    (name) => /^tick-\d$/.test(name) && String(boxes[name]).split(':')[0] === id,
  );
  const sme = tick && boxes[tick.replace('tick', 'sme')];
  return typeof sme === 'string' ? sme : undefined;
}

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
  formFields.some(({ id, input }) => id === field && input === 'lines');

/** The inputs of the other cards. */
export const wordsIn = (data: unknown): Inputs =>
  inputsIn(data, [...inputIds, 'fpm', 'partnerName', 'workload']);
