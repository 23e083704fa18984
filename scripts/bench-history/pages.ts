// What a page that asks a long history takes: processor time of whoever answers, and its slowest statement.
import { readFileSync, readdirSync } from 'node:fs'
import { historyApi } from '../../history/src/api/api.ts'
import type { Asked, Database } from '../../history/src/database.ts'
import { known } from './synthetic.ts'

/** How often each is asked, after it has been asked a few times. */
const [WARM, TIMES] = [3, 40]

/** Milliseconds of the processor. */
type Clock = () => number

/** A process with all of its threads, and, on a server, whoever works for it. */
export function clockOf(server?: number): Clock {
  const own = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  }
  return server === undefined ? own : () => own() + takenBy(server)
}

/** Milliseconds that a process and its children have taken, in ticks of a hundredth. */
function takenBy(parent: number): number {
  let ticks = 0
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const [, ...fields] = readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')
      const [, ppid, ...rest] = fields.join(') ').split(' ')
      if (Number(entry) === parent || Number(ppid) === parent) ticks += Number(rest[9]) + Number(rest[10])
    } catch {
      // It has ended meanwhile.
    }
  }
  return ticks * 10
}

/** What one kind of question takes. */
export interface Taken {
  readonly name: string
  /** Of the processor, on average. */
  readonly cpu: number
  /** The slowest statement of all. */
  readonly slowest: number
}

/** Ask each kind of page of a history so many times. */
export async function askPages(db: Database, clock: Clock): Promise<Taken[]> {
  let slowest = 0
  const timed = (asked: Asked): Asked => ({
    async rows(query) {
      const began = performance.now()
      const found = await asked.rows<never>(query)
      slowest = Math.max(slowest, performance.now() - began)
      return found
    },
  })
  const kept = {
    ...timed(db),
    snapshot: <Found>(run: (state: Asked) => Promise<Found>) => db.snapshot((state) => run(timed(state))),
  }
  const api = historyApi(kept, () => ({ state: 'following', head: 0 }))
  const { person, payee, claim, middle } = await known(db)
  const [year, half] = [1_735_689_600_000, 1_751_328_000_000]
  const questions: readonly (readonly [string, string])[] = [
    ['ledger, newest page', '/entries?pool=0'],
    ['ledger, a page from the middle', `/entries?pool=0&from=${middle}`],
    ['ledger, rare kinds', '/entries?pool=0&kind=ExitPaid,Donated'],
    ['ledger, a person', `/entries?pool=0&person=${person}`],
    ['ledger, a school', `/entries?pool=0&payee=${payee}`],
    ['ledger, half a year', `/entries?pool=0&since=${year}&until=${half}`],
    ['sums of a pool', '/totals?pool=0'],
    ['sums of half a year and some hours', `/totals?pool=0&since=${year + 7_200_000}&until=${half + 3_600_000}`],
    ['chart of five years', '/pools/0/days?by=month'],
    ['figures of a pool’s claims', '/pools/0/figures'],
    ['figures of a year', `/pools/0/figures?since=${Math.floor(year / 86_400_000)}`],
    ['record of an account', `/accounts/${person}/events`],
    ['story of a claim', `/pools/0/claims/${claim}`],
  ]
  const taken: Taken[] = []
  for (const [name, path] of questions) {
    const ask = async () => {
      const answer = await api.request(path)
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      await answer.arrayBuffer()
    }
    for (let time = 0; time < WARM; time += 1) await ask()
    slowest = 0
    const before = clock()
    for (let time = 0; time < TIMES; time += 1) await ask()
    taken.push({ name, cpu: (clock() - before) / TIMES, slowest })
  }
  return taken
}
