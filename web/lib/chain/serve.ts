// The worker: the chain's client runs here, so that decoding never holds up the page.
import { type Connection, connect } from '@huzhu/governance/connection'
import { ConnectionLost } from '@huzhu/governance/errors'
import { failureOf } from '@huzhu/governance/failures'
import { numbersIn, submit } from '@huzhu/governance/transactions'
import runtime from '@huzhu/runtime-metadata/genesis.json'
import metadataAddress from '@huzhu/runtime-metadata/metadata.scale.gz?url'
import type { Signer } from '@polkadot/types/types'
import { Blocks } from './blocks'
import type { Asked, ChainDescription, FromWorker, SendOutcome, Signed, ToWorker } from './messages'
import { blockReads, build, onceReads } from './own-reads'
import type { Read } from './reads'

const say = (message: FromWorker) => postMessage(message)

/** The chain, and those of its blocks that can be asked. */
interface Line {
  readonly api: Connection
  readonly blocks: Blocks
}

let connection: Promise<Line> | undefined

/** The bundled metadata saves asking the chain for its own; another version of the runtime is asked all the same. */
async function bundledMetadata() {
  const packed = await fetch(metadataAddress)
  const stream = packed.body?.pipeThrough(new DecompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return { genesis: runtime.hash, specVersion: runtime.specVersion, bytes }
}

async function begin({ endpoint, genesis }: ChainDescription): Promise<Line> {
  const metadata = await bundledMetadata().catch(() => undefined)
  const api = await connect({ endpoint, genesis, ...(metadata && { metadata }) })
  // The last that is told before a connection ends is why it does.
  let reason: unknown = new ConnectionLost()
  api.on('error', (error: unknown) => (reason = error))
  api.on('disconnected', () => say(awayFor(reason)))
  const blocks = new Blocks(api)
  const heads = api.rpc.chain.subscribeNewHeads((header) => {
    blocks.announce(header)
    const specVersion = api.runtimeVersion.specVersion.toNumber()
    const block = { hash: header.hash.toHex(), number: header.number.toBigInt() }
    say({ kind: 'head', block, specVersion, upgraded: specVersion > runtime.specVersion })
  })
  const finals = api.rpc.chain.subscribeFinalizedHeads(({ number }) =>
    say({ kind: 'final', number: number.toBigInt() }),
  )
  // Each is settled by its first block, which nobody has to wait for.
  for (const subscribed of [heads, finals]) subscribed.catch((error: unknown) => say(awayFor(error, api)))
  return { api, blocks }
}

/** Why there is no chain to ask. */
function awayFor(error: unknown, api?: Connection): FromWorker {
  const failure = failureOf(error, api)
  if (failure.kind === 'WrongGenesis') return { kind: 'other-chain', genesis: failure.found }
  if (failure.kind === 'ChainUnreachable' || failure.kind === 'ConnectionLost') return { kind: 'unreachable' }
  return { kind: 'unforeseen', failure }
}

/** Answer, or say what went wrong. */
async function answer(id: number, find: (line: Line) => Promise<unknown>): Promise<void> {
  let line: Line | undefined
  try {
    line = await connection
    if (!line) throw new ConnectionLost()
    say({ kind: 'answer', id, answer: await find(line) })
  } catch (error) {
    say({ kind: 'failed', id, failure: failureOf(error, line?.api) })
  }
}

/** What the page was asked to have signed. */
const toSign = new Map<number, PromiseWithResolvers<Signed>>()
/** What is signed and waits for the page to take note of it. */
const toNote = new Map<number, PromiseWithResolvers<undefined>>()

/** Keys stay with the page and its wallet: what is to be signed goes there, the signature comes back. */
function signerOf({ id, way }: Sending): Signer {
  const ask = async (payload: unknown) => {
    const signed = Promise.withResolvers<Signed>()
    toSign.set(id, signed)
    say({ kind: 'sign', id, payload })
    const { signature, signedTransaction } = await signed.promise
    return { id, signature, ...(signedTransaction && { signedTransaction }) }
  }
  return way === 'payload' ? { signPayload: ask } : { signRaw: ({ data }) => ask(data) }
}

type Sending = ToWorker & { kind: 'send' }

async function send(sending: Sending): Promise<void> {
  const { id, call, who } = sending
  try {
    const line = await connection
    if (!line) throw new ConnectionLost()
    const { api } = line
    const final = await submit(api, build(api, call), { by: who, signer: signerOf(sending) }, (progress) => {
      if (progress.state !== 'final') say({ kind: 'progress', id, progress })
      if (progress.state !== 'sent') return undefined
      const noted = Promise.withResolvers<undefined>()
      toNote.set(id, noted)
      return noted.promise
    })
    const answer: SendOutcome = { refusal: final.refusal?.refusal, numbers: numbersIn(final.events) }
    say({ kind: 'answer', id, answer })
  } catch (error) {
    say({ kind: 'failed', id, failure: failureOf(error) })
  } finally {
    toSign.delete(id)
    toNote.delete(id)
  }
}

type Reads = Record<string, (from: never, ...args: never[]) => Promise<unknown>>

/** Answer what pages ask: what this storey knows itself, and what the domain adds. */
export function serve(domain: Record<string, Read>): void {
  const ofBlock: Reads = { ...blockReads, ...domain }
  const once: Reads = onceReads
  const found = (reads: Reads, { name, args }: Pick<Asked, 'name' | 'args'>, from: unknown) =>
    reads[name]!(from as never, ...(args as never[]))
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'read') return void answer(data.id, ({ api }) => found(once, data, api))
    if (data.kind === 'ask') {
      const { block, questions } = data
      for (const asked of questions)
        void answer(asked.id, async ({ blocks }) => found(ofBlock, asked, await blocks.at(block)))
      return
    }
    if (data.kind === 'send') return void send(data)
    if (data.kind === 'signed') return toSign.get(data.id)?.resolve(data)
    if (data.kind === 'noted') return toNote.get(data.id)?.resolve(undefined)
    if (data.kind === 'unsigned') return toSign.get(data.id)?.reject(new Error(data.message))
    connection = begin(data.chain)
    connection.catch((error: unknown) => say(awayFor(error)))
  })
}
