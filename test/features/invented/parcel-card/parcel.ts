import { errorText, refusalText } from '../../../../cards/kit/refusal-text.ts';
import { template } from '../../../../cards/kit/template.ts';
import type { Renderer } from '../../../../cards/render.ts';
import type { ParcelPage } from '../parcels/parcel-page.ts';
import layout from './parcel.json' with { type: 'json' };

const draw = template('parcel', layout);

export const parcelCard: Renderer = (context, { parcel, mayPack, sent, refusal }: ParcelPage) => {
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  const said = refusal ? refusalText(context, refusal) : '';
  const alert = errorText(context, errors, 'tracking') || said;
  const { id: parcelId, version, request, tracking } = parcel;
  const headline = tracking
    ? `${parcelId} for ${request} is on its way: ${tracking} (number ${sent})`
    : `${parcelId} for ${request} is to be packed`;
  const data = { headline, alert, hasAlert: alert !== '', mayPack, parcelId, version };
  const preview = { title: `${parcelId} <${parcel.state}>`, text: request };
  return { card: draw(data), summary: headline, preview };
};
