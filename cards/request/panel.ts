import type { PanelPage } from '../../src/features/requests/domain/pages/request.ts';
import type { CardContext } from '../kit/card-context.ts';
import type { AdaptiveCard } from '../kit/template.ts';
import { requestCard, requestData } from './request.ts';

/** What one button asks for, as the card would show it, with nothing around it. */
export function panelCard(context: CardContext, { on }: PanelPage) {
  const data = requestData(context, on);
  const { body, ...card } = requestCard(data);
  const [panel] = data.sections;
  const [first, ...others] = body as readonly AdaptiveCard[];
  const asked = [first, ...others].flatMap((node) =>
    panel && node?.id === panel.id ? [{ ...node, isVisible: true, style: 'default' }] : [],
  );
  return {
    title: panel?.title ?? data.headline,
    card: { ...card, body: [...(data.hasRefusal ? [first] : []), ...asked] },
  };
}
