// The version of other code than the one that runs: the runtime asks before it lets itself be replaced.
import { decompress } from '../../local-chain/compression.ts'
import { embeddedVersion } from '../version.ts'
import type { Host, HostFunctions } from './host.ts'

export const runtimeVersion = ({ memory }: Host): HostFunctions => ({
  ext_misc_runtime_version_version_1: (code: bigint) => {
    try {
      return memory.giveOption(embeddedVersion(decompress(memory.bytes(code))))
    } catch {
      // What is no wasm, or ends too early, has no version.
      return memory.giveOption(undefined)
    }
  },
})
