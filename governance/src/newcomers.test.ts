import { expect, test } from 'vitest'
import { ninth, school, stranger } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { readLimitFacts, readPayable } from './claims.ts'
import { newcomerIn } from './newcomers.ts'
import { readPoolRow } from './pool-list.ts'
import { readStandingIn } from './standing.ts'
import { readNow } from './time.ts'

const chain = lived()
const DAY = 86_400n

test('what a newcomer would be allowed is what the chain allows a member who has paid as often', async () => {
  const [row, { wall }] = await Promise.all([readPoolRow(chain.state, 0), readNow(chain.state)])
  const { rules } = row!.rules
  const cost = 1_000_000n
  const request = { pool: 0, who: ninth.address, rules: 0, lossDate: wall, cost, payee: { account: school } } as const
  const [payable, facts] = await Promise.all([
    readPayable(chain.state, request),
    readLimitFacts(chain.state, 0, ninth.address, 0),
  ])
  // Who has received nothing, and paid some of it so far ahead that it does not count yet.
  expect(facts!.received + facts!.promised).toBe(0n)
  const counted = facts!.paidIn - facts!.ahead
  const times = counted / rules.dues
  expect(times).toBeGreaterThan(1n)
  const day = wall + (times - 1n) * BigInt(rules.periodDays) * DAY
  const newcomer = newcomerIn(row!, cost, day, wall)
  expect(newcomer).toMatchObject({ periods: Number(times), pays: times * rules.dues })
  const limitsBy = (paidIn: bigint, { limits }: Pick<typeof payable, 'limits'>) =>
    limits.map(({ limit, amount }) => ({ limit, amount: limit === 'PaidIn' ? (amount * rules.dues) / paidIn : amount }))
  expect(limitsBy(times * rules.dues, newcomer)).toEqual(limitsBy(counted, payable))
  expect(newcomer.binding).toBe(payable.binding)
  // Of less the share of the cost binds.
  for (const small of [10n, 999n]) {
    const { amount, binding } = await readPayable(chain.state, { ...request, cost: small })
    expect(newcomerIn(row!, small, day, wall)).toMatchObject({ amount, binding })
  }
})

test('cover begins when the chain says that it would', async () => {
  const [row, { wall }, standing] = await Promise.all([
    readPoolRow(chain.state, 0),
    readNow(chain.state),
    readStandingIn(chain.state, 0, stranger.address),
  ])
  const { coverFrom, periods } = newcomerIn(row!, 1n, wall - DAY, wall)
  expect(standing!.join).toMatchObject({ ok: { coverFrom } })
  expect(periods).toBe(1)
})

test('of dues the host’s fee does not count, and a young pool allows little', async () => {
  const row = (await readPoolRow(chain.state, 0))!
  const rules = { ...row.rules, rules: { ...row.rules.rules, hostFee: 20_000_000, ramp: 3 } }
  const paidIn = newcomerIn({ ...row, rules }, 1n, 0n, 0n).limits.find(({ limit }) => limit === 'PaidIn')
  expect(paidIn!.amount).toBe(3n * (row.rules.rules.dues - row.rules.rules.dues / 50n))
  const health = { ...row.health, youngCap: 7n }
  expect(newcomerIn({ ...row, health }, 1_000n, 0n, 0n)).toMatchObject({ amount: 7n, binding: 'YoungPool' })
})
