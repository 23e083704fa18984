// Events that nothing in the short life of the tests' chain led to, as a block's state keeps them.
import { u8aConcat } from '@polkadot/util'
import type { Connection } from '../../governance/src/connection.ts'
import { enactmentName } from '../../governance/src/enactment.ts'
import { school } from './accounts.ts'

type Pallet =
  | ('treasury' | 'scheduler' | 'mutualAid' | 'referenda' | 'protocol' | 'convictionVoting')
  | ('balances' | 'assets' | 'transactionPayment')

/** An event of these fields. */
export function eventOf({ registry, events }: Connection, pallet: Pallet, name: string, ...values: readonly unknown[]) {
  const { fields, index } = events[pallet][name]!.meta
  const number = registry.metadata.pallets
    .find(({ name }) => name.toString().toLowerCase() === pallet.toLowerCase())!
    .index.toNumber()
  const data = fields.map(({ type }, at) => registry.createType(registry.createLookupType(type), values[at]).toU8a())
  const BEFORE_ALL = 2
  return registry.createType('FrameSystemEventRecord', u8aConcat([BEFORE_ALL, number, index.toNumber()], ...data, [0]))
}

/** That a spend of 30 was decided, which can be paid before block `until`. */
export const spendApproved = (api: Connection, index: number, until: number) =>
  eventOf(api, 'treasury', 'AssetSpendApproved', index, 'Native', 30, school, 7, until)

/** That the Scheduler made the call of a referendum, or another's. */
export const callDispatched = (api: Connection, referendum: number | null) =>
  eventOf(api, 'scheduler', 'Dispatched', [7, 0], referendum === null ? null : enactmentName(referendum), { Ok: null })

/** A connection to a node in whose block of this hash more happened at its end than in the chain's. */
export const withEvents = (api: Connection, hash: string, ...records: readonly unknown[]): Connection =>
  new Proxy(api, {
    get: (of, name) =>
      name === 'at'
        ? async (block: unknown, ...more: []) => {
            const { call, consts, registry, query } = await of.at(String(block), ...more)
            if (String(block) !== hash) return { call, consts, registry, query }
            const events = async () => [...(await query.system.events()), ...records]
            return { call, consts, registry, query: { ...query, system: { ...query.system, events } } }
          }
        : (Reflect.get(of, name) as unknown),
  })
