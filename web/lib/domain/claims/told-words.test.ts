import { CLAIM_EVENTS } from '@huzhu/governance/claims'
import type { ClaimStep } from '@huzhu/governance/claim-story'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { school } from '../../../../test/support/accounts.ts'
import { CLAIMANT, currencyOf } from '../examples.ts'
import { pseudonym } from '../members/pseudonym.ts'
import type { CheckedStep } from './told.ts'
import { tellSteps } from './told-words.ts'

overwriteGetLocale(() => 'en')

const PROOF = CLAIM_EVENTS.paid
const key = new Uint8Array(32)
const who = pseudonym(key, 'en', 3)
const registered = { payee: school, ownAccount: false, vouched: false }
const own = { payee: CLAIMANT, ownAccount: true, vouched: false }
const one = { amount: 100n, milestone: undefined }
const filed: ClaimStep & { readonly kind: 'Filed' } = {
  ...{ kind: 'Filed', by: CLAIMANT, need: 'Books', rules: 2, cost: 20_000n, amount: 10_000n, lossDate: 0n },
  ...{ statement: '0x11', parts: [one] },
}

/** Steps in English, in a claim of one part or of as many. */
function told(steps: readonly ClaimStep[], parts = 1) {
  const all: readonly ClaimStep[] = [{ ...filed, parts: Array.from({ length: parts }, () => one) }, ...steps]
  const checked = all.map((step, at): CheckedStep => ({
    ...step,
    ...{ block: 7, hash: '0x', event: at, time: 86_400_000n, proof: PROOF, key, checked: 'same' as const },
  }))
  return tellSteps(checked, {
    ...{ language: 'en', pool: 3, currency: currencyOf(), now: 40n * 86_400n, dated: (time) => time },
  })
}
const wordsOf = (step: ClaimStep, parts?: number) => {
  const { title, text, said } = told([step], parts)[1]!
  return [title, text, said]
}

test('a story begins with what was asked, and each step has its moment, block and event', () => {
  const [first] = told([])
  expect(first).toMatchObject({
    ...{ id: '7-0', title: 'Filed', text: 'Bill ¥200, payable ¥100. Judged by version 2 of the rules.', said: '0x11' },
    ...{ at: 86_400n, proof: { block: 7n, event: PROOF } },
  })
})

const cases: [ClaimStep, string, string?, string?][] = [
  [{ kind: 'Withdrawn', parts: [0] }, 'Withdrawn by the claimant'],
  [{ kind: 'Proven', part: 0, document: '0x22', school: undefined }, 'Proof given', undefined, '0x22'],
  [{ kind: 'Proven', part: 0, document: undefined, school }, 'Proof given', 'The school confirmed it.'],
  [{ kind: 'Vouched', by: CLAIMANT, amount: 500n, wanted: 1, unbacked: 0n }, `${who} vouches and backs ¥5`],
  [{ kind: 'Unvouched', by: CLAIMANT, amount: 500n }, `${who} backs ¥5 of it no more`],
  [{ kind: 'BackingReturned', part: 0, by: CLAIMANT, amount: 500n }, `¥5 of ${who} back it no more`],
  [{ kind: 'Expired', part: 0, amount: 500n }, 'Expired', '¥5 will not be paid.'],
  [{ kind: 'RestExpired', part: 0, amount: 500n }, 'Expired', 'The ¥5 that were left will not be paid.'],
  [
    { kind: 'Reopened', part: 0, amount: 500n, evidence: '0x33' },
    'Brought up once more, with new evidence',
    undefined,
    '0x33',
  ],
  [
    { kind: 'Disputed', part: 0, by: CLAIMANT, reason: 'WrongAmount', statement: '0x44', bond: 300n, poll: 1n },
    ...([`${who} disputed it`, 'Reason: wrong amount. Bond: ¥3.', '0x44'] as const),
  ],
  [{ kind: 'Answered', part: 0, statement: '0x55' }, 'The claimant answered', undefined, '0x55'],
  [{ kind: 'Approved', part: 0, amount: 1n, verdict: undefined }, 'The window closed without a dispute'],
  [
    { kind: 'Approved', part: 0, amount: 1n, verdict: { ayes: 1, nays: 3 } },
    ...(['The panel let it stand', 'For refusing: 1. For paying: 3.'] as const),
  ],
  [
    { kind: 'Refused', part: 0, amount: 1n, verdict: { ayes: 5, nays: 1 } },
    ...(['The panel refused it', 'For refusing: 5. For paying: 1.'] as const),
  ],
  [{ kind: 'BondReturned', part: 0, by: CLAIMANT, amount: 300n }, `The bond of ¥3 went back to ${who}`],
  [
    { kind: 'BondSplit', part: 0, by: CLAIMANT, claimant: 100n, pot: 200n },
    ...([`The bond of ${who} was not returned`, 'Of the bond ¥1 went to the claimant and ¥2 to the pot.'] as const),
  ],
  [
    { kind: 'Paid', part: 0, ...own, amount: 900n, donated: 0n, remaining: 0n },
    "Paid to the claimant's own account",
    '¥9',
  ],
  [
    { kind: 'Paid', part: 0, ...own, amount: 900n, donated: 0n, remaining: 100n },
    ...(["Paid to the claimant's own account", '¥9; ¥1 were still to be paid'] as const),
  ],
  [
    { kind: 'Held', part: 0, ...registered, amount: 900n, donated: 0n, remaining: 0n },
    '¥9 could not be delivered and is kept.',
  ],
  [{ kind: 'Collected', part: 0, amount: 900n, payee: school }, '¥9 collected'],
  [
    { kind: 'PayeeNamed', part: 0, ...own, amount: 900n, back: 800n },
    ...([
      "Another payee: the claimant's own account",
      '¥8 went back into the pot, and the window opens anew.',
    ] as const),
  ],
  [{ kind: 'Looked', part: 0, by: CLAIMANT, doubt: true }, `${who}, drawn by lot, looked and has doubts`],
  [{ kind: 'Looked', part: 0, by: CLAIMANT, doubt: false }, `${who}, drawn by lot, looked: no doubts`],
]

test.each(cases)('%o is told', (step, title, text, said) => {
  expect(wordsOf(step)).toEqual([title, text, said])
})

test('a window says until when, how much and to whom; of several instalments it is said which', () => {
  const opened: ClaimStep = { kind: 'Opened', part: 1, amount: 700n, ...registered, closes: 41n * 86_400n + 43_200n }
  const [title, text] = wordsOf(opened)
  expect(title).toBe('Window opened')
  expect(text).toMatch(/^¥7 to .* can be disputed until .*11 February.*\.$/)
  expect(wordsOf(opened, 2)[1]).toMatch(/ · Instalment 2$/)
})

test('an account that is paid can be compared, except where it is the claimant’s own', () => {
  const paid = { kind: 'Paid', part: 0, amount: 1n, donated: 0n, remaining: 0n } as const
  expect(told([{ ...paid, ...registered }])[1]!.proof).toMatchObject({ account: school })
  expect(told([{ ...paid, ...own }])[1]!.proof).not.toHaveProperty('account')
})
