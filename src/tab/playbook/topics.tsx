import { Button, Text } from '@fluentui/react-components';
import type { GuidanceAnswer, GuidanceSection } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';
import { takeFocus } from './take-focus.ts';

/** All that there is to read, by page. */
export function Topics(props: {
  readonly topics: GuidanceAnswer['topics'];
  readonly open: (deed: GuidanceSection['open']) => void;
  readonly isOpener: (deed: GuidanceSection['open']) => boolean;
}) {
  const { topics, open, isOpener } = props;
  const { say } = useTab();
  return (
    <section className="playbook-topics" aria-label={say('playbook-topics')}>
      {topics.map(({ title, sections }) => (
        <section key={title} className="playbook-part" aria-label={title}>
          <Text as="h3" size={400} weight="semibold">
            {title}
          </Text>
          <ul>
            {sections.map((section) => (
              <li key={section.title}>
                <Button
                  ref={isOpener(section.open) ? takeFocus : undefined}
                  appearance="transparent"
                  onClick={() => open(section.open)}
                >
                  {section.title}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
