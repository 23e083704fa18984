import type { Calendar } from '@huzhu/governance/time'
import type { FromWorker, ToWorker } from './messages'
import type { WorkerEnd } from './worker-line'

type Told<Kind extends ToWorker['kind']> = Extract<ToWorker, { kind: Kind }>

/** For tests: the calendar of a chain that never stood still. */
export const calendarAt = (now: bigint): Calendar => ({ chain: now, wall: now, stalled: 0n, stalls: [] })

/** For tests: a worker that keeps what it is told and says what the test has it say. */
export class PlayedWorker implements WorkerEnd {
  onmessage: Worker['onmessage'] = null
  onerror: Worker['onerror'] = null
  ended = false
  readonly told: ToWorker[] = []
  readonly #heard: (message: ToWorker, worker: PlayedWorker) => void

  /** @param heard what it does at once about what it is told */
  constructor(heard: (message: ToWorker, worker: PlayedWorker) => void = () => {}) {
    this.#heard = heard
  }

  postMessage(message: ToWorker) {
    this.told.push(message)
    this.#heard(message, this)
  }

  /** All that it was told of a kind. */
  all<Kind extends ToWorker['kind']>(kind: Kind): Told<Kind>[] {
    return this.told.filter((message): message is Told<Kind> => message.kind === kind)
  }

  /** The last that it was told of a kind. */
  last<Kind extends ToWorker['kind']>(kind: Kind): Told<Kind> {
    const last = this.all(kind).at(-1)
    if (!last) throw new Error(`The worker was told no ${kind}.`)
    return last
  }

  say(message: FromWorker) {
    this.onmessage?.call(this as unknown as Worker, { data: message } as MessageEvent<FromWorker>)
  }

  /** It breaks with what is said, or does not even load. */
  breaks(message?: string) {
    const error = Object.assign(new Event('error'), message && { message })
    this.onerror?.call(this as unknown as Worker, error as ErrorEvent)
  }

  /** The code of a chain that is as old as the page has version 1. */
  head(number: number, specVersion = 1) {
    const block = { hash: `0x${number}`, number: BigInt(number) }
    this.say({ kind: 'head', block, specVersion, upgraded: specVersion > 1 })
  }

  terminate() {
    this.ended = true
  }
}
