import { Link } from '@fluentui/react-components';
import type { Figure } from '../../domain/tab/contract.ts';
import { hashOf } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { asText } from './as-text.ts';

/** Everything that the chart shows, and more, as text; a row leads to what is counted in it. */
export function FigureTable({ figure }: { readonly figure: Figure }) {
  const { me } = useTab();
  const { title, head, columns, rows } = figure;
  const titleOf = (list: string): string =>
    me?.lists.find(({ name }) => name === list)?.title ?? '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached without a mouse
    <section className="figure-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values, link }) => (
            <tr key={label}>
              <th scope="row">
                {link ? (
                  <Link
                    href={hashOf(link.list, undefined, link.filters)}
                    aria-label={`${titleOf(link.list)}: ${label}`}
                  >
                    {label}
                  </Link>
                ) : (
                  label
                )}
              </th>
              {columns.map(({ label: of, unit }, at) => (
                <td key={of}>{asText(values[at] ?? null, unit) ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
