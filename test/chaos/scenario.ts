import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { embedded, server } from '../support/databases/killable-database.ts';
import { startFakeTeams } from '../support/teams/fake-teams.ts';
import { checkCustomers } from './check/check-customers.ts';
import { checkDeadlines } from './check/check-deadlines.ts';
import { checkDecisions } from './check/check-decisions.ts';
import { checkNotices } from './check/check-notices.ts';
import { createLedger } from './check/ledger.ts';
import type { Result } from './check/result.ts';
import { readStored } from './check/stored.ts';
import { rage } from './faults/nemesis.ts';
import { createWeather } from './faults/weather.ts';
import type { Options } from './options.ts';
import { writeProgram } from './people/cast.ts';
import { createCrowd } from './people/crowd.ts';
import { createAppClock } from './processes/app-clock.ts';
import { createFleet, type Fleet } from './processes/fleet.ts';
import { randomFrom } from './random.ts';

/** The most that is waited for everything to come to rest once nothing goes wrong any more. */
const restMs = 300_000;

/** One run from an empty database to the checker's findings; leaves no process behind. */
export async function play(options: Options, say: (line: string) => void): Promise<Result> {
  const started = Date.now();
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-chaos-'));
  mkdirSync(join(directory, 'data'));
  const program = join(directory, 'program.yaml');
  writeProgram(program);
  const store = options.database === 'sqlite' ? embedded(join(directory, 'data')) : await server();
  const teams = await startFakeTeams({ answerMs: 8_000, now: () => new Date() });
  const fleet = createFleet({
    entry: join(import.meta.dirname, 'processes', options.broken ? 'broken-bot.ts' : 'bot.ts'),
    count: options.instances,
    directory,
    port: randomInt(20_000, 31_000),
    random: randomFrom(options.seed, 'fleet'),
    env: {
      AUTH: 'none',
      DEMO_CLOCK: '1',
      LOG_LEVEL: 'warn',
      PROGRAM_FILE: program,
      ...store.env,
    },
  });
  const end = () => fleet.end();
  process.once('exit', end);
  let failed = true;
  let leave = (): void => undefined;
  try {
    const weather = createWeather(teams, randomFrom(options.seed, 'weather'));
    const ledger = createLedger();
    teams.talksTo(fleet.anyUrl);
    fleet.start();
    await fleet.all();
    const clock = createAppClock(fleet);
    const crowd = createCrowd({
      teams,
      ledger,
      seed: options.seed,
      requests: options.requests,
      engagements: options.engagements,
      today: () => new Date(clock.now()).toISOString().slice(0, 10),
      pauseMs: 400,
      // A mistake of the clock's is seen where there is much for the clock to do.
      diligence: options.broken ? 0.3 : 1,
    });
    const told = setInterval(() => {
      const faults = [...weather.struck().values()].reduce((sum, count) => sum + count, 0);
      say(
        `${crowd.begun()} requests, ${ledger.led.length} engagements, ${fleet.counts.kills} kills, ${clock.moves()} moves of the clock, ${faults} faults of Teams`,
      );
    }, 15_000);
    const living = crowd.live();
    leave = () => {
      crowd.leave();
      clearInterval(told);
    };
    const asked = () => ledger.asked.filter(({ finished }) => finished).length;
    const progress = () => asked() / options.requests;
    const raging = rage(options, { fleet, clock, weather, store, progress });
    const { serverKills } = await raging;
    const struck = () => [...weather.struck().values()].reduce((sum, count) => sum + count, 0);
    const led = () => ledger.led.filter(({ finished }) => finished).length;
    const enough = () =>
      asked() >= options.requests &&
      led() >= options.engagements &&
      struck() >= options.connectorFaults;
    // A machine that has much else to do takes longer, but not for ever.
    const latest = Date.now() + options.seconds * 10_000;
    while (!enough() && Date.now() < latest) await setTimeout(200);
    leave();
    await living;
    weather.calm();

    say('people have left, nothing goes wrong any more');
    await fleet.all();
    const rested = await rest(
      fleet,
      // A busy instance moves it later than it was asked to: what falls due by that is waited for as well.
      async (duration) => {
        const moved = clock.moved();
        await clock.advance(duration);
        await Promise.race([moved, setTimeout(patienceMs, undefined, { ref: false })]);
      },
      crowd.looksAtEverything,
      () => teams.calls.length,
    );
    const now = clock.now();
    await clock.stop();
    const moves = clock.moves();
    const exits = await fleet.stop();
    const kept = await readStored(store);
    const result: Result = {
      options,
      seconds: Math.round((Date.now() - started) / 1000),
      faults: Object.fromEntries(weather.struck()),
      slow: teams.calls.filter(({ fault }) => fault === 'slow').length,
      calls: teams.calls.length,
      kills: fleet.counts.kills,
      killsWhileStarting: fleet.counts.killsWhileStarting,
      freezes: fleet.counts.freezes,
      serverKills,
      outages: weather.outages.length,
      clockMoves: moves,
      people: Object.fromEntries(ledger.kinds),
      answers: Object.fromEntries(ledger.statuses),
      outageSentences: ledger
        .intents()
        .flatMap(({ told: heard }) => heard)
        .filter((heard) => heard === 'outage').length,
      asked: ledger.asked.length,
      decisions: checkDecisions(kept, ledger),
      customers: checkCustomers(kept, ledger),
      notices: checkNotices(kept, teams),
      deadlines: checkDeadlines(kept, { ...clock, now: () => now }),
      processes: [
        ...fleet.endedAlone,
        ...exits.filter((code) => code !== 0).map((code) => `ended by SIGTERM with ${code}`),
        ...(rested ? [] : ['did not come to rest']),
        ...kept.jobs
          .filter(({ state }) => state === 'dead')
          .map((job) => `buried: ${job.dedupe_key}: ${job.last_error}`),
        ...kept.undeliverable.map((card) => `undeliverable: ${card.slot}: ${card.undeliverable}`),
        ...errorsIn(directory, options.instances),
      ],
    };
    failed = false;
    return result;
  } finally {
    process.off('exit', end);
    leave();
    fleet.end();
    await teams.stop();
    await store.stop();
    if (failed || process.env.CHAOS_KEEP) say(`what there was is in ${directory}`);
    else rmSync(directory, { recursive: true, force: true });
  }
}

