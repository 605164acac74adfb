import { type AccessChanges, triedAgain } from './changes.ts';

/** So many numbers are sent within 24 hours: nobody's mailbox is filled by it. */
export const mostNumbers = 5;

/** Who is a contact already: whether they still are one, and where their notices go. */
export const contactChanges: AccessChanges<
  'suspended' | 'restored' | 'ended' | 'address-asked' | 'address-wrong' | 'address-changed'
> = {
  suspended: (_, { comment }) => ({ reason: { why: null, comment } }),
  restored: () => ({ reason: null }),
  ended: (_, { comment }) => ({ reason: { why: null, comment }, change: null }),
  'address-asked': ({ numbersSent }, { address, at, nonce, hash }) => ({
    change: { address, at, nonce, hash, tries: 0 },
    numbersSent: [...numbersSent, at].slice(-mostNumbers),
  }),
  'address-wrong': ({ change }) => ({ change: triedAgain(change) }),
  'address-changed': ({ change, notifyMail }) => ({
    notifyMail: change?.address ?? notifyMail,
    change: null,
  }),
};
