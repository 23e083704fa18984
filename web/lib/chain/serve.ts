// The worker: the chain's client runs here, so that decoding never holds up the page.
import { type Connection, connect } from '@huzhu/governance/connection'
import { ConnectionLost, WrongGenesis } from '@huzhu/governance/errors'
import { failureOf } from '@huzhu/governance/failures'
import { numbersIn, submit } from '@huzhu/governance/transactions'
import { readNow } from '@huzhu/governance/time'
import runtime from '@huzhu/runtime-metadata/genesis.json'
import metadataAddress from '@huzhu/runtime-metadata/metadata.scale.gz?url'
import type { Signer } from '@polkadot/types/types'
import type { ChainDescription, FromWorker, SendOutcome, ToWorker } from './messages'
import { build, ownReads } from './own-reads'
import type { Read } from './reads'

const say = (message: FromWorker) => postMessage(message)

let connection: Promise<Connection> | undefined

/** The bundled metadata saves asking the chain for its own; another version of the runtime is asked all the same. */
async function bundledMetadata() {
  const packed = await fetch(metadataAddress)
  const stream = packed.body?.pipeThrough(new DecompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return { genesis: runtime.hash, specVersion: runtime.specVersion, bytes }
}

async function begin({ endpoint, genesis }: ChainDescription): Promise<Connection> {
  const metadata = await bundledMetadata().catch(() => undefined)
  const api = await connect({ endpoint, genesis, ...(metadata && { metadata }) })
  api.on('disconnected', () => say({ kind: 'unreachable' }))
  await api.rpc.chain.subscribeFinalizedHeads(({ number }) => {
    const upgraded = api.runtimeVersion.specVersion.toNumber() > runtime.specVersion
    readNow(api).then(
      ({ wall, stalled }) => say({ kind: 'seen', seen: { block: number.toBigInt(), at: wall, stalled, upgraded } }),
      (error: Error) => api.isConnected && say({ kind: 'unreadable', message: error.message }),
    )
  })
  return api
}

async function answer(read: Read, id: number, args: readonly unknown[]): Promise<void> {
  let api: Connection | undefined
  try {
    api = await connection
    if (!api) throw new ConnectionLost()
    say({ kind: 'answer', id, answer: await read(api, ...(args as never[])) })
  } catch (error) {
    say({ kind: 'failed', id, failure: failureOf(error, api) })
  }
}

/** Signatures that the page was asked for. */
const asked = new Map<number, PromiseWithResolvers<`0x${string}`>>()

/** Keys stay with the page and its wallet: what is to be signed goes there, the signature comes back. */
function signerOf({ id, way }: Sending): Signer {
  const ask = async (payload: unknown) => {
    const signature = Promise.withResolvers<`0x${string}`>()
    asked.set(id, signature)
    say({ kind: 'sign', id, payload })
    return { id, signature: await signature.promise }
  }
  return way === 'payload' ? { signPayload: ask } : { signRaw: ({ data }) => ask(data) }
}

type Sending = ToWorker & { kind: 'send' }

async function send(sending: Sending): Promise<void> {
  const { id, call, who } = sending
  try {
    const api = await connection
    if (!api) throw new ConnectionLost()
    const from = (await api.rpc.chain.getHeader()).number.toNumber()
    const final = await submit(api, build(api, call), { by: who, signer: signerOf(sending) }, (progress) => {
      const { hash } = progress
      if (progress.state === 'sent') say({ kind: 'progress', id, progress: { state: 'sent', hash, from } })
      else if (progress.state !== 'final') say({ kind: 'progress', id, progress: { state: progress.state, hash } })
    })
    const answer: SendOutcome = { refusal: final.refusal?.refusal, numbers: numbersIn(final.events) }
    say({ kind: 'answer', id, answer })
  } catch (error) {
    say({ kind: 'failed', id, failure: failureOf(error) })
  } finally {
    asked.delete(id)
  }
}

/** Answer what pages ask: what this storey knows itself, and what the domain adds. */
export function serve(domain: Record<string, Read>): void {
  const reads: Record<string, Read> = { ...ownReads, ...domain }
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'read') return void answer(reads[data.name]!, data.id, data.args)
    if (data.kind === 'send') return void send(data)
    if (data.kind === 'signed') return asked.get(data.id)?.resolve(data.signature)
    if (data.kind === 'unsigned') return asked.get(data.id)?.reject(new Error(data.message))
    connection = begin(data.chain)
    connection.catch((error: unknown) =>
      say(error instanceof WrongGenesis ? { kind: 'other-chain', genesis: error.found } : { kind: 'unreachable' }),
    )
  })
}
