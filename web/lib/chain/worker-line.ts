import { ConnectionLost, errorOf } from '@huzhu/governance/errors'
import { sentenceOf } from '@huzhu/governance/failures'
import type { CallRequest } from './call-request'
import type { Block, Question } from './frames'
import type { ChainDescription, FromWorker, SendOutcome, SendProgress, Signed, SigningWay, ToWorker } from './messages'
import type { OnceReads } from './own-reads'

/** How a transaction is signed here, and who is told where it stands. */
export interface Sending {
  way: SigningWay
  sign: (payload: unknown) => Promise<Signed>
  progress: (progress: SendProgress) => void
}

/** What the worker tells of the chain without being asked. */
export type News = Extract<FromWorker, { kind: 'head' | 'final' | 'unreachable' | 'other-chain' | 'unforeseen' }>

/** As much of a worker as is used here. */
export type WorkerEnd = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** The name of something that is asked once. */
export type OnceName = keyof OnceReads
/** What it takes. */
export type OnceArguments<Name extends OnceName> =
  Parameters<OnceReads[Name]> extends [unknown, ...infer Rest] ? Rest : never
/** What it answers. */
export type OnceAnswer<Name extends OnceName> = Awaited<ReturnType<OnceReads[Name]>>

/** The line to one worker: what is asked goes out with a number, what comes back finds who asked. */
export class WorkerLine {
  readonly #worker: WorkerEnd
  readonly #asked = new Map<number, PromiseWithResolvers<unknown>>()
  readonly #sending = new Map<number, Sending>()
  #count = 0

  constructor(worker: WorkerEnd, chain: ChainDescription, hear: (news: News) => void) {
    this.#worker = worker
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data, hear)
    // A script that does not load says nothing.
    worker.onerror = ({ message: sentence }) =>
      hear(sentence ? { kind: 'unforeseen', failure: { kind: 'Unexpected', sentence } } : { kind: 'unreachable' })
    this.#tell({ kind: 'connect', chain })
  }

  /** Ask once. Rejects with the library's error of what failed. */
  read<Name extends OnceName>(name: Name, ...args: OnceArguments<Name>): Promise<OnceAnswer<Name>> {
    const { id, answer } = this.#expect()
    this.#tell({ kind: 'read', id, name, args })
    return answer as Promise<OnceAnswer<Name>>
  }

  /** Ask a block, in one message. */
  ask({ hash }: Block, questions: readonly Question[]): Promise<unknown>[] {
    const expected = questions.map(() => this.#expect())
    const asked = questions.map(({ name, args }, at) => ({ id: expected[at]!.id, name, args }))
    this.#tell({ kind: 'ask', block: hash, questions: asked })
    return expected.map(({ answer }) => answer)
  }

  /** Send a call, signed here. Rejects with the library's error of what failed. */
  send(call: CallRequest, who: string, sending: Sending): Promise<SendOutcome> {
    const { id, answer } = this.#expect()
    this.#sending.set(id, sending)
    this.#tell({ kind: 'send', id, call, who, way: sending.way })
    return answer.finally(() => this.#sending.delete(id)) as Promise<SendOutcome>
  }

  /** End the worker: nobody will answer any more. */
  close(): void {
    this.#worker.terminate()
    for (const { reject } of this.#asked.values()) reject(new ConnectionLost())
    this.#asked.clear()
  }

  #expect() {
    const id = (this.#count += 1)
    const expected = Promise.withResolvers<unknown>()
    this.#asked.set(id, expected)
    return { id, answer: expected.promise }
  }

  #tell(message: ToWorker) {
    this.#worker.postMessage(message)
  }

  #hear(message: FromWorker, hear: (news: News) => void) {
    if (message.kind === 'sign') void this.#sign(message.id, message.payload)
    else if (message.kind === 'progress') {
      this.#sending.get(message.id)?.progress(message.progress)
      if (message.progress.state === 'sent') this.#tell({ kind: 'noted', id: message.id })
    } else if (message.kind === 'answer' || message.kind === 'failed') {
      const expected = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      if (message.kind === 'answer') expected?.resolve(message.answer)
      else expected?.reject(errorOf(message.failure))
    } else hear(message)
  }

  async #sign(id: number, payload: unknown) {
    try {
      const signed = await this.#sending.get(id)?.sign(payload)
      if (signed) this.#tell({ kind: 'signed', id, ...signed })
    } catch (error) {
      this.#tell({ kind: 'unsigned', id, message: sentenceOf(error) })
    }
  }
}
