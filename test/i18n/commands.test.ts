import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/i18n/commands.ts';

describe('a typed command', () => {
  it.each([
    ['new', 'new', null, ['en']],
    ['Neu', 'new', null, ['de']],
    ['NUEVA', 'new', null, ['es']],
    ['requests', 'requests', null, ['en']],
    ['anfragen', 'requests', null, ['de']],
    ['Anforderungen', 'requests', null, ['de']],
    ['solicitudes', 'requests', null, ['es']],
    ['help', 'help', null, ['en']],
    ['Hilfe!', 'help', null, ['de']],
    ['¡ayuda!', 'help', null, ['es']],
    ['status SME-1042', 'status', 'SME-1042', ['en', 'de']],
    ['status sme-1042', 'status', 'SME-1042', ['en', 'de']],
    ['status sme 1042', 'status', 'SME-1042', ['en', 'de']],
    ['estado 1042', 'status', 'SME-1042', ['es']],
    ['Estádo SME–1042.', 'status', 'SME-1042', ['es']],
    ['status', 'status', null, ['en', 'de']],
    ['status of it', 'status', 'of it', ['en', 'de']],
    ['language de', 'language', 'de', ['en']],
    ['sprache  Deutsch', 'language', 'Deutsch', ['de']],
    ['idioma es', 'language', 'es', ['es']],
    ['language', 'language', null, ['en']],
    ['<at>SME Desk</at> new', 'new', null, ['en']],
    [' <at id="0">SME\nDesk</at>&nbsp;new ', 'new', null, ['en']],
    ['\u200bn\u00adew\u0000', 'new', null, ['en']],
    ['\u00a0nueva…', 'new', null, ['es']],
  ] as const)('%j is understood', (text, command, argument, spokenIn) => {
    expect(parseCommand(text)).toEqual({ command, argument, spokenIn });
  });

  it.each(['', '   ', '<at>SME Desk</at>', 'hello', 'newest', '...', '\u0000', 'new'.repeat(999)])(
    '%j is none',
    (text) => {
      expect(parseCommand(text)).toBeUndefined();
    },
  );
});
