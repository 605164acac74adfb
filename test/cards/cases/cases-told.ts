import { canType } from '../given/can-type.ts';
import * as pages from '../given/pages.ts';
import { newsPage, offer, proposal } from '../given/pages.ts';
import { anna, fiona, frank, petra, pia, program, sam } from '../given/sample.ts';
import { type Case, sentence } from './case.ts';

/** News, help, forms beside a request, and single sentences of rules, clocks and the engagement. */
export const toldCases: readonly Case[] = [
  { name: 'news-offered', who: frank, page: newsPage([], frank, ['fpm'], offer) },
  { name: 'news-agreed', who: frank, page: newsPage(pages.agreed, frank, ['fpm'], offer) },
  {
    name: 'news-turned-down',
    who: frank,
    page: newsPage(pages.turnedDown, frank, ['fpm'], offer),
  },
  { name: 'news-proposed', who: petra, page: newsPage([], petra, ['partner'], proposal) },
  {
    name: 'news-consented',
    who: frank,
    page: newsPage(pages.consented, frank, ['fpm'], proposal),
  },
  { name: 'news-refused', who: frank, page: newsPage(pages.refused, frank, ['fpm'], proposal) },
  {
    name: 'news-period-ended',
    who: petra,
    page: newsPage(pages.periodEnded, petra, ['partner'], proposal),
  },
  {
    name: 'proposal',
    who: frank,
    page: { kind: 'proposal', partners: program.partners, typed: {}, errors: [] },
  },
  {
    name: 'proposal-wrong',
    who: frank,
    page: {
      kind: 'proposal',
      partners: program.partners,
      typed: { partnerName: 'contoso', sme: sam.mail, outcomes: 'Skills in MDATP.' },
      errors: [
        { field: 'partnerName', code: 'contact-unknown' },
        { field: 'workload', code: 'required' },
        { field: 'endDate', code: 'required' },
      ],
    },
  },
  { name: 'news-answered', who: petra, page: newsPage(pages.answered, petra, ['partner']) },
  { name: 'news-asked', who: frank, page: newsPage(pages.asked, frank, ['fpm']) },
  { name: 'news-planned', who: petra, page: newsPage(pages.planned, petra, ['partner']) },
  { name: 'news-confirmed', who: frank, page: newsPage(pages.engaged, frank, ['fpm']) },
  { name: 'news-completed', who: frank, page: newsPage(pages.completed, frank, ['fpm']) },
  { name: 'news-rated', who: frank, page: newsPage(pages.rated, frank, ['fpm']) },
  { name: 'news-closed', who: petra, page: newsPage(pages.closed, petra, ['partner']) },
  { name: 'news-released', who: petra, page: newsPage(pages.released, petra, ['partner']) },
  { name: 'news-released-sme', who: sam, page: newsPage(pages.released, sam, ['sme']) },
  {
    name: 'news-released-closed',
    who: petra,
    page: newsPage(pages.releasedClosed, petra, ['partner']),
  },
  { name: 'news-handed-over', who: petra, page: newsPage(pages.handedOver, petra, ['partner']) },
  { name: 'news-given', who: frank, page: newsPage(pages.givenAway, frank, ['fpm']) },
  { name: 'news-given-you', who: pia, page: newsPage(pages.givenAway, pia, ['partner']) },
  { name: 'news-given-away', who: petra, page: newsPage(pages.givenAway, petra, ['partner']) },
  { name: 'news-fpm-left', who: petra, page: newsPage(pages.fpmLeft, petra, ['partner']) },
  {
    name: 'news-fpm-left-to-team',
    who: petra,
    page: newsPage(pages.fpmLeftToTeam, petra, ['partner']),
  },
  {
    name: 'news-expert-left',
    who: frank,
    page: newsPage(pages.expertLeft, frank, ['fpm'], offer),
  },
  { name: 'news-sme-left', who: petra, page: newsPage(pages.smeLeft, petra, ['partner']) },
  {
    name: 'list-unheld',
    who: anna,
    page: pages.listPage({ list: 'unheld', lists: ['unheld'] }),
  },
  sentence('people-left', anna, { code: 'people-left', who: [frank.mail, sam.mail], count: 12 }),
  sentence('delegate-left', frank, {
    code: 'delegate-left',
    fpm: frank.mail,
    from: fiona.mail,
    to: null,
  }),
  sentence('delegate-left-to', frank, {
    code: 'delegate-left',
    fpm: frank.mail,
    from: sam.mail,
    to: fiona.mail,
  }),
  { name: 'news-overdue', who: petra, page: newsPage(pages.overdue, petra, ['partner']) },
  {
    name: 'news-overdue-assign',
    who: petra,
    page: newsPage(pages.approvedOverdue, petra, ['partner']),
  },
  { name: 'news-reminded', who: frank, page: newsPage(pages.reminded, frank, ['fpm']) },
  { name: 'news-unconfirmed', who: petra, page: newsPage(pages.unconfirmed, petra, ['partner']) },
  {
    name: 'help-fpm-away',
    who: frank,
    page: {
      kind: 'help',
      roles: ['fpm'],
      commands: canType('partners'),
      openDraft: false,
      away: {
        ...pages.awayForm,
        delegate: fiona.mail,
        standing: true,
        startDate: '2026-03-09',
        endDate: '2026-03-13',
      },
    },
  },
  {
    name: 'help-fpm-away-wrong',
    who: frank,
    page: {
      kind: 'help',
      roles: ['fpm'],
      commands: canType('partners'),
      openDraft: false,
      away: {
        ...pages.awayForm,
        startDate: '2026-03-09',
        errors: [
          { field: 'delegate', code: 'required' },
          { field: 'endDate', code: 'required' },
        ],
      },
    },
  },
  sentence('company-asked', frank, { code: 'company-asked', mail: petra.mail }),
  sentence('guide-taken', petra, { code: 'guide-taken', guide: 'https://docs.example/exchange/' }),
  sentence('away-set', frank, {
    code: 'away-set',
    delegate: fiona.mail,
    startDate: '2026-03-09',
    endDate: '2026-03-13',
  }),
  sentence('away-ended', frank, { code: 'away-ended' }),
];
