import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startWatching } from '../../support/app/watched-program.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { headline, reads } from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

describe('a playbook that is changed while the bot runs', () => {
  let desk: Awaited<ReturnType<typeof startWatching>>;
  let frank: Person;

  beforeEach(async () => {
    desk = await startWatching(withPlaybook);
    frank = desk.person('frank');
  });
  afterEach(() => desk.stop());

  /** Writes a file of the program anew; gives what the bot logs about it. */
  const changes = (name: string, from: string | RegExp, to: string) =>
    desk.changes(from, to, { name });
  const says = async (text: string): Promise<string> => {
    await frank.says(text);
    await desk.app.settled();
    return reads(frank).join('\n');
  };

  it('is taken without a restart, and refused as long as it is wrong', async () => {
    const notes = 'playbook/4-notes.yaml';
    expect(await says('playbook kinds of notes')).toContain('Kinds of notes');
    const refused = await changes(notes, 'en: Kinds of notes', 'en: "**Kinds**"');
    expect(refused).toContain('program file refused, the old one stays in force');
    expect(refused).toContain('line 7: sections.0.title.en: wanted plain text');
    expect(await says('playbook kinds of notes')).toContain('Kinds of notes');
    expect(await changes(notes, 'en: "**Kinds**"', 'en: Sorts of notes')).toContain('taken');
    expect(await says('playbook kinds of notes')).toContain('Sorts of notes');
  });

  it('leads to the contents from the card of a section that is gone', async () => {
    await says('playbook my company is not in the list');
    expect(headline(frank)).toBe('The fields of the form');
    // The last section of its page, and no other leads to it.
    const images = / {2}- id: images[\s\S]*$/;
    expect(await changes('playbook/2-sme-resources.yaml', images, '')).toContain('taken');
    await frank.presses('playbook.show', { section: 'sme-resources/images' });
    expect(reads(frank).join('\n')).toContain('This section is no longer there.');
    expect(reads(frank).join('\n')).toContain('The FastTrack playbook');
  });

  it('says deadlines that were changed at once', async () => {
    const triage = ['triage: { businessDays: 1 }', 'triage: { businessDays: 2 }'] as const;
    expect(await changes('program.yaml', ...triage)).toContain('program file taken');
    expect(await says('playbook how long does it take')).toContain('within 2 business days');
  });
});
