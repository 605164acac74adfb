/** The ids of all inputs on cards about notes and risks: contract, section 6. */
export const noteInputIds = [
  ...['customer', 'happenedOn', 'about', 'with', 'text', 'nextAction', 'nextActionDate'],
  ...['nextActionOwner', 'nextActionOwnerName', 'noNextAction', 'alert', 'risk', 'riskKind'],
  ...['requests', 'date', 'reason', 'how'],
] as const;

/** A customer's card asks for a risk as well. */
export const riskInputIds = ['risk', 'riskKind'] as const;

export type NoteInputId = (typeof noteInputIds)[number];
