const own = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/;

/** Whether a `Host`, with or without a port, is this machine for everybody, whatever a DNS answers. */
export function isOfThisMachine(host: string): boolean {
  return own.test(URL.parse(`http://${host}`)?.hostname ?? '');
}
