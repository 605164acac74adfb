import { regions } from '../../../../domain/program/program.ts';
import { filter, labelled, said } from '../../../../engine/tab/asked.ts';
import type { RuleLine, RuleTrial } from '../../../../engine/tab-part.ts';
import { type Explanation, explain } from '../../explain.ts';

/** What the program says of a request that is submitted now; the same as `npm run explain`. */
export const ruleTrial: RuleTrial = {
  fields: (app, { language }) => {
    const program = app.program();
    const names = new Intl.DisplayNames(language, { type: 'language' });
    const languages = program.languages.map((tag) => ({
      value: tag,
      label: names.of(tag) ?? tag,
    }));
    const workloads = program.workloads.map(({ id, name }) => ({ value: id, label: name }));
    return [
      filter('workload', 'field.workload', workloads),
      filter('seatCount', 'field.seatCount', null),
      filter('region', 'field.region', labelled('region', regions)),
      filter('primaryLanguage', 'field.primaryLanguage', languages),
      filter('secondaryLanguage', 'field.secondaryLanguage', languages),
    ];
  },
  outcome: (app, given) => {
    const submittedAt = new Date(app.clock()).toISOString();
    const explained = explain({ ...given, submittedAt }, app.program());
    return [
      ...wrong(explained),
      ...(explained.routing ? routed(explained.routing) : []),
      ...(explained.deadlines ? dated(explained.deadlines) : []),
    ];
  },
};

const wrong = ({ errors }: Explanation): RuleLine[] =>
  errors.map(({ field, code, most, over }) => ({
    label: said(`field.${field}`),
    value: {
      key: `error.${code}`,
      ...(most === undefined ? {} : { values: { most: String(most), over: String(over) } }),
    },
  }));

function routed(routing: NonNullable<Explanation['routing']>): RuleLine[] {
  const { outcome, rule, route, guide, warnings, missed } = routing;
  const text = (key: string, value: string | null): RuleLine[] =>
    value === null ? [] : [{ label: said(`rule-trial.${key}`), value }];
  return [
    { label: said('rule-trial.outcome'), value: said(`outcome.${outcome}`) },
    ...text('rule', rule),
    ...text('route', route),
    ...text('guide', guide),
    ...warnings.map((warning) => ({
      label: said('rule-trial.warning'),
      value: said(`rule-trial.${warning}`),
    })),
    ...missed.map(({ rule: of, field, wanted }) => ({
      label: { key: 'rule-trial.missed', values: { rule: of } },
      value: { key: `rule-trial.wanted.${field}`, values: { wanted } },
    })),
  ];
}

function dated(deadlines: NonNullable<Explanation['deadlines']>): RuleLine[] {
  const { confirmation, triage, decision } = deadlines;
  const dates = Object.entries({ confirmation, triage, decision });
  return dates.flatMap(([name, at]) =>
    at === undefined
      ? []
      : [{ label: said(`rule-trial.due.${name}`), value: { at: Date.parse(at) } }],
  );
}
