// Texts over HTTP, beside the chain and on the page's own host: GET and PUT /content/<hash>.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Address, NoAddress, readAddress } from '../edge/address.ts'
import { redirect, refuse, reply } from '../edge/reply.ts'
import { MOST_BYTES } from '../../governance/src/content.ts'
import { ContentRefused, type ContentStore } from './content-store.ts'

const METHODS = 'GET, HEAD, PUT, OPTIONS'
/** Bytes over a text's limit that are still read, so that whoever sends them reads why they are refused. */
const HEARD_OUT = 4 * MOST_BYTES

/** Answer a request for a text; a refusal is JSON with the reason. `origin` is the page's that may read it. */
export async function answerContent(
  content: ContentStore,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string | undefined,
): Promise<void> {
  const readable = { Vary: 'Origin', ...(origin !== undefined && { 'Access-Control-Allow-Origin': origin }) }
  try {
    await serveContent(content, request, response, readable)
  } catch (error) {
    if (!(error instanceof ContentRefused)) throw error
    const { status, message } = error
    refuse(response, status, message, { ...readable, ...(status === 405 && { Allow: METHODS }) })
  }
}

async function serveContent(
  content: ContentStore,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { path, canonical, isCanonical } = addressOf(request)
  const hash = /^\/content\/([^/]+)$/.exec(path)?.[1]
  if (hash === undefined) throw new ContentRefused(404, 'Texts are at /content/<hash>.')
  if (!isCanonical) return redirect(response, canonical, headers)
  switch (request.method) {
    case 'OPTIONS':
      return reply(response, 204, '', { ...headers, 'Access-Control-Allow-Methods': METHODS, Allow: METHODS })
    case 'GET':
    case 'HEAD': {
      const text = await content.get(hash)
      // A hash never means another text.
      const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' }
      return reply(response, 200, text, { ...headers, ...kept, 'Content-Type': 'application/octet-stream' })
    }
    case 'PUT':
      await content.put(hash, await bodyOf(request))
      return reply(response, 204, '', headers)
    default:
      throw new ContentRefused(405, 'Texts are read with GET and kept with PUT.')
  }
}

function addressOf({ url = '/' }: IncomingMessage): Address {
  try {
    return readAddress(url)
  } catch (error) {
    throw error instanceof NoAddress ? new ContentRefused(400, error.message) : error
  }
}

/** What is sent, but not more than one byte over the limit: the store says why it refuses. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size <= MOST_BYTES + 1) chunks.push(chunk)
      if (size > HEARD_OUT) break
    }
  } catch {
    throw new ContentRefused(400, 'The text did not arrive whole. Nothing was kept; send it again.')
  }
  return size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : Buffer.concat(chunks)
}
