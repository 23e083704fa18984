import { flushSync } from 'svelte'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { chain } from '$lib/chain/chain.svelte'
import { signing } from '$lib/chain/signing/signing.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { PlayedWorker } from '$lib/chain/worker.played'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { CLAIMANT } from '../examples.ts'
import { Delegation } from './delegation.svelte.ts'

const convictions = ([0, 1, 2] as const).map((conviction) => ({ conviction, tenths: 10n, span: 0n }))
const native = { id: 'native', symbol: 'HUZ', decimals: 2, minimum: 1n } as const
const holding = { native, tokens: 100_000n, convictions }
const OWN = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
const [root, treasury] = ['root', 'treasury'].map((name, id) => ({ id, name }))

const worker = new PlayedWorker((message) => {
  if (message.kind !== 'read') return
  const answer = [CLAIMANT, OWN].find((one) => one === String(message.args[0]).trim())
  worker.say({ kind: 'answer', id: message.id, answer })
})

let close: () => void
let delegation: Delegation

beforeAll(async () => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:5170' })
  const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(description) }))
  overwriteGetLocale(() => 'en')
  chain.serveFrom(() => worker)
  await chain.start()
})
afterAll(() => {
  vi.unstubAllGlobals()
})
beforeEach(() => {
  session.account = { address: OWN, name: 'Ann', wallet: 'played' }
  close = $effect.root(() => {
    delegation = new Delegation(() => holding)
  })
  flushSync()
})
afterEach(() => {
  close()
  signing.wish = signing.finished = undefined
})

function write(to: string, amount: string) {
  delegation.to = to
  delegation.entry.text = amount
  flushSync()
}

/** What was asked for is done. */
function finish() {
  signing.finished = { wish: { ...signing.wish! }, outcome: { refusal: undefined, numbers: {} } }
  flushSync()
}

test('it is asked for on a track, with its sum and conviction', async () => {
  write(` ${CLAIMANT} `, '5')
  delegation.conviction = 2
  await delegation.ask(treasury!)
  expect(signing.wish?.call).toEqual({ name: 'delegate', args: [treasury!.id, CLAIMANT, 2, 500n] })
})

test('nothing is asked for to what is no account, without a sum, or of more than there is', async () => {
  write('5Nobody', '5')
  await delegation.ask(root!)
  expect([delegation.wrong, signing.wish]).toEqual(['none', undefined])
  write(CLAIMANT, '')
  await delegation.ask(root!)
  expect([delegation.wrong, delegation.entry.problem, signing.wish]).toEqual([undefined, 'empty', undefined])
  write(CLAIMANT, '1001')
  await delegation.ask(root!)
  expect(signing.wish).toBeUndefined()
})

test('to oneself nothing is asked for, and the form says so', async () => {
  write(OWN, '5')
  await delegation.ask(root!)
  expect([delegation.wrong, signing.wish]).toEqual(['own', undefined])
})

test('done, it is empty for the next track', async () => {
  write(CLAIMANT, '5')
  await delegation.ask(root!)
  finish()
  expect([delegation.to, delegation.entry.text, delegation.entry.problem]).toEqual(['', '', undefined])
})

test('what was written since stays', async () => {
  write(CLAIMANT, '5')
  await delegation.ask(root!)
  write(CLAIMANT, '6')
  finish()
  expect([delegation.to, delegation.entry.text]).toEqual([CLAIMANT, '6'])
})
