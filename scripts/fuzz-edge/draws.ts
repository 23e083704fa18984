// What is thrown at the chain and the site: requests that are nearly right, and bytes that are nothing.
import { handshake, request } from './wire.ts'
import type { Chance } from './chance.ts'

/** What is known of the chain, so that some of it is nearly right. */
export interface Known {
  readonly methods: readonly string[]
  readonly hashes: readonly string[]
  readonly keys: readonly string[]
  /** Signed transactions that would be taken, or would have been. */
  readonly extrinsics: readonly string[]
}

const NO_METHODS = [
  'constructor',
  '__proto__',
  'dev_runBlock',
  'archive_v1_storage',
  'chainHead_v1_follow',
  'state_getPairs',
  '',
]
const CALLS = [
  'Core_version',
  'Metadata_metadata',
  'RuntimeViewFunction_execute_view_function',
  'AccountNonceApi_account_nonce',
  'BlockBuilder_apply_extrinsic',
  'TaggedTransactionQueue_validate_transaction',
  'nothing',
]
const TARGETS = [
  '/',
  '//',
  '/zh',
  '/zh/',
  '/en/pools/0',
  '/%',
  '/%00',
  '/..',
  '/en\\pools',
  '/chain.json',
  '/_app/immutable/missing.js',
  '*',
  'http://evil.example/',
  `/content/0x${'00'.repeat(32)}`,
  '/content/../../etc/passwd',
  '/history/state',
  '/history/entries?pool=0',
  '/history/entries?kind=DuesPaid,&person=%00&from=1-',
  "/history/totals?pool=0'--",
  '/history/entries.csv?decimals=999999999999999999999',
  `/history/entries?person=${'a'.repeat(5_000)}`,
]
const METHODS = ['GET', 'HEAD', 'PUT', 'POST', 'OPTIONS', 'DELETE', 'TRACE', 'NONSENSE']

/** A value of JSON, of any kind. */
function value(chance: Chance, known: Known, depth = 0): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => null,
    () => chance.once(2),
    () => chance.below(300) - 20,
    () => chance.next() * 1e12,
    () => '',
    () => `0x${chance.bytes(chance.below(80)).toString('hex')}`,
    () => chance.one(known.hashes),
    () => chance.one(known.keys),
    () => chance.one(known.extrinsics),
    () => chance.one(CALLS),
    () => chance.bytes(chance.below(40)).toString('latin1'),
    () => (depth > 3 ? [] : Array.from({ length: chance.below(5) }, () => value(chance, known, depth + 1))),
    () => (depth > 3 ? {} : { [chance.one(['__proto__', 'key', 'constructor'])]: value(chance, known, depth + 1) }),
  ]
  return chance.one(kinds)()
}

/** Parameters as the method may take them, now and then. */
function params(chance: Chance, known: Known, method: string): unknown {
  if (chance.once(30)) return value(chance, known)
  if (chance.once(3)) {
    const [key, hash] = [chance.one(known.keys), chance.one(known.hashes)]
    if (method.endsWith('getKeysPaged')) return [key, chance.below(1_200), key, hash]
    if (/query|subscribe/.test(method)) return [[key, chance.one(known.keys)], hash]
    if (method === 'state_call') return [chance.one(CALLS), `0x${chance.bytes(chance.below(60)).toString('hex')}`, hash]
    return chance.once(2) ? [key, hash] : [hash]
  }
  return Array.from({ length: chance.below(5) }, () => value(chance, known))
}

function ask(chance: Chance, known: Known): object {
  let method = chance.once(8) ? chance.one(NO_METHODS) : chance.one(known.methods)
  // Blocks are dear.
  if (method.startsWith('huzhu_') && !chance.once(10)) method = 'chain_getHeader'
  return { jsonrpc: '2.0', id: chance.below(1_000), method, params: params(chance, known, method) }
}

