import { createRender, type Renderers, renderers } from '../../../cards/render.ts';
import type { Feature } from '../../../src/engine/feature.ts';
import { features as own } from '../../../src/features/index.ts';
import { parcelCard } from './parcel-card/parcel.ts';
import { parcels } from './parcels/feature.ts';

export const features: readonly Feature[] = [...own, parcels];
export const render = createRender({ ...renderers, parcel: parcelCard } satisfies Renderers);
