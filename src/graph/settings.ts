/** How Microsoft Graph is reached: where it is, as whom, and whose directories may be asked. */
export interface GraphSettings {
  readonly credential: GraphCredential;
  /** Lower case; the tenant of the bot's own organisation. */
  readonly homeTenant: string;
  /** Lower case; every tenant that may be asked, the home tenant first. */
  readonly tenants: readonly string[];
  /** `https://graph.microsoft.com`, or a national cloud's; the version is appended. */
  readonly baseUrl: string;
  /** `https://graph.microsoft.com/.default`, or a national cloud's. */
  readonly scope: string;
  /** `https://login.microsoftonline.com`, or a national cloud's. */
  readonly authorityHost: string;
  /** How long one call may take, its token included; milliseconds. */
  readonly deadlineMs: number;
  readonly teamsApp: {
    /** `id` of the Teams manifest. */
    readonly manifestId: string | undefined;
    /** Its id in the organisation's app catalog; undefined: looked up by the manifest's. */
    readonly catalogId: string | undefined;
  };
}

/** As whom Graph is asked: the four ways of `@azure/identity` that need no person. */
export type GraphCredential =
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: string }
  | {
      readonly kind: 'certificate';
      readonly clientId: string;
      /** PEM with the certificate and its private key. */
      readonly path: string;
      readonly password: string | undefined;
    }
  /** Without an id: the machine's own identity. */
  | { readonly kind: 'managedIdentity'; readonly clientId: string | undefined }
  | {
      readonly kind: 'workloadIdentity';
      readonly clientId: string;
      /** Where Kubernetes puts the service account's token. */
      readonly tokenFile: string;
    };
