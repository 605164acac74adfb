/** English for what the directory says of people, and what keeps a message from them. */
export const enDirectory = {
  'directory.failing':
    'The directory has not answered since {{since}}. Names and addresses are those of before; people who are new to me cannot be found until it answers.',
  'help.looking-up':
    'I am still finding out who you are: the directory has not answered yet. As soon as it does, what you can do is shown here; nothing you have sent is lost.',
  'label.admin': 'Could not be delivered',
  'presence.available': 'available',
  'presence.away': 'away',
  'presence.busy': 'busy',
  'presence.offline': 'offline',
  'presence.out-of-office': 'out of office',
  'undeliverable.ambiguous':
    'Several people in the directory have this address; please make it unambiguous.',
  'undeliverable.app-blocked':
    'A policy of the organisation blocks the app for this person; a Teams administrator can allow it.',
  'undeliverable.blocked': 'The person has blocked or removed the bot.',
  'undeliverable.busy': 'Teams was overloaded for days.',
  'undeliverable.conversation-gone': 'The chat no longer exists.',
  'undeliverable.guest':
    'The address belongs to a guest, who uses Teams in an organisation of their own.',
  'undeliverable.in-doubt': 'Teams gave no clear answer for days; the message may have arrived.',
  'undeliverable.install-forbidden':
    'The bot lacks the permission to install itself; an administrator can grant it.',
  'undeliverable.left': 'The account no longer exists or is disabled.',
  'undeliverable.manager': '{{reason}} The manager is {{manager}}.',
  'undeliverable.message-gone': 'The message was deleted.',
  'undeliverable.no-service': 'Nobody has written to the bot yet, so it knows no way to Teams.',
  'undeliverable.no-teams': 'The person has no licence for Teams, or has never used it.',
  'undeliverable.not-in-catalog':
    "The organisation's app catalog does not have the app; a Teams administrator can add it.",
  'undeliverable.not-in-directory': 'The directory does not know this address.',
  'undeliverable.not-installed': 'The person has not installed the app.',
  'undeliverable.rejected': 'Teams refused the message.',
  'undeliverable.throttled': 'Teams asked to wait for days.',
  'undeliverable.unauthorized': 'Teams did not accept the sign-in of the bot.',
  'undeliverable.unconfirmed': 'Teams took the message without confirming it; it may have arrived.',
  'undeliverable.unexplained':
    'For a day the message was refused for no reason that Teams documents, perhaps by a proxy on the way to it.',
  'undeliverable.unknown-person': 'Nobody is known by this address.',
  'undeliverable.unreachable': 'Teams could not be reached for days.',
} as const;
