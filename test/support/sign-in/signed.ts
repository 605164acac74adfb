import { randomUUID } from 'node:crypto';
import { type FakeEntra, startFakeEntra } from './fake-entra.ts';
import { type OpenId, startOpenId } from './open-id.ts';
import { aSigner, claimsOf, type Signer, signed } from './tokens.ts';

/** The tenants of the sample program: the programme's own, and its partners'. */
export const tenants = {
  fasttrack: '00000000-0000-4000-8000-00000000f001',
  contoso: '00000000-0000-4000-8000-00000000c001',
  fabrikam: '00000000-0000-4000-8000-00000000fab1',
};

export type Signing = Awaited<ReturnType<typeof startSigning>>;

/** All of Microsoft that signs: the keys of the Bot Framework, and the bot's own tokens. */
export async function startSigning() {
  const appId = randomUUID();
  const openId: OpenId = await startOpenId();
  const entra: FakeEntra = await startFakeEntra();
  let signer: Signer = await aSigner();
  openId.publish(signer.jwk);
  return {
    appId,
    openId,
    entra,
    signer: () => signer,
    /** From now on Teams signs with this key. */
    signsWith(next: Signer) {
      signer = next;
    },
    /** The token that Teams sends along with an activity. */
    token: (serviceUrl: string, now: number) =>
      signed(claimsOf({ appId, serviceUrl, now }), signer),
    /** What the bot is configured with: a national cloud's keys, no more. */
    environment: {
      AUTH: 'botframework',
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenants.fasttrack,
      MicrosoftAppPassword: 'the-secret-of-the-registration',
      ALLOWED_TENANTS: Object.values(tenants).join(),
      ALLOWED_SERVICE_HOSTS: '127.0.0.1',
      ToBotFromChannelOpenIdMetadataUrl: openId.url,
      // Whatever is signed with these keys would pass, were the emulator's tokens taken.
      ToBotFromEmulatorOpenIdMetadataUrl: openId.url,
    },
    async stop() {
      await openId.stop();
      await entra.stop();
    },
  };
}
