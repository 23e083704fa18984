// Everything on a page is of one block: its number, its calendar and all that was asked of it come in one frame.
import type { Calendar } from '@huzhu/governance/time'

/** A block that can be asked, by its hash: another of the same number may take its place. */
export interface Block {
  readonly hash: string
  readonly number: bigint
}

/** Something asked of a block. Two questions with the same key are the same. */
export interface Question {
  readonly key: string
  readonly name: string
  readonly args: readonly unknown[]
}

/** What is shown: a block, and what it answered by the key of the question. Never changed, only replaced. */
export interface Frame {
  readonly block: Block
  readonly calendar: Calendar
  readonly answers: ReadonlyMap<string, unknown>
  /** What could not be read in this block. */
  readonly failures: ReadonlyMap<string, unknown>
}

/** What becomes of an answer. */
type Outcome = { readonly value: unknown } | { readonly error: unknown }

/** Where questions go, and frames. */
export interface Edge {
  /** Ask a block in one go; each question is answered by itself. */
  ask(block: Block, questions: readonly Question[]): readonly Promise<unknown>[]
  show(frame: Frame): void
  /** A block was asked and has answered. */
  answered(block: Block): void
  /** Not even a block's date could be read. */
  unreadable(error: unknown): void
  /** Whether an error says no more than that the connection is gone. */
  isLost(error: unknown): boolean
}

/** Asked of every block. */
const CALENDAR: Question = { key: 'calendar', name: 'calendar', args: [] }

/** A block whose questions are under way, and those that have come back. */
class Asking {
  readonly block: Block
  readonly outcomes = new Map<string, Outcome>()
  readonly asked = new Set<string>()

  constructor(block: Block) {
    this.block = block
  }
}

/**
 * Asks every question that is wanted of each new block, and shows the block when all have been answered. A block that
 * comes meanwhile is taken next, the newest one: where blocks come faster than answers some are left out, and none is
 * waited for in vain. What is wanted in between is asked of the block that is shown, and of the one under way.
 */
export class Frames {
  readonly #edge: Edge
  readonly #wanted = new Map<string, { readonly question: Question; times: number }>()
  /** The newest block that was heard of. */
  #head: Block | undefined
  #shown: Frame | undefined
  /** What is asked of the block that is shown already. */
  #late: Asking | undefined
  /** The block that is to be shown next. */
  #next: Asking | undefined
  /** Whether the block that is shown is asked again when it is announced. */
  #asksAnew = false
  /** What failed in the block before. */
  #failed = new Set<string>()
  /** Whether what was wanted in this tick is still to be asked. */
  #due = false

  constructor(edge: Edge) {
    this.#edge = edge
  }

  /** Ask it of every block from here on, until what is returned is called. */
  want(question: Question): () => void {
    const wanted = this.#wanted.get(question.key)
    if (wanted) wanted.times += 1
    else this.#wanted.set(question.key, { question, times: 1 })
    this.#askSoon()
    return () => this.#unwant(question.key)
  }

  /** A block was announced as the newest. */
  announce(block: Block): void {
    this.#head = block
    this.#turn()
  }

  /** What is under way will not be answered any more; what is shown stays, and is asked again before it counts. */
  abandon(): void {
    this.#head = this.#next = this.#late = undefined
    this.#asksAnew = true
  }

  #unwant(key: string): void {
    const wanted = this.#wanted.get(key)
    if (!wanted) return
    wanted.times -= 1
    // Whoever wants it anew in the same tick finds its answer.
    queueMicrotask(() => {
      if (wanted.times > 0 || this.#wanted.get(key) !== wanted) return
      this.#wanted.delete(key)
      this.#forgive(key)
      this.#complete()
    })
  }

