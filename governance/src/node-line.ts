import type {
  ProviderInterface,
  ProviderInterfaceCallback,
  ProviderInterfaceEmitCb,
  ProviderInterfaceEmitted,
  ProviderStats,
} from '@polkadot/rpc-provider/types'
import { expandMetadata, rpcDefinitions } from '@polkadot/types'
import type { Registry } from '@polkadot/types/types'
import { WebSocket } from '@polkadot/x-ws'
import { BadEndpoint, BadNode, ChainUnreachable, ConnectionLost, NodeFailed } from './errors.ts'
import { type HuzhuError, sentenceOf } from './failures.ts'

/** Milliseconds that a node may take for one answer: a jump of the local chain's time is long. */
const PATIENCE = 60_000
/** How many answers of single blocks are kept: what pages ask of one block twice is asked once. */
const KEPT = 512
/** As much of what was said as is told again. */
const EXCERPT = 120

/** A question under way. */
interface Asked {
  readonly method: string
  /** The API asks it for itself, and where it fails there is nobody to be told: the line does not survive that. */
  isOwn: boolean
  readonly answer: (result: unknown) => void
  readonly fail: (failure: HuzhuError) => void
  /** Where the answer is a subscription's number: what its news are, and who hears them. */
  readonly follows?: Following
}

interface Following {
  readonly type: string
  readonly hear: ProviderInterfaceCallback
}

/** JSON-RPC 2.0, as far as a node speaks it. */
interface Message {
  readonly id?: unknown
  readonly method?: unknown
  readonly params?: { readonly subscription?: unknown; readonly result?: unknown; readonly error?: unknown } | null
  readonly result?: unknown
  readonly error?: unknown
}

/**
 * The line over which the API asks one node. What a node says is not believed to be an answer: anything else ends the
 * line, and all that is asked over it fails for that reason. It ends once; whoever wants another connects anew.
 */
export class NodeLine implements ProviderInterface {
  readonly hasSubscriptions = true
  readonly isClonable = true
  readonly #endpoint: string
  readonly #registry: Registry
  readonly #listeners = new Set<readonly [ProviderInterfaceEmitted, ProviderInterfaceEmitCb]>()
  readonly #asked = new Map<number, Asked>()
  readonly #followed = new Map<string, Following>()
  readonly #kept = new Map<string, Promise<unknown>>()
  /** By what the API follows its chain's code: it is the first to do so. */
  #ofCode: Following | undefined
  /** Its version as the API knows it, and whether the API is hearing of it just now. */
  #version: unknown
  #hearsOfCode = false
  #socket: WebSocket | undefined
  #count = 0

  /**
   * @param endpoint ws: or wss: address of the node
   * @param registry the types of what it tells unasked
   */
  constructor(endpoint: string, registry: Registry) {
    this.#endpoint = endpoint
    this.#registry = registry
  }

