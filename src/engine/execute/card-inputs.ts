import { z } from 'zod';
import { plainText } from '../../domain/forms/plain-text.ts';
import { isStreamNumber, type StreamId } from '../../domain/stream.ts';
import type { FeatureTable } from '../feature-table.ts';
import type { Kind } from '../kind.ts';

const record = z.record(z.string(), z.unknown()).catch({});
const version = z.number().int().catch(-1);
const key = z.string().optional().catch('');
const draftTarget = z.object({ draftId: z.uuid(), version });
const slot = z.string().transform(plainText).pipe(z.string().min(1).max(400));
/** Cards in the tab and those of other messages have none: an error made for each of them would be slow. */
const slotTag = z.object({ slot: slot.optional().catch(undefined) }).catch({ slot: undefined });

/** The thing that a click is about, as its card has it. */
export interface Target<Id extends StreamId = StreamId> {
  readonly id: Id;
  readonly version: number;
  /** Tells it from another thing with its number; cards of earlier versions have none. */
  readonly key?: string | undefined;
}

/**
 * The thing of this kind that a card names; undefined where it names none. A card without a usable
 * version is as good as an old one: it changes nothing and is shown what is so.
 */
export function targetIn<Id extends StreamId>(
  { idKey, prefix }: Pick<Kind, 'idKey' | 'prefix'>,
  data: unknown,
): Target<Id> | undefined {
  const inputs = record.parse(data);
  const id = idOf<Id>(prefix, inputs[idKey]);
  return id && { id, version: version.parse(inputs.version), key: key.parse(inputs.chain) };
}

/** What is written like an id of this prefix. */
const idOf = <Id extends StreamId>(prefix: string, value: unknown): Id | undefined =>
  typeof value === 'string' &&
  value.startsWith(`${prefix}-`) &&
  isStreamNumber(value.slice(prefix.length + 1))
    ? (value as Id)
    : undefined;

/** The thing of any kind that a card is about. */
export function aboutIn(features: FeatureTable, data: unknown): Target | undefined {
  for (const kind of features.kinds.values()) {
    const target = targetIn(kind, data);
    if (target) return target;
  }
  return undefined;
}

/** Its id. */
export const streamIn = (features: FeatureTable, data: unknown): StreamId | undefined =>
  aboutIn(features, data)?.id;

/** What was typed as an id; undefined where it is none of any kind. */
export function typedId(features: FeatureTable, typed: string): StreamId | undefined {
  const kind = features.kindOf(typed);
  return kind && idOf(kind.prefix, typed);
}

/** Whether the card was put into a chat by a person: its message is not the bot's own. */
export const isShared = (data: unknown): boolean => record.parse(data).shared === true;

export const draftIn = (data: unknown) => draftTarget.safeParse(data).data;

/** The mark by which a card says which of our messages it is. */
export const slotTagIn = (data: unknown): string | undefined => slotTag.parse(data).slot;

/** These inputs of a form as text, the empty ones too; what is no text or number was not typed. */
export function fieldsIn(
  data: unknown,
  isField: (name: string) => boolean,
): Readonly<Record<string, string>> {
  const inputs = Object.entries(record.parse(data)).filter(([name]) => isField(name));
  return Object.fromEntries(
    inputs.flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, plainText(String(value))]]
        : [],
    ),
  );
}

/** These inputs of a card, trimmed; what is empty or no text counts as not given. */
export function inputsIn<Name extends string>(
  data: unknown,
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const inputs = record.parse(data);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = inputs[name];
      const scalar =
        typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
      const text = typeof scalar === 'string' ? plainText(scalar) : '';
      return text ? [[name, text]] : [];
    }),
  ) as Partial<Record<Name, string>>;
}
