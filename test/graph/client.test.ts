import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generate } from 'selfsigned';
import { createGraph, type Graph } from '../../src/graph/client.ts';
import { GraphFault, passes } from '../../src/graph/graph-fault.ts';
import type { GraphCredential, GraphSettings } from '../../src/graph/settings.ts';
import { failing, type GraphAnswer, throttled } from '../support/graph/answers.ts';
import { type FakeGraph, startFakeGraph } from '../support/graph/fake-graph.ts';
import {
  application,
  clientId,
  contoso,
  home,
  secret,
  settingsFor,
} from '../support/graph/graph-settings.ts';
import { startMachineIdentity } from '../support/sign-in/machine-identity.ts';

const frank = {
  id: '00000000-0000-4000-8000-000000000201',
  displayName: 'Frank Fischer',
  userPrincipalName: 'frank@fasttrack.example',
};
const ask = { path: `/users/${frank.id}?$select=id,displayName` };
const now = () => Date.parse('2026-03-02T09:00:00Z');

let graph: FakeGraph;
let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sme-desk-graph-'));
  graph = await startFakeGraph({
    tenants: { [home]: { users: [frank], catalog: [] }, [contoso]: { users: [], catalog: [] } },
    applications: [application],
  });
});
afterEach(async () => {
  await graph.stop();
  rmSync(directory, { recursive: true, force: true });
});

const client = (more: Partial<GraphSettings> = {}): Graph =>
  createGraph(settingsFor(graph, more), now);
const by = (credential: GraphCredential) => client({ credential });
const faultOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no fault',
    (error: unknown) => error,
  );

describe('signing in to Graph', () => {
  it('works by a secret, once for many calls', async () => {
    const asked = client();
    expect(await asked.call(home, ask)).toEqual({ id: frank.id, displayName: 'Frank Fischer' });
    await asked.call(home, ask);
    expect(graph.grants).toEqual([{ tenantId: home, by: 'secret' }]);
  });

  it('works by a certificate, whose key signs what is sent', async () => {
    const pem = await generate([{ name: 'commonName', value: 'sme-desk' }], {
      algorithm: 'sha256',
    });
    graph.applications([{ clientId, certificate: pem.cert, tenants: [home] }]);
    const path = join(directory, 'certificate.pem');
    writeFileSync(path, `${pem.private}\n${pem.cert}`);
    await by({ kind: 'certificate', clientId, path, password: undefined }).call(home, ask);
    expect(graph.grants).toEqual([{ tenantId: home, by: 'certificate' }]);
  });

  it('is refused with a certificate that is not the registered one', async () => {
    const [registered, other] = await Promise.all([
      generate([{ name: 'commonName', value: 'registered' }], { algorithm: 'sha256' }),
      generate([{ name: 'commonName', value: 'other' }], { algorithm: 'sha256' }),
    ]);
    graph.applications([{ clientId, certificate: registered.cert, tenants: [home] }]);
    const path = join(directory, 'certificate.pem');
    writeFileSync(path, `${other.private}\n${other.cert}`);
    const asked = by({ kind: 'certificate', clientId, path, password: undefined });
    expect(await faultOf(asked.call(home, ask))).toMatchObject({ reason: 'unauthorized' });
    expect(graph.calls).toEqual([]);
  });

  it('works by a workload identity, with the token that the cluster wrote', async () => {
    graph.applications([{ clientId, federatedToken: 'the.cluster.token', tenants: [home] }]);
    const tokenFile = join(directory, 'token');
    writeFileSync(tokenFile, 'the.cluster.token');
    await by({ kind: 'workloadIdentity', clientId, tokenFile }).call(home, ask);
    expect(graph.grants).toEqual([{ tenantId: home, by: 'workload identity' }]);
  });

  it('works by a managed identity, asked for at the machine’s own endpoint', async () => {
    const machine = await startMachineIdentity(
      () => graph.issue(home, clientId, 'managed identity').access_token,
    );
    try {
      const answer = await by({ kind: 'managedIdentity', clientId }).call(home, ask);
      expect(answer).toMatchObject({ displayName: 'Frank Fischer' });
      expect(machine.asked).toEqual([
        { secret: 'machine-secret', resource: graph.origin, clientId },
      ]);
    } finally {
      await machine.stop();
    }
  });

  it('never takes one tenant’s token for another', async () => {
    graph.applications([{ ...application, tenants: [home, contoso] }]);
    const asked = client({ tenants: [home, contoso] });
    await asked.call(home, ask);
    expect(await faultOf(asked.call(contoso, ask))).toMatchObject({ reason: 'not-found' });
    expect(graph.calls.map(({ tenantId }) => tenantId)).toEqual([home, contoso]);
    expect(graph.grants.map(({ tenantId }) => tenantId)).toEqual([home, contoso]);
  });

  it('is not tried for a tenant that is not set up', async () => {
    await expect(client().call(contoso, ask)).rejects.toThrow(RangeError);
    expect(graph.grants).toEqual([]);
  });

  it('tells a wrong secret by its code, and repeats neither secret nor account', async () => {
    graph.applications([{ ...application, secret: 'another one' }]);
    const fault = (await faultOf(client().call(home, ask))) as Error;
    expect(fault).toMatchObject({ reason: 'unauthorized', code: 'AADSTS7000215' });
    expect(`${fault.message} ${JSON.stringify(fault)}`).not.toContain(secret);
    expect(fault.message).not.toContain('Trace ID');
  });

  it('is not waited for longer than the deadline', async () => {
    graph.fault({ does: 'hang', path: /oauth2/, times: 5 });
    expect(await faultOf(client({ deadlineMs: 300 }).call(home, ask))).toMatchObject({
      reason: 'unreachable',
      code: 'TokenTimeout',
    });
  });

  it('that is down is no wrong password', async () => {
    await graph.down();
    expect(await faultOf(client().call(home, ask))).toMatchObject({ reason: 'unreachable' });
  });

  it.each([429, 503] as const)('that answers %i can be tried again', async (status) => {
    graph.fault({ does: failing(status), path: /oauth2/, times: 5 });
    expect(await faultOf(client().call(home, ask))).toMatchObject({
      reason: status === 429 ? 'throttled' : 'busy',
    });
  });
});

