// Reads a chain from a node, and prints how many blocks of each kind that was in a second:
// read-chain.ts <history|plain> <endpoint> <first busy> <first empty> <last>
import { ApiPromise } from '@polkadot/api'
import { WsProvider } from '@polkadot/rpc-provider'
import { connect } from '../../governance/src/connection.ts'
import { openPglite } from '../../history/src/database.ts'
import { nodeSource } from '../../history/src/node-source.ts'
import { Writer } from '../../history/src/writer.ts'
import { exitWith } from '../process.ts'

/** Blocks of each kind that the plain way reads; the more the longer it takes. */
const SOME = 300

const [how, url, ...numbers] = process.argv.slice(2)
const [first, middle, last] = numbers.map(Number) as [number, number, number]

const rate = (blocks: number, milliseconds: number) => (blocks * 1_000) / milliseconds

/** Blocks of a second between two of these, by when each was read. */
function between(from: number, to: number, times: readonly (readonly [number, number])[]): number {
  const [one, other] = [
    times.findLast(([block]) => block <= from) ?? times[0]!,
    times.findLast(([block]) => block <= to)!,
  ]
  return rate(other[0] - one[0], other[1] - one[1])
}

async function byHistory() {
  const db = await openPglite()
  const provider = new WsProvider(url)
  await provider.isReady
  const times: (readonly [number, number])[] = []
  await new Writer(db, nodeSource(provider)).catchUp(({ block }) => times.push([block, performance.now()]))
  return { busy: between(first, middle, times), empty: between(middle, last, times) }
}

/** What a client of @polkadot/api does that keeps nothing. */
async function byPlain() {
  const api = (await connect({ endpoint: url! })) as unknown as ApiPromise
  const read = async (from: number, to: number) => {
    const began = performance.now()
    for (let number = from; number < to; number += 1) {
      const hash = await api.rpc.chain.getBlockHash(number)
      const at = await api.at(hash)
      await Promise.all([at.query.system!.events!(), at.query.timestamp!.now!()])
    }
    return rate(to - from, performance.now() - began)
  }
  return {
    busy: await read(first, Math.min(first + SOME, middle)),
    empty: await read(middle, Math.min(middle + SOME, last)),
  }
}

try {
  console.log(JSON.stringify(how === 'plain' ? await byPlain() : await byHistory()))
} catch (error) {
  exitWith(error)
}
process.exit(0)
