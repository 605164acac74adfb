export type CommandName =
  | 'new'
  | 'requests'
  | 'partners'
  | 'customers'
  | 'customer'
  | 'digest'
  | 'note'
  | 'status'
  | 'language'
  | 'help';
