import type { CardView } from '../../domain/card-view.ts';
import type { AppContext } from '../context.ts';
import type { Errand } from '../directory/people-part.ts';
import type { Click } from './click.ts';

/** What somebody has to do before they get what they want, such as to ask for access; undefined: nothing. */
export async function insteadOf(
  app: AppContext,
  click: Click,
  wanted: Errand,
): Promise<CardView | undefined> {
  for (const feature of app.features.features) {
    const view = await feature.instead?.(app, click, wanted);
    if (view) return view;
  }
  return undefined;
}
