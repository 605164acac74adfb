import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Filter, RuleAnswer } from '../../domain/tab/contract.ts';
import { type Reason, reasonOf } from '../api/failure.ts';
import { useTab } from '../tab-context.ts';
import { Lines } from './lines.tsx';

/** A form for what the rules look at, and what they say of it. */
export function TrialForm({ fields }: { readonly fields: readonly Filter[] }) {
  const { api, say } = useTab();
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [answer, setAnswer] = useState<RuleAnswer>();
  const [failed, setFailed] = useState<Reason>();
  const set = (id: string, value: string): void => setGiven((all) => ({ ...all, [id]: value }));
  const ask = async (): Promise<void> => {
    try {
      setAnswer(await api.get<RuleAnswer>(`/api/admin/rule?${new URLSearchParams(given)}`));
      setFailed(undefined);
    } catch (error) {
      setFailed(reasonOf(error));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <Text as="p" size={200}>
        {say('admin.trial-hint')}
      </Text>
      <div className="filters filters-all admin-trial">
        {fields.map(({ id, label, choices }) => (
          <Field key={id} label={label}>
            {choices ? (
              <Select value={given[id] ?? ''} onChange={(_, { value }) => set(id, value)}>
                <option value="">{say('please-choose')}</option>
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </Select>
            ) : (
              <Input
                value={given[id] ?? ''}
                onChange={(_, { value }) => set(id, value)}
                maxLength={200}
              />
            )}
          </Field>
        ))}
        <Button type="submit" appearance="primary">
          {say('admin.try')}
        </Button>
      </div>
      <div aria-live="polite">
        {failed && <Text as="p">{say(`error.${failed}`)}</Text>}
        {answer && <Lines lines={answer.lines} />}
      </div>
    </form>
  );
}
