import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const IMAGES = 'docs/images';

/** A picture for the documentation, tall enough for the card that it shows. */
export async function picture(
  { page }: { readonly page: Page },
  name: string,
  height?: number,
): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const usual = page.viewportSize();
  if (usual && height) await page.setViewportSize({ ...usual, height });
  await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled' });
  if (usual && height) await page.setViewportSize(usual);
}
