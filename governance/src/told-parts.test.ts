import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { type Claim, readClaims } from './claims.ts'
import { type ToldPart, isAsTold, stampsOf } from './told-parts.ts'

const chain = lived()

/** A part as somebody who does not lie tells it. */
function toldOf(claim: Claim, index: number): ToldPart {
  const { amount, paid, held, payee, ownAccount, vouched, state, opened, decided, settled } = claim.parts[index]!
  return {
    ...{ pool: claim.pool, claim: claim.id, part: index, claimant: claim.claimant, need: claim.need, payee },
    ...{ way: ownAccount ? 'own' : vouched ? 'vouched' : 'registered', amount, paid, held, state },
    ...{ filed: claim.filed.time, opened: opened?.time, decided: decided?.time, settled: settled?.time },
  }
}

test('parts are as they are told, and otherwise with anything else', async () => {
  const claims = await readClaims(chain.state, 0)
  expect(claims.length).toBeGreaterThan(4)
  for (const claim of claims)
    for (const [index] of claim.parts.entries()) {
      const told = toldOf(claim, index)
      expect(isAsTold(claim, told)).toBe(true)
      const lies: Partial<ToldPart>[] = [
        ...[{ pool: 1 }, { claim: claim.id + 1 }, { part: 7 }, { claimant: '' }, { need: 'Exam' }, { payee: '' }],
        { way: told.way === 'own' ? 'vouched' : 'own' } as const,
        ...[{ amount: told.amount + 1n }, { paid: told.paid + 1n }, { held: 1n }, { state: 'Expired' }],
        ...[{ filed: told.filed - 1n }, { opened: 5n }, { decided: 5n }, { settled: 5n }, { state: 'Short' }],
      ]
      for (const lie of lies) expect([lie, isAsTold(claim, { ...told, ...lie })]).toEqual([lie, false])
    }
})

test('one of which not all was paid is short, whatever the chain calls it', async () => {
  const [claim] = (await readClaims(chain.state, 0)).filter(({ id }) => id === 0)
  const short = (state: 'Paid' | 'Expired', paid: bigint) => {
    const part = { ...claim!.parts[0]!, state, paid }
    return isAsTold({ ...claim!, parts: [part] }, { ...toldOf(claim!, 0), state: 'Short', paid })
  }
  expect([short('Paid', 7_999n), short('Expired', 1n), short('Paid', 8_000n), short('Expired', 0n)]).toEqual([
    ...[true, true, false, false],
  ])
})

test('when a part was given up is no decision, and what never opened again has no opening', async () => {
  const [claim] = (await readClaims(chain.state, 0)).filter(({ id }) => id === 1)
  const part = { ...claim!.parts[0]!, state: 'Withdrawn', opened: undefined, decided: { time: 9n, block: 1 } } as const
  const told = { ...toldOf(claim!, 0), state: 'Withdrawn' }
  expect(isAsTold({ ...claim!, parts: [part] }, told)).toBe(true)
  expect(isAsTold({ ...claim!, parts: [{ ...part, state: 'Refused' }] }, { ...told, state: 'Refused' })).toBe(false)
})

test('when a part took its steps is told by the chain, but for when the rest of it expired', async () => {
  const claims = await readClaims(chain.state, 0)
  const of = (id: number, changes: Partial<ToldPart> = {}) => {
    const claim = claims.find((one) => one.id === id)!
    return { part: claim.parts[0]!, filed: claim.filed, stamps: stampsOf(claim, { ...toldOf(claim, 0), ...changes }) }
  }
  const paid = of(0)
  expect(paid.part.state).toBe('Paid')
  const { decided, settled } = paid.part
  expect(paid.stamps).toEqual({ filing: paid.filed, decision: decided, payment: settled, ending: settled })
  expect(of(0, { state: 'Refused' }).stamps.ending).toEqual(decided)
  expect(of(0, { state: 'Withdrawn', decided: undefined }).stamps).toMatchObject({
    decision: undefined,
    ending: decided,
  })
  expect(of(0, { state: 'Expired', decided: undefined }).stamps.ending).toEqual(decided)
  expect(of(0, { state: 'Expired' }).stamps.ending).toBeUndefined()
  expect(of(0, { state: 'Short' }).stamps).toMatchObject({ decision: decided, ending: undefined })
})
