import { plainText } from '../domain/forms/plain-text.ts';
import { isObject, jsonIn } from '../domain/json.ts';
import { languages } from '../domain/people/people.ts';
import { serviceCodes, services } from '../features/customers/domain/workloads.ts';
import { lineId, parseSummary, summaryFields } from '../features/notes/domain/summary/fields.ts';
import { summaryLabels } from '../features/notes/domain/summary/labels.ts';
import { summaryText } from '../features/notes/domain/summary/layout.ts';
import { type CliCommand, refuseCommand, runAsProcess } from './run/command.ts';

// `npm run -s summary -- '<json>' [--markdown]`: contract, section 1.

type Json = Readonly<Record<string, unknown>>;

export const summaryCommand: CliCommand = async (args, around) => {
  const [text, ...more] = args.filter((arg) => arg !== '--markdown');
  const input = more.length === 0 ? jsonIn(text ?? '') : undefined;
  const refuse = (sentence: string): number => refuseCommand('summary', around, sentence, 2);
  if (!isObject(input)) {
    const example = '{"language":"en","description":"…","workloads":{"EXO":"…"}}';
    return refuse(`wanted one JSON object, in quotes, such as '${example}'`);
  }
  const { language: asked = 'en', risks = [] } = input;
  const language = languages.find((one) => one === asked);
  if (!language) return refuse(`language: one of ${languages.join(', ')}`);
  const unknown = unknownIn(input);
  if (unknown.length > 0) return refuse(`not known here: ${unknown.join(', ')}`);
  if (!isListOfTexts(risks)) return refuse('risks: a list of texts');
  const parsed = parseSummary(typedIn(input));
  if ('errors' in parsed)
    return refuse(parsed.errors.map(({ field, code }) => `${field}: ${code}`).join('; '));
  const variant = args.includes('--markdown') ? 'markdown' : 'plain';
  around.out(summaryText({ fields: parsed.value, risks }, summaryLabels(language), variant));
  return 0;
};

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const linesIn = ({ workloads }: Json): Json => (isObject(workloads) ? workloads : {});

/** A slip of the pen is told: what it meant would be missing from the text. */
const unknownIn = (input: Json): string[] => [
  ...Object.keys(input).filter(
    (name) => !([...summaryFields, 'language', 'risks'] as string[]).includes(name),
  ),
  ...Object.keys(linesIn(input)).filter((code) => !Object.hasOwn(services, code)),
];

/** As a card would send it; a workload without a status is not under discussion. */
function typedIn(input: Json): Readonly<Record<string, string>> {
  const lines = linesIn(input);
  const codes = serviceCodes.filter((code) => textOf(lines[code]) !== '');
  const typed = summaryFields.map((name) => [name, textOf(input[name])]);
  return Object.fromEntries([
    ...typed.filter(([, value]) => value !== ''),
    ['workloads', codes.join(',')],
    ...codes.map((code) => [lineId(code), textOf(lines[code])]),
  ]);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? plainText(value) : '');

if (import.meta.main) await runAsProcess('summary', summaryCommand);
