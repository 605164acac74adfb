import type { RequestId } from '../../../../domain/ids.ts';
import type { FormInput } from './fields/fields.ts';
import type { Step } from './fields/form-field.ts';

/** A form that is being filled in; kept until it is submitted or discarded. */
export interface Draft {
  readonly id: string;
  readonly step: Step;
  readonly version: number;
  readonly typed: FormInput;
  /** Set when a request is revised, or an ended one taken up again. */
  readonly requestId: RequestId | null;
  /** It becomes a new request, with all that `requestId` said. */
  readonly again?: boolean;
}
