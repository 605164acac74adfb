import type { Answer } from '../teams/bot.ts';

/** No error of ours, and nothing of our insides, whatever was sent. */
export const isHarmless = ({ status, body }: Pick<Answer, 'status' | 'body'>): boolean =>
  status < 500 && !/node_modules|\n? {4}at |\.ts:\d|SQLITE|postgres|kysely/i.test(textOf(body));

const textOf = (body: unknown): string =>
  typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
