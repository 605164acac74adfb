/** What a place for the embedded database is: refused, warned of, or neither. */
export type Verdict = { readonly refused: string } | { readonly warned: string } | null;

/**
 * Judges a file system by the number that statfs(2) gives it on Linux; on other systems, whose
 * numbers mean something else, only a Windows share's path is known.
 */
export function judgeFileSystem(
  path: string,
  type: number,
  platform: string = process.platform,
): Verdict {
  if (platform === 'win32') return /^[\\/]{2}[^?.]/.test(path) ? { refused: 'SMB' } : null;
  if (platform !== 'linux') return null;
  const refused = network.get(type >>> 0);
  if (refused) return { refused };
  const warned = doubtful.get(type >>> 0);
  return warned ? { warned } : null;
}

/** Of linux/magic.h and the file systems' own sources. */
const network = new Map<number, string>([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x73757245, 'Coda'],
  [0x564c, 'NCP'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0xaad7aaea, 'PanFS'],
  [0x19830326, 'BeeGFS'],
  [0x786f4256, 'VirtualBox shared folder'],
  [0xbacbacbc, 'VMware shared folder'],
]);

/** FUSE may be a local NTFS disk, an SSH mount or a bucket: its number does not tell. */
const doubtful = new Map<number, string>([
  [
    0x65735546,
    'DATA_DIR lies on a FUSE file system. On a local disk that is all right; a remote one (sshfs, a bucket) loses what it has confirmed',
  ],
  [0x01021994, 'DATA_DIR lies in memory (tmpfs): everything is gone when the machine restarts'],
  [0x858458f6, 'DATA_DIR lies in memory (ramfs): everything is gone when the machine restarts'],
  [
    0x794c7630,
    "DATA_DIR lies in the container's own layer and is gone with the container: mount a volume",
  ],
]);
