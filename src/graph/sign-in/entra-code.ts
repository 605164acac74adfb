/** Microsoft Entra's code in a text of a failed sign-in, `AADSTS700016`: the text itself may name accounts. */
export const entraCodeIn = (text: string): string | undefined => /AADSTS\d+/.exec(text)?.[0];
