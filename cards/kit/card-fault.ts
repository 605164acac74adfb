/** A template and its data do not belong together: a bug, found by the tests of every card. */
export class CardFault extends Error {
  override readonly name = 'CardFault';
}