  /** What nobody wants any more is no trouble, and is asked again by whoever comes back. */
  #forgive(key: string): void {
    if (!this.#shown?.failures.has(key)) return
    this.#late?.asked.delete(key)
    const failures = new Map(this.#shown.failures)
    failures.delete(key)
    this.#reveal({ ...this.#shown, failures })
  }

  /** What is wanted in one tick goes out together. */
  #askSoon(): void {
    if (this.#due) return
    this.#due = true
    queueMicrotask(() => {
      this.#due = false
      if (this.#shown) this.#askLate(this.#shown)
      if (this.#next) this.#put(this.#next, this.#questions())
    })
  }

  #askLate({ block, answers, failures }: Frame): void {
    const missing = this.#questions().filter(({ key }) => !answers.has(key) && !failures.has(key))
    if (missing.length === 0 || !this.#head) return
    this.#late ??= new Asking(block)
    this.#put(this.#late, missing)
  }

  #questions(): Question[] {
    return [...this.#wanted.values()].map(({ question }) => question)
  }

  /** Ask what was not asked yet. */
  #put(asking: Asking, questions: readonly Question[]): void {
    const fresh = questions.filter(({ key }) => !asking.asked.has(key))
    if (fresh.length === 0) return
    for (const { key } of fresh) asking.asked.add(key)
    const answers = this.#edge.ask(asking.block, fresh)
    fresh.forEach(({ key }, at) =>
      answers[at]!.then(
        (value) => this.#hear(asking, key, { value }),
        (error: unknown) => this.#hear(asking, key, { error }),
      ),
    )
  }

  #hear(asking: Asking, key: string, outcome: Outcome): void {
    if (asking !== this.#next && asking !== this.#late) return
    if ('error' in outcome && this.#edge.isLost(outcome.error)) return this.abandon()
    asking.outcomes.set(key, outcome)
    if (asking === this.#next) this.#complete()
    else if (this.#shown) {
      // It is of the block that is shown already: nothing else changes, and it waits for nothing.
      const { answers, failures } = this.#shown
      if ('value' in outcome) this.#reveal({ ...this.#shown, answers: new Map(answers).set(key, outcome.value) })
      else {
        this.#reveal({ ...this.#shown, failures: new Map(failures).set(key, outcome.error) })
        if (!this.#wanted.has(key)) this.#forgive(key)
      }
    }
  }

  /** Take the newest block next, if it is not shown or asked already. */
  #turn(): void {
    if (this.#next) return
    if (!this.#head || (this.#head.hash === this.#shown?.block.hash && !this.#asksAnew)) return this.#askSoon()
    this.#asksAnew = false
    this.#next = new Asking(this.#head)
    this.#put(this.#next, [CALENDAR, ...this.#questions()])
  }

  #complete(): void {
    const next = this.#next
    const calendar = next?.outcomes.get(CALENDAR.key)
    if (!next || !calendar) return
    const wanted = this.#questions().map(({ key }) => key)
    // The very first block is shown as soon as its date is known: what it answers later is of the same block.
    if (this.#shown && wanted.some((key) => !next.outcomes.has(key))) return
    const failed = [CALENDAR.key, ...wanted].filter((key) => 'error' in (next.outcomes.get(key) ?? {}))
    // A block may be gone by the time it is asked, and somebody may be writing by what is shown: it is asked once more.
    const again = failed.some(
      (key) => !this.#failed.has(key) && (key === CALENDAR.key || this.#shown?.answers.has(key)),
    )
    this.#failed = new Set(failed)
    this.#next = undefined
    if (again) return this.#turn()
    if ('error' in calendar) {
      this.#head = undefined
      return this.#edge.unreadable(calendar.error)
    }
    this.#late = this.#shown ? undefined : next
    this.#reveal(frameOf(next, calendar.value as Calendar, wanted))
    this.#edge.answered(next.block)
    this.#turn()
  }

  #reveal(frame: Frame): void {
    this.#shown = frame
    this.#edge.show(frame)
  }
}

function frameOf({ block, outcomes }: Asking, calendar: Calendar, wanted: readonly string[]): Frame {
  const answers = new Map<string, unknown>()
  const failures = new Map<string, unknown>()
  for (const key of wanted) {
    const outcome = outcomes.get(key)
    if (outcome && 'value' in outcome) answers.set(key, outcome.value)
    else if (outcome) failures.set(key, outcome.error)
  }
  return { block, calendar, answers, failures }
}
