/**
 * Waits for works of one transaction that need nothing of each other; what they ask a server for at once
 * goes out together. Where one fails the others are waited for all the same: a statement that is sent
 * after the rollback would be committed.
 */
export async function together<const Works extends readonly unknown[]>(
  works: Works,
): Promise<{ [At in keyof Works]: Awaited<Works[At]> }> {
  const done = await Promise.allSettled(works);
  const values = done.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  return values as { [At in keyof Works]: Awaited<Works[At]> };
}
