import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Environment } from '../../../src/config/environment.ts';
import { isGuid } from '../../../src/domain/guid.ts';
import { dayMs } from '../../../src/domain/time/instant.ts';
import { type Finding, findingsOf } from '../finding.ts';

type Env = Readonly<Record<string, string | undefined>>;

const { ok, warning, wrong } = findingsOf('keys');

/** So many days before the end is time to renew it. */
const renewDays = 30;
/** Of a key that a machine has made each character is chance; one that is typed repeats itself. */
const fewestCharacters = 12;

/** Secrets and certificates, by what can be seen of them without asking anybody. */
export function checkKeys(env: Env, environment: Environment, now: number): Finding[] {
  const found = [
    ...invitationKey(env.INVITATION_KEY?.trim(), environment),
    ...(['MicrosoftAppPassword', 'GRAPH_CLIENT_SECRET'] as const).flatMap((name) =>
      secret(name, env[name]?.trim()),
    ),
    ...(['MicrosoftAppCertificateFile', 'GRAPH_CERTIFICATE_PATH'] as const).flatMap((name) =>
      certificate(name, env[name]?.trim(), now),
    ),
  ];
  return found.length > 0 ? found : [ok('nothing to be seen against them')];
}

function invitationKey(key: string | undefined, { databaseUrl }: Environment): Finding[] {
  const make = 'Set INVITATION_KEY, the same for all instances: openssl rand -base64 33';
  if (!key)
    return databaseUrl
      ? [wrong('each instance makes codes that the others refuse: INVITATION_KEY is not set', make)]
      : [];
  return new Set(key).size < fewestCharacters
    ? [wrong('INVITATION_KEY can be guessed: it has few different characters', make)]
    : [];
}

const secret = (name: string, value: string | undefined): Finding[] =>
  value && isGuid(value)
    ? [
        wrong(
          `${name} is a GUID: most likely the secret's ID, not its value`,
          'Copy the column Value of Certificates & secrets; it is shown once, so make a new secret if it is gone.',
        ),
      ]
    : [];

function certificate(name: string, file: string | undefined, now: number): Finding[] {
  if (!file) return [];
  if (!existsSync(file))
    return [wrong(`${name}=${file} is not there`, 'Mount it, or name where it lies.')];
  const { validFromDate, validToDate } = new X509Certificate(readFileSync(file));
  const days = Math.floor((validToDate.getTime() - now) / dayMs);
  const until = validToDate.toISOString().slice(0, 10);
  const renew = 'Make a new one, add it to the registration, then put it here.';
  if (validFromDate.getTime() > now)
    return [wrong(`the certificate of ${name} is not valid yet`, "Look at this machine's clock.")];
  if (days < 0) return [wrong(`the certificate of ${name} was valid until ${until}`, renew)];
  return days < renewDays
    ? [warning(`the certificate of ${name} ends in ${days} days, on ${until}`, renew)]
    : [];
}
