import { BackupFault } from '../backup-fault.ts';

export interface RestoreOptions {
  /** What is there now goes away; an embedded database is kept beside the new one. */
  readonly replace: boolean;
  /** Nothing was done since the backup: no request's number need be passed over. */
  readonly moved: boolean;
  /** Now. */
  readonly at: Date;
}

export const notEmpty = (where: string): BackupFault =>
  new BackupFault(`${where} holds data already. To give them up for the backup, say so: --replace`);
