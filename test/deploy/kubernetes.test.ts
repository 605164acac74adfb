import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/config/environment.ts';
import { variables } from '../../src/config/variables.ts';
import { startDesk, type TestDesk } from '../support/app/desk.ts';
import { environmentOf, read } from './dockerfile.ts';
import { files, manifests, yamlIn } from './manifests.ts';
import { expectOutside } from './outside.ts';

const { Deployment, Service, Ingress, ConfigMap, Namespace, PodDisruptionBudget } = manifests();
const pod = Deployment.spec.template.spec;
const [container] = pod.containers;
const image = environmentOf(read().at(-1));
const guid = '11111111-2222-4333-8444-555555555555';

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef: { readonly name: string; readonly key: string } };
}
const env: readonly Variable[] = container.env;

describe('the manifests for Kubernetes', () => {
  it('are all applied', () => {
    const { resources, images } = yamlIn('deploy/kubernetes/kustomization.yaml');
    expect([...resources, 'kustomization.yaml'].sort()).toEqual(files());
    expect(images.map(({ name }: { name: string }) => name)).toEqual([container.image]);
    expect(images[0].newTag).toBe(yamlIn('package.json').version);
  });

  it('set only names that the server reads, as it wants them', () => {
    const names = [...Object.keys(ConfigMap.data), ...env.map(({ name }) => name)];
    const known = Object.keys(variables.shape);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    const filled = Object.fromEntries(
      Object.entries(ConfigMap.data as Record<string, string>).map(([name, value]) => [
        name,
        value.replace(/^[0-]+$/, guid),
      ]),
    );
    const secrets = {
      DATABASE_URL: 'postgres://smedesk:secret@db/smedesk?sslmode=verify-full',
      INVITATION_KEY: 'Zk3v9Qw8rT1yU6iO0pA5sD2fG7hJ4kL+',
      MicrosoftAppPassword: 'the-secret-of-the-registration',
    };
    expect(env.map(({ name }) => name).sort()).toEqual(Object.keys(secrets).sort());
    expect(readEnvironment({ ...image, ...filled, ...secrets })).toMatchObject({
      host: '0.0.0.0',
      auth: 'botframework',
      tenants: [guid],
      databaseConnections: 10,
    });
  });

  it('hold no secret, only where one is', () => {
    for (const { name, value, valueFrom } of env)
      expect({ name, value, from: valueFrom?.secretKeyRef }).toEqual({
        name,
        value: undefined,
        from: { name: 'sme-desk', key: name },
      });
    expect(JSON.stringify(ConfigMap.data)).not.toMatch(/password|secret|key/i);
  });

  it('agree on the port, from the image to the ingress', () => {
    const [port] = container.ports;
    expect(String(port.containerPort)).toBe(image.PORT);
    expect(Deployment.spec.template.metadata.annotations['prometheus.io/port']).toBe(image.PORT);
    expect(Service.spec.ports.map((one: { targetPort: string }) => one.targetPort)).toEqual([
      port.name,
    ]);
    for (const { backend } of Ingress.spec.rules[0].http.paths)
      expect(backend.service).toEqual({
        name: Service.metadata.name,
        port: { name: Service.spec.ports[0].name },
      });
  });

  it('mean the same instances by their labels, and keep one of them', () => {
    const { labels } = Deployment.spec.template.metadata;
    for (const selector of [
      Deployment.spec.selector.matchLabels,
      Service.spec.selector,
      PodDisruptionBudget.spec.selector.matchLabels,
      pod.topologySpreadConstraints[0].labelSelector.matchLabels,
    ])
      expect(selector).toEqual(labels);
    expect(Deployment.spec.replicas).toBeGreaterThan(PodDisruptionBudget.spec.minAvailable);
    expect(Deployment.spec.strategy.rollingUpdate.maxUnavailable).toBe(0);
  });

  it('run it without rights, as the namespace demands', () => {
    expect(Namespace.metadata.labels['pod-security.kubernetes.io/enforce']).toBe('restricted');
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const writable = container.volumeMounts.map(
      ({ mountPath }: { mountPath: string }) => mountPath,
    );
    expect(writable).toContain(image.DATA_DIR);
  });

  it('give it the time to end: the pause before it, and ten seconds', () => {
    const { seconds } = container.lifecycle.preStop.sleep;
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(seconds + 10);
  });

  it('lead from outside to what is asked for from there, and not to what is for operators', () => {
    const [rule] = Ingress.spec.rules;
    expect(rule.host).toBe(ConfigMap.data.PUBLIC_HOST);
    expect(Ingress.spec.tls[0].hosts).toEqual([ConfigMap.data.PUBLIC_HOST]);
    const paths = rule.http.paths as { readonly path: string; readonly pathType: string }[];
    const leads = (wanted: string) =>
      paths.some(({ path, pathType }) =>
        pathType === 'Exact' ? wanted === path : `${wanted}/`.startsWith(`${path}/`),
      );
    expectOutside(leads);
  });

  describe('on a server that runs', () => {
    let desk: TestDesk;
    beforeAll(async () => {
      desk = await startDesk();
    });
    afterAll(() => desk.stop());
    it.each(['startupProbe', 'readinessProbe', 'livenessProbe'])(
      '%s is answered',
      async (probe) => {
        const { path, port } = container[probe].httpGet;
        expect(port).toBe(container.ports[0].name);
        expect((await fetch(`${desk.url()}${path}`)).status).toBe(200);
      },
    );
    it('its figures are where Prometheus looks', async () => {
      const path = Deployment.spec.template.metadata.annotations['prometheus.io/path'];
      expect((await fetch(`${desk.url()}${path}`)).status).toBe(200);
    });
  });
});
