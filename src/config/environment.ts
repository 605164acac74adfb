import type { z } from 'zod';
import type { GraphSettings } from '../graph/settings.ts';
import type { MailSettings } from '../mail/settings.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { graphContradictions } from './graph-contradictions.ts';
import { graphFrom } from './graph-environment.ts';
import { mailContradictions, mailFrom } from './mail-environment.ts';
import { registrationMistakes } from './registration.ts';
import { type TracingSettings, tracingFrom } from './tracing-environment.ts';
import { type appTypes, type CloudKey, cloudKeys, type Variables, variables } from './variables.ts';

const loopback = ['127.0.0.1', '::1', 'localhost'];

/** How the server is set up: contract, section 2. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** The most that this process opens to PostgreSQL. */
  readonly databaseConnections: number;
  readonly programFile: string;
  readonly auth: 'botframework' | 'none';
  /** Which of Microsoft's SDKs for bots talks to Teams. */
  readonly sdk: 'botbuilder' | 'agents';
  readonly app: {
    readonly id: string;
    readonly type: (typeof appTypes)[number];
    readonly tenantId: string | undefined;
    readonly password: string | undefined;
    readonly certificate: Certificate | undefined;
  };
  /** The Bot Framework's keys for another cloud, only those that are set. */
  readonly cloud: Partial<Record<CloudKey, string>>;
  /** Where links to Teams lead. */
  readonly teamsHost: string;
  readonly serviceHosts: readonly string[];
  /** Undefined: every tenant, which only `AUTH=none` can have. */
  readonly tenants: readonly string[] | undefined;
  /** The agents' apps whose tokens `/mcp` takes; empty: there is no such path. */
  readonly mcpClients: readonly string[];
  readonly tab: {
    /** The app's id in Teams, by which links lead to its tab. */
    readonly appId: string;
    /** The host of the public address, which tokens of the first version name; undefined: none does. */
    readonly publicHost: string | undefined;
    /** Where the keys are published by which Microsoft Entra signs; undefined: the cloud's own. */
    readonly metadataUrl: string | undefined;
  };
  /** Undefined: Microsoft Graph is not asked; people come from the program. */
  readonly graph: GraphSettings | undefined;
  /** Undefined: whom Teams does not reach is not reached, which an admin sees. */
  readonly mail: MailSettings | undefined;
  /** Undefined: nothing is traced. */
  readonly tracing?: TracingSettings | undefined;
  /** From it the codes of invitations are made; undefined: from one that is kept in `dataDir`. */
  readonly invitationKey?: Uint8Array | undefined;
  /** After how many days requests that ended lose all personal data; undefined: never. */
  readonly retentionDays: number | undefined;
  readonly demoClock: boolean;
  readonly logLevel: string;
}

/** A start that cannot be: every mistake with its fix, one a line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Reads the environment, an empty value counting as unset; throws all mistakes at once. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(set);
  const mistakes = parsed.success ? contradictions(parsed.data) : wrongValues(parsed.error, set);
  if (!parsed.success || mistakes.length > 0)
    throw new ConfigurationError(
      ['The environment is not right (.env.example explains each name):', ...mistakes].join('\n  '),
    );
  const env_ = parsed.data;
  const tenantId = env_.MicrosoftAppTenantId;
  return {
    port: env_.PORT,
    host: env_.HOST,
    dataDir: env_.DATA_DIR,
    databaseUrl: env_.DATABASE_URL,
    databaseConnections: env_.DATABASE_CONNECTIONS,
    programFile: env_.PROGRAM_FILE,
    auth: env_.AUTH,
    sdk: env_.BOT_SDK,
    app: {
      id: (env_.MicrosoftAppId ?? '').toLowerCase(),
      type: env_.MicrosoftAppType,
      tenantId,
      password: env_.MicrosoftAppPassword,
      certificate: env_.AUTH === 'none' ? undefined : readCertificate(env_).certificate,
    },
    cloud: Object.fromEntries(
      cloudKeys.flatMap((key) => (env_[key] === undefined ? [] : [[key, env_[key]]])),
    ),
    teamsHost: env_.TEAMS_HOST,
    serviceHosts: env_.ALLOWED_SERVICE_HOSTS,
    tenants: env_.ALLOWED_TENANTS ?? (tenantId ? [tenantId.toLowerCase()] : undefined),
    tab: {
      appId: (env_.TEAMS_APP_ID ?? env_.MicrosoftAppId ?? '').toLowerCase(),
      publicHost: env_.PUBLIC_HOST?.toLowerCase(),
      metadataUrl: env_.TAB_OPENID_METADATA_URL,
    },
    mcpClients: env_.MCP_CLIENTS,
    graph: graphFrom(env_),
    mail: mailFrom(env_),
    tracing: tracingFrom(env_),
    invitationKey:
      env_.INVITATION_KEY === undefined ? undefined : Buffer.from(env_.INVITATION_KEY, 'utf8'),
    retentionDays: env_.RETENTION_DAYS,
    demoClock: env_.DEMO_CLOCK === '1',
    logLevel: env_.LOG_LEVEL,
  };
}

/** Each wrong value, and what would be wrong besides if these were right. */
function wrongValues(error: z.ZodError, set: Readonly<Record<string, string | undefined>>) {
  const names = error.issues.map((issue) => String(issue.path[0]));
  const rest = Object.entries(set).filter(([name]) => !names.includes(name));
  const depends = names.includes('AUTH') || names.includes('MicrosoftAppType');
  return [
    ...error.issues.map((issue, at) => {
      const name = names[at] ?? '';
      return `${name}=${shownValue(name, set[name] ?? '')}: wanted ${issue.message}`;
    }),
    ...(depends ? [] : contradictions(variables.parse(Object.fromEntries(rest)))),
  ];
}

const keys = ['INVITATION_KEY', 'OTEL_EXPORTER_OTLP_HEADERS'];

/** A key is shown to nobody, not even a wrong one. */
const shownValue = (name: string, value: string): string =>
  keys.includes(name) ? '…' : withoutPassword(value);

/** All before an address's last @ may be one, also where it is not encoded as it should be. */
const withoutPassword = (value: string): string => value.replace(/:(?!\/\/).*@/s, ':…@');

/** Values that are right by themselves and wrong together. */
function contradictions(env: Variables): string[] {
  const open = env.AUTH === 'none';
  const wrong: [boolean, string][] = [
    [
      open && !loopback.includes(env.HOST),
      `HOST=${env.HOST}: AUTH=none takes unsigned activities and needs a loopback address: HOST=127.0.0.1`,
    ],
    [!open && env.DEMO_CLOCK === '1', 'DEMO_CLOCK=1: only with AUTH=none; take it away'],
  ];
  return [
    ...wrong.flatMap(([applies, sentence]) => (applies ? [sentence] : [])),
    ...graphContradictions(env),
    ...(open ? [] : registrationMistakes(env)),
    ...mailContradictions(env),
  ];
}
