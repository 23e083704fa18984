// A pool of ten voters, opened, joined and paid as people do it; prepared once, and each test goes on from a copy.
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyringPair } from '@polkadot/keyring/types'
import { inject } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import type { Call } from '../../governance/src/calls.ts'
import type { Connection } from '../../governance/src/connection.ts'
import { readPool } from '../../governance/src/pools.ts'
import { type Rules, readRuleBounds } from '../../governance/src/rules.ts'
import { readNow } from '../../governance/src/time.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { host, members, school } from './accounts.ts'
import { startServed, temporaryFolder } from './local-chain.ts'

export { fifth, first, fourth, host, members, school, second, sixth, stranger, tenth, third } from './accounts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The history of a chain with a pool of ten voters. */
    poolOfVoters: string
  }
}

export const DAY = 86_400_000n
/** The local chain's asset. */
export const DEMO = 1
export const DUES = 6_000n

/** Sign and send; throws the chain's refusal. */
export const by = (api: Connection, who: KeyringPair, call: Call) => submitOrThrow(api, call, { by: who })

type Served = Awaited<ReturnType<typeof startServed>>

/** Open a pool, by the chain's template unless by another, and let ten join, pay and become voters. */
export async function gather({ api, chain }: Served, changes: Partial<Rules>, from?: Rules): Promise<void> {
  const template = from ?? (await readRuleBounds(api)).template
  const rules = { ...template, dues: DUES, ...changes }
  await by(api, host, calls.createPool(api, { name: '青禾助学', summary: 'Ten families', currency: DEMO, rules }))
  await by(api, host, calls.acceptPayee(api, 0, school))
  for (const { address } of members) await by(api, host, calls.invite(api, 0, address))
  await Promise.all(members.map((who) => by(api, who, calls.join(api, 0))))
  await Promise.all(members.map((who) => by(api, who, calls.payDues(api, 0, who.address, 2))))
  await chain.fastForward(90n * DAY)
  await Promise.all(members.map((who) => by(api, who, calls.payDues(api, 0, who.address, 2))))
}

/** Build the history that tests go on from. */
export async function preparePoolOfVoters(path: string): Promise<void> {
  const local = await startServed({ file: () => path })
  await gather(local, {})
  await local[Symbol.asyncDispose]()
}

/** The chain with its pool; with other rules it is gathered anew. */
export async function poolOfVoters(changes?: Partial<Rules>) {
  const folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  if (!changes) await copyFile(inject('poolOfVoters'), path)
  const local = await startServed({ file: () => path })
  if (changes) await gather(local, changes)
  const { api } = local
  /** File a claim of a cost of today; returns its number. */
  const asks = async (who: KeyringPair, amount: bigint, ...others: calls.NewPart[]) => {
    const { wall } = await readNow(api)
    const claim = (await readPool(api, 0))?.claims ?? 0
    const parts = [{ amount, payee: { account: school } }, ...others]
    const sum = parts.reduce((total, part) => total + part.amount, 0n)
    const file = calls.fileClaim(api, { pool: 0, rules: 0, need: 'Tuition', lossDate: wall, cost: sum * 2n, parts })
    await by(api, who, file)
    return claim
  }
  const { [Symbol.asyncDispose]: stop } = local
  return {
    ...local,
    asks,
    async [Symbol.asyncDispose]() {
      await stop()
      await folder[Symbol.asyncDispose]()
    },
  }
}
