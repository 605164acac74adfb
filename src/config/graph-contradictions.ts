import {
  authorities,
  type GraphVariables,
  graphClientOf,
  graphTenantOf,
  secretOf,
} from './graph-environment.ts';

/** Which kind needs each of these names; whatever else is set says that something was meant. */
const only = {
  GRAPH_CLIENT_SECRET: 'secret',
  GRAPH_CERTIFICATE_PATH: 'certificate',
  GRAPH_CERTIFICATE_PASSWORD: 'certificate',
  GRAPH_TOKEN_FILE: 'workloadIdentity',
} as const;

/** Values that are right by themselves and wrong together, each with its fix. */
export function graphContradictions(env: GraphVariables): string[] {
  const kind = env.GRAPH_AUTH;
  const foreign = Object.entries(only).flatMap(([name, needs]) =>
    env[name as keyof typeof only] === undefined || needs === kind
      ? []
      : [
          `${name} is set: ${kind ? `GRAPH_AUTH=${kind} does not use it; take it away` : `nothing uses it without GRAPH_AUTH=${needs}`}`,
        ],
  );
  if (!kind) return foreign;
  const others = (env.GRAPH_TENANTS ?? []).filter((tenant) => tenant !== graphTenantOf(env));
  const wrong: [boolean, string][] = [
    [
      !graphTenantOf(env),
      'GRAPH_TENANT_ID is missing: the tenant whose directory is asked (default: MicrosoftAppTenantId)',
    ],
    [
      kind !== 'managedIdentity' && !graphClientOf(env),
      `GRAPH_CLIENT_ID is missing: GRAPH_AUTH=${kind} needs the app registration's id (default: MicrosoftAppId)`,
    ],
    [
      kind === 'secret' && !secretOf(env),
      "GRAPH_CLIENT_SECRET is missing: GRAPH_AUTH=secret needs the registration's secret",
    ],
    [
      kind === 'certificate' && !env.GRAPH_CERTIFICATE_PATH,
      'GRAPH_CERTIFICATE_PATH is missing: a PEM file with the certificate and its private key',
    ],
    [
      kind === 'workloadIdentity' && !env.GRAPH_TOKEN_FILE,
      "GRAPH_TOKEN_FILE is missing: the service account's token file (on AKS: the value of AZURE_FEDERATED_TOKEN_FILE)",
    ],
    [
      kind === 'managedIdentity' && others.length > 0,
      'GRAPH_TENANTS is set: a managed identity has one tenant only; take it away, or use GRAPH_AUTH=certificate',
    ],
    [
      !env.GRAPH_AUTHORITY_HOST && !Object.hasOwn(authorities, env.GRAPH_BASE_URL),
      `GRAPH_AUTHORITY_HOST is missing: the sign-in of the cloud behind GRAPH_BASE_URL=${env.GRAPH_BASE_URL}`,
    ],
  ];
  return [...foreign, ...wrong.flatMap(([applies, sentence]) => (applies ? [sentence] : []))];
}
