import { describe, expect, it } from '@jest/globals';
import { mailLink } from '../../../cards/kit/links/mail-link.ts';

describe('a link to an e-mail', () => {
  it('keeps every sign of address and words', () => {
    const link = mailLink('a+b&c@x.example', { subject: 'Q&A: 50 %', body: 'One?\nTwo=2' });
    expect(link).toBe(
      'mailto:a%2Bb%26c%40x.example?subject=Q%26A%3A%2050%20%25&body=One%3F%0D%0ATwo%3D2',
    );
  });

  it('is no longer than every client takes, and cuts no sign in two', () => {
    const link = mailLink('a@x.example', { subject: 'S', body: '😀'.repeat(2_000) });
    expect(link.length).toBeLessThanOrEqual(1_800);
    expect(decodeURIComponent(link)).toMatch(/body=(😀)+$/u);
  });
});
