/** Ends what the run started, and leaves nothing on a server that it was given. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export.
export default async function globalTeardown(): Promise<void> {
  await globalThis.endTestPostgres?.();
}
