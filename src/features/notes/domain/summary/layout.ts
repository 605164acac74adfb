import { type ServiceCode, serviceCodes, services } from '../../../customers/domain/workloads.ts';
import type { SummaryFields } from './fields.ts';
import type { SummaryLabels } from './labels.ts';

/** Plain for FTOP; Markdown for an export: only its heading differs. */
export type Variant = 'plain' | 'markdown';

export interface SummaryTextOf {
  readonly fields: SummaryFields;
  /** The risks that the FM has chosen to show. */
  readonly risks: readonly string[];
}

/**
 * The text of an executive summary to the character as the playbook's template has it. Without
 * risks it has no line about them: the template has none.
 */
export function summaryText(
  { fields, risks }: SummaryTextOf,
  labels: SummaryLabels,
  variant: Variant = 'plain',
): string {
  const { heading } = labels;
  const lines = [
    variant === 'markdown' ? `**${heading}**` : heading,
    field(labels.fields.description, fields.description),
    field(labels.fields.engagementStatus, labels.engagementStatus[fields.engagementStatus]),
    field(labels.fields.deployment, labels.deployment[fields.deployment]),
    field(labels.fields.relations, fields.relations),
    field(labels.fields.workloads, ''),
    '',
    ...workloadLines(fields, labels),
    '',
    field(labels.fields.support, fields.support ?? ''),
    ...(risks.length > 0
      ? [field(labels.risks, ''), '', ...risks.map((risk) => `   -  ${oneLine(risk)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** `- LABEL: value`; of an empty value no blank is left. */
function field(label: string, value: string): string {
  const text = oneLine(value);
  return text ? `- ${label}: ${text}` : `- ${label}:`;
}

/** In the order of the playbook, whatever was typed first; one without a text is not there. */
const workloadLines = ({ workloads }: SummaryFields, labels: SummaryLabels): string[] =>
  serviceCodes.flatMap((code) => {
    const status = oneLine(workloads[code] ?? '');
    return status ? [`   -  [${code}]  ${labelledWorkload(code, labels)} - ${status}`] : [];
  });

export const labelledWorkload = (code: ServiceCode, { everythingElse }: SummaryLabels): string =>
  services[code] ?? everythingElse;

/** A value is one line: breaks and runs of blanks are one blank. A no-break space was meant, and stays. */
export const oneLine = (text: string): string =>
  text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
