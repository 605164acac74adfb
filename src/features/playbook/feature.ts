import type { Feature } from '../../engine/feature.ts';
import { commands, playbookAnswer } from './commands.ts';
import { makeIndexes } from './index/indexes.ts';
import { answerPage } from './pages/answer-page.ts';
import { contentsPage } from './pages/contents-page.ts';
import { playbookGuidance } from './pages/guidance.ts';
import { askPlaybook, playbookDialogs } from './pages/search-playbook.ts';
import { programFolder } from './read-playbook.ts';
import { forgetCounts } from './store/counts.ts';
import { migrations } from './store/migrations.ts';
import { wordsKept } from './store/words-kept.ts';
import { verbs } from './verbs.ts';

/** What the FastTrack playbook says, as answers with their source (process, section 10). */
export const playbook: Feature = {
  name: 'playbook',
  verbs,
  commands,
  answers: playbookAnswer,
  pages: { playbook: contentsPage, 'playbook-answer': answerPage },
  dialogs: playbookDialogs,
  searches: { askPlaybook },
  guidance: playbookGuidance,
  migrations,
  words: wordsKept,
  forget: forgetCounts,
  getReady: makeIndexes,
  programFolder,
};
