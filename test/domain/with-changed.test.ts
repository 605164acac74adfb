import { expect, it } from '@jest/globals';
import { withChanged } from '../../src/domain/with-changed.ts';

const text = { type: 'TextBlock', text: 'Petra asks for an expert' };
const button = { type: 'Action.Execute', verb: 'approve', data: { comment: 'Yes', empty: null } };
const card = { body: [text, { type: 'Container', items: [text] }], actions: [button], about: null };
const isButton = (node: Readonly<Record<string, unknown>>) => node.type === 'Action.Execute';

it('what is put in the place of an object stands there, wherever that is', () => {
  const made = withChanged(card, (node) =>
    isButton(node) ? { ...node, verb: 'deny' } : undefined,
  );
  expect(made).toEqual({ ...card, actions: [{ ...button, verb: 'deny' }] });
  expect(withChanged([[button]], (node) => (isButton(node) ? 'gone' : undefined))).toEqual([
    ['gone'],
  ]);
  expect(withChanged(card, ({ body }) => (body ? null : undefined))).toBeNull();
});

it('what is not changed stays the same object, and nothing that was given is written to', () => {
  const before = structuredClone(card);
  expect(withChanged(card, () => undefined)).toBe(card);
  const made = withChanged(card, (node) => (isButton(node) ? {} : undefined)) as typeof card;
  expect(made.body).toBe(card.body);
  expect(card).toEqual(before);
});

it('what is put in is not asked about again, and what is no object never', () => {
  const asked: unknown[] = [];
  withChanged(card, (node) => {
    asked.push(node.type ?? Object.keys(node));
    return isButton(node) ? { again: { type: 'Action.Execute' } } : undefined;
  });
  expect(asked).toEqual([
    ...[Object.keys(card), 'TextBlock', 'Container', 'TextBlock', 'Action.Execute'],
  ]);
  expect(withChanged('text', () => 'other')).toBe('text');
  expect(withChanged(null, () => 'other')).toBeNull();
});
