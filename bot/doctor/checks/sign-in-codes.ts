import { entraCodeIn } from '../../../src/graph/sign-in/entra-code.ts';

/** What Microsoft Entra's codes mean for who set this up: https://learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const mends: Readonly<Record<string, string>> = {
  AADSTS50034: 'Mend the tenant: this one does not know the account.',
  AADSTS90002: 'Mend the tenant id: there is no such tenant.',
  AADSTS700016:
    'Mend the app id or the tenant: this tenant has no such app, or has not consented to it.',
  AADSTS700027: 'Add the certificate to the registration: it is not listed there.',
  AADSTS7000215: "Copy the secret's value anew: it is another one, or the secret's ID.",
  AADSTS7000222: 'Make a new secret: this one has expired.',
  AADSTS7000229: 'Have an admin of the tenant consent: the app has no service principal there.',
  AADSTS70011: 'Mend the scope, or leave it to the cloud.',
};

/** How to mend a sign-in that failed so. */
export function mendsSignIn(text: string): string {
  const code = entraCodeIn(text);
  return (
    (code && mends[code]) ??
    (code
      ? `Look up ${code} at https://login.microsoftonline.com/error.`
      : 'Let this machine reach the sign-in (login.microsoftonline.com, or the managed identity) and try again.')
  );
}
