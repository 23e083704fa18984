// What the chain's process does about an error that nobody foresaw, and about one client after the other that means ill.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fuzz } from '../../scripts/fuzz-edge/fuzz.ts'
import { ROOT } from '../../scripts/paths.ts'
import { temporaryFolder } from '../support/local-chain.ts'

/** Run the chain until it ends, with a module that is loaded first. */
async function runChain(data: string, first: string) {
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(first)}`,
    '--disable-warning=ExperimentalWarning',
  ]
  const script = ['scripts/local-chain/main.ts', '--port', '0', '--empty', '--block-time', '100']
  const program = spawn(process.execPath, [...args, ...script], {
    cwd: ROOT,
    env: { ...process.env, HUZHU_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(program, 'close')) as [number | null]
  return { said, code }
}

/** Something goes wrong a little after the chain answers. */
const afterStart = (act: string) => `
  const log = console.log
  console.log = (...said) => {
    log(...said)
    if (String(said[0]).includes('Ctrl-C')) setTimeout(() => { ${act} }, 500)
  }`

test.each([
  ['thrown', "throw new Error('nobody foresaw this')"],
  ['a promise that nobody waits for', "Promise.reject(new Error('nobody foresaw this'))"],
])('an error that is %s is told, and ends the chain after the block under way', async (_, act) => {
  await using folder = await temporaryFolder()
  const { said, code } = await runChain(folder.path, afterStart(act))
  expect(said).toMatch(/nothing was waiting for.*nobody foresaw this/s)
  expect(code).toBe(1)
  // Nothing was lost: it opens again.
  const again = await runChain(folder.path, afterStart("process.kill(process.pid, 'SIGINT')"))
  expect(again.said).toMatch(/answers at/)
  expect(again.code).toBe(0)
})

test('random messages, frames, requests and transactions leave chain and site as they were', async () => {
  // Where the site is not built, the chain is thrown at alone: another test may be building it.
  const found = await fuzz({ messages: 300, seed: 7, hasSite: existsSync(join(ROOT, 'build/.sources')) })
  expect(found.wrong).toEqual([])
}, 300_000)
