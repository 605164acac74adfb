import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../bot/http/metrics.ts';
import {
  type DeliveryFaultReason,
  deliveryFaultReasons,
} from '../../src/domain/people/delivery-faults.ts';
import { startDesk, type TestDesk } from '../support/app/desk.ts';
import { yamlIn } from './manifests.ts';
import { selectedBy } from './promql.ts';

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}
interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly targets?: readonly { readonly expr: string }[];
}

const alerts: readonly Alert[] = yamlIn('deploy/monitoring/alerts.yaml').groups.flatMap(
  ({ rules }: { rules: Alert[] }) => rules,
);
const { panels }: { panels: readonly Panel[] } = JSON.parse(
  readFileSync('deploy/monitoring/dashboard.json', 'utf8'),
);
const document = readFileSync('docs/monitoring.md', 'utf8');
const runbook = readFileSync('docs/runbook.md', 'utf8');

/** Each expression with where it stands. */
const expressions: readonly (readonly [where: string, expression: string])[] = [
  ...alerts.map(({ alert, expr }) => [alert, expr] as const),
  ...panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const)),
  // The goals of the document are measured by these.
  ...[...document.matchAll(/^ {2}`(.*)`$/gm)].map(
    ([, expr = ''], at) => [`docs/monitoring.md ${at + 1}`, expr] as const,
  ),
];

describe('what is watched', () => {
  let desk: TestDesk;
  let names: ReadonlySet<string>;
  beforeAll(async () => {
    desk = await startDesk();
    const text = await (await fetch(`${desk.url()}/metrics`)).text();
    names = new Set(
      [...text.matchAll(/^# TYPE (\S+) (\w+)$/gm)].flatMap(([, name = '', type]) =>
        type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
      ),
    );
  });
  afterAll(() => desk.stop());

  it.each(expressions)('%s reads only what a running server tells', (_where, expression) => {
    expect(selectedBy(expression).filter(({ metric }) => !names.has(metric))).toEqual([]);
  });

  it('is what the document lists', () => {
    const listed = [...document.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const own = createMetrics()
      .registry.getMetricsAsArray()
      .map(({ name }) => name)
      .filter((name) => !/^(process|nodejs)_/.test(name));
    expect(listed.sort()).toEqual(own.sort());
    expect(own.filter((name) => !name.startsWith('sme_desk_'))).toEqual([]);
  });

  it('a name that nobody tells would be noticed', () => {
    const [first] = selectedBy('sum(rate(sme_desk_nothing_total{kind="x"}[$__rate_interval]))');
    expect(first).toEqual({ metric: 'sme_desk_nothing_total', labels: [['kind', 'x']] });
    expect(names.has('sme_desk_nothing_total')).toBe(false);
    expect(() => selectedBy('sum(rate(')).toThrow('no PromQL');
  });
});

it.each(expressions)('%s asks for labels and values that there are', (_where, expression) => {
  const metrics = createMetrics().registry.getMetricsAsArray();
  const reasons = ['unauthorized', 'throttled'] satisfies readonly DeliveryFaultReason[];
  const values: Readonly<Record<string, readonly string[]>> = {
    outcome: reasons.filter((one) => deliveryFaultReasons.includes(one)),
    state: ['pending', 'undeliverable'],
    status: ['200'],
    le: ['0.5'],
  };
  for (const { metric, labels } of selectedBy(expression)) {
    const known = metrics.find(
      ({ name }) => metric.replace(/_(bucket|count|sum)$/, '') === name || metric === name,
    );
    const { labelNames = [] } = (known ?? {}) as { labelNames?: readonly string[] };
    for (const [label, value] of labels) {
      expect([...labelNames, 'le']).toContain(label);
      if (value !== null) expect(values[label]).toContain(value);
    }
  }
});

describe('the alerts', () => {
  it('each say how grave they are, what is so, and where to read on', () => {
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
    for (const { alert, labels, annotations } of alerts) {
      expect(['critical', 'warning']).toContain(labels.severity);
      expect(annotations.summary).toMatch(/\.$/);
      expect(annotations.runbook).toBe(`docs/runbook.md#${alert.toLowerCase()}`);
    }
  });

  it('each have a section of the runbook, and no section is of none', () => {
    const sections = [...runbook.matchAll(/^## (SmeDesk\w+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(alerts.map(({ alert }) => alert));
  });

  it.each(alerts.map(({ alert }) => alert))(
    '%s: what it means, what to look at, what to do',
    (alert) => {
      const [, section = ''] = runbook.split(new RegExp(`^## ${alert}$`, 'm'));
      const [own = ''] = section.split(/^## /m);
      for (const part of ['Means', 'Look', 'Do'])
        expect(own).toMatch(new RegExp(`^\\*\\*${part}:\\*\\* \\S`, 'm'));
    },
  );
});

describe('the dashboard', () => {
  it('shows every figure that the document lists', () => {
    const shown = panels.flatMap(({ targets = [] }) =>
      targets.flatMap(({ expr }) =>
        selectedBy(expr).map(({ metric }) => metric.replace(/_(bucket|count|sum)$/, '')),
      ),
    );
    const listed = [...document.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
    expect(listed.filter((name) => !shown.includes(name))).toEqual([]);
  });
  it('has its panels beside each other, none over another one', () => {
    const taken = new Map<string, string>();
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const {
      title,
      gridPos: { x, y, w, h },
    } of panels) {
      expect(x + w).toBeLessThanOrEqual(24);
      for (let column = x; column < x + w; column += 1)
        for (let line = y; line < y + h; line += 1) {
          expect([title, taken.get(`${column} ${line}`)]).toEqual([title, undefined]);
          taken.set(`${column} ${line}`, title);
        }
    }
  });
  it('says of each panel what it shows', () => {
    for (const { type, title, description, targets = [] } of panels)
      if (type !== 'row')
        expect([title, description, targets.length > 0]).toEqual([
          title,
          expect.stringMatching(/\.$/),
          true,
        ]);
  });
});
