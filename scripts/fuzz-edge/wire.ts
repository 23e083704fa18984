// Bytes on a wire: requests and frames that no client of good manners sends.
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'

/** Send bytes to a port and gather what comes back until the other side ends, or for so many milliseconds. */
export function exchange(port: number, bytes: string | Uint8Array, milliseconds = 5_000): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    const end = () => {
      socket.destroy()
      done(heard)
    }
    const timer = setTimeout(end, milliseconds)
    socket.setEncoding('latin1').on('data', (text: string) => (heard += text))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      done(heard)
    })
    socket.write(bytes)
  })
}

/** A request as it goes over the wire; its connection ends with the answer. */
export function request(target: string, { method = 'GET', headers = {} as Record<string, string> } = {}): string {
  const lines = Object.entries({ Host: '127.0.0.1', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return [`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n')
}

/** The head of a request that asks for a web socket. */
export function handshake(headers: Record<string, string> = {}): string {
  return request('/', {
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      ...headers,
    },
  })
}
