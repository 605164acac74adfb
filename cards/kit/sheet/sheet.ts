import { isDate } from '../../../src/domain/forms/day.ts';
import type { FieldError } from '../../../src/domain/forms/field-error.ts';
import type { CardContext } from '../card-context.ts';
import { type NarrowedChoices, narrowed } from '../inputs/choices.ts';
import { type Whole, wholeText } from '../inputs/inputs.ts';
import { errorText } from '../refusal-text.ts';
import { template } from '../template.ts';
import { line } from '../text.ts';
import layout from './sheet.json' with { type: 'json' };

/** One button: what it does, and with what. */
export interface SheetButton {
  readonly verb: string;
  readonly title: string;
  readonly data: object;
  /** What the reader is asked for: it comes first, and looks so. */
  readonly isPrimary?: boolean;
}

/** One thing of several. The button that opens it bears its number, which in a line of text breaks at its hyphen. */
export interface SheetRow extends Partial<SheetButton> {
  readonly heading: string;
  /** Empty: the heading says all. */
  readonly about: string;
}

/** One input, as a card asks for it. */
export interface SheetField {
  readonly id: string;
  readonly label: string;
  readonly as: 'choice' | 'choices' | 'date' | 'lines' | 'text' | 'tick';
  /** What is there before anything is typed. */
  readonly stored?: string;
  readonly most?: number;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  /** Its label is marked: without it nothing is sent. */
  readonly isRequired?: boolean;
  /** Below it, in small type. */
  readonly hint?: string;
  /** Beside the box of a `tick`. */
  readonly title?: string;
}

/** Some inputs with the buttons that send them. */
export interface SheetForm {
  readonly id: string;
  readonly heading: string;
  readonly fields: readonly SheetField[];
  readonly actions: readonly SheetButton[];
  /** Null: it is always open; else the title of the button that opens it. */
  readonly opener: string | null;
}

/** What a card of facts, rows and forms shows, from top to bottom: of a customer, a registration, a topic of the playbook. */
export interface Sheet {
  /** Which thing it is, and in which state, as on a request's card: above all else. Absent: the headline says it. */
  readonly number?: { readonly id: string; readonly state: readonly string[] };
  /** Of whom it is, where what it tells may leave that out: for the preview. */
  readonly about?: string;
  /** The number that the headline bears, where it is not above all else: a preview of what has happened begins with it. */
  readonly tellsOf?: string;
  /** What has happened; empty: the reader has opened it. */
  readonly told: string;
  readonly headline: string;
  /** What the reader is to do, above all that is told besides. */
  readonly wanted?: string;
  readonly alerts: readonly string[];
  /** Paragraphs, in plain type. */
  readonly texts?: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly rows: readonly SheetRow[];
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly forms: readonly SheetForm[];
  readonly buttons: readonly SheetButton[];
  /** Below what can be done: what is looked up, not read each time. */
  readonly details?: Sheet['lists'];
  /** Addresses on the web, which a browser opens. */
  readonly links?: readonly { readonly title: string; readonly url: string }[];
  /** In small type, below everything that is said: where it comes from. */
  readonly source?: readonly string[];
  /** In place of all that: a newer message is about the same thing. */
  readonly trace?: Omit<SheetButton, 'isPrimary'> & { readonly text: string };
}

/** One line, all of which opens what it is about. */
export const traceOf = (trace: NonNullable<Sheet['trace']>): Sheet => ({
  ...{ told: '', headline: trace.text, alerts: [], facts: [], rows: [], lists: [] },
  ...{ forms: [], buttons: [], trace },
});

/** Of a customer's name in a preview, which has room for some 150 characters in all. */
const mostAbout = 60;

/**
 * What a client shows in place of the card: what has happened, or else what it is; with the number, as of a request, and
 * with whom it is about where the text does not say so.
 */
export function sheetSummary({ t }: CardContext, sheet: Sheet): string {
  const { number, told, headline, about = '', tellsOf } = sheet;
  const text = told || headline;
  const id = number?.id ?? (told === '' ? undefined : tellsOf);
  if (id === undefined) return text;
  return text.includes(about)
    ? t('request.summary', { id, text })
    : t('request.summary-about', { id, about: line(about, mostAbout), text });
}

