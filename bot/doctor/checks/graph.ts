import { decodeJwt } from 'jose';
import type { Environment } from '../../../src/config/environment.ts';
import { createGraph, type Graph } from '../../../src/graph/client.ts';
import { GraphFault } from '../../../src/graph/graph-fault.ts';
import { catalogPath } from '../../../src/graph/install.ts';
import type { GraphSettings } from '../../../src/graph/settings.ts';
import { createCredential } from '../../../src/graph/sign-in/credential.ts';
import { createTokens } from '../../../src/graph/sign-in/tokens.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { mendsSignIn } from './sign-in-codes.ts';

const { ok, warning, wrong } = findingsOf('graph');

interface Permission {
  readonly name: string;
  /** Any of these gives it too. */
  readonly or?: readonly string[];
  readonly without: string;
  /** Without it the product is not what it was set up for. */
  readonly needed: boolean;
}

/** docs/microsoft-365.md, "Permissions in Microsoft Graph". */
const permissionsOf = ({ graph, mail }: Environment): Permission[] => [
  {
    name: 'User.Read.All',
    or: ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    without: 'nobody is found in the directory',
    needed: true,
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    or: [
      'TeamsAppInstallation.ReadWriteForUser.All',
      'TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All',
      'TeamsAppInstallation.ReadWriteAndConsentForUser.All',
    ],
    without: 'who has not got the app is not written to',
    needed: false,
  },
  ...(graph?.teamsApp.catalogId
    ? []
    : [
        {
          name: 'AppCatalog.Read.All',
          or: ['AppCatalog.ReadWrite.All'],
          without: "the app's id in the catalog is not known, unless TEAMS_CATALOG_APP_ID is set",
          needed: false,
        },
      ]),
  {
    name: 'Presence.Read.All',
    or: ['Presence.ReadWrite.All'],
    without: 'nobody sees which SMEs can be asked now',
    needed: false,
  },
  ...(mail?.by.kind === 'graph'
    ? [{ name: 'Mail.Send', without: 'no e-mail is sent', needed: true }]
    : []),
];

/** Whether each tenant's directory can be asked, and what the app may do there. */
export async function checkGraph(environment: Environment, now: () => number): Promise<Finding[]> {
  const { graph: settings } = environment;
  if (!settings) return [ok('Microsoft Graph is not set up: people come from the program file')];
  const graph = createGraph(settings, now);
  const found = await Promise.all(
    settings.tenants.map((tenant) => inTenant(environment, settings, graph, tenant)),
  );
  return found.flat();
}

async function inTenant(
  environment: Environment,
  settings: GraphSettings,
  graph: Graph,
  tenant: string,
): Promise<Finding[]> {
  const home = tenant === settings.homeTenant;
  try {
    const tokens = createTokens(settings.scope, (one) => createCredential(settings, one));
    const token = await tokens(tenant, AbortSignal.timeout(settings.deadlineMs));
    const wanted = permissionsOf(environment).filter(
      ({ name }) => home || name === 'User.Read.All',
    );
    const roles = rolesIn(token);
    const granted = roles === undefined ? [unread(tenant)] : missing(roles, wanted, tenant);
    // A directory that is not to be read has said all.
    if (granted.some(({ is }) => is === 'wrong')) return granted;
    await graph.call(tenant, { path: '/users?$top=1&$select=id' });
    return [
      ok(`the directory of tenant ${tenant} answers`),
      ...granted,
      ...(home ? await inCatalog(graph, roles) : []),
    ];
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    return [wrong(`tenant ${tenant}: ${error.message}`, mendsFault(error))];
  }
}

/** An application's permissions are in its token; undefined where that cannot be read. */
function rolesIn(token: string): readonly string[] | undefined {
  try {
    const { roles = [] } = decodeJwt<{ readonly roles?: readonly string[] }>(token);
    return roles;
  } catch {
    return undefined;
  }
}

const unread = (tenant: string): Finding =>
  warning(
    `what the app may do in tenant ${tenant} cannot be read in its token`,
    'Compare its API permissions with docs/microsoft-365.md.',
  );

function missing(
  roles: readonly string[],
  wanted: readonly Permission[],
  tenant: string,
): Finding[] {
  const lacking = wanted.filter(
    ({ name, or = [] }) => ![name, ...or].some((one) => roles.includes(one)),
  );
  if (lacking.length === 0)
    return [ok(`tenant ${tenant} has consented to ${wanted.map(({ name }) => name).join(', ')}`)];
  return lacking.map(({ name, without, needed }) =>
    (needed ? wrong : warning)(
      `tenant ${tenant} has not consented to ${name}: ${without}`,
      `Grant it as an application permission, with admin consent.`,
    ),
  );
}

/** The app that is installed for people is the one in the organisation's catalog. */
async function inCatalog(graph: Graph, roles: readonly string[] | undefined): Promise<Finding[]> {
  const { manifestId, catalogId } = graph.settings.teamsApp;
  const mayLook = roles?.some((role) => role.startsWith('AppCatalog.')) ?? true;
  if (catalogId || !manifestId || !mayLook) return [];
  const path = catalogPath(manifestId);
  const { value = [] } = (await graph.call(graph.settings.homeTenant, { path })) as {
    readonly value?: readonly unknown[];
  };
  return value.length > 0
    ? [ok("the app is in the organisation's catalog")]
    : [
        warning(
          `the organisation's catalog has no app ${manifestId}`,
          'Upload build/sme-desk.zip in the Teams admin centre, or mend TEAMS_APP_ID.',
        ),
      ];
}

function mendsFault({ reason, message }: GraphFault): string {
  if (reason === 'unauthorized' && message.includes('AADSTS')) return mendsSignIn(message);
  if (reason === 'forbidden') return 'Grant User.Read.All as an application permission.';
  if (reason === 'unauthorized') return 'Mend the credential that GRAPH_AUTH names.';
  return 'Let this machine reach GRAPH_BASE_URL and GRAPH_AUTHORITY_HOST, and try again.';
}