const page = (status: number): GraphAnswer => ({
  status,
  body: '<html>blocked by the policy of your network</html>',
  text: true,
});

describe('a proxy that answers in place of Graph', () => {
  it.each([400, 401, 403, 404, 407, 409, 410, 451] as const)(
    'with a page of %i says nothing of what was asked',
    async (status) => {
      graph.fault({ does: page(status) });
      const fault = await faultOf(client().call(home, ask));
      expect(fault).toBeInstanceOf(GraphFault);
      expect(passes(fault as GraphFault)).toBe(true);
    },
  );

  it.each([400, 403, 404, 407] as const)(
    'with a page of %i where the token is given is no wrong password',
    async (status) => {
      graph.fault({ does: page(status), path: /oauth2/, times: 5 });
      const fault = await faultOf(client().call(home, ask));
      expect(fault).toBeInstanceOf(GraphFault);
      expect(passes(fault as GraphFault)).toBe(true);
    },
  );
});

describe('a call to Graph', () => {
  it.each([
    [throttled(120), { reason: 'throttled', status: 429, retryAfter: 120_000 }],
    [
      { ...failing(503), headers: { 'retry-after': 'Mon, 02 Mar 2026 09:01:00 GMT' } },
      { reason: 'busy', status: 503, retryAfter: 60_000 },
    ],
    [failing(500), { reason: 'in-doubt', status: 500, code: 'ServiceError', retryAfter: null }],
    [failing(403), { reason: 'forbidden', status: 403 }],
    [failing(404), { reason: 'not-found' }],
    [failing(409), { reason: 'conflict' }],
    [failing(400), { reason: 'rejected' }],
    [{ status: 302, headers: { location: 'https://evil.example/' } }, { reason: 'busy' }],
  ])('answered by %j is tried once, and told for what it is', async (does, expected) => {
    graph.fault({ does });
    expect(await faultOf(client().call(home, ask))).toMatchObject(expected);
    expect(graph.calls).toHaveLength(1);
  });

  it('that hangs ends with the deadline', async () => {
    const asked = client({ deadlineMs: 500 });
    await asked.call(home, ask);
    graph.fault({ does: 'hang' });
    expect(await faultOf(asked.call(home, ask))).toMatchObject({ reason: 'in-doubt' });
  });

  it('that is cut may have been done', async () => {
    graph.fault({ does: 'reset' });
    expect(await faultOf(client().call(home, ask))).toMatchObject({ reason: 'in-doubt' });
  });

  it('that finds nobody there was never sent', async () => {
    const asked = client();
    await asked.call(home, ask);
    await graph.down();
    expect(await faultOf(asked.call(home, ask))).toMatchObject({
      reason: 'unreachable',
      code: 'ECONNREFUSED',
    });
  });

  it('without a body in its answer is done all the same', async () => {
    graph.fault({ does: { status: 202 } });
    expect(await client().call(home, { method: 'POST', path: '/x', body: {} })).toBeUndefined();
  });

  it('answered with a page of some proxy is none', async () => {
    graph.fault({ does: { status: 200, body: 'not what was asked for', text: true } });
    expect(await faultOf(client().call(home, ask))).toMatchObject({
      reason: 'in-doubt',
      code: 'NotJson',
    });
  });
});
