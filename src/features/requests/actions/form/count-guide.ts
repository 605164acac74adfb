import { regions, workloadOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { addSums } from '../../../../store/sums/add-sums.ts';
import type { FormInput } from '../../domain/form/fields/fields.ts';
import { partnerIn } from '../../domain/form/fields/form-field.ts';
import { requestSums } from '../../domain/sums.ts';

/** A partner who takes a guide has sent no request: no history tells of it, and the figures alone keep it. */
export async function countGuide(
  db: Db,
  { program, clock, count, store }: Pick<AppContext, 'program' | 'clock' | 'count' | 'store'>,
  typed: FormInput,
): Promise<void> {
  count.event('deflected');
  const { partners } = program();
  const at = clock();
  // Only what the program names: what is typed may be anything.
  const guided = {
    name: requestSums.guided,
    detail: '',
    at,
    partner: partnerIn(partners, typed.partnerName ?? '')?.id ?? '',
    region: regions.find((region) => region === typed.region) ?? '',
    workload: workloadOf(program(), typed.workload ?? '')?.id ?? '',
    count: 1,
  };
  await addSums(db, store.dialect, [guided], at);
}