/** What was typed last, and what is wrong with it. */
export interface Entered {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

export const sheetCard = template<object>('sheet', layout);

/** Teams shows no more of them in one row. */
const buttonsInARow = 5;

/** The data of the layout. A form with something wrong in it is open. */
export function sheetData(context: CardContext, sheet: Sheet, entered: Entered): object {
  const { told, headline, alerts, facts, rows, lists, forms, buttons } = sheet;
  const { texts = [], links = [], source = [], details = [], wanted = '', trace, number } = sheet;
  // What is asked for is sent by the first button of the form that is open from the start.
  const asked = forms.find(({ opener }) => opener === null);
  const drawn = forms.map((form) => formData(context, form, entered, form === asked));
  const fields = forms.flatMap((form) => form.fields);
  const isLost = fields.some((field) => typedIn(context, field, entered).lost !== '');
  const [kept, someKept] = [context.t('refusal.invalid'), context.t('refusal.invalid-far')];
  const primary = buttons.filter(({ isPrimary = false }) => isPrimary);
  const others = buttons.filter(({ isPrimary = false }) => !isPrimary);
  const toggles = forms.flatMap(({ id, opener }) =>
    opener === null ? [] : [{ id, title: opener }],
  );
  return {
    ...{ lang: context.language, headline, facts, forms: drawn },
    ...{ isTrace: trace !== undefined, isCard: trace === undefined, trace: trace ?? noTrace },
    ...{ hasNumber: number !== undefined, number: numberLine(number) },
    ...{ hasTold: told !== '', told, hasWanted: wanted !== '', wanted },
    ...{ t: { choose: context.t('choice.placeholder') } },
    alerts: alerts.map((text) => ({ text: text === kept && isLost ? someKept : text })),
    texts: texts.map((text) => ({ text })),
    source: source.map((text) => ({ text })),
    linkRows: inRows(links).map((row) => ({ links: row })),
    rows: rows.map(rowData),
    ...{ lists: lists.map(listRows), details: details.map(listRows) },
    toggleRows: inRows(toggles).map((row) => ({ toggles: row })),
    primaryRows: inRows(primary).map((row) => ({ buttons: row })),
    buttonRows: inRows(others).map((row) => ({ buttons: row })),
  };
}

const numberLine = (number: Sheet['number']): string =>
  number ? [number.id, ...number.state].join(' · ') : '';

const listRows = ({ title, lines }: Sheet['lists'][number]) => ({
  ...{ title, lines: lines.map((text) => ({ text })) },
});

const noTrace = { text: '', title: '', verb: '', data: {} };

const rowData = ({ heading, about, verb = '', title = '', data = {} }: SheetRow) => ({
  ...{ heading, about, hasAbout: about !== '', verb, title, data, hasButton: verb !== '' },
});

function formData(context: CardContext, form: SheetForm, entered: Entered, isAsked: boolean) {
  const { id, heading, opener } = form;
  const fields = form.fields.filter(hasEntries).map((field) => fieldData(context, field, entered));
  const isOpen = opener === null || fields.some(({ hasError }) => hasError);
  const styled = form.actions.map((action, index) => ({
    ...action,
    style: isAsked && index === 0 ? 'positive' : 'default',
  }));
  const actionRows = inRows(styled).map((actions) => ({ actions }));
  return { id, heading, fields, isOpen, actionRows };
}

/** A list from which nothing can be chosen is not asked: a client would refuse the card. */
const hasEntries = ({ as, choices = [] }: SheetField): boolean =>
  (as !== 'choice' && as !== 'choices') || choices.length > 0;

const enteredIn = ({ id, stored = '' }: SheetField, { typed }: Entered): string =>
  typed[id] ?? stored;

/** The text that an input shows; empty where it is none, or too long for a card. */
function typedIn(context: CardContext, field: SheetField, entered: Entered): Whole {
  const text = enteredIn(field, entered);
  const isText = isTyped(field) || listOf(context, field, text).choices === null;
  return wholeText(context, isText ? text : '', field.most ?? 1000);
}

const isTyped = ({ as }: SheetField): boolean => as === 'text' || as === 'lines';

function fieldData(context: CardContext, field: SheetField, entries: Entered) {
  const { id, as, title = '', hint = '' } = field;
  const { errors } = entries;
  const entered = enteredIn(field, entries);
  const { choices, note } = listOf(context, field, entered);
  const isText = isTyped(field) || choices === null;
  const whole = typedIn(context, field, entries);
  const wrong = errorText(context, errors, id);
  const error = whole.lost || (wrong && note) || wrong;
  const asked = choices ? field.label : context.t('choice.type', { label: field.label });
  const label = field.isRequired ? context.t('form.required', { label: asked }) : asked;
  return {
    ...{ id, label, title, choices: choices ?? [], error, hasError: error !== '' },
    ...{ hint, hasHint: hint !== '' },
    ...{ isText, lines: as === 'lines', isDate: as === 'date', isToggle: as === 'tick' },
    ...{ isChoice: !isText && as.startsWith('choice'), several: as === 'choices' },
    value: isText ? whole.value : shownValue(field, entered),
  };
}

/** Of many entries only as many as a card can hold. */
const listOf = (
  context: CardContext,
  { as, choices = [] }: SheetField,
  typed: string,
): NarrowedChoices => (as === 'choice' ? narrowed(context, choices, typed) : { choices, note: '' });

/** A text that its input could not show is left out: a client would refuse the card. */
function shownValue({ as, choices = [] }: SheetField, value: string): string {
  const known = (one: string): boolean => choices.some((choice) => choice.value === one);
  switch (as) {
    case 'choice':
      return known(value) ? value : '';
    case 'choices':
      return value.split(',').filter(known).join(',');
    case 'date':
      return isDate(value) ? value : '';
    case 'tick':
      return value === 'true' ? 'true' : 'false';
    default:
      return value;
  }
}

const inRows = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / buttonsInARow) }, (_, row) =>
    all.slice(row * buttonsInARow, (row + 1) * buttonsInARow),
  );
