/** A layout is wrong, or its data do not fit it. It is a bug; the tests draw every card to find it. */
export class CardFault extends Error {
  override readonly name = 'CardFault';
}
