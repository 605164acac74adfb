import { describe, expect, it } from '@jest/globals';
import { parseTypedCommand } from '../../src/i18n/commands.ts';

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
    ['sprache  Deutsch', 'language', 'de', ['de']],
    ['sprache de-DE', 'language', 'de', ['de']],
    ['language Español', 'language', 'es', ['en']],
    ['idioma inglés', 'language', 'en', ['es']],
    ['language Klingon', 'language', 'Klingon', ['en']],
    ['language dess', 'language', 'dess', ['en']],
    ['SME-1042', 'status', 'SME-1042', []],
    ['sme 1042 bitte', 'status', 'SME-1042', []],
    ['SME\u22121042?', 'status', 'SME-1042', []],
    ['status 1042', 'status', 'SME-1042', ['en', 'de']],
    ['status sme 1042 bitte', 'status', 'SME-1042', ['en', 'de']],
    ['estado SME\u22121042, por favor', 'status', 'SME-1042', ['es']],
    ['status SME-1042 SME-1043', 'status', 'SME-1042 SME-1043', ['en', 'de']],
    ['Ich möchte einen Experten anfordern', 'new', null, ['de']],
    ['ich brauche eine Expertin', 'new', null, ['de']],
    ['Kunde: ich brauche eine Expertin', 'new', null, ['de']],
    ['cliente Nordlicht', 'customer', 'Nordlicht', ['es']],
    ['I want to request an expert, please', 'new', null, ['en']],
    ['Quiero solicitar un experto', 'new', null, ['es']],
    ['¿qué está pendiente?', 'requests', null, ['es']],
    ['Was ist noch offen?', 'requests', null, ['de']],
    ['What is pending?', 'requests', null, ['en']],
    ['idioma es', 'language', 'es', ['es']],
    ['language', 'language', null, ['en']],
    ['<at>SME Desk</at> new', 'new', null, ['en']],
    [' <at id="0">SME\nDesk</at>&nbsp;new ', 'new', null, ['en']],
    ['\u200bn\u00adew\u0000', 'new', null, ['en']],
    ['\u00a0nueva…', 'new', null, ['es']],
  ] as const)('%j is understood', (text, command, argument, spokenIn) => {
    expect(parseTypedCommand(text)).toEqual({ command, argument, spokenIn });
  });

  it.each([
    '',
    '   ',
    '<at>SME Desk</at>',
    'hello',
    'SME',
    'SMEs',
    'SME-',
    'Ich möchte keinen Experten anfordern',
    'I do not need an expert',
    'newest',
    '...',
    '\u0000',
    'new'.repeat(999),
  ])('%j is none', (text) => {
    expect(parseTypedCommand(text)).toBeUndefined();
  });
});
