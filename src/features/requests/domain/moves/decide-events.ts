import type { Mail } from '../../../../domain/people/people.ts';
import { fpmFor, type Program } from '../../../../domain/program/program.ts';
import type { RequestForm } from '../form/fields/fields.ts';
import { route } from '../matching/routing.ts';
import type { Request } from '../request.ts';
import type { RequestEvent } from '../request-events.ts';
import { smeOf } from '../roles.ts';
import { isSamePlan } from '../selectors.ts';
import type { CommandOf, RequestCommand } from './commands.ts';
import type { RowOfVerb } from './transitions.ts';

/** What an event tells, without its kind: the table has that. */
type Body<Verb> = Omit<Extract<RequestEvent, { kind: RowOfVerb<Verb>['event'] }>, 'kind'>;

interface Context<As> {
  readonly request: Request;
  readonly program: Program;
  /** The role in which the actor does it: one that the verb's row has. */
  readonly as: As;
}

/** The verbs whose event does not simply repeat the fields of the command. */
type TellsMore =
  | {
      [Verb in RequestCommand['verb']]: CommandOf<Verb> extends Body<Verb> ? never : Verb;
    }[RequestCommand['verb']]
  // What it tells beyond them is missing in an earlier version only.
  | 'plan.save'
  | 'plan.draft';

const bodies: {
  readonly [Verb in TellsMore]: (
    command: CommandOf<Verb>,
    context: Context<RowOfVerb<Verb>['by'][number]>,
  ) => Body<Verb>;
} = {
  'form.submit': ({ form, answers }, { request, program }) => ({
    form,
    routing: route(program, form),
    fpm: fpmAfter(form, request, program),
    // Before anybody has asked anything there is nothing to answer.
    ...(request.state === 'returned' ? { answers } : {}),
  }),
  // The answer alone: the form stays as it is.
  'request.answer': ({ answers }, { request: { form, fpm }, program }) => ({
    form,
    routing: route(program, form),
    fpm,
    answers,
  }),
  'request.undo': (_, { request }) => {
    const { undo } = request;
    if (!undo) throw new Error(`${request.id}: nothing can be taken back`);
    return { of: undo.of, sme: undo.of === 'assigned' ? smeOf(request) : null };
  },
  'plan.save': ({ plan }, { as }) => ({ plan, party: as }),
  'plan.draft': ({ draft }, { as }) => ({ draft: draft.plan, party: as }),
  'plan.change': ({ plan }, { as, request }) => ({
    plan,
    party: as,
    dropped: request.state === 'engaged' && isSamePlan(plan, request.plan),
  }),
  'plan.confirm': (_, { as }) => ({ party: as }),
  'feedback.send': ({ rating, comment }, { as }) => ({ party: as, rating, comment }),
  'request.handOver': ({ fpm }, { request }) => ({ from: request.fpm, to: fpm }),
  'request.giveTo': ({ contact, known }, { request }) => {
    if (!known) throw new Error(`nobody knows who ${contact} is`);
    return { from: request.requester, to: { id: known.id, mail: contact, name: known.name } };
  },
  'fpm.ask': ({ question }, { as }) => ({ party: as, question }),
  'fpm.answer': ({ answer }, { request }) => {
    const [oldest] = request.asked;
    if (!oldest) throw new Error(`nobody has asked anything about ${request.id}`);
    return { question: oldest.event, asker: oldest.party, answer };
  },
};

/** What the event of an allowed command tells. */
export function bodyOf(command: RequestCommand, context: Context<unknown>): object {
  const { verb, ...fields } = command;
  // The one cast: the compiler has checked each function against its own command and row.
  const body = (bodies as Partial<Record<string, BodyFor>>)[verb];
  return body ? body(command, context) : fields;
}

type BodyFor = (command: RequestCommand, context: Context<unknown>) => object;

/** A revision goes to the same FPM, unless the partner has named another one in it. */
function fpmAfter(form: RequestForm, request: Request, program: Program): Mail | null {
  const partner = program.partners.find(({ id }) => id === form.partnerName);
  const keeps = request.fpm !== null && form.fpm === request.form.fpm;
  return keeps || !partner ? request.fpm : fpmFor(program, form.fpm, partner, form.region);
}
