import { type UndatedParser, wrong } from '../../../domain/forms/parsers.ts';
import { copiedGuid, isGuid } from '../../../domain/guid.ts';
import { isServiceCode, type ServiceCode, serviceCodes } from './workloads.ts';

/** A GUID as somebody copied it, in lower case. */
export const tenantGuid =
  (field: string): UndatedParser<string> =>
  (inputs) => {
    const value = copiedGuid(inputs[field] ?? '');
    if (isGuid(value)) return { value };
    return wrong(field, inputs[field] ? 'not-a-guid' : 'required');
  };

export const serviceCode =
  (field: string): UndatedParser<ServiceCode> =>
  (inputs) => {
    const value = inputs[field] ?? '';
    return isServiceCode(value) ? { value } : wrong(field, value ? 'not-in-list' : 'required');
  };

/** Several codes, as a choice of several gives them; each once, in the order of the playbook. */
export const codes =
  (field: string): UndatedParser<readonly ServiceCode[]> =>
  (inputs) => {
    const typed = (inputs[field] ?? '').split(/[,;\s]+/).filter(Boolean);
    if (typed.length === 0) return wrong(field, 'required');
    if (!typed.every(isServiceCode)) return wrong(field, 'not-in-list');
    return { value: serviceCodes.filter((one) => typed.includes(one)) };
  };
