export type CommandName =
  | 'new'
  | 'requests'
  | 'partners'
  | 'customers'
  | 'customer'
  | 'digest'
  | 'status'
  | 'language'
  | 'help';
