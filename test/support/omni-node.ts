// This chain on the stock node, for tests.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as passed } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { type Connection, connect } from '../../governance/src/connection.ts'
import { freePort } from '../../scripts/free-port.ts'

/** Milliseconds until the first block; it compiles the runtime before. */
const PATIENCE = 180_000
/** Lines of the node's log that say why it ended. */
const LAST_LINES = 20

/** Number of the newest block; undefined while nobody answers. */
async function newestBlock(port: number): Promise<number | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'chain_getHeader', params: [] }),
  }).catch(() => undefined)
  const { result } = ((await answer?.json()) ?? {}) as { result?: { number: string } }
  return result && Number(result.number)
}

/** A client of a node that seals blocks by itself; the node is stopped when the test has ended, however it ends. */
export async function startNode(spec: string): Promise<Connection> {
  const port = await freePort()
  const network = ['--rpc-port', String(port), '--port', '0', '--no-prometheus', '--no-telemetry']
  const node = spawn('polkadot-omni-node', ['--chain', spec, '--dev', '--tmp', ...network], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(node, 'close')
  const stop = () => node.kill('SIGINT')
  process.once('exit', stop)
  onTestFinished(async () => {
    stop()
    await ended
  })
  let log = ''
  node.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))

  const began = performance.now()
  const waited = () => performance.now() - began
  const tell = (what: string) => console.log(`${what} ${(waited() / 1_000).toFixed(0)} s.`)
  console.log('The node starts; its first block takes about a quarter of a minute.')
  for (let told = 0; !(await newestBlock(port)); await passed(500)) {
    if (node.exitCode !== null || node.signalCode !== null || waited() > PATIENCE)
      throw new Error(`The node built no block. It said:\n${log.split('\n').slice(-LAST_LINES).join('\n')}`)
    if (waited() < told + 10_000) continue
    told = waited()
    tell('Waiting for its first block,')
  }
  tell('Its first block is there after')
  const api = await connect({ endpoint: `ws://127.0.0.1:${port}` })
  onTestFinished(() => api.disconnect())
  return api
}
