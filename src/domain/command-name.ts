export type CommandName =
  | 'new'
  | 'requests'
  | 'partners'
  | 'customers'
  | 'customer'
  | 'digest'
  | 'note'
  | 'notes'
  | 'summaries'
  | 'status'
  | 'language'
  | 'help';
