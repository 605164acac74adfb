import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';

let made: ReturnType<typeof makeCa> | undefined;

/** A certificate authority of this run's own, and a server certificate for `localhost` by it. */
export function createCa() {
  made ??= makeCa();
  return made;
}

async function makeCa() {
  const ca = await generate([{ name: 'commonName', value: 'SME Desk test CA' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  return { caCert: ca.cert, tls: { key: server.private, cert: server.cert } };
}

/**
 * This process trusts the authority, as an operator's does by `NODE_EXTRA_CA_CERTS`, until the
 * function that is given back is called.
 */
export function trust(caCert: string): () => void {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, caCert]);
  return () => setDefaultCACertificates(before);
}
