/** The token of an `Authorization` header, if it is written like one that is signed; nothing of it is checked. */
export const signedTokenIn = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
