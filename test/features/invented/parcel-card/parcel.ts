import { errorText, refusalText } from '../../../../cards/kit/refusal-text.ts';
import { template } from '../../../../cards/kit/template.ts';
import type { Renderer } from '../../../../cards/render.ts';
import type { ParcelPage } from '../parcels/parcel-page.ts';
import { translator } from '../plugged-words.ts';
import layout from './parcel.json' with { type: 'json' };

const draw = template('parcel', layout);

export const parcelCard: Renderer = (context, { parcel, mayPack, sent, refusal }: ParcelPage) => {
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  const said = refusal ? refusalText(context, refusal) : '';
  const alert = errorText(context, errors, 'tracking') || said;
  const { id: parcelId, version, request, tracking } = parcel;
  const t = translator(context.language);
  const about = { id: parcelId, request };
  const headline = tracking
    ? t('parcel.on-its-way', { ...about, tracking, number: sent })
    : t('parcel.to-pack', about);
  const titles = { trackingLabel: t('parcel.tracking'), sendTitle: t('parcel.send') };
  const data = { headline, alert, hasAlert: alert !== '', mayPack, parcelId, version, ...titles };
  const preview = { title: `${parcelId} <${parcel.state}>`, text: request };
  return { card: draw(data), summary: headline, preview };
};
