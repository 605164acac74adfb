import { Button, Field, Input } from '@fluentui/react-components';
import { type Ref, useEffect, useState } from 'react';
import { useTab } from '../tab-context.ts';

/** Asked by a click or the Enter key: what was typed by then is one question. */
export function QuestionForm(props: {
  readonly first: string;
  readonly ask: (text: string) => void;
  readonly box: Ref<HTMLInputElement>;
}) {
  const { first, ask, box } = props;
  const { say } = useTab();
  const [typed, setTyped] = useState(first);
  // The way back leads to another question. The box is the same one, so that it keeps the focus.
  useEffect(() => setTyped(first), [first]);
  return (
    <search aria-label={say('playbook')}>
      <form
        className="playbook-question"
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed.trim());
        }}
      >
        <Field label={say('playbook-ask')}>
          <Input
            input={{ ref: box }}
            type="search"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            maxLength={200}
          />
        </Field>
        <Button type="submit" appearance="primary">
          {say('playbook-find')}
        </Button>
      </form>
    </search>
  );
}
