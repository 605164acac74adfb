import { stringify } from 'yaml';

/** One person of the demo, with a chat window of their own. */
export interface PlaygroundPerson {
  mail: string;
  name: string;
  aadObjectId: string;
  tenantId: string;
  title: string;
  /** IANA name; sent as `localTimezone` with every message. Default: this machine's. */
  timeZone?: string;
}

/** The part of the address before the @: names the person's folder. */
export function mailboxName(mail: string): string {
  return (mail.split('@')[0] ?? mail).replace(/[^\w.-]/g, '-');
}

/** The text of `.m365agentsplayground.yml` for one person: valid for 0.2.28, with ids that stay the same over restarts. */
export function playgroundConfig(person: PlaygroundPerson): string {
  const { aadObjectId, mail, name, tenantId } = person;
  return stringify({
    version: '0.1.0',
    tenantId,
    bot: { id: '28:sme-desk', name: 'SME Desk' },
    // The Playground matches POST /v3/conversations by this id only, where Teams also takes the
    // Entra object id: with the two equal a bot can address a person whom it has never met.
    currentUser: user(aadObjectId, aadObjectId, name, mail),
    users: [1, 2, 3, 4, 5].map((n) =>
      user(`${aadObjectId}-${n}`, colleagueId(aadObjectId, n), `Colleague ${n}`, `c${n}.${mail}`),
    ),
    personalChat: { id: `a:${aadObjectId}` },
    groupChat: { id: `19:${aadObjectId}-group`, name: 'Group' },
    team: {
      id: `19:${aadObjectId}-team`,
      name: 'Team',
      aadGroupId: colleagueId(aadObjectId, 9),
      channels: [],
    },
  });
}

function user(id: string, aadObjectId: string, name: string, mail: string) {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id,
    name,
    userPrincipleName: mail,
    aadObjectId,
    givenName,
    surname: rest.join(' ') || name,
    email: mail,
  };
}

function colleagueId(aadObjectId: string, n: number): string {
  return `${n}${aadObjectId.slice(1)}`;
}
