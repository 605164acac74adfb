import { describe, expect, it } from '@jest/globals';
import { featureTable } from '../../../src/engine/feature-table.ts';
import { features } from '../../../src/features/index.ts';

const { parseCommand, commands } = featureTable(features);

describe('a typed command', () => {
  it.each([
    ['new', 'new', null],
    ['Neu', 'new', null],
    ['NUEVA', 'new', null],
    ['requests', 'requests', null],
    ['anfragen', 'requests', null],
    ['Anforderungen', 'requests', null],
    ['solicitudes', 'requests', null],
    ['help', 'help', null],
    ['Hilfe!', 'help', null],
    ['¡ayuda!', 'help', null],
    ['digest', 'digest', null],
    ['Übersicht', 'digest', null],
    ['tagesübersicht', 'digest', null],
    ['Resumen diario', 'digest', 'diario'],
    ['status SME-1042', 'status', 'SME-1042'],
    ['status sme-1042', 'status', 'SME-1042'],
    ['status sme 1042', 'status', 'SME-1042'],
    ['estado 1042', 'status', 'SME-1042'],
    ['Estádo SME–1042.', 'status', 'SME-1042'],
    ['status', 'status', null],
    ['status of it', 'status', 'it'],
    ['status of Contoso', 'status', 'Contoso'],
    ['Status von Bäckerei Brandl?', 'status', 'Bäckerei Brandl'],
    ['estado de Talleres Tejada', 'status', 'Talleres Tejada'],
    ['estado del SME-7', 'status', 'SME-7'],
    ['language de', 'language', 'de'],
    ['sprache  Deutsch', 'language', 'de'],
    ['sprache de-DE', 'language', 'de'],
    ['language Español', 'language', 'es'],
    ['idioma inglés', 'language', 'en'],
    ['language Klingon', 'language', 'Klingon'],
    ['language dess', 'language', 'dess'],
    ['SME-1042', 'status', 'SME-1042'],
    ['sme 1042 bitte', 'status', 'SME-1042'],
    ['SME\u22121042?', 'status', 'SME-1042'],
    ['status 1042', 'status', 'SME-1042'],
    ['status sme 1042 bitte', 'status', 'SME-1042'],
    ['estado SME\u22121042, por favor', 'status', 'SME-1042'],
    ['status SME-1042 SME-1043', 'status', 'SME-1042 SME-1043'],
    ['ＳＭＥ－１０４２', 'status', 'SME-1042'],
    ['status １０４２', 'status', 'SME-1042'],
    ['CUS-1001', 'status', 'CUS-1001'],
    ['eng\u22121001 bitte', 'status', 'ENG-1001'],
    ['status cus 1001', 'status', 'CUS-1001'],
    ['language: German, please', 'language', 'de'],
    ['idioma alemán, por favor', 'language', 'de'],
    ['Was ist mit SME-1042 los?', 'status', 'SME-1042'],
    ['Ich möchte einen Experten anfordern', 'new', null],
    ['ich brauche eine Expertin', 'new', null],
    ['Kunde: ich brauche eine Expertin', 'new', null],
    ['cliente Nordlicht', 'customer', 'Nordlicht'],
    ['Notizen Nordlicht', 'notes', 'Nordlicht'],
    ['nota cus-1001', 'note', 'cus-1001'],
    ['Kunde Nordlicht bitte', 'customer', 'Nordlicht'],
    ['customer cus\u22127', 'customer', 'CUS-7'],
    ['Kunde CUS 7, bitte', 'customer', 'CUS-7'],
    ['I want to request an expert, please', 'new', null],
    ['Quiero solicitar un experto', 'new', null],
    ['¿qué está pendiente?', 'requests', null],
    ['Was ist noch offen?', 'requests', null],
    ['What is pending?', 'requests', null],
    ['idioma es', 'language', 'es'],
    ['language', 'language', null],
    ['<at>SME Desk</at> new', 'new', null],
    [' <at id="0">SME\nDesk</at>&nbsp;new ', 'new', null],
    ['\u200bn\u00adew\u0000', 'new', null],
    ['\u00a0nueva…', 'new', null],
  ] as const)('%j is understood', (text, command, argument) => {
    expect(parseCommand(text)).toEqual({ command, argument });
  });

  it.each([
    '',
    '   ',
    '<at>SME Desk</at>',
    'tomorrow at ten',
    'SME',
    'AZ-104 for admins',
    'ABB 2024',
    'SMEs',
    'SME-',
    'Ich möchte keinen Experten anfordern',
    'I do not need an expert',
    'newest',
    '...',
    '\u0000',
    'new'.repeat(999),
  ])('%j is none', (text) => {
    expect(parseCommand(text)).toBeUndefined();
  });
});

describe.each([...commands])('what is said of the command %s', (_name, { meaning, menu }) => {
  it.each([meaning, ...(menu ? [menu] : [])])(
    'in German and Spanish is said formally: $en',
    (said) => {
      expect(new Set(Object.values(said)).size).toBe(3);
      const familiar = /\b(du|dein\w*|dich|dir|tú|tu|tus|te|ti)\b/i;
      expect(said.de).not.toMatch(familiar);
      expect(said.es).not.toMatch(familiar);
    },
  );
});
