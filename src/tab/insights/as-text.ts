import type { FigureColumn } from '../../domain/tab/contract.ts';

/** A value as the page's language writes it; null where there is nothing to tell. */
export function asText(value: number | null, unit: FigureColumn['unit']): string | null {
  if (value === null) return null;
  const { lang } = document.documentElement;
  if (unit === 'percent')
    return (value / 100).toLocaleString(lang, { style: 'percent', maximumFractionDigits: 1 });
  return value.toLocaleString(lang, { maximumFractionDigits: 2 });
}

/** The first series is the one that matters; Teams' themes say how they look. */
export const colours = ['var(--colorBrandBackground)', 'var(--colorNeutralForeground4)'] as const;
