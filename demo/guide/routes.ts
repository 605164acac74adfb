import restify, { type Request as Asked, type Response, type Server } from 'restify';
import { z } from 'zod';
import { causedBetween } from './requests.ts';
import type { Tour } from './tour.ts';

/** Not written in place: its types do not know that the parser takes the reader's options too. */
const bodies = { mapParams: false, maxBodySize: 1024 };
/** Only what a page of this server sends is JSON: a form of another page cannot be. */
const anything = z.object({});
const wanted = z.object({ mail: z.string() });

/** What the demo's page asks for, beside the clock. */
export function guideRoutes(server: Server, tour: Tour): void {
  const post = <Body>(
    path: string,
    shape: z.ZodType<Body>,
    work: (body: Body) => Promise<unknown>,
  ) =>
    server.post(
      path,
      ...restify.plugins.jsonBodyParser(bodies),
      async (asked: Asked, response: Response) => {
        const parsed = shape.safeParse(asked.body);
        // Nothing is returned: restify would log the whole response as a value that it has discarded.
        if (!parsed.success) {
          response.send(400, { message: 'wanted a JSON object' });
          return;
        }
        await work(parsed.data).then(
          (answer) => void response.send(200, answer),
          (error: unknown) =>
            void response.send(409, {
              message: error instanceof Error ? error.message : String(error),
            }),
        );
      },
    );
  server.get('/demo/state', async (_asked: Asked, response: Response) => {
    response.send(200, await tour.state());
  });
  server.get('/demo/caused', async (asked: Asked, response: Response) => {
    const since = Date.parse(new URLSearchParams(asked.getQuery()).get('since') ?? '');
    if (Number.isNaN(since)) {
      response.send(400, { message: 'wanted ?since= and an instant' });
      return;
    }
    const { reminders, escalations } = await causedBetween(tour.store().db, since, tour.now());
    response.send(200, { text: told(reminders, escalations) });
  });
  post('/demo/play', anything, () => tour.play());
  post('/demo/managers/play', anything, () => tour.playManagers());
  post('/demo/fill', anything, () => tour.fill());
  post('/demo/window', wanted, ({ mail }) => tour.openWindow(mail));
  post('/demo/again', anything, () => tour.again());
}

function told(reminders: number, escalations: number): string {
  if (reminders + escalations === 0) return 'That caused nothing: nobody was late.';
  return `That caused ${counted(reminders, 'reminder')}, ${counted(escalations, 'escalation')}.`;
}

const counted = (count: number, noun: string): string =>
  `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
