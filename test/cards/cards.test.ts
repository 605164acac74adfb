import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { languages } from '../../src/domain/people/people.ts';
import { accessRights } from '../security/rights/access-rights.ts';
import { customerRights } from '../security/rights/customer-rights.ts';
import { noteRights } from '../security/rights/note-rights.ts';
import { summaryRights } from '../security/rights/summary-rights.ts';
import { cases, readerFor } from './cases/cases.ts';
import { program } from './given/sample.ts';
import { kept } from './goldens.ts';
import { complaints, ofTeams } from './kit/renderer.ts';
import { nodesOf, withFallbacks } from './kit/walk.ts';

/** Cards with a golden file: one or two of each kind show a change of the layout or the words. */
const golden = [
  'request-engaged-fm',
  ...['form-customer-wrong', 'form-need', 'form-why-revised-migration', 'form-review'],
  'form-migration-wrong',
  ...['request-submitted-fpm', 'request-submitted-fpm-deny-wrong', 'request-submitted-team'],
  ...['request-confirmation', 'request-status-partner', 'request-approved-team'],
  ...['request-assigned-sme', 'request-already-approved', 'request-superseded'],
  ...['request-onboarding-history', 'news-returned', 'news-approved', 'list-queue', 'list-empty'],
  ...['access-door', 'access-form-wrong', 'access-sent', 'access-decide', 'access-invitation'],
  ...['access-consent', 'access-finish', 'access-contact', 'access-list', 'access-missed'],
  ...['help-nobody', 'help-partner', 'greeting-all-roles', 'sentence-discarded'],
  ...['form-why-details-wrong', 'form-why-exception', 'form-why-self-service'],
  ...['form-review-repeats', 'request-exception-fpm', 'request-overdue-fpm'],
  ...['request-overdue-partner', 'request-unconfirmed-partner', 'request-assigned-partner'],
  ...[
    'request-onboarding-plan-wrong',
    'request-plan-partner',
    'request-engaged-change-partner',
    'partner-overview',
    'request-in-full',
    'request-engaged-sme',
  ],
  ...['request-asked-fpm', 'request-completed-partner', 'request-completed-fpm'],
  ...['request-closed-partner', 'news-overdue', 'help-fpm-away', 'sentence-guide-taken'],
  ...['request-proposed-partner', 'request-consented-sme', 'proposal-wrong', 'shared'],
  ...['sentence-group-help', 'customer-fm', 'customer-wrong', 'engagement-prepare'],
  ...['engagement-talk-wrong', 'engagement-queue-team', 'engagement-leave', 'customers-own'],
  ...['list-of-customers', 'help-fm', 'request-from-list', 'request-from-list-of-customers'],
  ...['engagement-from-list'],
  ...['note-draft', 'note-draft-wrong', 'note-published', 'note-new-several', 'notes-list'],
  ...['risk-open', 'customer-alerted'],
  ...['summary-draft', 'summary-draft-lines', 'summary-draft-preview', 'summary-ordered'],
  ...['summary-draft-full-lines', 'summary-compare', 'summaries-of-customer', 'order-asked'],
  'summary-nudge',
];
/** Of these a second file shows what a client draws that knows Adaptive Cards 1.5 alone. */
const inBoth = ['request-submitted-fpm', 'request-overdue-partner'];
const verbs = [
  ...['form.open', 'form.next', 'form.back', 'form.submit', 'form.discard', 'form.again'],
  'request.answer',
  'request.undo',
  'proposal.withdraw',
  ...[
    'card.refresh',
    'request.show',
    'request.list',
    'list.decide',
    'reminders.show',
    'digest.show',
    'digest.set',
    'request.revise',
    'request.withdraw',
    'request.triage',
  ],
  ...['request.approve', 'request.deny', 'request.return', 'request.assign', 'request.reassign'],
  ...[
    'assignment.accept',
    'assignment.decline',
    'form.takeGuide',
    'form.askFpm',
    'plan.save',
    'plan.confirm',
  ],
  'plan.change',
  'partner.show',
  'request.texts',
  ...['engagement.contact', 'plan.extend', 'engagement.ftop'],
  ...['engagement.complete', 'feedback.send', 'request.release', 'request.close'],
  ...['request.handOver', 'fpm.ask', 'fpm.answer', 'away.set', 'away.end'],
  ...['proposal.open', 'proposal.send', 'proposal.accept', 'proposal.decline'],
];
const customerVerbs = [...customerRights, ...summaryRights].map(([verb]) => verb);
const noteVerbs = [...noteRights, ...accessRights].map(([verb]) => verb);
const shapesOfData = [
  ...[
    '',
    'draftId,version',
    'accessId',
    'list,page',
    'list,page,wanted',
    // Which requests a list is narrowed to.
    'list,page,state',
    'customer,list,page',
    'page',
    'digest',
    'requestId',
    'page,requestId',
    'requestId,version',
  ],
  'requestId,shared',
  'partnerId',
  ...['customerId', 'customerId,version', 'list,page,wanted'],
  ...['engagementId', 'engagementId,version', 'engagementId,service,version'],
  ...['noteId', 'noteId,version', 'prefill', 'customerId,page', 'riskId', 'riskId,version'],
  ...['engagementId,service,text,version', 'engagementId,language,service,text,version'],
  'engagementId,language,mailing,service,version',
  ...['summaryId', 'summaryId,version', 'step,summaryId,version', 'customerId,page'],
  ...['orderId', 'orderId,version', 'nudgeId,version'],
  ...['accessId,version', 'accessId,consentVersion,version', 'another'],
];

