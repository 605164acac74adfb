import { readFileSync } from 'node:fs';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

/** The same botbuilder and restify, a card of the same size, nothing stored and nothing rendered. */
const value = JSON.parse(readFileSync(process.env.CARD_FILE ?? '', 'utf8')) as object;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.post(
  '/api/messages',
  ...restify.plugins.bodyParser(),
  async (req: Request, res: Response) => {
    await adapter.process(req as never, res as never, async (context) => {
      const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    });
  },
);
server.get('/healthz', async (_req: Request, res: Response) => {
  res.send(200);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
