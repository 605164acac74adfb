import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Request, Response, Server } from 'restify';
import { languageOf } from '../../src/domain/people/people.ts';
import { tabWords } from '../../src/i18n/tab-words.ts';
import { HttpRefusal } from '../http/refused.ts';

/** Where Teams, Outlook and Microsoft 365 show a tab: no other page may have it in a frame. */
const hosts = [
  ...['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft'],
  ...['https://*.microsoft365.com', 'https://*.office.com', 'https://outlook.office.com'],
  ...['https://outlook.office365.com', 'https://outlook-sdf.office.com'],
  'https://outlook-sdf.office365.com',
];

/** What the page may do: its own files and answers, style elements with this answer's nonce. */
const policyWith = (nonce: string, ancestors: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    // Teams' library asks for its list of hosts, and goes on without.
    "connect-src 'self' https://res.cdn.office.net/teams-js/",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ].join('; ');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

interface File {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
}

/** As `npm run build` leaves it: beside the compiled server, or in `dist` of the sources. */
const usualFolders = ['../../tab/', '../../dist/tab/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * The tab's page and its files under `/tab/`, and its words. `named`: nobody signs in, and a page of
 * this machine may show it. `teamsHost`: Teams of this cloud. `folders`: where the page may have been built.
 */
export function tabFiles(
  server: Server,
  options: {
    readonly named: boolean;
    readonly teamsHost: string;
    readonly folders?: readonly string[] | undefined;
  },
): void {
  const { named, teamsHost, folders = usualFolders } = options;
  const ancestors = named ? ["'self'"] : [...new Set([`https://${teamsHost}`, ...hosts])];
  const folder = folders.find((place) => existsSync(join(place, 'index.html')));
  const page = folder && readFileSync(join(folder, 'index.html'), 'utf8');
  const files = folder ? filesIn(join(folder, 'assets')) : new Map<string, File>();

  const sendPage = async (_req: Request, res: Response): Promise<void> => {
    if (!page) throw new HttpRefusal(404, 'NotBuilt', 'the tab is not built: npm run build');
    const nonce = randomBytes(16).toString('base64');
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader('content-security-policy', policyWith(nonce, ancestors));
    const text = page.replace('name="csp-nonce" content=""', `name="csp-nonce" content="${nonce}"`);
    res.sendRaw(200, named ? text.replace('content="teams"', 'content="named"') : text);
  };
  server.get('/tab', sendPage);
  server.get('/tab/', sendPage);
  server.get('/tab/words/:locale', async (req: Request, res: Response) => {
    const language = languageOf(String(req.params.locale));
    res.send(200, { language, words: tabWords(language) });
  });
  server.get('/tab/assets/:file', async (req: Request, res: Response) => {
    const file = files.get(String(req.params.file));
    if (!file) throw new HttpRefusal(404, 'NotFound');
    const packs = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
    res.setHeader('content-type', file.type);
    // The name has the content's hash in it.
    res.setHeader('cache-control', 'public, max-age=31536000, immutable');
    res.setHeader('vary', 'accept-encoding');
    if (packs) res.setHeader('content-encoding', 'gzip');
    res.sendRaw(200, packs ? file.packed : file.plain);
  });
}

const filesIn = (folder: string): ReadonlyMap<string, File> =>
  new Map(
    readdirSync(folder).flatMap((name) => {
      const type = types[extname(name)];
      const plain = readFileSync(join(folder, name));
      return type ? [[name, { type, plain, packed: gzipSync(plain) }] as const] : [];
    }),
  );
