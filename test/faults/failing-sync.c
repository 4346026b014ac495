// Preloaded before the C library: fsync and fdatasync fail with EIO while the file named by FAILING_SYNC exists.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static int passed_on(const char *name, int descriptor) {
  const char *file = getenv("FAILING_SYNC");
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  if (file != NULL && access(file, F_OK) == 0) {
    errno = EIO;
    return -1;
  }
  return real(descriptor);
}

int fsync(int descriptor) { return passed_on("fsync", descriptor); }
int fdatasync(int descriptor) { return passed_on("fdatasync", descriptor); }
