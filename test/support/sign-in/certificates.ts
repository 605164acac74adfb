import { generate } from 'selfsigned';

export interface Certified {
  readonly certificate: string;
  readonly privateKey: string;
}

/** A certificate authority of the tests', trusted by nobody who is not told to. */
export async function aCertificateAuthority(): Promise<Certified> {
  const made = await generate([{ name: 'commonName', value: 'SME Desk tests' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  return { certificate: made.cert, privateKey: made.private };
}

/** A certificate for a host, by an authority; by itself where none is given. */
export async function aCertificate(host: string, by?: Certified): Promise<Certified> {
  const made = await generate([{ name: 'commonName', value: host }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
    ...(by ? { ca: { key: by.privateKey, cert: by.certificate } } : {}),
  });
  return { certificate: made.cert, privateKey: made.private };
}