const typesOfActions = [
  ...['Action.Execute', 'Action.OpenUrl', 'Action.Submit', 'Action.ToggleVisibility'],
];

const every = cases.flatMap((entry) =>
  languages.map((language) => ({ ...entry, language, title: `${entry.name}.${language}` })),
);

describe.each(every)('the card $title', ({ title, page, language, who, name }) => {
  const { card, summary } = render(page, readerFor({ name, who, page }, language), program);
  const nodes = nodesOf(card);

  it('is understood by the renderer without a complaint', () => {
    expect(complaints(card)).toEqual([]);
  });

  it('is an Adaptive Card 1.5 in the language of its reader, with a summary', () => {
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: language,
      msteams: { width: 'full' },
    });
    expect(summary).toMatch(/^\S[^\n]+$/);
  });

  it('has nothing left to bind', () => {
    expect(JSON.stringify(card)).not.toMatch(/\$\{|undefined|null|NaN|\$when/);
  });

  it('has only known verbs, and no state in their data', () => {
    const actions = nodes.filter(({ type }) => String(type).startsWith('Action.'));
    for (const { type, verb, data, url } of actions) {
      expect(typesOfActions).toContain(type);
      if (type === 'Action.Submit')
        expect(data).toEqual({ msteams: { type: 'task/fetch' }, verb: 'form.open' });
      if (type === 'Action.OpenUrl') expect(url).toMatch(/^(https:\/\/|mailto:)\S+$/);
      if (type !== 'Action.Execute') continue;
      expect([...verbs, ...customerVerbs, ...noteVerbs]).toContain(verb);
      expect(shapesOfData).toContain(
        Object.keys(data as object)
          .sort()
          .join(),
      );
    }
  });

  it('reads as well in a client that does not know the elements of Teams', () => {
    const unknown = nodes.filter(({ type }) => ofTeams.includes(String(type)));
    for (const { text, fallback } of unknown)
      expect(fallback).toMatchObject({ type: 'TextBlock', text });
    const types = nodesOf(withFallbacks(card, ofTeams)).map(({ type }) => String(type));
    expect(types.filter((type) => ofTeams.includes(type))).toEqual([]);
  });

  it('opens only sections that are there, and offers at most six buttons in a row', () => {
    const ids = nodes.map(({ id }) => id);
    const targets = nodes
      .flatMap(({ targetElements }) => (targetElements as (string | { elementId: string })[]) ?? [])
      .map((target) => (typeof target === 'string' ? target : target.elementId));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    for (const { actions } of nodes) expect((actions as unknown[])?.length ?? 1).toBeLessThan(7);
  });

  it('has at most one main button', () => {
    // A panel that a click opens has its own.
    const inSight = (card.body as { isVisible?: boolean }[]).filter(
      ({ isVisible }) => isVisible === undefined,
    );
    const mainOnes = nodesOf(inSight).filter(({ style }) => style === 'positive');
    expect(mainOnes.length).toBeLessThan(2);
  });

  it('has inputs with labels of their own, ids that occur once, and no client cuts what is pasted', () => {
    const inputs = nodes.filter(({ type }) => String(type).startsWith('Input.'));
    const ids = nodes.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { label, title, isRequired, maxLength } of inputs) {
      expect(label ?? title).toMatch(/\S/);
      expect([isRequired, maxLength]).toEqual([undefined, undefined]);
    }
  });

  it('wraps every text, and every choice', () => {
    const texts = nodes.filter(({ type }) => type === 'TextBlock');
    expect(texts.filter(({ wrap, text }) => wrap !== true || !text)).toEqual([]);
    const choices = nodes.filter(({ type }) => /^Input\.(ChoiceSet|Toggle)$/.test(String(type)));
    expect(choices.filter(({ wrap }) => wrap !== true)).toEqual([]);
  });

  if (!golden.includes(name)) return;
  it('is the same as its golden file', () => {
    const { now, before } = kept(`golden/${title}.json`, card);
    expect(now).toBe(before);
    if (!inBoth.includes(name)) return;
    const simple = kept(`golden/${title}.fallback.json`, withFallbacks(card, ofTeams));
    expect(simple.now).toBe(simple.before);
  });
});

describe.each(languages)('the toasts in %s', (language) => {
  it('are the same as in the golden file', () => {
    const summaries = cases.map((entry) => [
      entry.name,
      render(entry.page, readerFor(entry, language), program).summary,
    ]);
    const { now, before } = kept(`golden/toasts.${language}.json`, Object.fromEntries(summaries));
    expect(now).toBe(before);
  });
});
