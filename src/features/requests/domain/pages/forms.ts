import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import type { DetailField, Partner } from '../../../../domain/program/program.ts';
import type { Remark } from '../../../../domain/remark.ts';
import type { Draft } from '../form/draft.ts';
import type { Step } from '../form/fields/form-field.ts';
import type { Routing } from '../matching/routing.ts';
import type { DenyReason } from '../request.ts';
import type { Repeat } from './earlier-requests.ts';

/** The form by which FPM or assignment team propose an SME without a request (process, section 7). */
export interface ProposalPage {
  readonly kind: 'proposal';
  readonly partners: readonly Partner[];
  /** As typed: `partnerName`, `sme`, `workload`, `startDate`, `endDate`, `outcomes`. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

export interface FormPage {
  readonly kind: 'form';
  readonly draft: Draft;
  readonly step: Step;
  readonly errors: readonly FieldError[];
  /** One sentence above the form: why it is not what the reader expected. */
  readonly refusal: Refusal | null;
  /** The companies that the reader may ask for. */
  readonly partners: readonly Partner[];
  /** Whom the reader asks in place of an FPM who is away today; absent: nobody is. */
  readonly standIns?: Readonly<Record<Mail, Mail>>;
  /** The FPM has been asked today to have the reader's company listed. */
  readonly companyAsked?: boolean;
  /** What becomes of the request, once workload, seats, region and languages are known. */
  readonly routing: Routing | null;
  /** What the partner has asked for before on a like topic: shown before submitting. */
  readonly repeats: readonly Repeat[];
  /** The chosen workload's own fields, asked in the step `why`. */
  readonly details: readonly DetailField[];
  /** What is known otherwise of the customer's tenant; absent: nothing. */
  readonly remarks?: readonly Remark[];
  /** When a returned request is revised: what was asked, by whom. */
  readonly questions: { readonly by: string; readonly text: string } | null;
  /** When a denied request is taken up again: by whom it was denied, and why. */
  readonly denial?: {
    readonly by: string;
    readonly reason: DenyReason;
    readonly text: string;
  } | null;
}
