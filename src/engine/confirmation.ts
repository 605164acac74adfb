import type { Request } from '../domain/request.ts';

/** The message that confirms the first submission, within 5 minutes (process, section 5). */
export const confirmationSlot = (request: Request): string =>
  `${request.id}:1:confirmation:${request.requester.id}`;
