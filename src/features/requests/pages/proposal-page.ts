import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Answer } from '../../../engine/execute/click.ts';
import type { ProposalPage } from '../domain/pages/forms.ts';
import type { ProposalView } from '../domain/views.ts';

/** The form of a proactive assignment, as it was typed. */
export const proposalPage = async (
  app: AppContext,
  _view: ProposalView,
  _reader: Reader,
  { refusal, typed }: Answer,
): Promise<ProposalPage> => ({
  kind: 'proposal',
  partners: app.program().partners,
  typed,
  errors: refusal?.code === 'invalid' ? refusal.errors : [],
});
