import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter that the server has taken. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly mail: Email;
  readonly raw: string;
  readonly secure: boolean;
  readonly user: string | undefined;
}

type Phase = 'connect' | 'login' | 'sender' | 'recipient' | 'data';

/** What happens instead of taking the letter: an answer of the server's, silence, or a cut. */
export type MailFaultPlan =
  | { readonly at: Phase; readonly code: number; readonly text?: string; readonly only?: string }
  | { readonly at: Phase; readonly does: 'hang' | 'cut'; readonly accepted?: boolean };

export interface FakeMailOptions {
  readonly tls?: { readonly key: string; readonly cert: string };
  /** TLS from the first byte. */
  readonly secure?: boolean;
  readonly login?: { readonly user: string; readonly pass: string };
  /** Without SMTPUTF8, as many servers are. */
  readonly ascii?: boolean;
}

export type FakeMail = Awaited<ReturnType<typeof startFakeMail>>;

/** A real SMTP server on loopback whose letters a test reads, and that goes wrong as planned. */
export async function startFakeMail(options: FakeMailOptions = {}) {
  const letters: Received[] = [];
  const plans: MailFaultPlan[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let port = 0;
  let server: SMTPServer;

  const planned = (at: Phase, about = ''): MailFaultPlan | undefined => {
    const index = plans.findIndex(
      (plan) => plan.at === at && (!('only' in plan) || !plan.only || plan.only === about),
    );
    return index < 0 ? undefined : plans.splice(index, 1)[0];
  };
  /** Does what was planned for this phase; goes on where nothing was. */
  const pass = (at: Phase, about: string, next: (error?: Error | null) => void): void => {
    const plan = planned(at, about);
    if (!plan) next();
    else if ('code' in plan) next(answer(plan.code, plan.text));
    else if (plan.does === 'cut') for (const socket of sockets) socket.destroy();
  };

  const settings: SMTPServerOptions = {
    logger: false,
    disableReverseLookup: true,
    authOptional: !options.login,
    ...(options.tls ?? {}),
    secure: options.secure ?? false,
    hideSMTPUTF8: options.ascii ?? false,
    disabledCommands: [...(options.tls ? [] : ['STARTTLS']), ...(options.login ? [] : ['AUTH'])],
    onConnect: (_, callback) => {
      connections += 1;
      pass('connect', '', callback);
    },
    onAuth: ({ username, password }, _, callback) =>
      pass('login', username ?? '', (error) => {
        const right = username === options.login?.user && password === options.login?.pass;
        if (error || !right) return callback(error ?? answer(535, 'wrong user or password'));
        callback(null, { user: username });
      }),
    onMailFrom: ({ address }, _, callback) => pass('sender', address, callback),
    onRcptTo: ({ address }, _, callback) => pass('recipient', address, callback),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const keep = async () => {
          const { mailFrom, rcptTo } = session.envelope;
          letters.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            mail: await PostalMime.parse(raw),
            raw: raw.toString(),
            secure: session.secure,
            user: session.user as string | undefined,
          });
        };
        if (plans.some((plan) => plan.at === 'data' && 'accepted' in plan && plan.accepted))
          await keep();
        pass('data', '', (error) => {
          if (error) return callback(error);
          void keep().then(() => callback(null, 'taken'));
        });
      });
    },
  };

  const up = async (): Promise<void> => {
    server = new SMTPServer(settings);
    server.on('error', () => undefined);
    server.server.on(options.secure ? 'secureConnection' : 'connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.server.address() as AddressInfo).port;
  };
  const down = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await up();

  return {
    letters,
    port: () => port,
    connections: () => connections,
    /** To be put into `SMTP_URL`. */
    url: (login = '') => `smtp${options.secure ? 's' : ''}://${login}127.0.0.1:${port}`,
    /** What goes wrong with the letters to come, one each. */
    plans: (...more: readonly MailFaultPlan[]) => plans.push(...more),
    /** The letters to this address, oldest first. */
    to: (address: string) => letters.filter(({ to }) => to.includes(address)),
    /** Connections are refused until `up`, which takes the same port again. */
    down,
    up,
    stop: down,
  };
}

const answer = (code: number, text = 'as planned'): Error =>
  Object.assign(new Error(text), { responseCode: code });
