import { CsvError, parse } from 'csv-parse/sync';
import type { UsageLine } from '../../features/customers/actions/import-usage.ts';

/** One line of a report, with its number in the file. */
export interface ReportLine {
  readonly number: number;
  readonly line: UsageLine;
}

/** A file that is no report of usage at all. */
export class ReportFault extends Error {
  override readonly name = 'ReportFault';
}

type Column =
  | 'tenantId'
  | 'service'
  | 'licences'
  | 'activeUsers'
  | 'asOf'
  | 'source'
  | 'enablementTaskDone'
  | 'comment';

/** How the columns may be called, in small letters without anything between them. */
const columnNames: Readonly<Record<Column, readonly string[]>> = {
  tenantId: ['tenant', 'tenantid', 'tenantguid', 'mandant', 'mandantenid', 'inquilino'],
  service: ['service', 'workload', 'dienst', 'servicio'],
  licences: ['licences', 'licenses', 'lizenzen', 'licencias'],
  activeUsers: ['activeusers', 'aktivebenutzer', 'usuariosactivos'],
  asOf: ['asof', 'date', 'stand', 'datum', 'fecha'],
  source: ['source', 'quelle', 'fuente'],
  enablementTaskDone: ['enablementtaskdone', 'enablementcomplete'],
  comment: ['comment', 'reason', 'kommentar', 'grund', 'comentario', 'motivo'],
};

const columns = Object.keys(columnNames) as readonly Column[];
const needed: readonly Column[] = ['tenantId', 'service', 'licences', 'activeUsers', 'asOf'];

/**
 * A report of usage as a spreadsheet saves it: separated by commas, semicolons or tabs, with a mark of the
 * encoding or without. Throws ReportFault for a file without the columns, or that is no CSV.
 */
export function readReport(file: Uint8Array): ReportLine[] {
  // A first line `sep=;` is for Excel alone; it still counts.
  const [, sep = '', text = ''] = /^(?:sep=(.)\r?\n)?([\s\S]*)$/i.exec(textOf(file)) ?? [];
  const offset = sep ? 1 : 0;
  const delimiter = sep || separatorIn(text.split(/\r?\n/, 1)[0] ?? '');
  const rows = rowsOf(text, delimiter);
  const [head, ...body] = rows;
  const places = placesIn(head?.record ?? []);
  return body.map(({ record, info }) => ({
    // A quoted cell may hold lines: a row counts where it ends, as an editor shows it.
    number: info.lines + offset,
    line: lineOf(record, places),
  }));
}

/** Excel writes UTF-8 with a mark, UTF-16 as "Unicode text", and otherwise the Windows code page. */
function textOf(file: Uint8Array): string {
  const marked = file[0] === 0xff && file[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(marked, { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

/** The sign that is most often in the line with the names of the columns. */
function separatorIn(head: string): string {
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(text: string, delimiter: string): Row[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // Excel writes rows of nothing but separators for cells that were once filled.
      skip_records_with_empty_values: true,
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof CsvError) throw new ReportFault(error.message);
    throw error;
  }
}

/** Which column holds what. */
function placesIn(head: readonly string[]): ReadonlyMap<Column, number> {
  const names = head.map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const places = new Map<Column, number>();
  for (const column of columns) {
    const place = names.findIndex((name) => columnNames[column].includes(name));
    if (place >= 0) places.set(column, place);
  }
  const missing = needed.filter((column) => !places.has(column));
  if (missing.length === 0) return places;
  const wanted = missing.map((column) => columnNames[column][0]).join(', ');
  throw new ReportFault(`the first line names no column ${wanted}`);
}

function lineOf(record: readonly string[], places: ReadonlyMap<Column, number>): UsageLine {
  const cells = [...places].flatMap(([column, place]): [Column, string][] => {
    const cell = record[place] ?? '';
    return cell === '' ? [] : [[column, cell]];
  });
  const { asOf, enablementTaskDone: done, ...rest }: UsageLine = Object.fromEntries(cells);
  return {
    ...rest,
    ...(asOf === undefined ? {} : { asOf: isoDay(asOf) }),
    ...(done === undefined ? {} : { enablementTaskDone: String(isYes(done)) }),
  };
}

/** A day as ISO or German spreadsheets write it; 2/3/2026 could be two days, and stays as it is. */
function isoDay(typed: string): string {
  const [, day = ''] = /^(.*?)(?:[ T]00:00(?::00)?)?$/.exec(typed) ?? [];
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(day) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : day;
}

const isYes = (typed: string): boolean =>
  ['yes', 'true', 'wahr', 'verdadero', 'ja', 'sí', 'si', 'x', '1'].includes(typed.toLowerCase());
