import { describe, expect, it } from '@jest/globals';
import { slotTagIn } from '../../../src/engine/execute/card-inputs.ts';
import { formInputIn, wordsIn } from '../../../src/features/requests/card-inputs.ts';

const unseen = ['\u200b', '\u3164', '\u2800', '\u00ad', '\u0000', ' \ufeff\n'];

describe('what a card gives back', () => {
  it.each(unseen)('is nothing where nobody sees anything: %j', (text) => {
    expect(wordsIn({ questions: text, comment: text, summary: text })).toEqual({});
    expect(formInputIn({ partnerEmail: text, topic: text, 'detail-mailboxes': text })).toEqual({
      partnerEmail: '',
      topic: '',
      'detail-mailboxes': '',
    });
    expect(slotTagIn({ slot: text })).toBeUndefined();
  });

  it('has no character that a database cannot hold', () => {
    expect(slotTagIn({ slot: 'SME-1:2\u0000:news' })).toBe('SME-1:2:news');
  });

  it('has lines only where the field has lines', () => {
    const lines = 'erste\r\nzweite';
    expect(formInputIn({ topic: lines, justification: lines })).toEqual({
      topic: 'erste zweite',
      justification: 'erste\nzweite',
    });
    expect(wordsIn({ question: lines })).toEqual({ question: 'erste\nzweite' });
  });
});
