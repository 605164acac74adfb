/** Whether somebody can be asked right now. */
export const availabilities = ['available', 'busy', 'away', 'out-of-office', 'offline'] as const;
export type Availability = (typeof availabilities)[number];
