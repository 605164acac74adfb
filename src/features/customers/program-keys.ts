import { z } from 'zod';
import { mailAddress, region } from '../../config/program/program-shape.ts';
import { usualKeys } from './domain/keys.ts';

const days = z.int('a whole number of days').min(1, 'at least 1').max(366, 'at most 366');
const businessDays = z.strictObject({ businessDays: days });
const link = z.httpUrl('an address on the web');
const { fastTrack, closing } = usualKeys;
const { inactiveQueues, milestone, links } = fastTrack;
const name = (usual: string) => z.string().min(1, 'a name').default(usual);
const most = 999_999_999;
const whole = z.int('a whole number').min(1, 'at least 1').max(most, `at most ${most}`);

/** A person has one entry, as in the product's own lists. */
const once = <Row extends z.ZodType<{ readonly mail: string }>>(row: Row) =>
  z.array(row).check(({ value, issues }) => {
    for (const [at, { mail }] of value.entries())
      if (value.findIndex((one) => one.mail === mail) < at)
        issues.push({
          ...{ code: 'custom', input: mail, path: [at, 'mail'] },
          message: `one entry for each person; ${mail} has more than one`,
        });
  });

/** The keys of the program file that this feature reads; each may be left out. */
export const programKeys = {
  fms: once(z.strictObject({ mail: mailAddress, regions: z.array(region) })).default([]),
  rms: once(
    z.strictObject({
      mail: mailAddress,
      fms: z.array(mailAddress).default([]),
      regions: z.array(region).default([]),
    }),
  ).default([]),
  leadership: z.array(mailAddress).default([]),
  fastTrack: z
    .strictObject({
      inactiveQueues: z
        .strictObject({
          amer: name(inactiveQueues.amer),
          apj: name(inactiveQueues.apj),
          emea: name(inactiveQueues.emea),
        })
        .default(inactiveQueues),
      milestone: z
        .strictObject({
          users: whole.default(milestone.users),
          below: whole.default(milestone.below),
          percent: whole.max(100, 'at most 100').default(milestone.percent),
        })
        .default(milestone),
      links: z
        .strictObject({
          atuMailTemplate: link.default(links.atuMailTemplate),
          requestPage: link.default(links.requestPage),
        })
        .default(links),
    })
    .default(fastTrack),
  closing: z
    .strictObject({
      talkReminder: businessDays.default(closing.talkReminder),
      queue: businessDays.default(closing.queue),
      announcedReminder: z.strictObject({ days }).default(closing.announcedReminder),
      allowNoBlocker: z.boolean('true or false').default(closing.allowNoBlocker),
    })
    .default(closing),
};
