/** Why a backup cannot be made or restored, in one sentence that says what to do. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
}
