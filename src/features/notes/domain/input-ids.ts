/** The ids of all inputs on cards about notes and risks: contract, section 6. */
export const noteInputIds = [
  ...['customer', 'happenedOn', 'about', 'with', 'text', 'nextAction', 'nextActionDate'],
  ...['nextActionOwner', 'nextActionOwnerName', 'noNextAction', 'alert', 'risk', 'riskKind'],
  ...['requests', 'date', 'reason', 'how'],
] as const;

export type NoteInputId = (typeof noteInputIds)[number];
