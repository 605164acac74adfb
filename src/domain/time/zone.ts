/** Whether there is such a time zone: an IANA name such as `Europe/Berlin`, or an offset. */
export function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
