// Serves the dApp's build with the description of the chain and, on the page's own host, the texts.
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, STATUS_CODES, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { contentType } from 'mime-types'
import Negotiator from 'negotiator'
import send from 'send'
import type { History } from '@huzhu/history/service'
import { Access, pageOrigins } from '../edge/access.ts'
import { NoAddress, readAddress } from '../edge/address.ts'
import { listen } from '../edge/listen.ts'
import { GUARDED, redirect, refuse, reply } from '../edge/reply.ts'
import { answerContent } from '../local-chain/content-http.ts'
import type { ContentStore } from '../local-chain/content-store.ts'
import { SITE } from './build.ts'
import { type Encoding, SHELL, type SiteFile, SiteFiles, compressedName } from './files.ts'
import { Previews } from './previews.ts'

/** What a page needs to know of the chain before it connects: /chain.json. */
export interface ChainDescription {
  readonly endpoint: string
  readonly genesis: string
  /** Whether this is the local chain, with development accounts and a clock to move. */
  readonly local: boolean
  /** Of a chain whose genesis others have as well: the hash of its first block, by which one that is begun anew is another. */
  readonly began?: string
  /** What the demo is doing while a new chain is filled; none when it is complete. */
  demo?: { readonly done: number; readonly of: number } | undefined
}

/** Where the site listens and for whom. */
export interface SiteOptions {
  readonly host?: string
  /** 0 takes any free port. */
  readonly port: number
  /** Who may ask beside the site's own page. */
  readonly access?: Access
  /** The chain's history, which is answered for below /history/. */
  readonly history?: Pick<History, 'answer'>
}

/** A served site. */
export interface Site {
  readonly url: string
  /** The origins of its pages. */
  readonly origins: readonly string[]
  close(): Promise<void>
}

/** Below it the history answers. */
const HISTORY = '/history/'
/** What is read is read with these. */
const READ = 'GET, HEAD'
/** No other site shows this one in a frame. */
const FRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' } as const

/** Serve the dApp. */
export async function serveSite(
  chain: ChainDescription,
  content: ContentStore,
  { host = '127.0.0.1', port, access = new Access(), history }: SiteOptions,
): Promise<Site> {
  const files = new SiteFiles(SITE)
  const previews = new Previews(chain)
  const sendPage = async (file: SiteFile, path: string, request: IncomingMessage, response: ServerResponse) => {
    const html = await readFile(join(SITE, file.name), 'utf8')
    const page = await previews.into(html, path, originOf(request))
    const packed = new Negotiator(request).encodings(['gzip', 'identity'])[0] === 'gzip'
    reply(response, 200, packed ? await promisify(gzip)(page) : page, {
      ...FRAMED,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ...(packed && { 'Content-Encoding': 'gzip' }),
    })
  }
  const server = await listen({
    host,
    port,
    access,
    option: '--port <number> or HUZHU_PAGE_PORT',
    async answer(request, response, origin) {
      let address: ReturnType<typeof readAddress>
      try {
        address = readAddress(request.url ?? '/')
      } catch (error) {
        if (error instanceof NoAddress) return refuse(response, 400, error.message)
        throw error
      }
      const { path, canonical, isCanonical } = address
      if (path.startsWith('/content/')) return answerContent(content, request, response, origin)
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(response, 405, `This is read with ${READ}.`, { Allow: READ })
      if (history && path.startsWith(HISTORY) && isCanonical)
        return history.answer(request, response, canonical.slice(HISTORY.length - 1))
      const found = path === '/chain.json' ? undefined : files.at(path)
      if (found?.kind === 'moved') return redirect(response, found.to)
      if (found?.kind === 'missing') return sayMissing(request, response, found.shell)
      if (!isCanonical) return redirect(response, canonical)
      if (found?.file.name === SHELL) return sendPage(found.file, path, request, response)
      if (found) return sendFile(found.file, request, response)
      reply(response, 200, JSON.stringify(chain), { 'Content-Type': 'application/json' })
    },
  })
  return {
    url: `http://${host}:${server.port}`,
    origins: pageOrigins(server.port),
    async close() {
      previews.close()
      await server.close()
    },
  }
}

/** Where the page is for whoever asks: a proxy in front of it says whether it is reached over TLS. */
function originOf({ headers }: IncomingMessage): string {
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${headers.host ?? ''}`
}

/** Names with a hash never mean something else; all others are asked for again. */
function lifetimeOf({ name }: SiteFile): string {
  return name.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** In a language's part of the site the app itself says that there is no such page, to whoever reads pages. */
async function sayMissing(request: IncomingMessage, response: ServerResponse, shell: SiteFile | undefined) {
  if (!shell || !request.headers.accept?.includes('text/html'))
    return reply(response, 404, 'Nothing is here. 这里没有内容。', { 'Content-Type': 'text/plain; charset=utf-8' })
  response.statusCode = 404
  // Conditions are about a page that is there.
  delete request.headers['if-match']
  delete request.headers['if-unmodified-since']
  await sendFile(shell, request, response, 'no-store')
}

/** The smallest copy of a file that the browser takes. */
function encodingFor({ encodings }: SiteFile, request: IncomingMessage): Encoding | undefined {
  const accepted = new Negotiator(request).encodings([...encodings, 'identity'])
  return encodings.find((encoding) => accepted.includes(encoding))
}

/** Send a file of the build; resolves when it is sent or its reader is gone. */
function sendFile(
  file: SiteFile,
  request: IncomingMessage,
  response: ServerResponse,
  lifetime = lifetimeOf(file),
): Promise<void> {
  const encoding = encodingFor(file, request)
  response.setHeaders(
    new Map<string, string>([
      ...Object.entries({ ...GUARDED, ...FRAMED, 'Cache-Control': lifetime }),
      // The copy's own name says nothing of what is in it.
      ['Content-Type', contentType(extname(file.name)) || 'application/octet-stream'],
      ...(encoding ? [['Content-Encoding', encoding] as const] : []),
      ...(file.encodings.length > 0 ? [['Vary', 'Accept-Encoding'] as const] : []),
    ]),
  )
  const name = encoding ? compressedName(file, encoding) : file.name
  const acceptRanges = response.statusCode === 200
  return new Promise((done) => {
    response.once('close', done)
    send(request, name, { root: SITE, cacheControl: false, acceptRanges, etag: acceptRanges })
      .on('error', (error: HttpError) => answerFailure(response, error))
      .pipe(response)
  })
}

interface HttpError extends Error {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A range that is none, a condition that does not hold, or a file that was built anew meanwhile. */
function answerFailure(response: ServerResponse, { status = 500, headers }: HttpError): void {
  if (response.headersSent) return void response.destroy()
  for (const header of response.getHeaderNames()) response.removeHeader(header)
  const reason = status === 404 ? 'The site was built anew meanwhile; load the page again.' : STATUS_CODES[status]
  refuse(response, status, reason ?? 'This could not be answered.', headers)
}
