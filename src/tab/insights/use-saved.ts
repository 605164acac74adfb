import { useState } from 'react';
import { useTab } from '../tab-context.ts';
import type { Given } from './insights-filters.tsx';
import { failureText, insightsPath } from './use-figures.ts';

/** Saves what is shown as a file: one table, or all. The token is in a header, so that no link could. */
export function useSaved(given: Given) {
  const { api, say } = useTab();
  const [failed, setFailed] = useState<string | null>(null);
  const load = async (figure = ''): Promise<void> => {
    try {
      const file = await api.file(insightsPath({ ...given, figure }, '/export.csv'));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `sme-desk${figure && `-${figure}`}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
      setFailed(null);
    } catch (error) {
      setFailed(failureText(error, say));
    }
  };
  return { save: (figure?: string) => void load(figure), failed };
}
