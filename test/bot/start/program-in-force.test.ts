import { expect, it } from '@jest/globals';
import { programInForce } from '../../../bot/start/program-in-force.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import { featureTable } from '../../../src/engine/feature-table.ts';
import { anEngine } from '../../support/app/engine.ts';
import { aLog } from '../../support/app/log.ts';
import { program } from '../../support/samples/program.ts';

it('the program in force has the people of the last look, however long the one before takes', async () => {
  const { store, stop } = await anEngine('sqlite');
  let asked = 0;
  let answerFirst = (): void => undefined;
  const joins = async (_: unknown, named: Program): Promise<Program> => {
    asked += 1;
    const languages = [`look ${asked}`];
    if (asked === 1)
      await new Promise<void>((resolve) => {
        answerFirst = resolve;
      });
    return { ...named, languages };
  };
  const inForce = programInForce(program, {
    ...{ store, graph: null, log: aLog().log },
    features: featureTable([{ name: 'joining', joins }]),
  });
  const looks = [inForce.peopleChanged(), inForce.peopleChanged()];
  // Whatever the second look asks is answered by now.
  for (let turn = 0; turn < 20; turn += 1)
    await store.db.selectFrom('setting').selectAll().execute();
  answerFirst();
  await Promise.all(looks);
  expect(inForce.current().languages).toEqual(['look 2']);
  await stop();
});
