import { render } from '../../cards/render.ts';
import type { Page } from '../../src/features/views.ts';
import { petra, program, readerOf } from './given/sample.ts';
import { nodesOf, shownTexts } from './kit/walk.ts';

export const cardOf = (page: Page, who = petra) => render(page, readerOf(who, 'en'), program).card;

export const textsOf = (page: Page, who = petra): string[] => shownTexts(cardOf(page, who));

export const byId = (card: unknown, id: string) => nodesOf(card).find((node) => node.id === id);
