import type { Choices, OwnWords } from '../../../src/domain/forms/field.ts';
import { deliveryTeamsOf, type Partner } from '../../../src/domain/program/program.ts';
import { isMessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor, workloadName } from '../card-context.ts';

/** The words of a field: those of a key, or those that the program file has. */
export function textOf({ t, language }: CardContext, words: string | OwnWords): string {
  if (typeof words !== 'string') return words[language];
  if (!isMessageKey(words)) throw new Error(`no words for ${words}`);
  return t(words);
}

const teamName = ({ program, language }: CardContext, id: string): string =>
  deliveryTeamsOf(program).find((team) => team.id === id)?.label[language] ?? id;

/** A chosen value as people read it. */
export function titleOf<Facts>(
  context: CardContext,
  partners: readonly Pick<Partner, 'id' | 'name'>[],
  choices: Choices<Facts>,
  value: string,
): string {
  if ('words' in choices) return textOf(context, `${choices.words}.${value}`);
  if ('own' in choices) {
    const label = choices.own.find((choice) => choice.value === value)?.label;
    return label ? textOf(context, label) : value;
  }
  switch (choices.titles) {
    case 'deliveryTeam':
      return teamName(context, value);
    case 'language':
      return context.format.language(value);
    case 'partner':
      return partners.find(({ id }) => id === value)?.name ?? value;
    case 'person':
      return nameFor(context, value);
    case 'workload':
      return workloadName(context, value);
  }
}
