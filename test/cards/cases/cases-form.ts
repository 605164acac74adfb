import type { FormInput } from '../../../src/features/requests/domain/form/fields/fields.ts';
import { typedAgain } from '../../../src/features/requests/domain/form/validate-form.ts';
import * as pages from '../given/pages.ts';
import { formPage, typed } from '../given/pages.ts';
import { exceptional, form, frank, petra, program, routingOf } from '../given/sample.ts';
import type { Case } from './case.ts';

const details = program.workloads.flatMap((workload) => workload.details);
const wrong: FormInput = typedAgain(exceptional);
const { 'detail-devices': _, 'detail-platform': __, 'detail-tried': ___, ...bare } = wrong;
const guided = { ...typedAgain(form), workload: 'exo' };
const routing = routingOf(exceptional);
const selfService = routingOf({ ...form, workload: 'exo' });
const sme = routingOf({ ...form, workload: 'mdatp' });

/** The form of a request, step by step. */
export const formCases: readonly Case[] = [
  { name: 'form-customer', who: petra, page: formPage('customer', {}, {}) },
  {
    name: 'form-customer-one-partner',
    who: petra,
    page: formPage('customer', { partners: program.partners.slice(0, 1) }, {}),
  },
  {
    name: 'form-customer-wrong',
    who: petra,
    page: formPage(
      'customer',
      {
        errors: [
          { field: 'tenantId', code: 'not-a-guid' },
          { field: 'partnerName', code: 'partner-not-listed' },
          { field: 'partnerEmail', code: 'not-an-email' },
        ],
      },
      { ...typed, tenantId: 'fabrikam', partnerName: 'not-listed', partnerEmail: 'petra' },
    ),
  },
  {
    name: 'form-customer-asked',
    who: petra,
    page: formPage('customer', { companyAsked: true }, { ...typed, partnerName: 'not-listed' }),
  },
  { name: 'form-need', who: petra, page: formPage('need') },
  {
    name: 'form-migration-wrong',
    who: petra,
    page: formPage(
      'migration',
      {
        errors: [
          { field: 'migrationSource', code: 'required' },
          { field: 'migrationMailboxes', code: 'not-a-whole-number' },
        ],
      },
      { ...typed, role: 'migration', migrationMailboxes: 'many' },
    ),
  },
  { name: 'form-why', who: petra, page: formPage('why') },
  {
    name: 'form-why-revised-migration',
    who: petra,
    page: {
      ...formPage('why', { questions: { by: frank.name, text: 'Which policies?' } }),
      draft: {
        id: 'draft-2',
        step: 'why',
        version: 1,
        typed: { ...typed, role: 'migration', migrationSource: 'Lotus Notes' },
        requestId: 'SME-1042',
      },
    },
  },
  { name: 'form-review', who: petra, page: formPage('review') },
  { name: 'form-old', who: petra, page: formPage('need', { refusal: { code: 'old-form' } }) },
  { name: 'form-why-details', who: petra, page: formPage('why', { details }, bare) },
  {
    name: 'form-why-details-wrong',
    who: petra,
    page: formPage(
      'why',
      { details, errors: [{ field: 'detail-devices', code: 'not-a-number' }] },
      { ...wrong, 'detail-devices': 'forty' },
    ),
  },
  { name: 'form-why-exception', who: petra, page: formPage('why', { details, routing }, wrong) },
  {
    name: 'form-why-self-service',
    who: petra,
    page: formPage('why', { routing: selfService }, guided),
  },
  { name: 'form-why-sme', who: petra, page: formPage('why', { details, routing: sme }, wrong) },
  {
    name: 'form-review-repeats',
    who: petra,
    page: formPage('review', { details, routing, repeats: pages.someRepeats }, wrong),
  },
];
