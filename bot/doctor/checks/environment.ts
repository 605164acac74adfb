import leven from 'leven';
import {
  ConfigurationError,
  type Environment,
  readEnvironment,
} from '../../../src/config/environment.ts';
import { isReadByAll } from '../../../src/config/secret-files.ts';
import { variables } from '../../../src/config/variables.ts';
import { type Finding, findingsOf } from '../finding.ts';

type Env = Readonly<Record<string, string | undefined>>;

const { ok, warning, wrong } = findingsOf('environment');

/** The names that `npm run manifest` reads besides. */
const ofThePackage = [
  ...['APP_NAME', 'DEVELOPER_NAME', 'DEVELOPER_WEBSITE', 'DEVELOPER_PRIVACY'],
  ...['DEVELOPER_TERMS', 'MCP_AUTH_REFERENCE'],
];

/** Other programs' names that resemble ours. */
const ofOthers = ['HOME', 'HOSTNAME', 'HOSTTYPE', 'LOGNAME', 'PATH', 'SHORT', 'TEST', 'SORT'];

/** The environment as the server reads it, with every value that is wrong; undefined: it would not start. */
export function checkEnvironment(env: Env): {
  readonly findings: Finding[];
  readonly environment?: Environment;
} {
  const misspelt = misspeltIn(env).map(([name, meant]) =>
    warning(`${name} is read by nobody; ${meant} is`, `If ${meant} was meant, rename it.`),
  );
  const files = isReadByAll('.env')
    ? [warning('everybody on this machine may read .env', 'chmod 600 .env')]
    : [];
  try {
    const environment = readEnvironment(env);
    const set = Object.keys(variables.shape).filter((name) => env[name]?.trim());
    return {
      findings: [ok(`${set.length} variables are set, all of them right`), ...misspelt, ...files],
      environment,
    };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [, ...mistakes] = error.message.split('\n');
    return {
      findings: [
        ...mistakes.map((line) => wrong(line.trim(), '.env.example explains each name.')),
        ...misspelt,
        ...files,
      ],
    };
  }
}

/** Names that are set and resemble one that is read: a server that reads them by no name says nothing. */
function misspeltIn(env: Env): [string, string][] {
  const known = [...Object.keys(variables.shape), ...ofThePackage];
  return Object.keys(env).flatMap((name): [string, string][] => {
    if (known.includes(name) || ofOthers.includes(name) || name.length < 5) return [];
    const meant = known.find(
      (one) => !env[one]?.trim() && leven(one.toLowerCase(), name.toLowerCase()) <= 2,
    );
    return meant && meant.length > 5 ? [[name, meant]] : [];
  });
}
