// Entries as they are read: day by day, with runs of dues folded.
import { potOf } from '@huzhu/governance/movements'
import type { LedgerLine } from './compare'

/** One entry, or several dues one after the other that are told together. The newest is first. */
export interface Run {
  readonly lines: readonly [LedgerLine, ...LedgerLine[]]
}

/** What happened on a day, the newest first, and what came in and went out. */
export interface LedgerDay {
  /** A moment of it, in seconds. */
  readonly at: bigint
  readonly runs: readonly Run[]
  /** Whether all of the day is here: what came in and went out is of the lines alone. */
  readonly isWhole: boolean
  readonly paidIn: bigint
  readonly paidOut: bigint
}

/** How many dues in a row are told together. */
const FOLDED = 3

/** What an entry changes in the pot. */
export const changeOf = (line: LedgerLine): bigint => potOf(line)

/** What came in and went out by some entries. */
export const inAndOut = (lines: readonly LedgerLine[]) => {
  const changes = lines.map(changeOf)
  const sum = (some: readonly bigint[]) => some.reduce((total, one) => total + one, 0n)
  return { paidIn: sum(changes.filter((one) => one > 0n)), paidOut: -sum(changes.filter((one) => one < 0n)) }
}

/** When an entry was made, in seconds. */
export const secondsOf = ({ time }: LedgerLine): bigint => time / 1_000n

const dayOf = (line: LedgerLine) => {
  const at = new Date(Number(line.time))
  return `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`
}

function runsOf(lines: readonly LedgerLine[]): Run[] {
  const runs: [LedgerLine, ...LedgerLine[]][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && line.kind === 'DuesPaid' && last[0].kind === 'DuesPaid') last.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) => (run.length >= FOLDED ? [{ lines: run }] : run.map((line): Run => ({ lines: [line] }))))
}

/** Whether there are later entries than those of a page, and earlier ones: its first and last day may go on with them. */
export interface Beyond {
  readonly later: boolean
  readonly earlier: boolean
}

/** Entries of a page, the newest first, by their days. */
export function daysOf(lines: readonly LedgerLine[], { later, earlier }: Beyond): LedgerDay[] {
  const days = [...Map.groupBy(lines, dayOf).values()]
  return days.map((some, place) => ({
    ...{ at: secondsOf(some[0]!), runs: runsOf(some), ...inAndOut(some) },
    isWhole: !(later && place === 0) && !(earlier && place === days.length - 1),
  }))
}
