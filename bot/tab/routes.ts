import type { Request, Response } from 'restify';
import { z } from 'zod';
import { sayRefusal } from '../../cards/plain-sentences.ts';
import { plainLine } from '../../src/domain/forms/plain-text.ts';
import type { ActAnswer } from '../../src/domain/tab/contract.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { act } from '../../src/engine/execute/act.ts';
import { refusalIn } from '../../src/engine/execute/click.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { translator } from '../../src/i18n/i18n.ts';
import type { BotServer } from '../http/server.ts';
import type { ProgramFault } from '../start/program-in-force.ts';
import { adminPage, ruleTried, tryAgain } from './admin.ts';
import { checkOrigin, refuseInOutage } from './answer.ts';
import { guidance } from './guidance.ts';
import { csvOf } from './insights/csv.ts';
import { insights } from './insights/insights.ts';
import { orSaysWhy } from './no-role.ts';
import { list, me, one, partsOf, shown, work } from './reads.ts';
import { type Door, outageNoticed, routesFor } from './route.ts';
import type { SignIn } from './sign-in.ts';
import { arrived, readerOf } from './visit.ts';

const clicked = z.object({
  verb: z.string().min(1).max(250),
  data: z.unknown(),
  key: z.uuid(),
});

const undeliverable = z.object({
  recipient: z.string().max(500).transform(plainLine).pipe(z.string().min(1)),
});

/** What the tab asks for (contract, section 4): each answer is for the person of the token alone. */
export function tabRoutes(
  bot: BotServer,
  desk: AppContext,
  render: Render,
  options: Door & { readonly programFault: () => ProgramFault | null },
): void {
  // The page draws every card whole: it opens no dialogs.
  const app: AppContext = { ...desk, panelsInDialogs: false };
  const { get, post } = routesFor(bot, app, options);
  get('/api/me', (reader) => me(app, reader), arrived);
  get('/api/work', (reader) => work(app, reader));
  get('/api/insights', (reader, req) => insights(app, reader, askedIn(req)));
  insightsFile(bot, app, options);
  get('/api/playbook', (reader, req) => guidance(app, reader, askedIn(req).question ?? ''));
  get('/api/admin', (reader) => adminPage(app, reader, options.programFault()));
  get('/api/admin/rule', (reader, req) => ruleTried(app, reader, req));
  for (const part of partsOf(app)) {
    get(`/api/${part.name}`, (reader, req) => list(app, reader, part, req));
    get(`/api/${part.name}/:number`, (reader, req) =>
      one(app, render, reader, part, String(req.params.number)),
    );
  }
  post('/api/act', { shape: clicked, wanted: 'wanted {"verb","data","key"}' }, (asked, req) =>
    click(app, render, options.signIn, req, asked),
  );
  post(
    '/api/admin/again',
    { shape: undeliverable, wanted: 'wanted {"recipient"}' },
    async ({ recipient }, req) => {
      const reader = await readerOf(app, await options.signIn(req), req);
      return orSaysWhy(app, reader, () => tryAgain(app, reader, recipient));
    },
  );
}

/** The figures as a file, for a spreadsheet. */
function insightsFile(bot: BotServer, app: AppContext, { signIn, publicHost }: Door): void {
  const noticed = outageNoticed(app);
  bot.server.get('/api/insights/export.csv', async (req: Request, res: Response) => {
    checkOrigin(req, publicHost);
    const asked = askedIn(req);
    const file = await refuseInOutage(async () => {
      const reader = await readerOf(app, await signIn(req), req);
      const shown = await orSaysWhy(app, reader, () => insights(app, reader, asked));
      return csvOf(shown, asked.figure ?? '', translator(reader.language));
    }, noticed);
    res.setHeader('content-type', 'text/csv; charset=utf-8');
    res.setHeader('content-disposition', 'attachment; filename="sme-desk.csv"');
    res.sendRaw(200, file);
  });
}

/** What is asked for in the address. */
const askedIn = (req: Request): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(new URLSearchParams(req.getQuery()));

/** The same as a click in the chat: by the same verbs, once for each key. */
async function click(
  app: AppContext,
  render: Render,
  signIn: SignIn,
  req: Request,
  { verb, data, key }: z.infer<typeof clicked>,
): Promise<ActAnswer> {
  const visitor = await signIn(req);
  const actor = await arrived(app, visitor, req);
  const deliveryKey = `tab|${actor.id}|${key.toLowerCase()}`;
  const outcome = await act(app, { actor, deliveryKey, message: null }, verb, data);
  const answer = await shown(app, render, actor, outcome.view, outcome);
  const refusal = outcome.refusal ?? refusalIn(outcome.view);
  const why = refusal && sayRefusal(refusal, actor, app.program());
  return { ...answer, refused: refusal !== null, why };
}
