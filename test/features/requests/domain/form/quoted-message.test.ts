import { describe, expect, it } from '@jest/globals';
import { withQuotedMessage } from '../../../../../src/features/requests/domain/form/quoted-message.ts';

describe('the text of a message, taken along into a form', () => {
  it('becomes the draft of the justification', () => {
    expect(withQuotedMessage({ topic: 'MFA' }, ' Wer hilft? \n')).toEqual({
      typed: { topic: 'MFA', justification: 'Wer hilft?' },
      errors: [],
    });
  });

  it('stands below what was typed there before', () => {
    expect(withQuotedMessage({ justification: 'Mein Anfang.' }, 'Nachricht').typed).toEqual({
      justification: 'Mein Anfang.\n\nNachricht',
    });
  });

  it('changes nothing when it stands there already, or says nothing', () => {
    const typed = { justification: 'Mein Anfang.\n\nNachricht\n\nEnde' };
    expect(withQuotedMessage(typed, 'Nachricht').typed).toBe(typed);
    expect(withQuotedMessage(typed, ' \n').typed).toBe(typed);
  });

  it('is never cut: of more than 2,000 characters it says how many are too many', () => {
    expect(withQuotedMessage({}, 'x'.repeat(3000))).toEqual({
      typed: { justification: 'x'.repeat(3000) },
      errors: [{ field: 'justification', code: 'too-long', most: 2000, over: 1000 }],
    });
    const before = { justification: 'a'.repeat(1990) };
    expect(withQuotedMessage(before, 'b'.repeat(50))).toEqual({
      typed: { justification: `${'a'.repeat(1990)}\n\n${'b'.repeat(50)}` },
      errors: [{ field: 'justification', code: 'too-long', most: 2000, over: 42 }],
    });
  });

  it('so long that nobody would shorten it stays where it is, and says so', () => {
    const before = { justification: 'Mein Anfang.' };
    expect(withQuotedMessage(before, 'x'.repeat(20_000))).toEqual({
      typed: before,
      errors: [{ field: 'justification', code: 'far-too-long', most: 2000, over: 18_014 }],
    });
  });
});
