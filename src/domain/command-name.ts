export type CommandName =
  | 'new'
  | 'requests'
  | 'partners'
  | 'customers'
  | 'customer'
  | 'status'
  | 'language'
  | 'help';
