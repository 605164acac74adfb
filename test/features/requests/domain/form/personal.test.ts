import { describe, expect, it } from '@jest/globals';
import { personal } from '../../../../../src/features/requests/domain/form/personal.ts';

describe('what people write about a request', () => {
  it('is erased as words, as an address, or whole', () => {
    expect(Object.fromEntries(personal)).toEqual({
      additionalInfo: 'words',
      answer: 'words',
      answers: 'words',
      comment: 'words',
      customerFeedback: 'words',
      details: 'all',
      exitCriteria: 'words',
      expectations: 'words',
      justification: 'words',
      learners: 'words',
      learnt: 'words',
      migrationSource: 'words',
      migrationVersion: 'words',
      migrationVolume: 'words',
      outcomes: 'words',
      partnerEmail: 'address',
      question: 'words',
      questions: 'words',
      releaseCriteria: 'words',
      summary: 'words',
      topic: 'words',
      trained: 'words',
    });
  });
});
