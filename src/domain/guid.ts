import { z } from 'zod';

/** A GUID as Microsoft Entra writes its ids: 36 characters, in either case. */
export const isGuid = (text: string): boolean => z.regexes.guid.test(text);
