import { type ServiceCode, services } from '../../../src/features/customers/domain/workloads.ts';
import { summaryLabels } from '../../../src/features/notes/domain/summary/labels.ts';
import { labelledWorkload } from '../../../src/features/notes/domain/summary/layout.ts';
import type { CardContext } from '../card-context.ts';

/** `[EXO]  Exchange Online`, as the text has it. */
export const codeAndName = ({ language }: CardContext, code: ServiceCode): string =>
  `[${code}]  ${services[code] ?? labelledWorkload(code, summaryLabels(language))}`;

/** The value of a field as it is read: of a status its words. */
export function saidValue({ language }: CardContext, field: string, value: string): string {
  const labels = summaryLabels(language);
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    engagementStatus: labels.engagementStatus,
    deployment: labels.deployment,
  };
  return words[field]?.[value] ?? value;
}
