/** Whether somebody can be asked right now. */
const availabilities = ['available', 'busy', 'away', 'out-of-office', 'offline'] as const;
export type Availability = (typeof availabilities)[number];
