/**
 * Texts by their blake2-256 hash: what both sides of a dispute say. The hash is on the chain, the text is not; it must
 * name nobody.
 */
import { u8aToHex } from '@polkadot/util'
import { blake2AsU8a } from '@polkadot/util-crypto'
import { ContentAltered, ContentMissing, ContentRefused } from './errors.ts'

/** The hash that stands for "nothing is said". */
export const NO_CONTENT = `0x${'00'.repeat(32)}`

/** Hash of a text as it is stored: UTF-8. */
export function hashOf(text: string): string {
  return u8aToHex(blake2AsU8a(new TextEncoder().encode(text), 256))
}

/** Address of the store that the local chain serves beside its endpoint. */
export function storeBeside(endpoint: string): string {
  return endpoint.replace(/^ws/, 'http').replace(/\/$/, '')
}

/** Keep a text; resolves to its hash. @throws {@link ContentRefused} */
export async function putContent(store: string, text: string): Promise<string> {
  const hash = hashOf(text)
  const answer = await fetch(`${store}/content/${hash}`, { method: 'PUT', body: new TextEncoder().encode(text) })
  if (!answer.ok) throw new ContentRefused(answer.status, await reasonOf(answer))
  return hash
}

/** The text of a hash, checked here whatever the store says. @throws {@link ContentMissing}, {@link ContentAltered} */
export async function getContent(store: string, hash: string): Promise<string> {
  const answer = await fetch(`${store}/content/${hash}`)
  if (answer.status === 409) throw new ContentAltered(hash)
  if (!answer.ok) throw new ContentMissing(hash)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (u8aToHex(blake2AsU8a(bytes, 256)) !== hash) throw new ContentAltered(hash)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

async function reasonOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { error?: string }
  return body.error ?? `The store answered ${answer.status}.`
}
