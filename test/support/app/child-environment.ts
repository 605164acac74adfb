import { join } from 'node:path';
import { botSdk } from './bot-sdk.ts';

/** Where Node keeps the modules that it has parsed, for other processes and for later runs. */
export const parsedModules = join(process.cwd(), 'node_modules', '.cache', 'sme-desk');

/**
 * What a process of the product gets from the one that starts it. A run starts some sixty of them, which parse
 * the same modules: that is half of a start.
 */
export const childEnvironment = (): Readonly<
  Record<'PATH' | 'NODE_COMPILE_CACHE' | 'BOT_SDK', string>
> => ({
  PATH: process.env.PATH ?? '',
  BOT_SDK: botSdk(),
  NODE_COMPILE_CACHE: parsedModules,
});
