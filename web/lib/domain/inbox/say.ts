// What a happening is told with, and what it is told as.
import type { Happened, InPool } from '@huzhu/governance/happenings'
import type { Task } from '@huzhu/governance/mine'
import { type Calendar, type ChainTime, type WallTime, dateOf } from '@huzhu/governance/time'
import { pseudonym } from '$lib/domain/members/pseudonym'
import { accountName } from '$lib/domain/payees/names'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import type { ShapeName, Tone } from '$lib/ui/status/shape'
import { date, moment } from '$lib/ui/time/dates'

/** What happened, with the public key of whoever did it or whom it is about: names follow from keys. */
export type Known<Kind extends Happened['kind'] = Happened['kind']> = Extract<Happened, { readonly kind: Kind }> & {
  readonly key?: readonly number[] | undefined
}

/** A happening in words. */
export interface News {
  readonly shape: ShapeName
  readonly tone: Tone
  readonly title: string
  readonly text?: string
  /** Where it is, and what the link there is called. */
  readonly link: { readonly name: string; readonly place: '' | `/${string}` }
}

/** What needs whoever it is told to, in which pool. */
export type Waiting = Task & { readonly row: { readonly pool: { readonly id: number } } }

/** Tells the happenings of some kinds. */
export type Words<Kind extends Happened['kind']> = {
  readonly [One in Kind]: (happened: Known<One>, say: Say) => News
}

/** How dates, sums and people are written. What lies ahead is dated by the calendar of today. */
export class Say {
  readonly language: Language
  readonly #calendar: Calendar
  readonly #tasks: readonly Waiting[] | undefined

  /** `tasks`: what needs them by now; undefined while that is not known. */
  constructor(language: Language, calendar: Calendar, tasks?: readonly Waiting[]) {
    this.language = language
    this.#calendar = calendar
    this.#tasks = tasks
  }

  /**
   * Whether what happened still asks something of them: the task stands. Where tasks are not known, its end decides;
   * what has none is open then.
   */
  asks({ pool }: InPool, isIt: (task: Task) => boolean, end?: ChainTime): boolean {
    if (this.#tasks) return this.#tasks.some((task) => task.row.pool.id === pool.id && isIt(task))
    return end === undefined || this.isAhead(end)
  }

  money(amount: bigint, currency: Currency): string {
    return formatAmount(amount, currency, this.language)
  }

  day(time: ChainTime | undefined): string {
    return time === undefined ? '' : this.date(dateOf(time, this.#calendar))
  }

  date(at: WallTime): string {
    return date(at, this.language, this.#calendar.wall)
  }

  /** Whether a chain time lies ahead. */
  isAhead(time: ChainTime): boolean {
    return dateOf(time, this.#calendar) > this.#calendar.wall
  }

  moment(time: ChainTime): string {
    return moment(dateOf(time, this.#calendar), this.language, this.#calendar.wall)
  }

  /** Whoever did it or whom it is about, by the name they have in its pool. */
  who({ key, ...of }: Known): string {
    const pool = 'pool' in of ? of.pool.id : undefined
    if (key) return pseudonym(Uint8Array.from(key), this.language, pool)
    return 'by' in of ? accountName(of.by) : ''
  }
}
