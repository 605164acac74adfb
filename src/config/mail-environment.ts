import { z } from 'zod';
import { isAddress } from '../domain/people/address.ts';
import type { MailSettings, SmtpSettings } from '../mail/settings.ts';

const smtpForm =
  'smtps://user:password@host, or smtp://… for STARTTLS, user and password percent-encoded';

/** What concerns e-mail; without any of them nobody gets one. */
export const mailVariables = {
  MAIL_FROM: z.string().refine(isAddress, 'an e-mail address').toLowerCase().optional(),
  SMTP_URL: z
    .string()
    .refine((text) => smtpFrom(text) !== undefined, smtpForm)
    .optional(),
};

type Variables = z.infer<z.ZodObject<typeof mailVariables>> & {
  readonly GRAPH_AUTH?: string | undefined;
  readonly MicrosoftAppId?: string | undefined;
  readonly TEAMS_APP_ID?: string | undefined;
  readonly TEAMS_HOST?: string | undefined;
};

/** How e-mail is set up; undefined where it is not. The values are free of contradictions. */
export function mailFrom(env: Variables): MailSettings | undefined {
  const smtp = env.SMTP_URL ? smtpFrom(env.SMTP_URL) : undefined;
  if (!smtp && !env.MAIL_FROM) return undefined;
  const appId = env.TEAMS_APP_ID ?? env.MicrosoftAppId;
  return {
    from: env.MAIL_FROM,
    appLink: appId && `https://${env.TEAMS_HOST ?? 'teams.microsoft.com'}/l/app/${appId}`,
    by: smtp ?? { kind: 'graph' },
  };
}

/** Values that are right by themselves and wrong together, each with its fix. */
export function mailContradictions(env: Variables): string[] {
  return env.MAIL_FROM && !env.SMTP_URL && !env.GRAPH_AUTH
    ? ['MAIL_FROM is set: it needs SMTP_URL, or GRAPH_AUTH to send through Graph; or take it away']
    : [];
}

function smtpFrom(text: string): SmtpSettings | undefined {
  const url = URL.parse(text);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) return undefined;
  // What is not understood is refused, not passed over: `?tls=…` would seem to do something.
  if (url.search || url.hash || !['', '/'].includes(url.pathname)) return undefined;
  const user = decoded(url.username);
  const pass = decoded(url.password);
  if (user === undefined || pass === undefined || !user !== !pass) return undefined;
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    kind: 'smtp',
    host,
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    tlsRequired: !['127.0.0.1', '::1', 'localhost'].includes(host),
    login: user ? { user, pass } : undefined,
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
