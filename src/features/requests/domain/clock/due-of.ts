import type { Program } from '../../../../domain/program/program.ts';
import type { Request } from '../request.ts';
import { type Due, deadlinesFor } from './deadlines.ts';

/** Each event and each card asks for the same dates again, and a calendar takes long to compute. */
const known = new WeakMap<Program, Map<string, Due>>();
const mostKnown = 10_000;

/** When this request's confirmation, triage and decision are due (process, section 5). */
export function dueOf(request: Request, program: Program): Due {
  const { submittedAt, resubmittedAt, returns, form } = request;
  const key = JSON.stringify([submittedAt, resubmittedAt, returns, form.region]);
  let dues = known.get(program);
  if (!dues || dues.size >= mostKnown) dues = new Map();
  known.set(program, dues);
  const due =
    dues.get(key) ??
    deadlinesFor({
      submittedAt,
      resubmittedAt,
      returned: returns,
      calendar: program.calendars[form.region],
      deadlines: program.deadlines,
    });
  dues.set(key, due);
  return due;
}
