import { requestNumber } from '../../../../domain/ids.ts';
import type { Program } from '../../../../domain/program/program.ts';
import { preparedRow } from '../../../../store/database/prepared.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { nextDeadline } from '../../domain/clock/next-deadline.ts';
import type { Request } from '../../domain/request.ts';

/** The last instant that there is: a request of which nothing is due comes last. */
export const never = 8_640_000_000_000_000;

/** By which date lists order it; written only where it is another one. */
export async function keepDue(db: Db, program: Program, request: Request): Promise<void> {
  const number = requestNumber(request.id);
  await keep.send(db, { number, due_at: nextDeadline(request, program) ?? never });
}

const keep = preparedRow((db, { number, due_at }: { readonly number: number; due_at: number }) =>
  db
    .updateTable('request')
    .set({ due_at })
    .where('number', '=', number)
    .where('due_at', '!=', due_at),
);
