// What calls and due jobs add to a block's proof: the sum over all maps that they read.
//
// The measuring program counts the one map that adds most. Its tables name all of them, and from these the sum is taken.

/** Branches above a map's own, which the program counts once for each map: two full ones. */
const ABOVE_A_MAP = 2 * 15 * 33

/** A function with what stands above it, in what the template makes. */
const FUNCTION = /((?:\t\/\/\/ .*\n)*)\tfn (\w+)\((?:(\w): u32)?\) -> Weight \{\n([\s\S]*?)\n\t\}\n/g
const READ = /Storage: `(\S+)` \(r:(\d+) w:\d+\)\n\t\/\/\/ Proof: `\S+` \(.*added: (\d+),/g

/** Bytes of proof: `base`, and `slope` for each of a component. */
interface Proof {
  readonly base: number
  readonly slope: number
}

/** The maps that a function's table names, with how often each is read at most, and what a read adds. */
function readsOf(table: string): { map: string; reads: number; added: number }[] {
  return Array.from(table.matchAll(READ), ([, map, reads, added]) => ({
    map: map!,
    reads: Number(reads),
    added: Number(added),
  })).filter(({ reads }) => reads > 0)
}

/** The sum over a function's `table`, where `most` is the greatest value of its component and 0 without one. */
function proofOf(name: string, table: string, most: number, readsForEach: number): Proof {
  const reads = readsOf(table)
  if (reads.length !== Array.from(table.matchAll(/Storage: .*\(r:[1-9]/g)).length) {
    throw new Error(`${name} reads what has no greatest size: its proof cannot be known beforehand.`)
  }
  let [base, slope, left] = [0, 0, readsForEach]
  // Which maps are read for each of a component is not told. Of those that may be, the smallest are taken to be: the sum
  // is right where there are most, and no less than what is read where there are fewer.
  for (const { reads: ofMap, added } of reads.toSorted((one, other) => one.added - other.added)) {
    const forEach = most > 0 ? Math.min(Math.round(ofMap / most), left) : 0
    base += ABOVE_A_MAP + added * (ofMap - forEach * most)
    slope += added * forEach
    left -= forEach
  }
  if (left > 0) {
    throw new Error(
      `${name} reads ${readsForEach} entries for each of its component, but its maps tell of ${readsForEach - left}.`,
    )
  }
  return { base, slope }
}

/** What the template made, with the proofs. */
export function withProofs(source: string): string {
  return source.replace(FUNCTION, (text, table: string, name: string, component: string | undefined, body: string) => {
    const most = Number(component ? table.match(new RegExp(`/// ${component}: \\d+ to (\\d+)\\n`))?.[1] : 0)
    const readsForEach = Number(body.match(/reads\(\((\d+)_u64\)\.saturating_mul/)?.[1] ?? 0)
    const { base, slope } = proofOf(name, table, most, readsForEach)
    return text.replaceAll('PROOF_OF_EACH', String(slope)).replaceAll('PROOF', String(base))
  })
}
