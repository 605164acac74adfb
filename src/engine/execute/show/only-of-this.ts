import { streamKey } from '../../../store/streams/stream-key.ts';
import type { Handler } from '../../feature.ts';
import { aboutIn } from '../card-inputs.ts';
import { refusalIn, refuses } from '../click.ts';
import { showStream } from './show.ts';

/**
 * What only shows, or opens a form, and so does not go by `execute`: on a card about a thing that was
 * lost with its number it shows the one that has the number now, and says that it is another.
 */
export const onlyOfThis =
  (handler: Handler): Handler =>
  async (app, click, data) => {
    const about = aboutIn(app.features, data);
    // Told by one row of the trail: the thing itself is loaded by what shows it.
    if (about?.key === undefined || about.key === (await streamKey(app.store.db, about.id)))
      return handler(app, click, data);
    const shown = await showStream(app, { ...click, message: null }, about.id);
    return refusalIn(shown.view)
      ? handler(app, click, data)
      : refuses(shown.view, { code: 'another-one' });
  };
