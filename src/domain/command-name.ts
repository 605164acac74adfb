export type CommandName =
  | 'new'
  | 'requests'
  | 'customers'
  | 'customer'
  | 'status'
  | 'language'
  | 'help';
