// A chain on which four months have passed: two pools, claims in every state, what is being decided about a pool and by
// token holders. It is lived once for all unit tests, which read it and send it nothing.
import type { TestProject } from 'vitest/node'
import { destroyWorker } from '@acala-network/chopsticks-core'
import * as calls from '../../governance/src/calls.ts'
import type { Call } from '../../governance/src/calls.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { hashOf } from '../../governance/src/content.ts'
import { readDrafts } from '../../governance/src/changes.ts'
import { readPanel } from '../../governance/src/panels.ts'
import * as protocolCalls from '../../governance/src/protocol-calls.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { readNow } from '../../governance/src/time.ts'
import { submit } from '../../governance/src/transactions.ts'
import {
  alice,
  bob,
  charlie,
  dave,
  eve,
  fifth,
  first,
  fourth,
  host,
  members,
  ninth,
  school,
  second,
  sixth,
  stranger,
  tenth,
  third,
} from './accounts.ts'
import { startServed } from './local-chain.ts'
import { DAY, by, gather } from './pool-of-voters.ts'
import { type Lived, HUZ } from './lived.ts'

/** Live it on a new chain. */
export async function live(local: Awaited<ReturnType<typeof startServed>>): Promise<Lived> {
  const { api, chain } = local
  const moment = async () => {
    const { chain: time, wall } = await readNow(api)
    return { time: Number(time), wall: Number(wall), block: chain.head.number }
  }
  const until = async (time: bigint) => chain.fastForward((time - (await readNow(api)).chain) * 1_000n)
  const file = async (who: typeof first, ...parts: calls.NewPart[]) => {
    const lossDate = (await readNow(api)).wall
    const cost = 2n * parts.reduce((sum, { amount }) => sum + amount, 0n)
    const claim = { pool: 0, rules: 0, need: 'Tuition', lossDate, cost, parts, statement: hashOf('Fees.') } as const
    await by(api, who, calls.fileClaim(api, claim))
    return { ...(await moment()), lossDate: Number(lossDate) }
  }
  const vote = (poll: bigint, who: typeof first, aye: boolean) => by(api, who, calls.vote(api, poll, aye))
  const together = (acts: readonly (readonly [typeof first, Call])[]) =>
    Promise.all(acts.map(([who, call]) => by(api, who, call)))

  await by(api, alice, protocolCalls.propose(api, { kind: 'Wish', text: hashOf('More schools.') }))
  const wished = await moment()
  await gather(local, {})
  const gathered = await moment()
  await submit(api, calls.join(api, 9), { by: stranger })
  const denied = await moment()
  const { template } = await readRuleBounds(api)
  const lamplight = { name: 'Lamplight', summary: 'Books', terms: hashOf('For evenings.'), currency: 'native' } as const
  await by(api, host, calls.createPool(api, { ...lamplight, rules: { ...template, dues: 2n * HUZ } }))
  const opened = await moment()

  const toSchool = { account: school }
  const paid = await file(first, { amount: 8_000n, payee: toSchool })
  const refused = await file(second, { amount: 9_000n, payee: toSchool })
  await by(api, third, calls.dispute(api, 0, 1, 0, 'WrongAmount', hashOf('The bill says less.')))
  const objected = await moment()
  await by(api, second, calls.answer(api, 0, 1, 0, hashOf('It is of last year.')))
  const { poll } = (await readClaim(api, 0, 1))!.parts[0]!.dispute!
  const { opens, ends } = (await readPanel(api, poll))!
  await until(opens)
  await Promise.all(members.slice(3, 8).map((who) => vote(poll, who, true)))
  await vote(poll, ninth, false)
  await until(BigInt(paid.time) + 3n * 86_400n + 3_600n)
  const collecting = { ...(await moment()), hash: chain.head.hash }
  await until(ends + 3_600n)
  await by(api, second, calls.reopen(api, 0, 1, 0, hashOf('A new bill.')))
  const reopened = await moment()

  const due = (await readNow(api)).wall + 40n * 86_400n
  const later = { amount: 2_000n, payee: toSchool, due, milestone: 'ProofOfEnrolment' } as const
  const inParts = await file(third, { amount: 1_000n, payee: 'own account' }, later)
  await together([
    [first, calls.look(api, 0, 2, 0, false)],
    [ninth, calls.look(api, 0, 2, 0, true)],
  ])
  // More than they have paid in.
  await file(fourth, { amount: 27_000n, payee: { vouched: dave.address } })
  await by(api, fifth, calls.vouch(api, 0, 3, 1_000n))
  await file(fifth, { amount: 4_000n, payee: toSchool })
  await by(api, sixth, calls.dispute(api, 0, 4, 0, 'FalseDocuments', hashOf('No such school.')))

  const proposed = { ...template, dues: 6_000n, coveredShare: 90 }
  await by(api, alice, calls.proposeRules(api, 0, proposed, hashOf('The pot can.')))
  const decided = await moment()
  await by(api, first, calls.draft(api, 0, { kind: 'Host', candidate: second.address }, hashOf('A new host.')))
  const [draft] = await readDrafts(api, 0, (await readNow(api)).chain)
  await by(api, third, calls.signDraft(api, 0, first.address, draft!.number))
  await together([
    [first, calls.invite(api, 0, stranger.address)],
    [eve, calls.applyToJoin(api, 0)],
    [tenth, calls.requestExit(api, 0, (9n * 10n ** 18n) / 10n)],
  ])
  const invited = await moment()
  await by(api, host, calls.handOver(api, 0, first.address))
  await by(api, host, calls.pause(api, 1))
  const paused = await moment()

  await by(api, alice, protocolCalls.propose(api, { kind: 'PoolDeposit', deposit: 50n * HUZ }))
  const submitted = await moment()
  await by(api, alice, protocolCalls.placeDecisionDeposit(api, 1))
  const cast = (aye: boolean, conviction: protocolCalls.Conviction, tokens: bigint) =>
    protocolCalls.voteWithConviction(api, 1, { aye, conviction, balance: tokens * HUZ })
  await together([
    [alice, cast(true, 2, 9_000n)],
    [bob, cast(false, 0, 8_000n)],
    [charlie, protocolCalls.delegate(api, 1, alice.address, 3, 1_000n * HUZ)],
  ])
  await chain.fastForward(DAY / 4n)
  const { number, hash } = chain.head
  const times = {
    wished,
    gathered,
    denied,
    opened,
    paid,
    refused,
    objected,
    collecting,
    reopened,
    inParts,
    decided,
    invited,
    paused,
    submitted,
  }
  return { endpoint: local.server.url, block: number, hash, poll: Number(poll), ...times }
}

/** The chain, served from this process until it is disposed of. */
export async function startLived() {
  const local = await startServed()
  return {
    lived: await live(local),
    async [Symbol.asyncDispose]() {
      await local[Symbol.asyncDispose]()
      await destroyWorker()
    },
  }
}

export async function setup({ provide }: TestProject) {
  const { lived, [Symbol.asyncDispose]: end } = await startLived()
  provide('lived', lived)
  return end
}
