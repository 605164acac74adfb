import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isReadByAll } from './secret-files.ts';

/** What the bot proves itself with instead of a secret. */
export interface Certificate {
  /** SHA-1 of the certificate in hexadecimal, as the registration lists it. */
  readonly thumbprint: string;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
}

interface Files {
  readonly MicrosoftAppCertificateFile?: string | undefined;
  readonly MicrosoftAppCertificateKeyFile?: string | undefined;
}

/**
 * The certificate of the named PEM files, its key in the same file where no other is named; no
 * certificate where no file is. What is wrong is told with the name of the file, never its contents.
 */
export function readCertificate(files: Files): {
  readonly certificate?: Certificate | undefined;
  readonly mistakes: readonly string[];
} {
  const { MicrosoftAppCertificateFile: file, MicrosoftAppCertificateKeyFile: keyFile } = files;
  if (!file)
    return {
      mistakes: keyFile
        ? [
            'MicrosoftAppCertificateFile is missing: the certificate of MicrosoftAppCertificateKeyFile',
          ]
        : [],
    };
  const keyName = keyFile ? 'MicrosoftAppCertificateKeyFile' : 'MicrosoftAppCertificateFile';
  const certificate = attempt(() => new X509Certificate(textOf(file)));
  const key = attempt(() => rsaKey(textOf(keyFile ?? file)));
  const mistakes = [
    ...('fault' in certificate
      ? [`MicrosoftAppCertificateFile=${file}: wanted a certificate in PEM: ${certificate.fault}`]
      : []),
    ...('fault' in key
      ? [
          `${keyName}=${keyFile ?? file}: wanted an RSA private key in PEM, no passphrase: ${key.fault}`,
        ]
      : []),
  ];
  if ('fault' in certificate || 'fault' in key) return { mistakes };
  if (isReadByAll(keyFile ?? file))
    return {
      mistakes: [
        `${keyName}=${keyFile ?? file}: everybody on this machine may read the key: chmod 600 ${keyFile ?? file}`,
      ],
    };
  if (!certificate.value.checkPrivateKey(key.value))
    return { mistakes: [`${keyName}=${keyFile ?? file}: is not the key of the certificate`] };
  return {
    certificate: {
      thumbprint: certificate.value.fingerprint.replaceAll(':', ''),
      privateKey: key.value.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
    mistakes: [],
  };
}

const textOf = (file: string): string => readFileSync(file, 'utf8');

function rsaKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa') throw new TypeError(`it is ${key.asymmetricKeyType}`);
  return key;
}

function attempt<T>(read: () => T): { readonly value: T } | { readonly fault: string } {
  try {
    return { value: read() };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { fault: code ?? message };
  }
}
