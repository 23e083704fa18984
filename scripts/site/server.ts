// Serves the dApp's build with the description of the chain and, on the page's own host, the texts.
import { readFile, stat } from 'node:fs/promises'
import { type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ContentStore } from '../local-chain/content-store.ts'
import { answerContent, portError } from '../local-chain/server.ts'
import { SITE } from './build.ts'

/** What a page needs to know of the chain before it connects: /chain.json. */
export interface ChainDescription {
  readonly endpoint: string
  readonly genesis: string
  /** Whether this is the local chain, with development accounts and a clock to move. */
  readonly local: boolean
  /** What the demo is doing while a new chain is filled; none when it is complete. */
  demo?: { readonly done: number; readonly of: number } | undefined
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
}
const COMPRESSED = /text|javascript|json|svg/

/** The file that answers for a path: itself, the prerendered page of that name, or the shell of pages with a parameter. */
async function fileOf(path: string): Promise<string> {
  const inside = normalize(decodeURIComponent(path)).replace(/\/$/, '')
  const candidates = inside === '' ? ['index.html'] : [inside, `${inside}.html`]
  for (const candidate of candidates) {
    const file = join(SITE, candidate)
    if (file.startsWith(SITE) && (await stat(file).catch(() => undefined))?.isFile()) return file
  }
  return join(SITE, 'shell.html')
}

async function sendFile(path: string, gzip: boolean, response: ServerResponse): Promise<void> {
  const file = await fileOf(path)
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const bytes = await readFile(file)
  const compress = gzip && COMPRESSED.test(type)
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(compress && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
  })
  response.end(compress ? gzipSync(bytes) : bytes)
}

/** Serve the dApp. */
export async function serveSite(
  chain: ChainDescription,
  content: ContentStore,
  { host = '127.0.0.1', port }: { readonly host?: string; readonly port: number },
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    if (pathname === '/chain.json') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      response.end(JSON.stringify(chain))
    } else if (pathname.startsWith('/content/')) void answerContent(content, request, response)
    else if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405).end()
    else {
      const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      sendFile(pathname, gzip, response).catch(() => response.writeHead(400).end())
    }
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(portError(error, host, port)))
    server.listen(port, host, listening)
  })
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
