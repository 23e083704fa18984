// A network that begins with a pool that has lived already: who joins on a real clock waits a month and longer.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { xxhashAsHex } from '@polkadot/util-crypto'
import { type RawChainSpec, buildGenesis, valueKey } from '../../scripts/local-chain/genesis.ts'
import { StateHistory } from '../../scripts/local-chain/state-history.ts'
import { METADATA } from '../../scripts/paths.ts'

/** What people have and agreed. How the chain counts its own blocks begins anew. */
const KEPT = [
  valueKey('System', 'Account'),
  ...['Balances', 'Assets', 'AssetsHolder', 'MutualAid', 'MemberReferenda'].map((pallet) => xxhashAsHex(pallet, 128)),
]

/** Write `spec` with what the local chain's history in `file` ends with; the network goes on from there. */
export async function continueIn(spec: string, file: string): Promise<void> {
  const { genesis, ...others } = JSON.parse(await readFile(spec, 'utf8')) as RawChainSpec
  const history = new StateHistory(file, await buildGenesis(await readFile(join(METADATA, 'huzhu.wasm'))))
  const { number } = history.head()
  const isKept = (key: string) => KEPT.some((prefix) => key.startsWith(prefix))
  const began = Object.entries(genesis.raw.top).filter(([key]) => !isKept(key))
  const lived = history
    .keysAt('0x', undefined, Infinity, number)
    .filter(isKept)
    .map((key) => [key, history.valueAt(key, number)])
  history.close()
  const top = Object.fromEntries([...began, ...lived])
  await writeFile(spec, JSON.stringify({ ...others, genesis: { raw: { ...genesis.raw, top } } }))
}
