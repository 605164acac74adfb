import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { TogetherDeed } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';
import type { RowOutcome, Together } from './use-together.ts';

/** What can be done with the ticked rows, and what became of it. */
export function TogetherBar(props: {
  readonly deeds: readonly TogetherDeed[];
  readonly together: Together;
}) {
  const { deeds, together } = props;
  const { say } = useTab();
  const { ticked, sending, outcomes } = together;
  const rows = [...ticked.values()];
  const possible = deeds.filter(({ verb }) =>
    rows.some((row) => row.together?.verbs.includes(verb)),
  );
  if (ticked.size === 0 && outcomes.length === 0) return null;
  return (
    <section className="together" aria-label={say('together')}>
      {ticked.size > 0 && (
        <div className="together-deeds">
          <Text role="status">{say('chosen', { count: ticked.size })}</Text>
          {possible.map((deed) => (
            <DeedButton key={deed.verb} deed={deed} together={together} />
          ))}
          <Button appearance="subtle" onClick={together.clear} disabled={sending !== null}>
            {say('chosen-clear')}
          </Button>
        </div>
      )}
      {sending && <Text role="status">{say('sending', { ...sending })}</Text>}
      {outcomes.length > 0 && (
        <ul className="outcomes" aria-label={say('outcomes')} aria-live="polite">
          {outcomes.map((outcome) => (
            <li key={outcome.id}>
              <Text>{lineOf(outcome, say)}</Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function lineOf({ id, why, lost }: RowOutcome, say: ReturnType<typeof useTab>['say']): string {
  if (lost) return say('outcome-not-sent', { id });
  return why === null ? say('outcome-done', { id }) : `${id}: ${why}`;
}

function DeedButton({ deed, together }: { deed: TogetherDeed; together: Together }) {
  const { say } = useTab();
  const [chosen, setChosen] = useState('');
  const { input, title } = deed;
  const button = (
    <Button
      appearance="primary"
      disabled={together.sending !== null || (input !== null && chosen === '')}
      onClick={() => void together.run(deed, chosen)}
    >
      {title}
    </Button>
  );
  if (!input) return button;
  return (
    <span className="together-input">
      <Field label={input.label} orientation="horizontal">
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{say('please-choose')}</option>
          {input.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {button}
    </span>
  );
}
