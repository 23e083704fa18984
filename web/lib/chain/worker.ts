// The chain's client runs here, so that decoding never holds up the page.
import { type Connection, connect } from '@huzhu/governance/connection'
import { WrongGenesis } from '@huzhu/governance/errors'
import { readNow } from '@huzhu/governance/time'
import runtime from '@huzhu/runtime-metadata/genesis.json'
import metadataAddress from '@huzhu/runtime-metadata/metadata.scale.gz?url'
import type { ChainDescription, FromWorker, ToWorker } from './messages'
import { reads } from './reads'

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
    void readNow(api).then(({ wall, stalled }) =>
      say({ kind: 'seen', seen: { block: number.toBigInt(), at: wall, stalled } }),
    )
  })
  return api
}

async function answer(id: number, name: keyof typeof reads, args: unknown[]): Promise<void> {
  try {
    const api = await connection
    if (!api) throw new Error('not connected')
    const read = reads[name] as (api: Connection, ...args: unknown[]) => Promise<unknown>
    say({ kind: 'answer', id, answer: await read(api, ...args) })
  } catch (error) {
    const { name: kind, message } = error as Error
    say({ kind: 'failed', id, name: kind, message })
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'read') return void answer(data.id, data.name, data.args)
  connection = begin(data.chain)
  connection.catch((error: unknown) =>
    say(error instanceof WrongGenesis ? { kind: 'other-chain', genesis: error.found } : { kind: 'unreachable' }),
  )
})
