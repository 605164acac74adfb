export type CommandName = 'new' | 'requests' | 'status' | 'language' | 'help';
