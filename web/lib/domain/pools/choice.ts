// Which pools somebody wants to see, and in which order they stand.
import type { PoolRow } from '@huzhu/governance/pool-list'
import { nobodyPays } from '../members/standing'

/** What a list of pools can be narrowed to. */
export const CHOICES = ['mine', 'joinable', 'full', 'free'] as const
export type Choice = (typeof CHOICES)[number]

/** A pool of a list, whether whoever looks is a member of it, and how many have lapsed, once that is known. */
export type Listed = Pick<PoolRow, 'pool' | 'health' | 'rules' | 'stage'> & {
  readonly member: boolean
  readonly lapsed: number | undefined
}

const says: Record<Choice, (row: Listed) => boolean> = {
  mine: ({ member }) => member,
  joinable: ({ pool, health }) => pool.state === 'Open' && health.placesFrom === undefined,
  full: (row) => !row.health.young && row.health.cap >= row.health.fullCap && !nobodyPays(row, row.lapsed),
  free: ({ rules }) => rules.rules.hostFee === 0,
}

/** Whether a pool is all that was chosen. */
export const isChosen = (row: Listed, choices: readonly Choice[]) => choices.every((choice) => says[choice](row))

/** The choices that an address names; what is none of them is left out. */
export const choicesIn = (text: string | null): Choice[] =>
  CHOICES.filter((choice) => text?.split(',').includes(choice))

/** The address of a list; `before`: of the pools before that one. */
export function listPlace(choices: readonly Choice[], before?: number): `/${string}` {
  const query = [
    ...(choices.length > 0 ? [`only=${choices.join(',')}`] : []),
    ...(before === undefined ? [] : [`before=${before}`]),
  ]
  return query.length === 0 ? '/pools' : `/pools?${query.join('&')}`
}

/** The choices with one more, or with one less where it was among them. */
export const toggled = (choices: readonly Choice[], one: Choice): Choice[] =>
  CHOICES.filter((choice) => choices.includes(choice) !== (choice === one))

/** The sooner a pool can help whoever joins, the further up it stands. */
function rankOf(row: Listed): number {
  const { stage, health, lapsed } = row
  if (stage === 'Closed') return 5
  if (stage === 'WindingUp') return 4
  if (health.members === 0 || nobodyPays(row, lapsed)) return 3
  return stage === 'Young' ? 2 : stage === 'Paused' ? 1 : 0
}

/** Pools as a list shows them: by {@link rankOf}, and of one rank as they came. */
export const inOrder = <Row extends Listed>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => rankOf(a) - rankOf(b))
