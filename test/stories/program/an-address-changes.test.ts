import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import type { Program } from '../../../src/domain/program/program.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import {
  cast,
  does,
  headlines,
  isAssigned,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { hears } from '../../support/stories/story-engagement.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';

jest.setTimeout(60_000);

const newAddress: Readonly<Record<string, string>> = {
  'frank@fasttrack.example': 'frank.fischer@fasttrack.example',
  'sam@fasttrack.example': 'sam.smith@fasttrack.example',
  'petra@contoso.example': 'petra.partner@contoso.example',
};

/** Every address anew, as a text. */
const anew = (text: string): string =>
  Object.entries(newAddress).reduce((sofar, [was, is]) => sofar.replaceAll(was, is), text);

const renamed = JSON.parse(anew(JSON.stringify(sample))) as Program;

/** Two people have each other's address. */
const swapped = JSON.parse(
  JSON.stringify(sample)
    .replaceAll('frank@', 'nobody@')
    .replaceAll('fiona@', 'frank@')
    .replaceAll('nobody@', 'fiona@'),
) as Program;

/** Somebody is out of the program for a while. */
const without = (mail: string): Program => ({
  ...sample,
  people: sample.people.filter((one) => one.mail !== mail),
  fpms: sample.fpms.filter((one) => one.mail !== mail),
  partners: sample.partners.map((one) => (one.fpm === mail ? { ...one, fpm: undefined } : one)),
});

const answered = 'Sam Smith hat angenommen und meldet sich direkt bei Ihnen.';

