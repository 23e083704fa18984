// The real runtime in the real local chain, for tests.
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApiPromise, WsProvider } from '@polkadot/api'
import type { SubmittableExtrinsic } from '@polkadot/api/types'
import type { KeyringPair } from '@polkadot/keyring/types'
import { Access } from '../../scripts/edge/access.ts'
import { METADATA } from '../../scripts/paths.ts'
import { expectAsTold } from './rebuilt.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { Judge } from '../../scripts/local-chain/judge.ts'
import { LocalChain, type LocalChainOptions } from '../../scripts/local-chain/local-chain.ts'
import { serve } from '../../scripts/local-chain/server.ts'

export { account } from './accounts.ts'

/** 2026-01-01 00:00 UTC in milliseconds. */
export const START = 1_767_225_600_000n

const wasm = await readFile(join(METADATA, 'huzhu.wasm'))

/** Under npm run verify:engine each chain has its judge, whose verdict stands in the folder HUZHU_JUDGE. */
function judged(): Pick<LocalChainOptions, 'judge'> {
  const folder = process.env.HUZHU_JUDGE
  return folder ? { judge: new Judge(join(folder, `${randomUUID()}.json`)) } : {}
}

/** A chain that is stopped when the test's scope ends. */
export async function startChain(options: Partial<LocalChainOptions> = {}) {
  const chain = await LocalChain.start({ wasm, startTime: START, ...judged(), ...options })
  return Object.assign(chain, { [Symbol.asyncDispose]: () => chain.close() })
}

/** A folder that is removed when the test's scope ends. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'huzhu-test-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** A served chain with a client of plain @polkadot/api. */
export async function startServed(options: Partial<LocalChainOptions> = {}) {
  const folder = await temporaryFolder()
  const chain = await startChain(options)
  // The pages of tests are served at any port.
  const access = new Access({ origins: ['http://127.0.0.1:*'] })
  const server = await serve(chain, { content: new ContentStore(folder.path), access })
  const api = await ApiPromise.create({ provider: new WsProvider(server.url), noInitWarn: true })
  return {
    chain,
    server,
    api,
    folder: folder.path,
    async [Symbol.asyncDispose]() {
      await api.disconnect()
      await server.close()
      // Events of earlier runtimes tell less.
      if (!options.wasm) expectAsTold(chain.history)
      await chain.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** Send a transaction and wait for its block; throws the chain's refusal by name. */
export function send(
  api: ApiPromise,
  call: SubmittableExtrinsic<'promise'>,
  by: KeyringPair,
  nonce = -1,
): Promise<void> {
  return new Promise((done, failed) => {
    call
      .signAndSend(by, { nonce }, ({ status, dispatchError }) => {
        if (dispatchError?.isModule) {
          const { section, name } = api.registry.findMetaError(dispatchError.asModule)
          failed(new Error(`${section}.${name}`))
        } else if (dispatchError) failed(new Error(dispatchError.toString()))
        else if (status.isFinalized) done()
        else if (status.isInvalid || status.isDropped) failed(new Error(status.type))
      })
      .catch(failed)
  })
}
