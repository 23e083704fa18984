// The wire between a page and its chain, which counts what passes: messages, bytes, and how many times an answer had to
// be awaited before the next question.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type RawData, WebSocket, WebSocketServer } from 'ws'

/** What a page asked because of one block. */
export interface Asked {
  readonly block: number
  /** When the page was told of the block, in milliseconds. */
  readonly told: number
  questions: number
  /** Waves of questions: those of one wave wait for no answer to another of the same wave. */
  roundTrips: number
  bytes: number
  /** When the last answer left for the page. */
  answered: number
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: { readonly result?: unknown }
}

const HEADS = /^chain_(new|finalized|all)Head/

const now = () => performance.timeOrigin + performance.now()

/** Number of the block that a message announces. */
function announced({ method = '', params }: Message): number | undefined {
  const { number } = (params?.result ?? {}) as { number?: string }
  return HEADS.test(method) && number !== undefined ? Number(number) : undefined
}

const parsed = (data: RawData): Message[] => {
  const message = JSON.parse(String(data)) as Message | Message[]
  return Array.isArray(message) ? message : [message]
}

/** What ends one side ends the other. */
function bind(page: WebSocket, chain: WebSocket): void {
  for (const [from, to] of [[page, chain] as const, [chain, page] as const]) {
    from.on('close', () => to.close())
    from.on('error', () => to.terminate())
  }
}

/** Hand on what comes, both ways. */
function relay(page: WebSocket, chain: WebSocket): void {
  const open = once(chain, 'open')
  page.on('message', (data) => void open.then(() => chain.send(data, { binary: false })).catch(() => page.terminate()))
  chain.on('message', (data) => page.send(data, { binary: false }))
  bind(page, chain)
}

/** Milliseconds without a question after which a page has asked all that waits for no answer. */
const PAUSE = 300

/**
 * A relay to the chain at `url`. Laid `inWaves`, it hands no answer on before the page has asked all that waits for none:
 * so an answer overtakes no question, however slow the page's machine is.
 */
export async function countingWire(url: string, { inWaves = false } = {}) {
  const blocks: Asked[] = []
  let passed = now()
  /** Of each socket, whether something on it waits. */
  const busy: (() => boolean)[] = []
  let whole = { questions: 0, bytes: 0 }
  const http = createServer()
  const sockets = new WebSocketServer({ server: http })
  sockets.on('connection', (page, { headers }) => {
    const chain = new WebSocket(url)
    // Programs, such as the site's own server, tell no origin: what they ask passes uncounted.
    if (headers.origin === undefined) return relay(page, chain)
    const waiting: RawData[] = []
    /** In which wave each open question was asked, and the newest wave that has an answer. */
    const waveOf = new Map<number | string, number>()
    let reached = 0
    /** What the chain has not answered, answers that are not handed on yet, and the pause after the last question. */
    const open = new Set<number | string>()
    const held: RawData[] = []
    let pause: NodeJS.Timeout | undefined
    busy.push(() => open.size > 0 || held.length > 0)

    const handOn = (data: RawData) => {
      for (const { id } of parsed(data)) {
        const wave = id === undefined ? undefined : waveOf.get(id)
        if (wave === undefined) continue
        waveOf.delete(id!)
        reached = Math.max(reached, wave)
        const current = blocks.at(-1)
        if (current) current.answered = now()
      }
      page.send(data, { binary: false })
    }
    const release = () => {
      if (!pause && open.size === 0) for (const data of held.splice(0)) handOn(data)
    }
    const paused = () => {
      pause = undefined
      release()
    }

    page.on('message', (data) => {
      const asked = parsed(data)
      const current = blocks.at(-1)
      for (const { id } of asked) {
        if (id === undefined) continue
        waveOf.set(id, reached + 1)
        open.add(id)
      }
      whole = { questions: whole.questions + asked.length, bytes: whole.bytes + String(data).length }
      if (current) {
        current.questions += asked.length
        current.roundTrips = Math.max(current.roundTrips, reached + 1)
        current.bytes += String(data).length
      }
      passed = now()
      if (inWaves) {
        clearTimeout(pause)
        pause = setTimeout(paused, PAUSE)
      }
      if (chain.readyState === WebSocket.OPEN) chain.send(data, { binary: false })
      else waiting.push(data)
    })
    chain.on('open', () => {
      for (const data of waiting) chain.send(data, { binary: false })
    })
    chain.on('message', (data) => {
      const said = parsed(data)
      for (const message of said) {
        const block = announced(message)
        if (block !== undefined && block > (blocks.at(-1)?.block ?? -1)) {
          blocks.push({ block, told: now(), questions: 0, roundTrips: 0, bytes: 0, answered: now() })
          waveOf.clear()
          reached = 0
        }
        if (message.id !== undefined) open.delete(message.id)
      }
      whole.bytes += String(data).length
      const current = blocks.at(-1)
      if (current) current.bytes += String(data).length
      passed = now()
      // What a subscription tells does not overtake the answer that begins it.
      if (!inWaves || (held.length === 0 && said.every(({ id }) => id === undefined))) return handOn(data)
      held.push(data)
      release()
    })
    page.on('close', () => {
      clearTimeout(pause)
      // What a page that is gone asked is waited for by nobody.
      open.clear()
      held.length = 0
    })
    bind(page, chain)
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  return {
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}`,
    blocks: blocks as readonly Asked[],
    /** Since the wire was laid. */
    get whole() {
      return whole
    },
    /** Until nothing passes any more; with the number of a block, not before the page was told of it and has asked. */
    async quiet(block?: number) {
      const asked = () => block === undefined || (blocks.at(-1)?.block === block && blocks.at(-1)!.questions > 0)
      while (!asked() || now() - passed < 2 * PAUSE || busy.some((is) => is()))
        await new Promise((later) => setTimeout(later, 50))
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.clients) socket.terminate()
      http.closeAllConnections()
      await new Promise((closed) => http.close(closed))
    },
  }
}

/** Such a relay. */
export type Wire = Awaited<ReturnType<typeof countingWire>>