describe.each(engines)('people whose address changes between two starts, on %s', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  it('keep their work: cards sent before, lists, what comes anew, and all in their names', async () => {
    desk = await startDesk({ engine });
    const { petra, frank, sam } = cast(desk);
    const id = await isAssigned(desk);
    const waiting = await petraAsks(desk, { topic: 'Kennwörter zurücksetzen' });
    const before = [petra, frank, sam].map((one) => one.chat().length);
    await desk.restarts(renamed);
    expect([petra, frank, sam].map((one) => one.chat().length)).toEqual(before);
    await does(desk, sam, 'assignment.accept');
    expect(headlines(petra).join('\n')).toContain(answered);
    await frank.says('requests');
    await desk.settled();
    expect(reads(frank).join('\n')).toContain(id);
    expect(reads(frank).join('\n')).toContain(waiting);
    await sam.says('requests');
    await desk.settled();
    expect(reads(sam).join('\n')).toContain(id);
    await frank.says(`status ${waiting}`);
    await desk.settled();
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toContain(`Frank Fischer hat ${waiting} genehmigt`);
    await petra.says(`status ${id}`);
    await desk.settled();
    const history = reads(petra).join('\n');
    expect(history).toContain('Anna Adams hat Sam Smith zugewiesen.');
    expect(history).not.toContain('@fasttrack.example');
  });

  it('keep it where one has got the address of the other', async () => {
    desk = await startDesk({ engine });
    const { frank, petra } = cast(desk);
    const fiona = desk.person('fiona');
    const id = await petraAsks(desk);
    expect(await hears(fiona, () => desk.restarts(swapped))).toEqual([]);
    await fiona.says(`status ${id}`);
    await desk.settled();
    expect(reads(fiona).join('\n')).not.toContain('Brandl');
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toContain(`Frank Fischer hat ${id} genehmigt`);
  });

  it('keep it through a second change, and one to an address that they had before', async () => {
    desk = await startDesk({ engine });
    const { petra, frank } = cast(desk);
    const id = await petraAsks(desk);
    const second = JSON.parse(
      JSON.stringify(sample).replaceAll('frank@fasttrack', 'f.fischer@fasttrack'),
    ) as Program;
    for (const program of [renamed, second, sample, renamed]) await desk.restarts(program);
    expect(await hears(frank, () => frank.says('requests').then(() => desk.settled()))).toEqual([
      expect.any(String),
    ]);
    expect(reads(frank).join('\n')).toContain(id);
    await frank.says(`status ${id}`);
    await desk.settled();
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toContain(`Frank Fischer hat ${id} genehmigt`);
  });

  it('who are back in the program by another address find what ended meanwhile', async () => {
    desk = await startDesk({ engine });
    const { petra, frank } = cast(desk);
    const id = await petraAsks(desk);
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    await desk.restarts(without('frank@fasttrack.example'));
    await desk.restarts(renamed);
    await frank.says(`status ${id}`);
    await desk.settled();
    expect(reads(frank).join('\n')).toContain('Brandl');
    expect(headlines(petra).at(-1)).toContain('abgelehnt');
  });

  it('who have another role as well from then on hand over what they held', async () => {
    desk = await startDesk({ engine });
    const { petra, frank } = cast(desk);
    const fiona = desk.person('fiona');
    const id = await petraAsks(desk);
    const now = 'frank.fischer@fasttrack.example';
    const adminNow: Program = {
      ...renamed,
      fpms: renamed.fpms.filter(({ mail }) => mail !== now),
      partners: renamed.partners.map((one) => ({ ...one, fpm: 'fiona@fasttrack.example' })),
      admins: [...renamed.admins, now],
    };
    expect(await hears(fiona, () => desk.restarts(adminNow))).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(headlines(petra).at(-1)).toBe(
      `Ab jetzt ist Fiona Ferrer für ${id} zuständig, nicht mehr Frank Fischer.`,
    );
    await frank.says(`status ${id}`);
    await desk.settled();
    expect(frank.buttons(frank.lastCard())).not.toContain('request.approve');
    expect(frank.buttons(frank.lastCard())).toContain('request.handOver');
  });

  it('find a form that they had begun with the new one, whichever of its cards they click', async () => {
    desk = await startDesk({ engine });
    const { petra } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', need);
    const named = { partnerEmail: 'Petra@contoso.example', fpm: 'frank@fasttrack.example' };
    await petra.presses('form.next', { ...customer, ...named });
    await desk.restarts(renamed);
    await desk.settled();
    await petra.presses('form.back');
    expect(JSON.stringify(cardOf(petra.lastCard()))).toContain(newAddress['petra@contoso.example']);
    // A card that was on the screen before still sends the old one.
    await petra.presses('form.next', { partnerEmail: 'petra@contoso.example' });
    await petra.presses('form.next', { ...why, fpm: newAddress['frank@fasttrack.example'] ?? '' });
    const shown = JSON.stringify(cardOf(petra.lastCard()));
    expect(shown).toContain(newAddress['petra@contoso.example']);
    expect(shown).not.toMatch(/petra@contoso/i);
  });

  it('keep a delegate, and stay one', async () => {
    desk = await startDesk({ engine });
    const { frank } = cast(desk);
    const fiona = desk.person('fiona');
    await frank.says('help');
    await desk.settled();
    const days = { startDate: '2026-03-02', endDate: '2026-03-06' };
    await does(desk, frank, 'away.set', { delegate: 'fiona@fasttrack.example', ...days });
    await desk.restarts(renamed);
    expect(
      await hears(fiona, () =>
        petraAsks(desk, { partnerEmail: newAddress['petra@contoso.example'] ?? '' }),
      ),
    ).toEqual(['Please decide: Petra Partner (Contoso Consulting) is asking for an SME.']);
  });
});

describe('people whose address changes in a program file that is taken meanwhile', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-address-'));
  let desk: TestDesk;
  afterEach(async () => {
    await desk.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('keep their work', async () => {
    const file = join(directory, 'program.yaml');
    const text = readFileSync('program/fasttrack.yaml', 'utf8');
    writeFileSync(file, text);
    let heard = (_: string): void => undefined;
    desk = await startDesk({
      environment: { PROGRAM_FILE: file },
      log: pino({ level: 'info' }, { write: (line: string) => heard(line) }),
    });
    const { petra, frank, sam } = cast(desk);
    const id = await isAssigned(desk);
    const taken = new Promise<void>((resolve) => {
      heard = (line) => (line.includes('"event":"readdressed"') ? resolve() : undefined);
    });
    writeFileSync(file, anew(text));
    await taken;
    await desk.settled();
    await does(desk, sam, 'assignment.accept');
    expect(headlines(petra).join('\n')).toContain(answered);
    await frank.says(`status ${id}`);
    await desk.settled();
    expect(frank.buttons(frank.lastCard())).toContain('request.release');
  });
});
