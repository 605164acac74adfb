import { describe, expect, it } from '@jest/globals';
import { withQuotedMessage } from '../../../../../src/features/requests/domain/form/quoted-message.ts';

describe('the text of a message, taken along into a form', () => {
  it('becomes the draft of the justification', () => {
    expect(withQuotedMessage({ topic: 'MFA' }, ' Wer hilft? \n')).toEqual({
      topic: 'MFA',
      justification: 'Wer hilft?',
    });
  });

  it('stands below what was typed there before', () => {
    expect(withQuotedMessage({ justification: 'Mein Anfang.' }, 'Nachricht')).toEqual({
      justification: 'Mein Anfang.\n\nNachricht',
    });
  });

  it('changes nothing when it stands there already, or says nothing', () => {
    const typed = { justification: 'Mein Anfang.\n\nNachricht\n\nEnde' };
    expect(withQuotedMessage(typed, 'Nachricht')).toBe(typed);
    expect(withQuotedMessage(typed, ' \n')).toBe(typed);
  });

  it('is cut to the 2,000 characters that the field holds, never what stood there', () => {
    const cut = withQuotedMessage({}, 'x'.repeat(3000));
    expect(cut.justification).toBe('x'.repeat(2000));
    const both = withQuotedMessage({ justification: 'a'.repeat(1990) }, 'b'.repeat(50));
    expect(both.justification).toBe(`${'a'.repeat(1990)}\n\n${'b'.repeat(8)}`);
    expect(withQuotedMessage(both, 'b'.repeat(50))).toBe(both);
    const full = { justification: 'a'.repeat(2500) };
    expect(withQuotedMessage(full, 'Nachricht')).toBe(full);
  });

  it('is never cut through the middle of a character', () => {
    expect(withQuotedMessage({}, `x${'😀'.repeat(1000)}`).justification).toBe(
      `x${'😀'.repeat(999)}`,
    );
  });
});