  get isConnected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN
  }

  get stats(): ProviderStats {
    const none = { bytesRecv: 0, bytesSent: 0, cached: 0, errors: 0, requests: 0, subscriptions: 0, timeout: 0 }
    return { active: { requests: this.#asked.size, subscriptions: this.#followed.size }, total: none }
  }

  clone(): NodeLine {
    return new NodeLine(this.#endpoint, this.#registry)
  }

  on(type: ProviderInterfaceEmitted, listener: ProviderInterfaceEmitCb): () => void {
    const listening = [type, listener] as const
    this.#listeners.add(listening)
    return () => void this.#listeners.delete(listening)
  }

  /** Resolves when the node can be asked. @throws {@link BadEndpoint}, {@link ChainUnreachable} */
  async connect(): Promise<void> {
    const socket = this.#open()
    this.#socket = socket
    socket.onmessage = ({ data }) => this.#hear(data)
    // It tells of no reason; that it closes follows.
    socket.onerror = () => {}
    await new Promise<void>((opened, failed) => {
      const unreachable = new ChainUnreachable(this.#endpoint)
      const away = () => {
        failed(unreachable)
        this.#end(unreachable)
      }
      socket.onclose = away
      socket.onopen = () => {
        socket.onclose = () => this.#end(new ConnectionLost())
        opened()
      }
    })
    this.#emit('connected')
  }

  async disconnect(): Promise<void> {
    this.#end(new ConnectionLost())
  }

  /** Ask. Of one block the answer is kept. @throws {@link NodeFailed}, {@link BadNode}, {@link ConnectionLost} */
  send<Result>(method: string, params: unknown[], ofBlock?: boolean): Promise<Result> {
    return (ofBlock ? this.#askOnce(method, params) : this.#ask(method, params)) as Promise<Result>
  }

  async subscribe(
    type: string,
    method: string,
    params: unknown[],
    hear: ProviderInterfaceCallback,
  ): Promise<number | string> {
    const follows = { type, hear }
    if (type === CODE) this.#ofCode ??= follows
    return (await this.#ask(method, params, follows)) as number | string
  }

  async unsubscribe(type: string, method: string, id: number | string): Promise<boolean> {
    // Whoever stops listening has no use for a failure.
    return this.#followed.delete(keyOf(type, id)) && this.#ask(method, [id]).then(Boolean, () => false)
  }

  /** What no socket takes is no address, though it looks like one. */
  #open(): WebSocket {
    try {
      return new WebSocket(this.#endpoint)
    } catch {
      throw new BadEndpoint(this.#endpoint)
    }
  }

  #askOnce(method: string, params: unknown[]): Promise<unknown> {
    const key = JSON.stringify([method, params])
    const known = this.#kept.get(key)
    if (known) return known
    const asked = this.#ask(method, params)
    this.#kept.set(key, asked)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    // What failed may be asked again.
    asked.catch(() => this.#kept.delete(key))
    return asked
  }

  #ask(method: string, params: unknown[], follows?: Following): Promise<unknown> {
    const isOwn = (follows !== undefined && follows === this.#ofCode) || (this.#hearsOfCode && method === METADATA)
    return new Promise((answer, failed) => {
      // That the line has ended the API is told of anyway.
      if (!this.isConnected) return isOwn ? undefined : failed(new ConnectionLost())
      const id = (this.#count += 1)
      const asked: Asked = {
        method,
        isOwn,
        answer: (result) => {
          clearTimeout(late)
          answer(result)
        },
        fail: (failure) => {
          clearTimeout(late)
          if (asked.isOwn) this.#end(failure)
          else failed(failure)
        },
        ...(follows && { follows }),
      }
      const late = setTimeout(() => {
        this.#asked.delete(id)
        asked.fail(new ChainUnreachable(this.#endpoint))
      }, PATIENCE)
      this.#asked.set(id, asked)
      this.#socket!.send(JSON.stringify({ id, jsonrpc: '2.0', method, params }))
    })
  }

  #hear(data: unknown): void {
    try {
      const message = messageOf(data)
      if (typeof message.method === 'string') this.#hearNews(message.method, message.params)
      else this.#hearAnswer(message)
    } catch (error) {
      const bad = new BadNode(this.#endpoint, sentenceOf(error))
      this.#end(error instanceof NodeFailed ? error : bad)
    }
  }

  #hearAnswer({ id, result, error }: Message): void {
    const failure = isNone(error) ? undefined : new NodeFailed(...noOf(error))
    // A node that could not read what it was asked does not know what it answers.
    if (id === null && failure) throw failure
    if (!this.#wasAsked(id)) throw new Error(`It answers question ${excerptOf(id)}.`)
    const asked = this.#asked.get(id)
    // Whoever asked waits no longer.
    if (!asked) return
    const { follows } = asked
    if (!failure && (result === undefined || (follows && !isNumberOfSubscription(result))))
      throw new Error(`To question ${id} it answers ${excerptOf(result)}.`)
    if (!failure && asked.isOwn && asked.method === METADATA) this.#renewTypes(result)
    this.#asked.delete(id)
    if (failure) {
      this.#emit('error', failure)
      return asked.fail(failure)
    }
    if (asked.method === VERSION) this.#version ??= versionOf(result)
    if (follows) this.#followed.set(keyOf(follows.type, result), follows)
    asked.answer(result)
  }

  /** The API ends the program over types that it cannot put in the place of its own: what it does is done here first. */
  #renewTypes(told: unknown): void {
    const metadata = this.#registry.createType('Metadata', told)
    this.#registry.clearCache()
    this.#registry.setMetadata(metadata, undefined, undefined, true)
    expandMetadata(this.#registry, metadata)
  }

  #wasAsked(id: unknown): id is number {
    return Number.isInteger(id) && 1 <= (id as number) && (id as number) <= this.#count
  }

  #hearNews(type: string, params: Message['params']): void {
    const { subscription, result, error } = params ?? {}
    if (!isNumberOfSubscription(subscription)) throw new Error(`It tells of subscription ${excerptOf(subscription)}.`)
    const following = this.#followed.get(keyOf(type, subscription))
    if (!following) return
    // The API is silent for ever about news that end or that it cannot read, or ends the program.
    if (!isNone(error)) throw new NodeFailed(...endOf(error))
    const named = newsTypeOf(type)
    if (isNone(result)) throw new Error(`Its news of ${type} are ${excerptOf(result)}.`)
    if (named) this.#registry.createType(named, result)
    if (following === this.#ofCode) this.#hearOfCode(versionOf(result))
    following.hear(null, result)
    this.#hearsOfCode = false
  }

  /** Of new code the API asks for the metadata at once, or waits for those that somebody else asked for before. */
  #hearOfCode(version: unknown): void {
    this.#hearsOfCode = true
    if (version !== this.#version)
      for (const asked of this.#asked.values()) if (asked.method === METADATA) asked.isOwn = true
    this.#version = version
  }

  #end(failure: HuzhuError): void {
    const socket = this.#socket
    if (!socket) return
    this.#socket = undefined
    socket.onmessage = socket.onclose = null
    socket.close()
    const asked = [...this.#asked.values()]
    this.#asked.clear()
    this.#followed.clear()
    this.#emit('error', failure)
    for (const { fail } of asked) fail(failure)
    this.#emit('disconnected')
  }

  #emit(type: ProviderInterfaceEmitted, told?: HuzhuError): void {
    for (const [of, listener] of [...this.#listeners]) if (of === type) listener(told)
  }
}

/** What is told of the chain's code, and how the API asks for its version and its types. */
const CODE = 'state_runtimeVersion'
const VERSION = 'state_getRuntimeVersion'
const METADATA = 'state_getMetadata'
/** JSON-RPC's code for whatever else went wrong at the node. */
const SERVER_ERROR = -32_000

const versionOf = (told: unknown) => (told as { specVersion?: unknown } | null)?.specVersion

const keyOf = (type: string, subscription: unknown) => `${type} ${String(subscription)}`

/** Some gateways name an error that is none. */
const isNone = (value: unknown) => value === undefined || value === null

const isNumberOfSubscription = (value: unknown) => typeof value === 'string' || typeof value === 'number'

const excerptOf = (said: unknown) => {
  const text = typeof said === 'string' ? said : (JSON.stringify(said) ?? 'nothing')
  return `“${text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}”`
}

function messageOf(data: unknown): Message {
  if (typeof data !== 'string') throw new Error('It sends bytes, not text.')
  let message: unknown
  try {
    message = JSON.parse(data)
  } catch {
    throw new Error(`It says ${excerptOf(data)}.`)
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message))
    throw new Error(`It says ${excerptOf(data)}.`)
  return message as Message
}

/** A node's no: its code, and its sentence as the API words it. */
function noOf(error: unknown): [code: number, sentence: string] {
  const { code, message, data } = (error ?? {}) as { code?: unknown; message?: unknown; data?: unknown }
  if (typeof code !== 'number') throw new Error(`Its error is ${excerptOf(error)}.`)
  const words = (of: unknown) => (typeof of === 'string' ? of : JSON.stringify(of))
  const said = [message, data].filter((one) => one !== undefined).map(words)
  return [code, [code, ...said].join(': ')]
}

/** Why a node tells no more of what is followed: nodes say so by a text, which has no code. */
function endOf(error: unknown): [code: number, sentence: string] {
  return typeof error === 'string' ? [SERVER_ERROR, error] : noOf(error)
}

/** The type of what is told of a subscription, such as Header of chain_newHead. */
function newsTypeOf(type: string): string | undefined {
  const [, section, update] = /^([^_]+)_(.+)$/.exec(type) ?? []
  return Object.values(rpcDefinitions[section ?? ''] ?? {}).find(({ pubsub }) => pubsub?.[0] === update)?.type
}
