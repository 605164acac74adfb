import restify, { type Request, type Response } from 'restify';
import type { z } from 'zod';
import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { isTooDeep } from '../http/limits.ts';
import { HttpRefusal } from '../http/refused.ts';
import type { BotServer } from '../http/server.ts';
import { checkOrigin, refuseInOutage, sendJson } from './answer.ts';
import { orSaysWhy } from './no-role.ts';
import type { SignIn } from './sign-in.ts';
import { readerOf } from './visit.ts';

/** Not written in place: its types do not know that the parser takes the reader's options too. */
const bodies = { mapParams: false, maxBodySize: 256 * 1024 };

/** Who is let in, and from which page. */
export interface Door {
  readonly signIn: SignIn;
  readonly publicHost: string | undefined;
}

export const outageNoticed =
  ({ log }: AppContext) =>
  (error: unknown): void =>
    log.error({ err: error }, 'the database is not there');

/** How the tab's questions come in: each is checked before it is answered, and answered in JSON. */
export function routesFor({ server, serving }: BotServer, app: AppContext, door: Door) {
  const { signIn, publicHost } = door;
  const noticed = outageNoticed(app);
  const get = (path: string, answer: (reader: Reader, req: Request) => unknown, seen = readerOf) =>
    server.get(path, async (req: Request, res: Response) => {
      checkOrigin(req, publicHost);
      const body = await refuseInOutage(async () => {
        const visitor = await signIn(req);
        const reader = await seen(app, visitor, req);
        return orSaysWhy(app, reader, () => answer(reader, req));
      }, noticed);
      sendJson(req, res, body);
    });

  /** Before a body is read: who nobody knows sends none. */
  const admit = async (req: Request): Promise<void> => {
    checkOrigin(req, publicHost);
    await refuseInOutage(() => signIn(req), noticed);
  };
  const post = <Body>(
    path: string,
    { shape, wanted }: { readonly shape: z.ZodType<Body>; readonly wanted: string },
    answer: (body: Body, req: Request) => Promise<unknown>,
  ) =>
    server.post(
      path,
      admit,
      ...restify.plugins.jsonBodyParser(bodies),
      async (req: Request, res: Response) => {
        const asked = isTooDeep(req.body) ? undefined : shape.safeParse(req.body).data;
        if (!asked) throw new HttpRefusal(400, 'BadRequest', wanted);
        const body = () => refuseInOutage(() => answer(asked, req), noticed);
        sendJson(req, res, await serving(req, body));
      },
    );
  return { get, post };
}
