import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { botSdk } from './bot-sdk.ts';

/**
 * What a process of the product gets from the one that starts it. A run starts some hundred of them, which parse
 * the same modules: Node keeps what it has parsed, which is half of a start.
 */
export const childEnvironment = (): Readonly<
  Record<'PATH' | 'NODE_COMPILE_CACHE' | 'BOT_SDK', string>
> => ({
  PATH: process.env.PATH ?? '',
  BOT_SDK: botSdk(),
  NODE_COMPILE_CACHE: join(tmpdir(), 'sme-desk-parsed'),
});
