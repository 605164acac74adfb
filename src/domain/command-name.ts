export type CommandName =
  | 'new'
  | 'requests'
  | 'partners'
  | 'customers'
  | 'customer'
  | 'digest'
  | 'note'
  | 'notes'
  | 'status'
  | 'language'
  | 'help';
