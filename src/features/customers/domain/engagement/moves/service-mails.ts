import type { Mail } from '../../../../../domain/people/people.ts';
import type { Mailing, RecordedEngagementEvent, Service } from '../engagement.ts';

type Happened<Kind> = Extract<RecordedEngagementEvent, { readonly kind: Kind }>;

/** A step that was saved before gets its date by it. */
export function mailed(
  service: Service,
  { mailing, to, on, byBot }: Happened<'mailed'>,
): Partial<Service> {
  const mails = { ...service.mails, [mailing]: { to, on, byBot, refused: [] } };
  return { mails, ...dated(service, mailing, { to, on }) };
}

/** The tick goes back: nobody was told. */
export function mailRefused(
  service: Service,
  { mailing, to }: Happened<'mail-refused'>,
): Partial<Service> {
  const sent = service.mails?.[mailing];
  if (!sent) return {};
  const refused = [...sent.refused.filter((one) => one !== to), to];
  const mails = { ...service.mails, [mailing]: { ...sent, refused } };
  return { mails, ...dated(service, mailing, { to: sent.to, on: null }) };
}

function dated(
  { preparation, followUp }: Service,
  mailing: Mailing,
  { to, on }: { readonly to: readonly Mail[]; readonly on: string | null },
): Partial<Service> {
  if (mailing === 'customer')
    return followUp
      ? { followUp: { ...followUp, customerMailSentOn: on, customerContacts: to } }
      : {};
  return preparation?.accountTeamKnown
    ? { preparation: { ...preparation, atuMailSentOn: on, accountTeam: to } }
    : {};
}
