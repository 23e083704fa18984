// Storage of child tries, each under its name.
import { giveKey, limitOf, readInto, removal, rootOf } from './storage.ts'
import type { Host, HostFunctions } from './host.ts'

export const childStorage = (host: Host): HostFunctions => {
  const { memory } = host
  const name = (named: bigint) => memory.hex(named)
  return {
    ext_default_child_storage_get_version_1: (child: bigint, key: bigint) =>
      memory.giveOption(host.storage.get(memory.hex(key), name(child))),
    ext_default_child_storage_read_version_1: (child: bigint, key: bigint, into: bigint, offset: number) =>
      readInto(memory, host.storage.get(memory.hex(key), name(child)), into, offset),
    ext_default_child_storage_exists_version_1: (child: bigint, key: bigint) =>
      Number(host.storage.has(memory.hex(key), name(child))),
    ext_default_child_storage_set_version_1: (child: bigint, key: bigint, value: bigint) =>
      host.storage.set(memory.hex(key), memory.bytes(value), name(child)),
    ext_default_child_storage_clear_version_1: (child: bigint, key: bigint) =>
      host.storage.set(memory.hex(key), null, name(child)),
    ext_default_child_storage_clear_prefix_version_2: (child: bigint, prefix: bigint, limit: bigint) =>
      memory.give(removal(host.storage.clear(memory.hex(prefix), limitOf(memory, limit), name(child)))),
    ext_default_child_storage_storage_kill_version_3: (child: bigint, limit: bigint) =>
      memory.give(removal(host.storage.clear('0x', limitOf(memory, limit), name(child)))),
    ext_default_child_storage_next_key_version_1: (child: bigint, key: bigint) =>
      giveKey(memory, host.storage.next(memory.hex(key), name(child))),
    ext_default_child_storage_root_version_2: (child: bigint, version: number) =>
      memory.give(rootOf(host.storage, version, name(child))),
  }
}
