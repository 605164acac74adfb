import type { ToldLine } from '../../domain/tab/contract.ts';

/** What is said of each thing. */
export const Lines = ({ lines }: { readonly lines: readonly ToldLine[] }) => (
  <dl className="lines">
    {lines.map(({ label, value }) => (
      <div key={`${label} ${value}`}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
