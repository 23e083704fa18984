// A runtime's version, as nodes and Chopsticks tell it.
import type { Block } from '@acala-network/chopsticks-core'
import { TypeRegistry } from '@polkadot/types'
import type { RuntimeVersion } from '@polkadot/types/interfaces'

const registry = new TypeRegistry()

/** SCALE of RuntimeVersion as JSON. */
export function readVersion(bytes: Uint8Array): Awaited<Block['runtimeVersion']> & { systemVersion: number } {
  const version = registry.createType<RuntimeVersion>('RuntimeVersion', bytes)
  const system = version.stateVersion.toNumber()
  return {
    specName: version.specName.toString(),
    implName: version.implName.toString(),
    authoringVersion: version.authoringVersion.toNumber(),
    specVersion: version.specVersion.toNumber(),
    implVersion: version.implVersion.toNumber(),
    apis: version.apis.map(([id, number]) => [id.toHex(), number.toNumber()]),
    transactionVersion: version.transactionVersion.toNumber(),
    // Its name of today and that of before.
    systemVersion: system,
    stateVersion: system,
  }
}
