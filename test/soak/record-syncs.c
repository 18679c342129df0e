/*
 * Loaded before the C library (LD_PRELOAD), it notes what is known to be on disk: after each fdatasync or fsync
 * that succeeds, one line "inode birth size" at the end of the file that SYNC_RECORD names. The size is that from
 * before the call, since only what was written by then is promised.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int sync_and_record(int file, const char *name) {
  int (*sync)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  struct statx before;
  int is_known = statx(file, "", AT_EMPTY_PATH, STATX_INO | STATX_SIZE | STATX_BTIME, &before) == 0;
  int result = sync(file);
  const char *path = getenv("SYNC_RECORD");
  if (result != 0 || !is_known || !path) return result;

  char line[96];
  int length = snprintf(line, sizeof line, "%llu %lld%09u %llu\n", (unsigned long long)before.stx_ino,
                        (long long)before.stx_btime.tv_sec, before.stx_btime.tv_nsec,
                        (unsigned long long)before.stx_size);
  int record = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  /* One write appends the line whole, whatever other processes append. */
  if (record < 0 || write(record, line, length) != length) abort();
  close(record);
  return result;
}

int fdatasync(int file) { return sync_and_record(file, "fdatasync"); }

int fsync(int file) { return sync_and_record(file, "fsync"); }
