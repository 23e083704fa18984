/** One place of a picture: a moment and a quantity. Both stay whole numbers until they are places on the page. */
export interface Point {
  at: bigint
  value: bigint
}

/** What a picture shows: moments from left to right, quantities from 0 at the bottom to `top`. */
export interface Frame {
  from: bigint
  to: bigint
  top: bigint
}

// A ten-thousandth of the picture is finer than any screen.
const fine = 10_000n
const percent = (part: bigint, whole: bigint) => (whole <= 0n ? 0 : Number((part * fine) / whole) / 100)

/** Percent from the left. */
export const across = (at: bigint, frame: Frame) => percent(at - frame.from, frame.to - frame.from)

/** Percent from the top. */
export const down = (value: bigint, frame: Frame) => 100 - percent(value, frame.top)

const place = (point: Point, frame: Frame) => `${across(point.at, frame)} ${down(point.value, frame)}`

/** Straight from point to point: for money, which moves a little every day. */
export const straightPath = (points: readonly Point[], frame: Frame) =>
  points.length === 0 ? '' : `M${points.map((point) => place(point, frame)).join(' ')}`

/** Level until the next point, then up: for votes, which come one by one. */
export function stepPath(points: readonly Point[], frame: Frame): string {
  const [first, ...rest] = points
  if (!first) return ''
  return `M${place(first, frame)}${rest.map((point) => `H${across(point.at, frame)}V${down(point.value, frame)}`).join('')}`
}

/** A path closed along the bottom. */
export function areaPath(path: string, points: readonly Point[], frame: Frame): string {
  const [first, last] = [points[0], points.at(-1)]
  return first && last ? `${path}L${across(last.at, frame)} 100 L${across(first.at, frame)} 100Z` : ''
}

/** Round quantities to rule lines at: two to four of them, 1, 2 or 5 times a power of ten apart, below `top`. */
export function ruledAt(top: bigint): bigint[] {
  if (top <= 0n) return []
  let power = 1n
  while (power * 10n <= top) power *= 10n
  const apart =
    [power / 5n, power / 2n, power, power * 2n, power * 5n].find((step) => step > 0n && top / step <= 4n) ?? power
  const lines: bigint[] = []
  for (let line = apart; line <= top; line += apart) lines.push(line)
  return lines
}

/** A top that leaves a little air above the highest of the values. */
export function topOf(values: readonly bigint[]): bigint {
  const highest = values.reduce((high, value) => (value > high ? value : high), 0n)
  return highest === 0n ? 1n : highest + highest / 8n + 1n
}

/** Narrower than this a part of a bar is a hairline that nobody sees, in percent. */
const SLIVER = 1.5

/** How wide each part of a bar is, in percent: what is something shows, and all together are the bar. */
export function partWidths(values: readonly bigint[]): number[] {
  const whole = values.reduce((sum, value) => sum + value, 0n)
  const shares = values.map((value) => percent(value, whole))
  const isSliver = shares.map((share, at) => values[at]! > 0n && share < SLIVER)
  const wide = 100 - SLIVER * isSliver.filter(Boolean).length
  const rest = shares.reduce((sum, share, at) => (isSliver[at] ? sum : sum + share), 0)
  return shares.map((share, at) => (isSliver[at] ? SLIVER : rest === 0 ? 0 : (share / rest) * wide))
}

/** The end of a scale on which a quantity and its mark stand with room beyond, and where its ticks are, from 0 on. */
export function scaleFor(value: bigint, mark: bigint): { top: bigint; ticks: bigint[] } {
  const highest = value > mark ? value : mark
  const [first = 1n] = ruledAt(highest)
  const top = (highest / first + 1n) * first
  return { top, ticks: Array.from({ length: Number(top / first) + 1 }, (_, at) => BigInt(at) * first) }
}
