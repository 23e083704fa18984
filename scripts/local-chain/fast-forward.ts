// npm run fast-forward -- 6h | 21d | 2026-12-24 | due: move the running local chain's time.
import { WsProvider } from '@polkadot/rpc-provider'
import { optionsAndWordsOf, portOf } from '../options.ts'
import { exitWith } from '../process.ts'
import { readLeap } from './duration.ts'

const { options, words } = optionsAndWordsOf({
  host: { type: 'string', default: process.env.HUZHU_HOST ?? '127.0.0.1' },
  port: { type: 'string', default: process.env.HUZHU_PORT ?? '9944' },
})
/** A jump builds the blocks of all that falls due. */
const PATIENCE = 300_000

async function fastForward(): Promise<void> {
  const leap = words.length === 1 ? readLeap(words[0]!) : undefined
  if (!leap)
    throw new Error(
      'Say how far: npm run fast-forward -- 6h, 21d, 2w, 2026-12-24, or due for the next thing that happens by itself.',
    )
  const url = `ws://${options.host}:${portOf('--port', options.port)}`
  const provider = new WsProvider(url, false, {}, PATIENCE)
  provider.on('error', () =>
    exitWith(`No local chain answers at ${url}. Start one with npm start or npm run chain, or name its port: --port.`),
  )
  await provider.connect()
  await provider.isReady
  const timeOf = async () => BigInt((await provider.send<{ time: string }>('huzhu_localChain', [])).time)
  if (leap.kind === 'due') {
    if (!(await provider.send<boolean>('huzhu_fastForwardToNextDue', []))) console.log('Nothing is due.')
  } else if (leap.kind === 'by') await provider.send('huzhu_fastForward', [leap.milliseconds.toString()])
  else await provider.send('huzhu_fastForwardTo', [leap.time.toString()])
  console.log(`The chain's time is ${new Date(Number(await timeOf())).toISOString()}.`)
  await provider.disconnect()
}

// What the chain refuses it says itself, behind a code.
await fastForward().catch((error: Error) => exitWith(error.message.replace(/^-\d+: /, '')))
