// What the runtime says for people. Only its last lines are kept: the last one tells why it trapped, and those of blocks
// are printed.
import type { Host, HostFunctions } from './host.ts'

/** Warnings and errors; a panic is an error. */
const LEVEL = 2
const LINES = 16
const WIDTH = 2_000

export const logging = (host: Host): HostFunctions => {
  const text = (named: bigint) => Buffer.from(host.memory.named(named).subarray(0, WIDTH)).toString()
  const note = (line: string) => {
    host.log.push(line)
    if (host.log.length > LINES) host.log.shift()
  }
  return {
    ext_logging_max_level_version_1: () => LEVEL,
    ext_logging_log_version_1: (_level: number, target: bigint, message: bigint) =>
      note(`${text(target)}: ${text(message)}`),
    ext_misc_print_num_version_1: (value: bigint) => note(BigInt.asUintN(64, value).toString()),
    ext_misc_print_utf8_version_1: (message: bigint) => note(text(message)),
    ext_misc_print_hex_version_1: (bytes: bigint) =>
      note(Buffer.from(host.memory.named(bytes).subarray(0, WIDTH / 2)).toString('hex')),
  }
}
