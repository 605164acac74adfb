import type { ToldLine } from '../../domain/tab/contract.ts';

/** What is said of each thing. */
export const Lines = ({ lines }: { readonly lines: readonly ToldLine[] }) => (
  <dl className="lines">
    {lines.map(({ label, value }, at) => (
      // Two rules may say the same; the lines are never moved, only replaced.
      <div key={at}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
