import { readFileSync } from 'node:fs';
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsInfo,
} from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

/**
 * An approval bot built as Microsoft's sample for request approval: who may approve is read from the
 * chat's members, the task is kept in a Map, the card is edited and answered. Nothing outlives the
 * process.
 */
const card = JSON.parse(readFileSync(process.env.CARD_FILE ?? '', 'utf8')) as object;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const tasks = new Map<string, { status: string; by: string; members: number; at: string }>();
const server = restify.createServer();
server.post(
  '/api/messages',
  ...restify.plugins.bodyParser(),
  async (req: Request, res: Response) => {
    await adapter.process(req as never, res as never, async (context) => {
      const { activity } = context;
      const { members } = await TeamsInfo.getPagedMembers(context);
      const by = activity.from.aadObjectId ?? '';
      const at = new Date().toISOString();
      const { requestId } = activity.value.action.data;
      tasks.set(requestId, { status: 'approved', by, members: members.length, at });
      const attachments = [CardFactory.adaptiveCard(card)];
      await context.updateActivity({ type: 'message', id: activity.replyToId ?? '', attachments });
      const body = {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: card,
      };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    });
  },
);
server.get('/healthz', async (_req: Request, res: Response) => {
  res.send(200);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
