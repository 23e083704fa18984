/**
 * Texts by their blake2-256 hash: what both sides of a dispute say. The hash is on the chain, the text is not; it must
 * name nobody.
 */
import { u8aConcat, u8aToHex } from '@polkadot/util'
import { blake2AsU8a } from '@polkadot/util-crypto'
import { ContentAltered, ContentMissing, ContentRefused, StoreUnreachable } from './errors.ts'
import { HuzhuError } from './failures.ts'

/** The hash that stands for "nothing is said". */
export const NO_CONTENT = `0x${'00'.repeat(32)}`

/** Bytes of the longest text that a store keeps. */
export const MOST_BYTES = 256 * 1024

/** Milliseconds that a store may take. */
const PATIENCE = 20_000

/** Hash of a text as it is stored: UTF-8. */
export function hashOf(text: string): string {
  return u8aToHex(blake2AsU8a(new TextEncoder().encode(text), 256))
}

/** Address of the store that the local chain serves beside its endpoint. */
export function storeBeside(endpoint: string): string {
  return endpoint.replace(/^ws/, 'http').replace(/\/$/, '')
}

/** Keep a text; resolves to its hash. @throws {@link ContentRefused}, {@link StoreUnreachable} */
export function putContent(store: string, text: string): Promise<string> {
  const hash = hashOf(text)
  return heard(store, hash, { method: 'PUT', body: new TextEncoder().encode(text) }, async (answer) => {
    if (!answer.ok) throw new ContentRefused(answer.status, await reasonOf(answer))
    return hash
  })
}

/**
 * The text of a hash, checked here whatever the store says.
 * @throws {@link ContentMissing}, {@link ContentAltered}, {@link ContentRefused}, {@link StoreUnreachable}
 */
export function getContent(store: string, hash: string): Promise<string> {
  return heard(store, hash, {}, async (answer) => {
    if (isPage(answer)) throw new ContentRefused(answer.status, 'What answers is a page and no store of texts.')
    if (answer.status === 409) throw new ContentAltered(hash)
    if (answer.status === 404) throw new ContentMissing(hash)
    if (!answer.ok) throw new ContentRefused(answer.status, await reasonOf(answer))
    const bytes = await bytesOf(answer)
    if (!bytes || u8aToHex(blake2AsU8a(bytes, 256)) !== hash) throw new ContentAltered(hash)
    return textOf(bytes, hash)
  })
}

/** A page in place of a text: a proxy's, or of a site that keeps no texts. It tells nothing of the text. */
const isPage = ({ headers }: Response) => /^text\/html\b/i.test(headers.get('content-type') ?? '')

/** What a store answers of a hash; that it cannot be reached is told by its address, however far its answer came. */
async function heard<Answer>(
  store: string,
  hash: string,
  request: RequestInit,
  hear: (answer: Response) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await hear(await fetch(`${store}/content/${hash}`, { ...request, signal: AbortSignal.timeout(PATIENCE) }))
  } catch (error) {
    throw error instanceof HuzhuError ? error : new StoreUnreachable(store, error)
  }
}

/** What is kept under the hash and is no text is none. */
function textOf(bytes: Uint8Array, hash: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ContentMissing(hash)
  }
}

/** What a store sent; undefined as soon as it is more than any text has. */
async function bytesOf(answer: Response): Promise<Uint8Array | undefined> {
  const reader = answer.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    length += next.value.length
    if (length > MOST_BYTES) return void (await reader?.cancel())
    chunks.push(next.value)
  }
  return u8aConcat(...chunks)
}

async function reasonOf(answer: Response): Promise<string> {
  try {
    const { error } = JSON.parse(new TextDecoder().decode(await bytesOf(answer))) as { error?: unknown }
    if (typeof error === 'string') return error
  } catch {
    // No store's own words.
  }
  return `The store answered ${answer.status}.`
}
