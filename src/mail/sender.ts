import type { Graph } from '../graph/client.ts';
import { graphSender } from './graph.ts';
import type { SendLetter } from './letter.ts';
import type { MailSettings } from './settings.ts';
import { smtpSender } from './smtp.ts';

/** The way that the settings name; throws where that is Graph and there is none. */
export function letterSender({ by }: MailSettings, graph: Graph | null): SendLetter {
  if (by.kind === 'smtp') return smtpSender(by);
  if (!graph) throw new Error('mail through Graph needs Graph');
  return graphSender(graph);
}
