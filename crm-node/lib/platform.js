'use strict'

/** The C library of a Linux. */
function libc() {
  return process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl'
}

/** This platform as the packages are named. */
function platform() {
  const name = `${process.platform}-${process.arch}`
  if (process.platform === 'linux') return `${name}-${libc()}`
  return process.platform === 'win32' ? `${name}-msvc` : name
}

module.exports = { platform }