/** What the server itself calls a bug; a database that is away, or a late worker, is none. */
function errorsIn(directory: string, instances: number): string[] {
  const lines = Array.from({ length: instances }, (_, index) =>
    readFileSync(join(directory, `instance-${index}.log`), 'utf8').split('\n'),
  ).flat();
  const bugs = lines.filter(
    (line) => line.includes('"msg":"turn failed"') || !/^(\{|$)/.test(line),
  );
  return [...new Set(bugs.map((line) => line.slice(0, 400)))].slice(0, 10);
}

/** So long the clock may take to be seen to have moved. */
const patienceMs = 10_000;

/** Time passes, people look at everything, until there is nothing left to do. */
async function rest(
  fleet: Fleet,
  advance: (duration: string) => Promise<void>,
  look: () => Promise<void>,
  calls: () => number,
): Promise<boolean> {
  const latest = Date.now() + restMs;
  // What waits to be tried again waits for a quarter of an hour at most.
  const quiet = async (): Promise<boolean> => {
    while (Date.now() < latest) {
      const before = calls();
      const state = (await fleet.ask('/readyz', 2_000)) as Readiness | undefined;
      await setTimeout(700);
      if (
        state?.relay?.pending === 0 &&
        state.deadlines?.overdueSeconds === 0 &&
        calls() === before
      )
        return true;
    }
    return false;
  };
  await advance('PT30M');
  await quiet();
  await look();
  await advance('PT30M');
  await quiet();
  await look();
  return quiet();
}

interface Readiness {
  readonly relay?: { readonly pending: number };
  readonly deadlines?: { readonly overdueSeconds: number };
}
