import { Button, Text } from '@fluentui/react-components';
import type { GuidanceAnswer, GuidanceSection } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';
import { takeFocus } from './take-focus.ts';

const isNumbered = (point: string): boolean => /^\d/.test(point);

/** What answers, best first: in full, with page, heading and date. */
export function Answers(props: {
  readonly answers: GuidanceAnswer['answers'];
  readonly open: (deed: GuidanceSection['open']) => void;
  readonly isOpener: (deed: GuidanceSection['open']) => boolean;
}) {
  const { answers, open, isOpener } = props;
  const { say } = useTab();
  return (
    <>
      {answers.map(({ title, text, points, source, open: deed }) => (
        <section key={title} className="playbook-part" aria-label={title}>
          <Text as="h3" size={400} weight="semibold">
            {title}
          </Text>
          <Text as="p">{text}</Text>
          {points.length > 0 && (
            <ul className={points.every(isNumbered) ? 'playbook-numbered' : undefined}>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          <Text as="p" size={200} className="playbook-source">
            {source}
          </Text>
          <Button
            ref={isOpener(deed) ? takeFocus : undefined}
            size="small"
            onClick={() => open(deed)}
          >
            {say('playbook-more', { title })}
          </Button>
        </section>
      ))}
    </>
  );
}
