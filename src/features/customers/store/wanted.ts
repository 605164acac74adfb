import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { copiedGuid } from '../../../domain/guid.ts';

const within = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** The customers of which this is a part of the name or of the GUID, however it was copied, or the number. */
export function isWanted(wanted: string): RawBuilder<SqlBool> {
  const number = /^(?:cus-)?(\d{1,9})$/i.exec(wanted)?.[1];
  const numbered = number ? sql`or number = ${Number(number)}` : sql``;
  return sql`(lower(name) like ${within(wanted)} escape '\\'
    or tenant_id like ${within(copiedGuid(wanted))} escape '\\' ${numbered})`;
}
