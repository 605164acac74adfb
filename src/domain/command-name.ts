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
  | 'access'
  | 'status'
  | 'language'
  | 'help';
