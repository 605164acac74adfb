import { z } from 'zod';

/** A key of the program file: an ISO 8601 duration of whole days. */
export const wholeDays = (example: string) =>
  z.string().regex(/^P[1-9]\d{0,2}D$/, `whole days such as ${example}`);
