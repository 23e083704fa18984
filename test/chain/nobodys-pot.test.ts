// No key, host or referendum moves a pool's money but by a claim, an exit or the pool's end.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readDrafts } from '../../governance/src/changes.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readPool, readPotAccount } from '../../governance/src/pools.ts'
import { preflight } from '../../governance/src/transactions.ts'
import { readNow } from '../../governance/src/time.ts'
import { readEnding } from '../../governance/src/people.ts'
import { readChanges } from '../../governance/src/changes.ts'
import { account } from '../support/local-chain.ts'
import { DAY, DEMO, DUES, by, first, host, members, poolOfVoters } from '../support/pool-of-voters.ts'

test("A3: no one takes, freezes or reassigns a pot, and Root's referendum has no track", async () => {
  await using local = await poolOfVoters()
  const { api } = local
  const pot = await readPotAccount(api, 0)
  const before = await readBalance(api, DEMO, pot)
  const thief = account('//Eve')
  const { assets, balances, system, scheduler, utility, referenda } = api.tx
  const take = assets.forceTransfer(DEMO, pot, thief.address, 1)
  const tries = [
    take,
    assets.freeze(DEMO, pot),
    assets.setTeam(DEMO, thief.address, thief.address, thief.address),
    assets.transferOwnership(DEMO, thief.address),
    assets.forceAssetStatus(DEMO, thief.address, thief.address, thief.address, thief.address, 1, true, false),
    assets.mint(DEMO, thief.address, 1),
    balances.forceTransfer(pot, thief.address, 1),
    balances.forceSetBalance(thief.address, 1),
    system.setCode('0x00'),
    system.setStorage([]),
    system.authorizeUpgrade(`0x${'11'.repeat(32)}`),
    scheduler.schedule(9_999_999, null, 0, take),
    utility.dispatchAs({ system: 'Root' }, take),
    referenda.submit({ system: 'Root' } as never, { Inline: take.method.toHex() }, { After: 1 }),
    referenda.submit({ system: { Signed: pot } } as never, { Inline: take.method.toHex() }, { After: 1 }),
  ]
  for (const who of [thief, host, first])
    for (const call of tries) {
      const { refusal } = await preflight(api, call, who.address)
      expect(refusal, `${call.method.section}.${call.method.method}`).toBeDefined()
    }
  await expect(by(api, host, tries[0]!)).rejects.toMatchObject({ reason: 'NoPermission' })
  await expect(by(api, thief, tries[13]!)).rejects.toMatchObject({ reason: 'NoTrack' })
  expect(await readBalance(api, DEMO, pot)).toBe(before)
})

test('A3: a pool is wound up by its voters alone, and everyone takes their share of it', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  await expect(by(api, host, calls.draft(api, 0, { kind: 'WindUp' }))).rejects.toMatchObject({ reason: 'NotAMember' })
  await by(api, first, calls.draft(api, 0, { kind: 'WindUp' }))
  const [draft] = await readDrafts(api, 0, (await readNow(api)).chain)
  expect(draft).toMatchObject({ signatures: 1, needed: 5 })
  for (const who of members.slice(1, 5)) await by(api, who, calls.signDraft(api, 0, first.address, draft!.number))
  const [change] = await readChanges(api, 0)
  await chain.fastForward(3n * DAY)
  await Promise.all(members.slice(0, 8).map((who) => by(api, who, calls.vote(api, change!.poll, true))))
  await chain.fastForward(15n * DAY)
  expect((await readPool(api, 0))?.state).toBe('WindingUp')
  const { winding } = (await readEnding(api, 0, undefined))!
  expect(winding).toMatchObject({ phase: 'Sharing', sharing: { ratio: 10n ** 18n } })
  const before = await readBalance(api, DEMO, first.address)
  await by(api, host, calls.redeem(api, 0, first.address))
  expect((await readBalance(api, DEMO, first.address)) - before).toBe(5n * DUES)
  await expect(by(api, host, calls.closePool(api, 0))).rejects.toMatchObject({ reason: 'SharingNotOver' })
  await chain.fastForward(366n * DAY)
  await by(api, host, calls.closePool(api, 0))
  expect((await readPool(api, 0))?.state).toBe('Closed')
  expect(await readBalance(api, DEMO, await readPotAccount(api, 0))).toBe(0n)
})
