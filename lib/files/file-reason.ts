// Words the reason why the operating system refused a file or folder.

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this account may not use it',
  EBUSY: 'another program uses it',
  EEXIST: 'something of this name is there already',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOTSUP: 'no folder can be made there',
  EPERM: 'this account may not use it',
  EROFS: 'its disk is read-only',
}

/** The reason in an error of Node's file system, such as "it is a folder"; undefined for any other error. */
export function fileReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  // Network errors have an address or a host name.
  if ('address' in error || 'hostname' in error) return undefined
  return reasons[String(error.code)] ?? `the system says ${error.code}`
}
