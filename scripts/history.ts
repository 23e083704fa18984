// npm run history: the history of a network, read from a node and answered for over HTTP, until Ctrl-C.
import { nodeSource } from '@huzhu/history/node-source'
import { openHistory } from '@huzhu/history/service'
import { WsProvider } from '@polkadot/rpc-provider'
import { NoAddress, readAddress } from './edge/address.ts'
import { listen } from './edge/listen.ts'
import { accessFrom, accessOptions } from './edge/options.ts'
import { refuse } from './edge/reply.ts'
import { optionsOf, portOf } from './options.ts'
import { aborted, exitWith, untilStopped } from './process.ts'

const values = optionsOf({
  port: { type: 'string', default: '5171' },
  host: { type: 'string', default: '127.0.0.1' },
  endpoint: { type: 'string', default: 'ws://127.0.0.1:9944' },
  database: { type: 'string', default: process.env.HUZHU_DATABASE ?? '' },
  folder: { type: 'string', default: '' },
  reader: { type: 'boolean', default: false },
  ...accessOptions,
})

async function start(): Promise<void> {
  const { database, folder, host, endpoint, reader } = values
  if (!database && !folder)
    throw new Error('Say where the history is kept: --folder <path>, or --database postgres://… or HUZHU_DATABASE.')
  if (reader && !database) throw new Error('A reader reads what another process writes: name its --database.')
  const stop = untilStopped()
  const provider = reader ? undefined : new WsProvider(endpoint)
  const history = openHistory(database ? { url: database } : { folder }, provider && nodeSource(provider))
  const server = await listen({
    host,
    port: portOf('--port', values.port),
    access: accessFrom(values),
    option: '--port <number>',
    async answer(request, response) {
      try {
        await history.answer(request, response, readAddress(request.url ?? '/').canonical)
      } catch (error) {
        if (!(error instanceof NoAddress)) throw error
        refuse(response, 400, error.message)
      }
    },
  })
  console.log(`The history is at http://${host}:${server.port}/state. Ctrl-C stops it; it goes on from there.`)
  await aborted(stop)
  await server.close()
  await history.close()
  await provider?.disconnect()
}

await start().catch(exitWith)
process.exit()
