import { fpmMails, regions, smeRoles } from '../../src/domain/program/program.ts';
import { deliveryTeam, type FieldId } from '../../src/features/requests/domain/form/fields.ts';
import type { FormPage } from '../../src/features/requests/domain/pages.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';
import { type CardContext, nameFor, workloadName } from '../kit/card-context.ts';
import type { Choice } from '../kit/inputs.ts';

/** The value of the entry "My company is not listed". */
export const notListed = 'not-listed';
/** The value of the entry "none". Clients need a value that is not empty, and we trim what they send. */
export const nothing = ' ';

/** The choices of a field, or null for a field that people type. */
export function choicesOf(
  context: CardContext,
  page: FormPage,
  id: FieldId,
): readonly Choice[] | null {
  const { t, format, program } = context;
  const named = (key: MessageKey, value: string): Choice => ({ title: t(key), value });
  const languages = () =>
    program.languages
      .map((tag) => ({ title: format.language(tag), value: tag }))
      .sort((a, b) => a.title.localeCompare(b.title, context.language));
  switch (id) {
    case 'tenantSegment':
      return (['smc', 'enterprise'] as const).map((value) => named(`segment.${value}`, value));
    case 'region':
      return regions.map((value) => named(`region.${value}`, value));
    case 'partnerName':
      return [
        ...page.partners.map(({ id: value, name }) => ({ title: name, value })),
        named('choice.not-listed', notListed),
      ];
    case 'deliveryTeam':
      return [named(`delivery-team.${deliveryTeam}`, deliveryTeam)];
    case 'role':
      return smeRoles.map((value) => named(`sme-role.${value}`, value));
    case 'workload':
      return program.workloads.map(({ id: value }) => ({
        title: workloadName(context, value),
        value,
      }));
    case 'primaryLanguage':
      return languages();
    case 'secondaryLanguage':
      return [named('choice.none', nothing), ...languages()];
    case 'fpm':
      return [
        named('choice.fpm-default', nothing),
        ...fpmMails(program).map((mail) => ({ title: nameFor(context, mail), value: mail })),
      ];
    default:
      return null;
  }
}
