// What needs no waiting, on the stock node with its own clock, through the same client library.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readChanges } from '../../governance/src/changes.ts'
import { readClaim, readPayable } from '../../governance/src/claims.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readMembership } from '../../governance/src/members.ts'
import { readPool, readPoolHealth } from '../../governance/src/pools.ts'
import { placeDecisionDeposit, propose, voteWithConviction } from '../../governance/src/protocol-calls.ts'
import { readReferendum } from '../../governance/src/referenda.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { readNow } from '../../governance/src/time.ts'
import { preflight, submitOrThrow } from '../../governance/src/transactions.ts'
import { METADATA, ROOT } from '../../scripts/paths.ts'
import { run } from '../../scripts/process.ts'
import { account, temporaryFolder } from '../support/local-chain.ts'
import { startNode } from '../support/omni-node.ts'
import { continueIn } from '../support/pool-in-spec.ts'
import { DEMO, DUES, by, first, host, members, preparePoolOfVoters, school } from '../support/pool-of-voters.ts'

const UNIT = 10n ** 12n
const [alice, bob, sponsor] = [account('//Alice'), account('//Bob'), account('//Sponsor')]

/** A folder with the spec as people write it. */
async function chainSpec() {
  const folder = await temporaryFolder()
  const spec = join(folder.path, 'chain-spec.json')
  await run(process.execPath, [join(ROOT, 'scripts/chain-spec.ts'), '--out', spec])
  return { ...folder, spec }
}

/** What a pool promises that has promised nothing. */
const NOTHING = { waiting: 0n, undecided: 0n, owed: 0n }

test('a pool is opened, joined, paid, given to; a claim before cover is refused; token holders propose and vote', async () => {
  await using folder = await chainSpec()
  const api = await startNode(folder.spec)
  const committed = JSON.parse(await readFile(join(METADATA, 'genesis.json'), 'utf8')) as { hash: string }
  expect(api.genesisHash.toHex()).toBe(committed.hash)

  const rules = { ...(await readRuleBounds(api)).template, dues: DUES }
  const pool = { name: '青禾助学', summary: 'Ten families', currency: DEMO, rules }
  await by(api, host, calls.createPool(api, pool))
  await by(api, host, calls.acceptPayee(api, 0, school))
  const people = members.map(({ address }) => address)
  await by(api, host, calls.inviteAll(api, 0, people))
  const tokens = await readBalance(api, 'native', first.address)
  await Promise.all(members.map((who) => by(api, who, calls.join(api, 0))))
  // Joining by invitation takes no fee.
  expect(await readBalance(api, 'native', first.address)).toBe(tokens)
  await Promise.all(members.map((who) => by(api, who, calls.payDues(api, 0, who.address, 2))))
  await submitOrThrow(api, calls.donate(api, 0, 50_000n), { by: sponsor, feeIn: DEMO })
  expect(await readPool(api, 0)).toMatchObject({ name: pool.name, host: host.address, members: 10, voters: 0 })
  expect(await readPoolHealth(api, 0)).toMatchObject({ free: 30n * DUES, donated: 50_000n })

  const { wall } = await readNow(api)
  const { coverFrom } = (await readMembership(api, 0, first.address))!
  expect(coverFrom).toBeGreaterThan(wall + 59n * 86_400n)
  const request = { pool: 0, rules: 0, lossDate: wall, cost: 2_000n }
  const payee = { account: school }
  const claim = calls.fileClaim(api, { ...request, need: 'Tuition', parts: [{ amount: 1_000n, payee }] })
  const refusal = { pallet: 'mutualAid', reason: 'CoverNotBegun' }
  await expect(readPayable(api, { ...request, who: first.address, payee })).rejects.toMatchObject(refusal)
  expect((await preflight(api, claim, first.address)).refusal).toMatchObject(refusal)
  await expect(by(api, first, claim)).rejects.toMatchObject(refusal)

  await by(api, bob, calls.proposeRules(api, 0, { ...rules, coveredShare: 70 }))
  expect(await readChanges(api, 0)).toMatchObject([{ slot: 'RulesByHolder', state: 'Voting', by: bob.address }])
  await by(api, alice, propose(api, { kind: 'RegisterPayee', payee: sponsor.address }))
  await by(api, alice, placeDecisionDeposit(api, 0))
  await Promise.all([
    by(api, alice, voteWithConviction(api, 0, { aye: true, balance: 1_000n * UNIT, conviction: 6 })),
    by(api, bob, voteWithConviction(api, 0, { aye: false, balance: 1_000n * UNIT, conviction: 1 })),
  ])
  expect(await readReferendum(api, 0)).toMatchObject({
    state: 'Ongoing',
    ongoing: { ayes: 6_000n * UNIT, nays: 1_000n * UNIT, support: 1_000n * UNIT },
  })
})

test('a pool that has lived in the local chain goes on: a covered member files and withdraws', async () => {
  await using folder = await chainSpec()
  const history = join(folder.path, 'chain.sqlite')
  await preparePoolOfVoters(history)
  await continueIn(folder.spec, history)
  const api = await startNode(folder.spec)
  expect(await readPoolHealth(api, 0)).toMatchObject({ members: 10, voters: 10, free: 50n * DUES, promises: NOTHING })

  const { wall } = await readNow(api)
  const request = { pool: 0, rules: 0, lossDate: wall, cost: 16_000n }
  const payee = { account: school }
  const payable = await readPayable(api, { ...request, who: first.address, payee })
  expect(payable.amount).toBeGreaterThan(8_000n)
  const tokens = await readBalance(api, 'native', first.address)
  await by(api, first, calls.fileClaim(api, { ...request, need: 'Tuition', parts: [{ amount: 8_000n, payee }] }))
  // Filing takes no fee.
  expect(await readBalance(api, 'native', first.address)).toBe(tokens)
  expect((await readClaim(api, 0, 0))?.parts[0]?.status).toMatchObject({ state: 'Open', next: { step: 'Approval' } })
  expect(await readPoolHealth(api, 0)).toMatchObject({ promises: { undecided: 8_000n } })
  await by(api, first, calls.withdrawClaim(api, 0, 0))
  expect((await readClaim(api, 0, 0))?.parts[0]?.state).toBe('Withdrawn')
  expect(await readPoolHealth(api, 0)).toMatchObject({ promises: NOTHING })
})
