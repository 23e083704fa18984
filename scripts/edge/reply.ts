// Answers over HTTP that are no file.
import type { ServerResponse } from 'node:http'

/** Headers of every answer: it is what its type says, and no other site's page includes it. */
export const GUARDED = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** Answer with a body; no answer of this kind is kept by a browser unless `headers` say so. */
export function reply(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array = '',
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  response.writeHead(status, {
    ...GUARDED,
    'Cache-Control': 'no-store',
    ...(status !== 204 && status !== 304 && { 'Content-Length': length }),
    ...headers,
  })
  response.end(body)
}

/** Answer that it is asked for at another address, with the same method and text. */
export function redirect(response: ServerResponse, to: string, headers: Readonly<Record<string, string>> = {}): void {
  reply(response, 308, '', { ...headers, Location: to, 'Cache-Control': 'no-cache' })
}

/** Answer that a request is not done, as JSON with the reason. */
export function refuse(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  reply(response, status, JSON.stringify({ error: reason }), { 'Content-Type': 'application/json', ...headers })
}
