/** The ways in which people write a whole number, each with nothing but zeros behind its comma. */
const ways = [
  // 1200 and 1200.0; three digits behind would be a group
  /^(\d+)(?:[.,]0{1,2})?$/,
  // 1.200, 1.200,00, 1,200.00 and 1 200 with whatever blank
  /^([1-9]\d{0,2}([.,'’\p{Zs}])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,]0{1,2})?$/u,
  // 1,00,000 and 12,34,567.00, as in India
  /^([1-9]\d?(?:,\d{2})+,\d{3})(?:\.0{1,2})?$/,
];

/** The digits alone of what is meant as a whole number; undefined where it is not written as one. */
export function digitsOf(value: string): string | undefined {
  // A Japanese keyboard types digits and signs of full width, U+FF01 and on.
  const narrow = value.replace(/[\uff0b-\uff19]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const unsigned = narrow.replace(/^\+ ?(?=\d)/, '');
  const whole = ways.map((way) => way.exec(unsigned)?.[1]).find((found) => found !== undefined);
  return whole?.replaceAll(/\D/g, '');
}
