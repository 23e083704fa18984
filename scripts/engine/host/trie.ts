// Roots of lists and maps.
import { compactFromU8a, compactToU8a } from '@polkadot/util'
import { trieRoot } from '../trie.ts'
import type { Host, HostFunctions } from './host.ts'

/** Reads SCALE from its beginning. */
function reader(bytes: Uint8Array) {
  let at = 0
  const count = () => {
    const [width, value] = compactFromU8a(bytes.subarray(at))
    at += width
    return value.toNumber()
  }
  const item = () => {
    const length = count()
    at += length
    if (at > bytes.length) throw new RangeError('The list ends too early.')
    return bytes.subarray(at - length, at)
  }
  return { count, item }
}

export const trie = ({ memory }: Host): HostFunctions => ({
  ext_trie_blake2_256_root_version_2: (map: bigint, version: number) => {
    const { count, item } = reader(memory.named(map))
    return memory.put(
      trieRoot(
        Array.from({ length: count() }, () => [item(), item()] as const),
        version,
      ),
    )
  },
  ext_trie_blake2_256_ordered_root_version_2: (list: bigint, version: number) => {
    const { count, item } = reader(memory.named(list))
    const entries = Array.from({ length: count() }, (_, at) => [compactToU8a(at), item()] as const)
    return memory.put(trieRoot(entries, version))
  },
})
