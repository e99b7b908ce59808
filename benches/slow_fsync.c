/* Preloaded, it lets every sync of the process cost CRM_BENCH_SYNC_US microseconds more, for all stores alike. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void linger(void) {
    const char *text = getenv("CRM_BENCH_SYNC_US");
    long us = text ? atol(text) : 2000;
    struct timespec rest = {us / 1000000, us % 1000000 * 1000};
    nanosleep(&rest, 0);
}

int fsync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    linger();
    return real(fd);
}

int fdatasync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    linger();
    return real(fd);
}
