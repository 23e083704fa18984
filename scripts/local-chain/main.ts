// npm run chain: the local chain alone, until Ctrl-C. A new one is filled with the demo unless --empty.
import { storeBeside } from '../../governance/src/content.ts'
import { openChainWithDemo } from '../chain-with-demo.ts'
import { accessFrom, accessOptions } from '../edge/options.ts'
import { optionsOf, portOf, wholeOf } from '../options.ts'
import { aborted, exitWith, untilStopped } from '../process.ts'
import { serve } from './server.ts'

const values = optionsOf({
  host: { type: 'string', default: process.env.HUZHU_HOST ?? '127.0.0.1' },
  port: { type: 'string', default: process.env.HUZHU_PORT ?? '9944' },
  reset: { type: 'boolean', default: false },
  empty: { type: 'boolean', default: false },
  'block-time': { type: 'string', default: '6000' },
  'accept-loss': { type: 'boolean', default: false },
  ...accessOptions,
})

/** Milliseconds that a timer can wait. */
const LONGEST = 2 ** 31 - 1

async function start(): Promise<void> {
  const port = portOf('--port', values.port)
  const blockTime = wholeOf('--block-time', values['block-time'], LONGEST)
  const stop = untilStopped()
  const access = accessFrom(values)
  const { chain, content, fill, close } = await openChainWithDemo({
    ...values,
    acceptLoss: values['accept-loss'],
    blockTime,
  })
  const closing = [close]
  try {
    const server = await serve(chain, { host: values.host, port, content, access })
    closing.unshift(() => server.close())
    console.log(
      `The local chain answers at ${server.url}, block ${chain.head.number}. Ctrl-C stops it; it goes on from there.`,
    )
    await fill?.({ endpoint: server.url, store: storeBeside(server.url), stop })
    await aborted(stop)
  } finally {
    for (const end of closing) await end()
  }
}

await start().catch(exitWith)
process.exit()