/** A message to the chain. */
export function message(chance: Chance, known: Known): string {
  if (chance.once(20)) return JSON.stringify(Array.from({ length: chance.below(20) }, () => ask(chance, known)))
  if (chance.once(200)) return JSON.stringify('x'.repeat(chance.below(2_000_000)))
  if (chance.once(200)) return '['.repeat(chance.below(200_000))
  const text = JSON.stringify(ask(chance, known))
  if (!chance.once(6)) return text
  const at = chance.below(text.length)
  return chance.once(2)
    ? text.slice(0, at)
    : `${text.slice(0, at)}${chance.bytes(3).toString('latin1')}${text.slice(at + 1)}`
}

/** A call of no consequence, now and then a long one: eight fill a block. */
export function remark(chance: Chance): Uint8Array {
  return chance.once(40) ? new Uint8Array(500_000).fill(chance.below(256)) : chance.bytes(chance.below(100))
}

/** How a transaction is sent. */
export function sending(chance: Chance, extrinsic: string): string {
  const method = chance.one(['author_submitExtrinsic', 'author_submitAndWatchExtrinsic'])
  return JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: [extrinsic] })
}

/** A transaction that was taken apart a little. */
export function transaction(chance: Chance, known: Known): string {
  const bytes = Buffer.from(chance.one(known.extrinsics).slice(2), 'hex')
  for (let flips = chance.below(4); flips > 0; flips -= 1) bytes[chance.below(bytes.length)] = chance.below(256)
  const cut = chance.once(4) ? bytes.subarray(0, chance.below(bytes.length)) : bytes
  const method = chance.one(['author_submitExtrinsic', 'author_submitAndWatchExtrinsic', 'payment_queryInfo'])
  return JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: [`0x${cut.toString('hex')}`] })
}

/** Bytes that follow a web socket's handshake. */
export function frames(chance: Chance): Buffer {
  const head = Buffer.from(handshake())
  const one = () => {
    const body = chance.bytes(chance.below(300))
    const masked = chance.once(4) ? 0 : 0x80
    const length = chance.once(10)
      ? Buffer.from([masked | 127, ...chance.bytes(8)])
      : Buffer.from([masked | Math.min(body.length, 125)])
    return Buffer.concat([
      Buffer.from([chance.once(3) ? chance.below(256) : 0x81]),
      length,
      chance.bytes(masked ? 4 : 0),
      body,
    ])
  }
  return Buffer.concat([head, ...Array.from({ length: 1 + chance.below(4) }, one)])
}

/** A request over HTTP, or what looks like one. */
export function http(chance: Chance): Buffer {
  if (chance.once(12)) return chance.bytes(chance.below(600))
  const headers: Record<string, string> = {
    ...(chance.once(6) && { Host: chance.one(['evil.example', 'localhost', '', '[::1]:1']) }),
    ...(chance.once(6) && { Origin: chance.one(['https://evil.example', 'null', 'http://127.0.0.1:5170']) }),
    ...(chance.once(6) && { Range: chance.one(['bytes=0-4', 'bytes=9-1', 'bytes=-1', 'bytes=99999999-', 'x']) }),
    ...(chance.once(6) && { 'Content-Length': String(chance.below(1_000_000)) }),
    ...(chance.once(6) && { 'Transfer-Encoding': 'chunked' }),
    ...(chance.once(3) && { 'Accept-Encoding': chance.one(['br', 'gzip', 'identity;q=0', 'br;q=x, ;;']) }),
    ...(chance.once(40) && { 'X-Long': 'x'.repeat(20_000) }),
  }
  const target = chance.once(3)
    ? `/${chance
        .bytes(chance.below(30))
        .toString('latin1')
        .replace(/[\r\n ]/g, '')}`
    : chance.one(TARGETS)
  const text = request(target, { method: chance.one(METHODS), headers })
  return Buffer.concat([Buffer.from(text, 'latin1'), chance.bytes(chance.once(3) ? chance.below(400) : 0)])
}
