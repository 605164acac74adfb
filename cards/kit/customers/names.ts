import { type ServiceCode, services } from '../../../src/features/customers/domain/workloads.ts';
import type { CardContext } from '../card-context.ts';

/** `Exchange Online` */
export const serviceName = ({ t }: Pick<CardContext, 't'>, code: ServiceCode): string =>
  services[code] ?? t('service.CORE');

/** `Teams [TEAMS]` */
export const serviceWithCode = (context: Pick<CardContext, 't'>, code: ServiceCode): string =>
  `${serviceName(context, code)} [${code}]`;
