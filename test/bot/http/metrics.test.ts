import { expect, it } from '@jest/globals';
import { createMetrics } from '../../../bot/http/metrics.ts';

const none = async () => ({ pending: 0, undeliverable: 0 });

it('the process is watched once, however many servers it starts', () => {
  const watch = () => createMetrics(none).registry.getSingleMetric('nodejs_gc_duration_seconds');
  expect(watch()).toBeDefined();
  expect(watch()).toBe(watch());
});

it('each server counts its own', async () => {
  const [one, other] = [createMetrics(none), createMetrics(none)];
  one.refusedTenant();
  const told = ({ registry }: typeof one) =>
    registry.getSingleMetricAsString('sme_desk_refused_tenants_total');
  expect(await told(one)).toMatch(/_total 1$/m);
  expect(await told(other)).toMatch(/_total 0$/m);
});
