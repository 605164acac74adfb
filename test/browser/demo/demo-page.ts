import type { FrameLocator, Page } from 'playwright-core';
import type { Demo } from './demo-process.ts';

/** The chat of one person on the page with all windows. */
export const chatIn = (page: Page, person: string): FrameLocator =>
  page.frameLocator(`iframe[title^="${person}"]`);

/** What the demo's clock shows. */
export async function clockOf({ url }: Demo): Promise<Date> {
  const response = await fetch(`${url}/demo/clock`);
  const { now } = (await response.json()) as { now: string };
  return new Date(now);
}

/** Sets the demo's clock forward by an ISO 8601 duration; resolves with what it shows then. */
export async function advanceClock(demo: Demo, advance: string): Promise<Date> {
  const response = await fetch(`${demo.url}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance }),
  });
  if (!response.ok) throw new Error(`the clock did not move: ${await response.text()}`);
  return clockOf(demo);
}
