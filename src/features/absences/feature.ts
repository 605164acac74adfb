import { inputsIn } from '../../engine/execute/card-inputs.ts';
import type { Feature } from '../../engine/feature.ts';
import { absenceJob, readdressAbsences } from './begin-absence.ts';
import { replaceDelegates } from './delegate-left.ts';
import { awayPart } from './help-part.ts';
import { endAbsence, setAbsence } from './set-absence.ts';

/** An FPM is away and has a delegate (process, section 5). */
export const absences: Feature = {
  name: 'absences',
  verbs: {
    'away.set': (app, click, data) =>
      setAbsence(app, click, inputsIn(data, ['delegate', 'startDate', 'endDate'])),
    'away.end': (app, click) => endAbsence(app, click),
  },
  jobs: [absenceJob],
  readdress: readdressAbsences,
  takeOver: replaceDelegates,
  helpPart: awayPart,
};
