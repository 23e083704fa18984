// Dues, arrears, grace and leaving, in the local chain.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readMembership } from '../../governance/src/members.ts'
import { readMembersPage } from '../../governance/src/people.ts'
import { readHosting } from '../../governance/src/people.ts'
import { readPool, readPoolHealth } from '../../governance/src/pools.ts'
import { readStandingIn } from '../../governance/src/standing.ts'
import { account } from '../support/local-chain.ts'
import { DAY, DEMO, DUES, by, first, host, poolOfVoters, second, third } from '../support/pool-of-voters.ts'

/** A unit of share is worth one. */
const ONE = 10n ** 18n

test('A1: arrears are forgiven within the grace; beyond it there is no cover and no vote until paid', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const standing = async () => (await readMembership(api, 0, first.address))?.standing
  // Paid for 150 days, of which 90 are over.
  await chain.fastForward(61n * DAY)
  expect(await standing()).toBe('InGrace')
  expect(await readMembership(api, 0, first.address)).toMatchObject({ covered: true, periodsInArrears: 1 })
  await chain.fastForward(90n * DAY)
  expect(await standing()).toBe('Lapsed')
  await expect(by(api, first, calls.draft(api, 0, { kind: 'WindUp' }))).rejects.toMatchObject({ reason: 'Lapsed' })
  const remove = calls.removeLapsed(api, 0, first.address)
  await expect(by(api, second, remove)).rejects.toMatchObject({ reason: 'NotLapsedLongEnough' })
  await by(api, second, calls.payDues(api, 0, first.address, 1))
  expect(await readMembership(api, 0, first.address)).toMatchObject({ standing: 'Paid', covered: false })
  // Of the others nobody has paid; six periods after the last paid day anyone has them leave.
  await chain.fastForward(90n * DAY)
  await by(api, first, calls.removeLapsed(api, 0, second.address))
  expect(await readMembership(api, 0, second.address)).toMatchObject({ standing: 'Leaving' })
  // Who owes stands before who has paid further, and that before who is leaving.
  const { members } = await readMembersPage(api, 0)
  expect(members).toHaveLength(10)
  expect(members.slice(-2).map(({ who }) => who)).toEqual([first.address, second.address])
})

test('A1: whoever leaves takes a fair share along after the notice', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const before = await readBalance(api, DEMO, first.address)
  await by(api, first, calls.requestExit(api, 0, 0n))
  const { exitNow } = (await readStandingIn(api, 0, first.address))!.share!
  // Five dues paid in, half of the share goes along.
  expect(exitNow).toBe((5n * DUES) / 2n)
  const payExit = (who: typeof first) => by(api, who, calls.payExit(api, 0, first.address))
  await expect(payExit(first)).rejects.toMatchObject({ reason: 'ExitNotDue' })
  await chain.fastForward(14n * DAY)
  // The day is the member's to choose.
  await expect(payExit(second)).rejects.toMatchObject({ reason: 'MomentIsTheMembers' })
  await payExit(first)
  expect((await readBalance(api, DEMO, first.address)) - before).toBe(exitNow)
  expect(await readPool(api, 0)).toMatchObject({ members: 9, voters: 9 })
  expect((await readPoolHealth(api, 0))!.pot).toBe(50n * DUES - exitNow)
})

test('A1: nobody who leaves is paid at less than they accept; they accept less, or stay', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const standing = async () => (await readStandingIn(api, 0, first.address))!
  const payExit = (who: typeof first) => by(api, who, calls.payExit(api, 0, first.address))
  await asks(second, 40_000n)
  await by(api, first, calls.requestExit(api, 0, ONE))
  // The second is paid more than they paid in: the others' shares are worth less.
  await chain.fastForward(45n * DAY)
  const ratio = (260_000n * ONE) / 270_000n
  expect(await standing()).toMatchObject({
    share: { ratio, worth: 28_888n, exitNow: 14_444n, leaving: { ratio: ONE, least: ONE } },
    payExit: { refused: { reason: 'BelowLeastRatio' } },
  })
  await expect(payExit(third)).rejects.toMatchObject({ reason: 'BelowLeastRatio' })
  await by(api, first, calls.withdrawExit(api, 0))
  await expect(by(api, first, calls.withdrawExit(api, 0))).rejects.toMatchObject({ reason: 'NotLeaving' })
  expect(await standing()).toMatchObject({
    member: { standing: 'Paid', covered: true, sequence: undefined },
    share: { leaving: undefined },
    stay: { refused: { reason: 'NotLeaving' } },
  })
  await by(api, first, calls.payDues(api, 0, first.address, 1))
  expect((await standing()).member).toMatchObject({ sequence: 10 })

  await expect(by(api, first, calls.requestExit(api, 0, ONE))).rejects.toMatchObject({ reason: 'LeastAboveRatio' })
  const { ratio: now } = (await standing()).share!
  await by(api, first, calls.requestExit(api, 0, now))
  await by(api, first, calls.requestExit(api, 0, now / 2n))
  expect((await standing()).share!.leaving).toEqual({ ratio: now, least: now / 2n })
  await chain.fastForward(44n * DAY)
  const before = await readBalance(api, DEMO, first.address)
  const { exitNow } = (await standing()).share!
  expect(exitNow).toBe((36_000n * now) / ONE / 2n)
  // A month after the notice anybody has it paid.
  await payExit(third)
  expect((await readBalance(api, DEMO, first.address)) - before).toBe(exitNow)
})

test('A1: who applies holds the first dues, can take them back, and is a member when the host admits', async () => {
  await using local = await poolOfVoters()
  const { api } = local
  const applicant = account('//Member//11')
  const before = await readBalance(api, DEMO, applicant.address)
  await by(api, applicant, calls.applyToJoin(api, 0))
  expect((await readStandingIn(api, 0, applicant.address))?.application).toMatchObject({ dues: DUES })
  // The registry's least balance stays while something is held.
  expect(await readBalance(api, DEMO, applicant.address)).toBe(before - DUES - 1n)
  await by(api, applicant, calls.dropApplication(api, 0, applicant.address))
  expect((await readStandingIn(api, 0, applicant.address))?.application).toBeUndefined()
  expect(await readBalance(api, DEMO, applicant.address)).toBe(before)
  await by(api, applicant, calls.applyToJoin(api, 0))
  expect((await readHosting(api, 0))?.applications).toMatchObject([{ who: applicant.address, dues: DUES }])
  await expect(by(api, first, calls.admit(api, 0, applicant.address))).rejects.toMatchObject({ reason: 'NotTheHost' })
  await by(api, host, calls.admit(api, 0, applicant.address))
  expect(await readMembership(api, 0, applicant.address)).toMatchObject({ standing: 'Paid', paidIn: DUES })
  expect((await readHosting(api, 0))?.applications).toEqual([])
})
