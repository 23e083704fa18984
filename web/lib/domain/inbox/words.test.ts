import type { Happened } from '@huzhu/governance/happenings'
import type { Task } from '@huzhu/governance/mine'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { afterEach, expect, test, vi } from 'vitest'
import { DAY, rulesOf } from '../examples.ts'
import type { Waiting } from './say.ts'
import { isAboutMoney, newsOf } from './words.ts'

afterEach(() => overwriteGetLocale(() => 'en'))

const NOW = 1_768_392_000n // Noon of 14 January 2026.
const calendar = { chain: NOW, wall: NOW, stalled: 0n, stalls: [] }
const [opens, ends] = [NOW + DAY, NOW + 4n * DAY]
const currency = { id: 1, symbol: '¥', decimals: 2, minimum: 1n }
const native = { id: 'native', symbol: 'HUZ', decimals: 12, minimum: 1n } as const
const inPool = { pool: { id: 3, name: 'North' }, currency }
const ofPart = { ...inPool, claim: 7, part: 1, parts: 2, need: 'Books' } as const
const verdict = { ayes: 38, nays: 7, electorate: 60 }
const by = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'
const paid = { ...ofPart, kind: 'Paid', amount: 34_000n, remaining: 0n, rest: undefined, payee: by } as const
const [before, after] = [rulesOf(), rulesOf({ dues: 7_000n })]
const ofChange = { ...inPool, slot: 'RulesByMembers', proposal: { kind: 'Rules', rules: after }, before } as const

/** One or two of each kind. */
const all: Happened[] = [
  { ...paid, mine: true, ownAccount: false, vouched: false },
  { ...paid, mine: true, ownAccount: true, vouched: false },
  { ...paid, mine: false, ownAccount: false, vouched: false },
  { ...paid, mine: true, ownAccount: false, vouched: true, amount: 10_000n, remaining: 24_000n, rest: ends },
  { ...ofPart, kind: 'Held', amount: 34_000n, mine: true },
  { ...ofPart, kind: 'Held', amount: 34_000n, mine: false },
  { ...ofPart, kind: 'Collected', amount: 34_000n, mine: true },
  { ...ofPart, kind: 'HeldForOther', amount: 34_000n },
  { ...inPool, kind: 'HeldLost', claim: 7, amount: 34_000n },
  { ...inPool, kind: 'ExitPaid', amount: 7_200n, forfeited: 2_400n, stays: 2_400n },
  { ...inPool, kind: 'ExitPaid', amount: 7_200n, forfeited: 2_400n, stays: 900n },
  { ...inPool, kind: 'ExitPaid', amount: 7_200n, forfeited: 2_400n, stays: 0n },
  { ...inPool, kind: 'ExitPaid', amount: 7_200n, forfeited: 2_400n, stays: undefined },
  { ...inPool, kind: 'ExitPaid', amount: 7_200n, forfeited: 0n, stays: 0n },
  { ...inPool, kind: 'ExitPaid', amount: 0n, forfeited: 0n, stays: 0n },
  { ...inPool, kind: 'ShareRedeemed', amount: 7_200n, forfeited: 100n },
  { ...ofPart, kind: 'Disputed', reason: 'WrongAmount', by, opens, ends },
  { ...ofPart, kind: 'Refused', reason: 'WrongAmount', verdict },
  { ...ofPart, kind: 'Refused', reason: undefined, verdict },
  { ...ofPart, kind: 'Refused', reason: 'WrongAmount', verdict: undefined },
  { ...ofPart, kind: 'Refused', reason: undefined, verdict: undefined },
  { ...ofPart, kind: 'Approved', amount: 34_000n, expected: ends, verdict: undefined },
  { ...ofPart, kind: 'Approved', amount: 34_000n, expected: ends, verdict: { ayes: 7, nays: 38, electorate: 60 } },
  { ...ofPart, kind: 'Approved', amount: 0n, expected: undefined, verdict: { ayes: 7, nays: 38, electorate: 60 } },
  { ...ofPart, kind: 'Postponed', amount: 34_000n, until: ends, paysOthers: false },
  { ...ofPart, kind: 'Postponed', amount: 34_000n, until: ends, paysOthers: true },
  { ...ofPart, kind: 'Expired', amount: 34_000n },
  { ...ofPart, kind: 'RestExpired', amount: 100n },
  { ...ofPart, kind: 'Attested', by },
  { ...ofPart, kind: 'Vouched', by, amount: 1_000n, wanted: 1, unbacked: 2_000n },
  { ...ofPart, kind: 'Vouched', by, amount: 1_000n, wanted: 0, unbacked: 0n },
  { ...ofPart, kind: 'Unvouched', by, amount: 1_000n },
  { ...inPool, kind: 'CoverEnded', until: NOW + 90n * DAY },
  { ...ofPart, kind: 'Answered', by },
  { ...ofPart, kind: 'BondReturned', amount: 3_000n, verdict },
  { ...ofPart, kind: 'BondReturned', amount: 3_000n, verdict: undefined },
  {
    ...ofPart,
    kind: 'BondLost',
    amount: 3_000n,
    claimant: 1_500n,
    pot: 1_500n,
    verdict: { ayes: 7, nays: 38, electorate: 60 },
  },
  { ...ofPart, kind: 'BondLost', amount: 3_000n, claimant: 1_500n, pot: 1_500n, verdict: undefined },
  { ...ofPart, kind: 'BondReceived', amount: 1_500n, by },
  { ...ofPart, kind: 'DisputeInPool', reason: 'FalseDocuments', opens, ends },
  { ...ofPart, kind: 'Decided', refused: true, aye: true, verdict },
  { ...ofPart, kind: 'Decided', refused: false, aye: false, verdict: { ayes: 7, nays: 38, electorate: 60 } },
  { ...ofPart, kind: 'Decided', refused: true, aye: true, verdict: undefined },
  { ...ofPart, kind: 'Backed', outcome: 'Paid', amount: 1_000n, back: 0n, paid: 34_000n, goesOn: false },
  { ...ofPart, kind: 'Backed', outcome: 'Paid', amount: 1_000n, back: 200n, paid: 1_000n, goesOn: true },
  { ...ofPart, kind: 'Backed', outcome: 'Refused', amount: 1_000n, back: 1_000n, paid: 0n, goesOn: false },
  { ...ofPart, kind: 'Backed', outcome: 'Ended', amount: 1_000n, back: 1_000n, paid: 0n, goesOn: false },
  { ...ofPart, kind: 'Backed', outcome: 'Ended', amount: 1_000n, back: 400n, paid: 5_000n, goesOn: false },
  { ...ofPart, kind: 'Backed', outcome: 'Ended', amount: 1_000n, back: 400n, paid: 5_000n, goesOn: true },
  { ...ofPart, kind: 'Backed', outcome: 'OtherPayee', amount: 1_000n, back: 1_000n, paid: 0n, goesOn: true },
  { ...inPool, kind: 'Barred', until: NOW + 360n * DAY },
  { ...inPool, kind: 'Invited', by, expires: ends },
  { ...inPool, kind: 'InvitationRevoked' },
  { ...inPool, kind: 'InvitationLapsed', expires: NOW - DAY },
  { ...inPool, kind: 'InviteeJoined', by, left: 1 },
  { ...inPool, kind: 'InviteeJoined', by, left: undefined },
  { ...inPool, kind: 'Admitted', coverFrom: NOW + 30n * DAY },
  { ...inPool, kind: 'ApplicationDropped', amount: 6_000n, own: false },
  { ...inPool, kind: 'ApplicationDropped', amount: 6_000n, own: true },
  { ...inPool, kind: 'PayeeAccepted' },
  { ...inPool, kind: 'PayeeDropped' },
  { ...inPool, kind: 'DuesPaid', by, amount: 6_000n, paidUntil: NOW + 30n * DAY },
  { ...inPool, kind: 'BecameVoter' },
  { ...inPool, kind: 'Removed', payableFrom: NOW + 30n * DAY },
  {
    ...inPool,
    kind: 'RulesPassed',
    version: 1,
    start: NOW + 30n * DAY,
    before,
    after,
    verdict,
    vote: undefined,
    own: false,
  },
  {
    ...inPool,
    kind: 'RulesPassed',
    version: 1,
    start: NOW + 30n * DAY,
    before,
    after,
    verdict,
    vote: true,
    own: false,
  },
  {
    ...inPool,
    kind: 'RulesPassed',
    version: 1,
    start: NOW + 30n * DAY,
    before,
    after,
    verdict,
    vote: false,
    own: false,
  },
  { ...ofChange, kind: 'ChangeFailed', verdict },
  { ...ofChange, kind: 'ChangeFailed', verdict: undefined },
  { ...ofChange, slot: 'Host', proposal: { kind: 'Host', candidate: by }, kind: 'ChangeFailed', verdict },
  { ...ofChange, slot: 'WindUp', proposal: { kind: 'WindUp' }, kind: 'ChangeFailed', verdict },
  { ...ofChange, kind: 'ChangeProposed', by, opens, ends },
  { ...inPool, kind: 'Paused', until: ends },
  { ...inPool, kind: 'PauseLifted' },
  { ...inPool, kind: 'WindingUpBegan' },
  { ...inPool, kind: 'HostOffered', by },
  { ...inPool, kind: 'OfferWithdrawn' },
  { ...inPool, kind: 'CandidateAsked', by, closes: ends },
  { ...inPool, kind: 'HostChanged', by, role: 'Host' },
  { ...inPool, kind: 'HostChanged', by, role: 'Former' },
  { ...inPool, kind: 'HostChanged', by, role: 'Member' },
  { ...inPool, kind: 'SharesFixed', amount: 9_600n, until: ends },
  { ...inPool, kind: 'PoolClosed' },
  { ...inPool, currency: native, kind: 'PoolDepositReturned', amount: 10n ** 13n },
  { ...inPool, kind: 'SuccessorPaid', amount: 9_600n },
  { ...inPool, currency: native, kind: 'DepositSettled', returned: 10n ** 13n, lost: 0n },
  { ...inPool, currency: native, kind: 'DepositSettled', returned: 0n, lost: 10n ** 13n },
  ...(['Approved', 'Rejected', 'TimedOut', 'Cancelled', 'Killed'] as const).map((outcome): Happened => ({
    kind: 'ReferendumEnded',
    currency: native,
    referendum: 9,
    outcome,
    own: true,
    vote: undefined,
  })),
  ...([true, false, undefined] as const).map((aye): Happened => ({
    ...{ kind: 'ReferendumEnded', currency: native, referendum: 9, outcome: 'Approved', own: false },
    vote: { aye, balance: 5n * 10n ** 12n, until: undefined, through: undefined },
  })),
  ...([true, false, undefined] as const).map((aye): Happened => ({
    ...{ kind: 'ReferendumEnded', currency: native, referendum: 9, outcome: 'Approved', own: false },
    vote: { aye, balance: 5n * 10n ** 12n, until: undefined, through: by },
  })),
  { kind: 'DepositReturned', currency: native, referendum: 9, amount: 10n ** 13n },
  { kind: 'DepositLost', why: 'Killed', currency: native, referendum: 9, amount: 10n ** 13n },
  { kind: 'DepositLost', why: 'Killed', currency: native, referendum: undefined, amount: 10n ** 13n },
  { kind: 'SpendApproved', currency: native, spend: 2, amount: 10n ** 13n, until: 900 },
  { kind: 'SpendPaid', currency: native, amount: 10n ** 13n },
  { kind: 'SpendVoided', currency: native, amount: 10n ** 13n },
  { kind: 'Minted', currency, amount: 34_000n },
  { kind: 'PayeeRegistered' },
  { kind: 'PayeeRemoved' },
  { kind: 'UpgradeAnnounced', from: NOW + 30n * DAY },
  { kind: 'UpgradeWithdrawn' },
  { kind: 'LocksFree', currency: native, amount: 5n * 10n ** 12n },
  { kind: 'StoodStill', seconds: 3n * DAY },
  {
    ...inPool,
    kind: 'RulesPassed',
    version: 1,
    start: NOW + 30n * DAY,
    before,
    after,
    verdict,
    vote: undefined,
    own: true,
  },
  {
    kind: 'ReferendumEnded',
    currency: native,
    referendum: 9,
    outcome: 'Rejected',
    own: true,
    vote: { aye: true, balance: 5n * 10n ** 12n, until: undefined, through: undefined },
  },
  { kind: 'DepositLost', why: 'Undecided', currency: native, referendum: 9, amount: 10n ** 13n },
  { kind: 'DepositFree', currency: native, referendum: 9, amount: 10n ** 13n },
  { kind: 'Delegated', currency: native, by, track: 'wish', amount: 10n ** 13n },
  { kind: 'Undelegated', currency: native, by, track: 'wish', amount: 10n ** 13n },
  { ...inPool, kind: 'MemberLeaving', by, payableFrom: NOW + 30n * DAY, removed: false },
  { ...inPool, kind: 'MemberLeaving', by, payableFrom: NOW, removed: true },
  { ...inPool, kind: 'MemberLeft', by },
  { ...inPool, kind: 'CoverBegan' },
  { ...inPool, kind: 'Lapsed', paidUntil: NOW - 30n * DAY },
]

/** Every kind that there is: the compiler finds what is missing here. */
const kinds: Readonly<Record<Happened['kind'], true>> = {
  ...{
    Paid: true,
    Held: true,
    Collected: true,
    HeldForOther: true,
    HeldLost: true,
    ExitPaid: true,
    ShareRedeemed: true,
  },
  ...{
    Disputed: true,
    Refused: true,
    Approved: true,
    Postponed: true,
    Expired: true,
    RestExpired: true,
    Attested: true,
  },
  ...{ Vouched: true, Unvouched: true, CoverEnded: true, Answered: true, BondReturned: true, BondLost: true },
  ...{ BondReceived: true, DisputeInPool: true, Decided: true, Backed: true, Barred: true, Invited: true },
  ...{
    InvitationRevoked: true,
    InvitationLapsed: true,
    InviteeJoined: true,
    Admitted: true,
    ApplicationDropped: true,
    DuesPaid: true,
  },
  ...{
    BecameVoter: true,
    Removed: true,
    PayeeAccepted: true,
    PayeeDropped: true,
    RulesPassed: true,
    ChangeFailed: true,
  },
  ...{
    ChangeProposed: true,
    Paused: true,
    PauseLifted: true,
    WindingUpBegan: true,
    PoolClosed: true,
    HostOffered: true,
  },
  ...{ OfferWithdrawn: true, CandidateAsked: true, HostChanged: true, SharesFixed: true, DepositSettled: true },
  ...{
    PoolDepositReturned: true,
    SuccessorPaid: true,
    ReferendumEnded: true,
    DepositReturned: true,
    DepositLost: true,
  },
  ...{
    SpendApproved: true,
    SpendPaid: true,
    SpendVoided: true,
    Minted: true,
    PayeeRegistered: true,
    PayeeRemoved: true,
  },
  ...{ UpgradeAnnounced: true, UpgradeWithdrawn: true, LocksFree: true, StoodStill: true },
  ...{ DepositFree: true, Delegated: true, Undelegated: true, MemberLeaving: true, MemberLeft: true },
  ...{ CoverBegan: true, Lapsed: true },
}

const key = Array.from({ length: 32 }, (_, at) => at)
const told = (language: 'en' | 'zh') => {
  overwriteGetLocale(() => language)
  return all.map((happened) => {
    const { title, text, link, shape, tone } = newsOf({ ...happened, key }, language, calendar)
    return [title, text ?? '', `${link.name} ${link.place}`, `${shape} ${tone}`]
  })
}

/** What is said, why, where it leads, and how it looks. */
const inEnglish = [
  [
    '¥340 was paid to registered school 5Grwva…utQY.',
    'Your claim 7, books. Nothing for you to do.',
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '¥340 was paid to you.',
    'Your claim 7, books. Nothing for you to do.',
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  ['¥340 was paid to you.', 'For claim 7 in North, books.', 'Read the claim /pools/3/claims/7?part=2', 'paid accent'],
  [
    '¥100 was paid to an account vouched for (5Grwva…utQY).',
    'Your claim 7, books. The pot had too little for all that this round was to pay. ¥240 waits for the next round, to be paid by 18 January as far as the pot allows.',
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '¥340 could not be delivered.',
    'Your claim 7, books. The money is kept for you: collect it, or name another payee.',
    'Collect /pools/3/claims/7?part=2',
    'pause due',
  ],
  [
    '¥340 could not be delivered.',
    'For claim 7 in North. It is kept for you until the claimant names another payee: collect it.',
    'Collect /pools/3/claims/7?part=2',
    'pause due',
  ],
  [
    '¥340 that had waited was delivered.',
    'Your claim 7, books. Nothing for you to do.',
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '¥340 for claim 7 in North does not wait for you any more.',
    'The claimant has named another payee.',
    'Read the claim /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    '¥340 of claim 7 that waited for you is gone.',
    'It could not be delivered until North came to its end; what was left has gone to its successor.',
    'See the pool /pools/3',
    'refuse stop',
  ],
  [
    '¥72 of your share in North was paid to you.',
    'You have left. By the rules, ¥24 of your share stays in the pot.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    '¥72 of your share in North was paid to you.',
    'You have left. Of your share ¥9 stays in the pot by the rules, and ¥15 is what the pot lacked.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    '¥72 of your share in North was paid to you.',
    'You have left. The pot fell short: ¥24 of your share could not be paid.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    '¥72 of your share in North was paid to you.',
    'You have left. ¥24 of your share was not paid: by the rules, for your own claims, or because the pot fell short.',
    'See the pool /pools/3',
    'paid accent',
  ],
  ['¥72 of your share in North was paid to you.', 'You have left.', 'See the pool /pools/3', 'paid accent'],
  ['You have left North', 'There was no share to take along.', 'See the pool /pools/3', 'paid accent'],
  [
    'You took ¥72, your share of North.',
    'The pot fell short: ¥1 of your share could not be paid.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    'Your claim 7 is disputed: wrong amount.',
    'Spruce 092 disputes it. Voters decide from Thu 15 January, 12:00 to Sun 18 January, 12:00; if too few refuse, it is paid. You can answer: they read it before they vote.',
    'Answer it /pools/3/claims/7?part=2',
    'dispute due',
  ],
  [
    'Your claim 7 was refused.',
    '38 voted to refuse it, 7 to pay it, of 60 who could vote. The reason given: wrong amount.',
    'Read the claim /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  [
    'Your claim 7 was refused.',
    '38 voted to refuse it, 7 to pay it, of 60 who could vote.',
    'Read the claim /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  [
    'Your claim 7 was refused.',
    'The reason given: wrong amount.',
    'Read the claim /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  ['Your claim 7 was refused.', '', 'Read the claim /pools/3/claims/7?part=2', 'refuse stop'],
  [
    'Nobody disputed your claim 7: ¥340 is to be paid.',
    'By 18 January, together with the others of this round. Nothing for you to do.',
    'Read the claim /pools/3/claims/7?part=2',
    'settle accent',
  ],
  [
    'Voters decided to pay your claim 7.',
    '7 were for refusing it, 38 for paying. ¥340 is to be paid by 18 January.',
    'Read the claim /pools/3/claims/7?part=2',
    'settle accent',
  ],
  [
    'Voters decided to pay your claim 7.',
    '7 were for refusing it, 38 for paying.',
    'Read the claim /pools/3/claims/7?part=2',
    'settle accent',
  ],
  [
    '¥340 for your claim 7 is postponed to 18 January.',
    'The pot had nothing for this round. The claim stays approved; nothing for you to do.',
    'Read the claim /pools/3/claims/7?part=2',
    'wait due',
  ],
  [
    '¥340 for your claim 7 is postponed to 18 January.',
    'What this round had was donated for registered schools alone. The claim stays approved; nothing for you to do.',
    'Read the claim /pools/3/claims/7?part=2',
    'wait due',
  ],
  [
    '¥340 of your claim 7 has expired and will not be paid.',
    'Its time was over before it could begin, or an instalment before it was refused.',
    'Read the claim /pools/3/claims/7?part=2',
    'pause stop',
  ],
  [
    '¥1 that was left of your claim 7 will not be paid.',
    'The rounds in which it could have been paid are used up, or too little was left to be sent.',
    'Read the claim /pools/3/claims/7?part=2',
    'pause stop',
  ],
  [
    'A school confirmed your claim 7.',
    'Instalment 2 has its proof.',
    'Read the claim /pools/3/claims/7?part=2',
    'draft accent',
  ],
  [
    'Spruce 092 backs your claim 7 with ¥10.',
    'Vouchers still wanted: 1. Not backed yet: ¥20.',
    'Read the claim /pools/3/claims/7?part=2',
    'draft accent',
  ],
  [
    'Spruce 092 backs your claim 7 with ¥10.',
    'That is enough.',
    'Read the claim /pools/3/claims/7?part=2',
    'draft accent',
  ],
  ['Spruce 092 no longer backs ¥10 of your claim 7.', '', 'Read the claim /pools/3/claims/7?part=2', 'draft due'],
  [
    'Your cover in North has ended, until 14 April.',
    'Two of your claims have been refused.',
    'See the pool /pools/3',
    'alert stop',
  ],
  ['Spruce 092 answered your dispute of claim 7.', '', 'Read the claim /pools/3/claims/7?part=2', 'dispute plain'],
  [
    'Your bond of ¥30 is back.',
    'You disputed claim 7; voters refused it, 38 to 7.',
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    'Your bond of ¥30 is back.',
    'You disputed claim 7, and voters refused it.',
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    'Your bond of ¥30 was not returned.',
    'You disputed claim 7; voters decided to pay it: 38 for paying, 7 for refusing. ¥15 of the bond went to the claimant, ¥15 to the pot. This cannot be changed any more.',
    'Read the claim /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  [
    'Your bond of ¥30 was not returned.',
    'You disputed claim 7, and voters decided to pay it. ¥15 of the bond went to the claimant, ¥15 to the pot. This cannot be changed any more.',
    'Read the claim /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  [
    '¥15 of a bond is yours.',
    'Spruce 092 disputed your claim 7, and it is paid all the same.',
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    'Claim 7 is disputed: false documents.',
    'Voters decide from Thu 15 January, 12:00 to Sun 18 January, 12:00; if too few refuse, it is paid.',
    'Read the claim /pools/3/claims/7?part=2',
    'dispute due',
  ],
  [
    'Claim 7, on which you voted, was refused.',
    '38 for refusing, you among them, 7 for paying.',
    'Read the claim /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  [
    'Claim 7, on which you voted, is to be paid.',
    '38 for paying, you among them, 7 for refusing.',
    'Read the claim /pools/3/claims/7?part=2',
    'settle accent',
  ],
  ['Claim 7, on which you voted, was refused.', '', 'Read the claim /pools/3/claims/7?part=2', 'refuse stop'],
  [
    'Claim 7, which you back, was paid.',
    "¥10 of your dues stays charged for it until the claimant's own dues carry it.",
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    'Part of claim 7, which you back, was paid.',
    "¥2 of your dues backs nothing any more; ¥8 stays charged for it until the claimant's own dues carry it.",
    'Read the claim /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    'Claim 7, which you back, was refused.',
    '¥10 of your dues backs nothing any more: you can vouch with it again, or take it along.',
    'Read the claim /pools/3/claims/7?part=2',
    'refuse plain',
  ],
  [
    'Claim 7, which you back, ended without payment.',
    '¥10 of your dues backs nothing any more: you can vouch with it again, or take it along.',
    'Read the claim /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    'Nothing more is paid for claim 7, which you back.',
    '¥4 of your dues backs nothing any more: you can vouch with it again, or take it along.',
    'Read the claim /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    'An instalment of claim 7, which you back, is not paid.',
    '¥4 of your dues backs nothing any more: you can vouch with it again, or take it along.',
    'Read the claim /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    'Claim 7, which you back, goes to another payee.',
    '¥10 of your dues backs nothing any more: you can vouch with it again, or take it along.',
    'Read the claim /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    'You cannot vouch in North until 9 January 2027.',
    'A claim that you vouched for was refused. It ends by itself; your cover and your votes are not affected.',
    'See the pool /pools/3',
    'pause plain',
  ],
  [
    'You are invited to North.',
    'A place is kept for you until Sun 18 January, 12:00.',
    'Look and decide /pools/3/join',
    'draft accent',
  ],
  ['Your invitation to North was taken back.', '', 'See the pool /pools/3', 'pause plain'],
  [
    'Your invitation to North has lapsed.',
    'A place was kept for you until Tue 13 January, 12:00. Its host and members can invite you again.',
    'See the pool /pools/3',
    'pause plain',
  ],
  [
    'Spruce 092, whom you invited, has joined.',
    'The first dues are paid. Invitations you have left this period: 1.',
    'See the pool /pools/3',
    'paid accent',
  ],
  ['Spruce 092, whom you invited, has joined.', 'The first dues are paid.', 'See the pool /pools/3', 'paid accent'],
  [
    'North has admitted you.',
    'Your first dues are paid. Cover begins 13 February.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    'Your application to North has ended without admission.',
    '¥60 that was held for the first dues is free again.',
    'See the pool /pools/3',
    'refuse stop',
  ],
  [
    'You withdrew your application to North.',
    '¥60 that was held for the first dues is free again.',
    'See the pool /pools/3',
    'pause plain',
  ],
  [
    'North accepts you as a payee.',
    'Its members can ask that claims are paid to you.',
    'See the pool /pools/3',
    'settle accent',
  ],
  [
    'North takes no new claims to you.',
    'What was filed before is still paid to you.',
    'See the pool /pools/3',
    'pause stop',
  ],
  ['Spruce 092 paid ¥60 dues for you.', 'You are paid up until 13 February.', 'See the pool /pools/3', 'paid accent'],
  ['You are a voter in North.', 'You can vote, dispute and invite.', 'See the pool /pools/3', 'paid accent'],
  [
    'You were removed from North.',
    'Your dues were late for too long, and somebody had you removed. Your share can be paid from Fri 13 February, 12:00 on; until it is, you can stay.',
    'See how your leaving stands /pools/3/leave',
    'refuse stop',
  ],
  [
    'North has new rules from 13 February on.',
    'Passed, 38 to 7. You did not vote.',
    'See the change /pools/3/rules',
    'alert due',
  ],
  [
    'North has new rules from 13 February on.',
    'Passed, 38 to 7. You were in favour.',
    'See the change /pools/3/rules',
    'alert due',
  ],
  [
    'North has new rules from 13 February on.',
    'Passed, 38 to 7. You were against.',
    'See the change /pools/3/rules',
    'alert due',
  ],
  [
    'North keeps its rules.',
    'Not passed: 38 in favour, 7 against, of 60 who could vote. Proposed was: Dues each period ¥60 → ¥70.',
    'See the change /pools/3/rules',
    'info plain',
  ],
  [
    'North keeps its rules.',
    'Not passed. Proposed was: Dues each period ¥60 → ¥70.',
    'See the change /pools/3/rules',
    'info plain',
  ],
  [
    'North keeps its host.',
    'Not passed: 38 in favour, 7 against, of 60 who could vote. Proposed was: 5Grwva…utQY becomes the host.',
    'See the change /pools/3/rules',
    'info plain',
  ],
  [
    'North goes on.',
    'Not passed: 38 in favour, 7 against, of 60 who could vote. Proposed was: the pool is wound up.',
    'See the change /pools/3/rules',
    'info plain',
  ],
  [
    'A change to North is put to the vote.',
    'Voters decide from Thu 15 January, 12:00 to Sun 18 January, 12:00: Dues each period ¥60 → ¥70.',
    'Read it and vote /pools/3/rules',
    'dispute due',
  ],
  [
    'North takes no new claims until 18 January.',
    'The host has paused it. What is under way goes on.',
    'See the pool /pools/3',
    'pause due',
  ],
  ['North takes claims again.', '', 'See the pool /pools/3', 'info accent'],
  [
    'North is being wound up.',
    'Nothing new is taken in. What is under way is paid, then everyone takes their whole share, or the same part of it if the pot falls short.',
    'See the pool /pools/3',
    'alert stop',
  ],
  ['You are to be the host of North.', 'Nothing changes unless you accept.', 'Look and decide /host/3', 'draft due'],
  ['North is not offered to you any more.', '', 'See the pool /pools/3', 'pause plain'],
  [
    'You are proposed as host of North.',
    'Voters decide about it only if you agree before Sun 18 January, 12:00.',
    'Look and decide /pools/3/rules',
    'draft due',
  ],
  ['You are the host of North now.', '', 'See the pool /host/3', 'info accent'],
  ['You are no longer the host of North.', 'It is Spruce 092 now.', 'See the pool /pools/3', 'info plain'],
  ['North has a new host.', 'It is Spruce 092 now.', 'See the pool /pools/3', 'info plain'],
  [
    'You can take ¥96, your share of North.',
    'Take it before Sun 18 January, 12:00. Later it is passed on.',
    'See the pool /pools/3',
    'settle due',
  ],
  ['North has come to its end.', '', 'See the pool /pools/3', 'info plain'],
  [
    'Your deposit of 10\u00a0HUZ is back.',
    'You opened North, and it has come to its end.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    '¥96 that was left of North was paid to you.',
    'It has come to its end, and what is left was to go to you.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    'Your deposit of 10\u00a0HUZ is back.',
    'The vote on what you proposed to North has ended.',
    'See the change /pools/3/rules',
    'paid accent',
  ],
  [
    'Your deposit of 10\u00a0HUZ is lost.',
    'At least two thirds of the votes were against what you proposed to North.',
    'See the change /pools/3/rules',
    'refuse stop',
  ],
  ['Protocol vote 9, which you proposed, has passed.', '', 'See the vote /protocol/9', 'paid plain'],
  ['Protocol vote 9, which you proposed, did not pass.', '', 'See the vote /protocol/9', 'refuse plain'],
  [
    'Protocol vote 9, which you proposed, was never decided: its deposit was missing.',
    '',
    'See the vote /protocol/9',
    'refuse plain',
  ],
  ['Protocol vote 9, which you proposed, was cancelled.', '', 'See the vote /protocol/9', 'refuse plain'],
  [
    'Protocol vote 9, which you proposed, was cancelled, and its deposits are lost.',
    '',
    'See the vote /protocol/9',
    'refuse plain',
  ],
  [
    'Protocol vote 9 has passed.',
    'You were in favour with 5\u00a0HUZ. What it still locks stands under Protocol.',
    'See the vote /protocol/9',
    'paid plain',
  ],
  [
    'Protocol vote 9 has passed.',
    'You were against with 5\u00a0HUZ. What it still locks stands under Protocol.',
    'See the vote /protocol/9',
    'paid plain',
  ],
  [
    'Protocol vote 9 has passed.',
    'You voted on both sides with 5\u00a0HUZ. What it still locks stands under Protocol.',
    'See the vote /protocol/9',
    'paid plain',
  ],
  [
    'Protocol vote 9 has passed.',
    '5Grwva…utQY, to whom you delegated 5\u00a0HUZ, was in favour.',
    'See the vote /protocol/9',
    'paid plain',
  ],
  [
    'Protocol vote 9 has passed.',
    '5Grwva…utQY, to whom you delegated 5\u00a0HUZ, was against.',
    'See the vote /protocol/9',
    'paid plain',
  ],
  [
    'Protocol vote 9 has passed.',
    '5Grwva…utQY, to whom you delegated 5\u00a0HUZ, voted on both sides.',
    'See the vote /protocol/9',
    'paid plain',
  ],
  [
    'Your deposit of 10\u00a0HUZ is back.',
    'You had placed it for protocol vote 9.',
    'See the vote /protocol/9',
    'paid accent',
  ],
  [
    'Your deposit of 10\u00a0HUZ is lost.',
    'You had placed it for protocol vote 9, which was cancelled with its deposits.',
    'See the vote /protocol/9',
    'refuse stop',
  ],
  ['Your deposit of 10\u00a0HUZ is lost.', '', 'See under Protocol /protocol', 'refuse stop'],
  [
    'The treasury is to pay you 10\u00a0HUZ.',
    'It is paid as soon as anybody has it paid, which you can do under Protocol.',
    'See under Protocol /protocol',
    'settle accent',
  ],
  ['The treasury has paid you 10\u00a0HUZ.', '', 'See under Protocol /protocol', 'paid accent'],
  [
    'The treasury will not pay you 10\u00a0HUZ.',
    'Token holders have taken it back.',
    'See under Protocol /protocol',
    'refuse stop',
  ],
  ['¥340 was issued to you.', 'By the issuer of this currency.', 'Me /me', 'paid accent'],
  [
    'You are registered as a payee.',
    'Claims can be paid to you in each pool that accepts you.',
    'Me /me',
    'settle accent',
  ],
  ['You are no longer registered as a payee.', 'New claims cannot be paid to you.', 'Me /me', 'pause stop'],
  [
    'An upgrade is announced.',
    'It can come into force on 13 February at the earliest. Whoever disagrees can leave their pool before.',
    'See under Protocol /protocol',
    'alert due',
  ],
  ['The announced upgrade is withdrawn.', '', 'See under Protocol /protocol', 'info plain'],
  [
    '5\u00a0HUZ that your votes locked can be unlocked.',
    'It stays locked until you unlock it.',
    'See my locks /protocol',
    'info accent',
  ],
  [
    'The chain stood still for 3 days.',
    'Dues, votes and payments ahead of you have moved by as much. The day from which you are covered has not.',
    'Home ',
    'pause due',
  ],
  [
    'North has new rules from 13 February on.',
    'You proposed it. Passed, 38 to 7.',
    'See the change /pools/3/rules',
    'alert due',
  ],
  [
    'Protocol vote 9, which you proposed, did not pass.',
    'You were in favour with 5\u00a0HUZ. What it still locks stands under Protocol.',
    'See the vote /protocol/9',
    'refuse plain',
  ],
  [
    'Your deposit of 10\u00a0HUZ is lost.',
    'You had placed it for protocol vote 9. Nobody placed the second one, without which it is not decided, and yours went to the treasury.',
    'See the vote /protocol/9',
    'refuse stop',
  ],
  [
    'You can take back your deposit of 10\u00a0HUZ.',
    'You had placed it for protocol vote 9, which has ended. It stays held until you take it back.',
    'See the vote /protocol/9',
    'info accent',
  ],
  [
    '5Grwva…utQY lets you vote with 10\u00a0HUZ on Wish.',
    'It counts together with your own, until they end it.',
    'See under Protocol /protocol',
    'info accent',
  ],
  ['5Grwva…utQY no longer lets you vote with 10\u00a0HUZ on Wish.', '', 'See under Protocol /protocol', 'info plain'],
  [
    'Spruce 092 is leaving North.',
    'The share can be paid from Fri 13 February, 12:00 on; until it is, they can stay.',
    'See the pool /host/3',
    'info plain',
  ],
  ['Spruce 092 was removed from North.', '', 'See the pool /host/3', 'info plain'],
  ['Spruce 092 has left North.', '', 'See the pool /host/3', 'info plain'],
  [
    'Your cover in North has begun.',
    'What happens from this day on is covered.',
    'See the pool /pools/3',
    'paid accent',
  ],
  [
    'You have lost your cover in North.',
    'Your dues were paid until 15 December 2025, and the time to pay them late is over. Pay again, and the wait begins anew.',
    'See the pool /pools/3',
    'alert stop',
  ],
]

const inChinese = [
  [
    '¥340付给了已登记的学校 5Grwva…utQY。',
    '你的7号申请，书本费。你什么都不用做。',
    '看这份申请 /pools/3/claims/7?part=2',
    'paid accent',
  ],
  ['¥340付给你了。', '你的7号申请，书本费。你什么都不用做。', '看这份申请 /pools/3/claims/7?part=2', 'paid accent'],
  ['¥340付给你了。', 'North的7号申请，书本费。', '看这份申请 /pools/3/claims/7?part=2', 'paid accent'],
  [
    '¥100付给了评议员担保的账户5Grwva…utQY。',
    '你的7号申请，书本费。这一轮该付的，池里不够。还有¥240排到下一轮，最晚1月18日，池里有多少付多少。',
    '看这份申请 /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '¥340没有送到。',
    '你的7号申请，书本费。钱给你留着：可以再领取，或者换一个收款方。',
    '领取 /pools/3/claims/7?part=2',
    'pause due',
  ],
  [
    '¥340没有送到。',
    'North的7号申请。钱给你留着，申请人换收款方之前都可以领取。',
    '领取 /pools/3/claims/7?part=2',
    'pause due',
  ],
  ['留着的¥340送到了。', '你的7号申请，书本费。你什么都不用做。', '看这份申请 /pools/3/claims/7?part=2', 'paid accent'],
  [
    'North的7号申请，给你留着的¥340不再留了。',
    '申请人换了收款方。',
    '看这份申请 /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    '7号申请给你留着的¥340没有了。',
    '直到North结束都没能送到，剩下的已经转给别处。',
    '看这个池 /pools/3',
    'refuse stop',
  ],
  ['你在North的份额，付给你¥72。', '你已经退出。按规则，份额里的¥24留在池里。', '看这个池 /pools/3', 'paid accent'],
  [
    '你在North的份额，付给你¥72。',
    '你已经退出。份额里，按规则留在池里的有¥9，池里不够、没能付的有¥15。',
    '看这个池 /pools/3',
    'paid accent',
  ],
  ['你在North的份额，付给你¥72。', '你已经退出。池里不够，份额里有¥24没能付。', '看这个池 /pools/3', 'paid accent'],
  [
    '你在North的份额，付给你¥72。',
    '你已经退出。份额里有¥24没有付：按规则留在池里、留给你自己的申请，或者池里不够。',
    '看这个池 /pools/3',
    'paid accent',
  ],
  ['你在North的份额，付给你¥72。', '你已经退出。', '看这个池 /pools/3', 'paid accent'],
  ['你已退出North', '没有份额可以带走。', '看这个池 /pools/3', 'paid accent'],
  ['你取回了在North的份额¥72。', '池里不够，份额里有¥1没能付。', '看这个池 /pools/3', 'paid accent'],
  [
    '有人对你的7号申请提出争议：金额不对。',
    '云杉092提出的。1月15日 周四 12:00到1月18日 周日 12:00由评议员投票；拒付的不够，就照付。你可以回答，他们投票前会看到。',
    '去回答 /pools/3/claims/7?part=2',
    'dispute due',
  ],
  [
    '你的7号申请被拒付。',
    '60位评议员里，拒付38票，照付7票。提出的理由：金额不对。',
    '看这份申请 /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  ['你的7号申请被拒付。', '60位评议员里，拒付38票，照付7票。', '看这份申请 /pools/3/claims/7?part=2', 'refuse stop'],
  ['你的7号申请被拒付。', '提出的理由：金额不对。', '看这份申请 /pools/3/claims/7?part=2', 'refuse stop'],
  ['你的7号申请被拒付。', '', '看这份申请 /pools/3/claims/7?part=2', 'refuse stop'],
  [
    '没有人对你的7号申请提出争议，会付¥340。',
    '最晚1月18日，和这一轮的其他申请一起付。你什么都不用做。',
    '看这份申请 /pools/3/claims/7?part=2',
    'settle accent',
  ],
  [
    '评议结果：你的7号申请照付。',
    '拒付7票，照付38票。最晚1月18日付¥340。',
    '看这份申请 /pools/3/claims/7?part=2',
    'settle accent',
  ],
  ['评议结果：你的7号申请照付。', '拒付7票，照付38票。', '看这份申请 /pools/3/claims/7?part=2', 'settle accent'],
  [
    '你的7号申请的¥340，推迟到1月18日付。',
    '这一轮池里没有钱可付。申请仍然有效，你什么都不用做。',
    '看这份申请 /pools/3/claims/7?part=2',
    'wait due',
  ],
  [
    '你的7号申请的¥340，推迟到1月18日付。',
    '这一轮有的是捐款，只能付给登记的学校。申请仍然有效，你什么都不用做。',
    '看这份申请 /pools/3/claims/7?part=2',
    'wait due',
  ],
  [
    '你的7号申请有¥340过期，不再付。',
    '时间过了还没有开始公示，或者前面一期被拒付。',
    '看这份申请 /pools/3/claims/7?part=2',
    'pause stop',
  ],
  [
    '你的7号申请剩下的¥1不再付。',
    '能付的轮次用完了，或者剩下的太少，付不出去。',
    '看这份申请 /pools/3/claims/7?part=2',
    'pause stop',
  ],
  ['学校确认了你的7号申请。', '第2期有了证明。', '看这份申请 /pools/3/claims/7?part=2', 'draft accent'],
  [
    '云杉092用¥10为你的7号申请作保。',
    '还差1人担保，还有¥20没人作保。',
    '看这份申请 /pools/3/claims/7?part=2',
    'draft accent',
  ],
  ['云杉092用¥10为你的7号申请作保。', '担保够了。', '看这份申请 /pools/3/claims/7?part=2', 'draft accent'],
  ['云杉092收回了为你的7号申请作保的¥10。', '', '看这份申请 /pools/3/claims/7?part=2', 'draft due'],
  ['你在North的保障停了，到4月14日为止。', '你有两次申请被拒付。', '看这个池 /pools/3', 'alert stop'],
  ['云杉092回答了你对7号申请的争议。', '', '看这份申请 /pools/3/claims/7?part=2', 'dispute plain'],
  [
    '保证金¥30退给你了。',
    '你对7号申请提出争议，评议结果是拒付：拒付38，照付7。',
    '看这份申请 /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '保证金¥30退给你了。',
    '你对7号申请提出争议，评议结果是拒付。',
    '看这份申请 /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '保证金¥30没有退给你。',
    '你对7号申请提出争议，评议结果是照付：照付38，拒付7。保证金里¥15给了申请人，¥15进了资金池。这个结果不能再改。',
    '看这份申请 /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  [
    '保证金¥30没有退给你。',
    '你对7号申请提出争议，评议结果是照付。保证金里¥15给了申请人，¥15进了资金池。这个结果不能再改。',
    '看这份申请 /pools/3/claims/7?part=2',
    'refuse stop',
  ],
  [
    '你收到保证金¥15。',
    '云杉092对你的7号申请提出争议，结果还是照付。',
    '看这份申请 /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '有人对7号申请提出争议：材料不真。',
    '1月15日 周四 12:00到1月18日 周日 12:00由评议员投票；拒付的不够，就照付。',
    '看这份申请 /pools/3/claims/7?part=2',
    'dispute due',
  ],
  ['你投过票的7号申请被拒付。', '拒付38票，有你一票；照付7票。', '看这份申请 /pools/3/claims/7?part=2', 'refuse stop'],
  ['你投过票的7号申请照付。', '照付38票，有你一票；拒付7票。', '看这份申请 /pools/3/claims/7?part=2', 'settle accent'],
  ['你投过票的7号申请被拒付。', '', '看这份申请 /pools/3/claims/7?part=2', 'refuse stop'],
  [
    '你作保的7号申请付了。',
    '你缴的会费里有¥10继续为它作保，直到申请人自己缴的够了。',
    '看这份申请 /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '你作保的7号申请付了一部分。',
    '你缴的会费里有¥2不再作保，¥8继续作保，直到申请人自己缴的够了。',
    '看这份申请 /pools/3/claims/7?part=2',
    'paid accent',
  ],
  [
    '你作保的7号申请被拒付。',
    '你的会费里有¥10不再作保，可以再用来担保，退出时也算你的。',
    '看这份申请 /pools/3/claims/7?part=2',
    'refuse plain',
  ],
  [
    '你作保的7号申请没有付就结束了。',
    '你的会费里有¥10不再作保，可以再用来担保，退出时也算你的。',
    '看这份申请 /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    '你作保的7号申请，剩下的不再付。',
    '你的会费里有¥4不再作保，可以再用来担保，退出时也算你的。',
    '看这份申请 /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    '你作保的7号申请，有一期不付了。',
    '你的会费里有¥4不再作保，可以再用来担保，退出时也算你的。',
    '看这份申请 /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    '你作保的7号申请换了收款方。',
    '你的会费里有¥10不再作保，可以再用来担保，退出时也算你的。',
    '看这份申请 /pools/3/claims/7?part=2',
    'pause plain',
  ],
  [
    '2027年1月9日以前，你不能在North担保。',
    '你担保的申请被拒付了。到期自动恢复，你的保障和投票不受影响。',
    '看这个池 /pools/3',
    'pause plain',
  ],
  ['North邀请你加入。', '名额给你留到1月18日 周日 12:00。', '看看再决定 /pools/3/join', 'draft accent'],
  ['North给你的邀请收回了。', '', '看这个池 /pools/3', 'pause plain'],
  [
    'North给你的邀请过期了。',
    '名额给你留到了1月13日 周二 12:00。组织者和成员可以再邀请你。',
    '看这个池 /pools/3',
    'pause plain',
  ],
  ['你邀请的云杉092加入了。', '第一期会费已缴。你这一期还能邀请1人。', '看这个池 /pools/3', 'paid accent'],
  ['你邀请的云杉092加入了。', '第一期会费已缴。', '看这个池 /pools/3', 'paid accent'],
  ['North接纳你了。', '第一期会费已缴，2月13日开始保障。', '看这个池 /pools/3', 'paid accent'],
  ['你加入North的申请没有被接纳，已经结束。', '为第一期会费押着的¥60退给你了。', '看这个池 /pools/3', 'refuse stop'],
  ['你撤回了加入North的申请。', '为第一期会费押着的¥60退给你了。', '看这个池 /pools/3', 'pause plain'],
  ['North接纳你为收款方。', '成员的申请可以直接付给你。', '看这个池 /pools/3', 'settle accent'],
  ['North不再收付给你的新申请。', '之前提交的，照样付给你。', '看这个池 /pools/3', 'pause stop'],
  ['云杉092替你缴了会费¥60。', '你的会费缴到2月13日了。', '看这个池 /pools/3', 'paid accent'],
  ['你是North的评议员了。', '可以投票、提出争议、邀请别人。', '看这个池 /pools/3', 'paid accent'],
  [
    '你被移出了North。',
    '会费欠得太久，有人把你移出了。2月13日 周五 12:00起可以领回份额；领回之前还可以留下。',
    '看退出到哪一步 /pools/3/leave',
    'refuse stop',
  ],
  ['North改了规则，2月13日起生效。', '投票通过：赞成38，反对7。你没有投。', '看改了什么 /pools/3/rules', 'alert due'],
  ['North改了规则，2月13日起生效。', '投票通过：赞成38，反对7。你投了赞成。', '看改了什么 /pools/3/rules', 'alert due'],
  ['North改了规则，2月13日起生效。', '投票通过：赞成38，反对7。你投了反对。', '看改了什么 /pools/3/rules', 'alert due'],
  [
    'North的规则不变。',
    '没有通过：60位评议员里，赞成38，反对7。提的是：每期会费¥60→¥70。',
    '看改了什么 /pools/3/rules',
    'info plain',
  ],
  ['North的规则不变。', '没有通过。提的是：每期会费¥60→¥70。', '看改了什么 /pools/3/rules', 'info plain'],
  [
    'North不换组织者。',
    '没有通过：60位评议员里，赞成38，反对7。提的是：由5Grwva…utQY担任组织者。',
    '看改了什么 /pools/3/rules',
    'info plain',
  ],
  [
    'North继续办下去。',
    '没有通过：60位评议员里，赞成38，反对7。提的是：结束这个池。',
    '看改了什么 /pools/3/rules',
    'info plain',
  ],
  [
    'North要就一项变更投票。',
    '1月15日 周四 12:00到1月18日 周日 12:00由评议员投票：每期会费¥60→¥70。',
    '看理由，投票 /pools/3/rules',
    'dispute due',
  ],
  ['North暂停收新申请，到1月18日为止。', '组织者暂停的。在办的照常。', '看这个池 /pools/3', 'pause due'],
  ['North又收申请了。', '', '看这个池 /pools/3', 'info accent'],
  [
    'North开始结清。',
    '不再收新的；在办的付完，然后人人取回全部份额，池里不够就按同一比例取。',
    '看这个池 /pools/3',
    'alert stop',
  ],
  ['请你担任North的组织者。', '你不接受，就什么都不变。', '看看再决定 /host/3', 'draft due'],
  ['North不再请你担任组织者。', '', '看这个池 /pools/3', 'pause plain'],
  [
    '有人提议由你担任North的组织者。',
    '1月18日 周日 12:00之前你同意了，才会投票。',
    '看看再决定 /pools/3/rules',
    'draft due',
  ],
  ['现在由你担任North的组织者。', '', '看这个池 /host/3', 'info accent'],
  ['你不再是North的组织者。', '现在是云杉092。', '看这个池 /pools/3', 'info plain'],
  ['North换了组织者。', '现在是云杉092。', '看这个池 /pools/3', 'info plain'],
  ['可以取回你在North的份额¥96。', '1月18日 周日 12:00之前取回。再晚就转给别处。', '看这个池 /pools/3', 'settle due'],
  ['North结束了。', '', '看这个池 /pools/3', 'info plain'],
  ['押金10\u00a0HUZ退给你了。', '你开的North结束了。', '看这个池 /pools/3', 'paid accent'],
  ['North剩下的¥96给了你。', '这个池结束了，开池时定了剩下的归你。', '看这个池 /pools/3', 'paid accent'],
  ['押金10\u00a0HUZ退给你了。', '你向North提的变更，投票结束了。', '看改了什么 /pools/3/rules', 'paid accent'],
  ['押金10\u00a0HUZ被没收。', '你向North提的变更，至少三分之二投了反对。', '看改了什么 /pools/3/rules', 'refuse stop'],
  ['你提的9号公投通过了。', '', '看这次公投 /protocol/9', 'paid plain'],
  ['你提的9号公投没有通过。', '', '看这次公投 /protocol/9', 'refuse plain'],
  ['你提的9号公投没有押金，一直没有表决就结束了。', '', '看这次公投 /protocol/9', 'refuse plain'],
  ['你提的9号公投被取消。', '', '看这次公投 /protocol/9', 'refuse plain'],
  ['你提的9号公投被取消，押金没收。', '', '看这次公投 /protocol/9', 'refuse plain'],
  ['9号公投通过了。', '你用5\u00a0HUZ投了赞成。还锁着多少，在“协议”里。', '看这次公投 /protocol/9', 'paid plain'],
  ['9号公投通过了。', '你用5\u00a0HUZ投了反对。还锁着多少，在“协议”里。', '看这次公投 /protocol/9', 'paid plain'],
  ['9号公投通过了。', '你用5\u00a0HUZ两边都投了。还锁着多少，在“协议”里。', '看这次公投 /protocol/9', 'paid plain'],
  ['9号公投通过了。', '你委托给5Grwva…utQY的5\u00a0HUZ投了赞成。', '看这次公投 /protocol/9', 'paid plain'],
  ['9号公投通过了。', '你委托给5Grwva…utQY的5\u00a0HUZ投了反对。', '看这次公投 /protocol/9', 'paid plain'],
  ['9号公投通过了。', '你委托给5Grwva…utQY的5\u00a0HUZ两边都投了。', '看这次公投 /protocol/9', 'paid plain'],
  ['押金10\u00a0HUZ退给你了。', '是你为9号公投押下的。', '看这次公投 /protocol/9', 'paid accent'],
  ['押金10\u00a0HUZ被没收。', '是你为9号公投押下的；公投被取消，押金没收。', '看这次公投 /protocol/9', 'refuse stop'],
  ['押金10\u00a0HUZ被没收。', '', '去“协议”看看 /protocol', 'refuse stop'],
  [
    '公库要付给你10\u00a0HUZ。',
    '谁都可以让它付出去，你也可以，在“协议”里。',
    '去“协议”看看 /protocol',
    'settle accent',
  ],
  ['公库付给你10\u00a0HUZ。', '', '去“协议”看看 /protocol', 'paid accent'],
  ['公库不再付给你10\u00a0HUZ。', '代币持有人收回了这笔付款。', '去“协议”看看 /protocol', 'refuse stop'],
  ['新发行的¥340给了你。', '由这种货币的发行方发行。', '我的 /me', 'paid accent'],
  ['你登记为收款方了。', '接纳你的互助池，可以把申请的钱直接付给你。', '我的 /me', 'settle accent'],
  ['你不再是登记的收款方。', '新的申请不能再付给你。', '我的 /me', 'pause stop'],
  ['已公告一次升级。', '最早2月13日才能启用。不同意的可以在这之前退出互助池。', '去“协议”看看 /protocol', 'alert due'],
  ['公告的升级取消了。', '', '去“协议”看看 /protocol', 'info plain'],
  ['投票锁着的5\u00a0HUZ可以解锁了。', '你解锁以前，还一直锁着。', '看锁着的币 /protocol', 'info accent'],
  ['链停了3天。', '会费、投票、付款，后面的日期都往后挪了同样的时间；保障从哪天开始没有变。', '首页 ', 'pause due'],
  ['North改了规则，2月13日起生效。', '是你提的。投票通过：赞成38，反对7。', '看改了什么 /pools/3/rules', 'alert due'],
  [
    '你提的9号公投没有通过。',
    '你用5\u00a0HUZ投了赞成。还锁着多少，在“协议”里。',
    '看这次公投 /protocol/9',
    'refuse plain',
  ],
  [
    '押金10\u00a0HUZ被没收。',
    '是你为9号公投押下的；没有人押第二笔，一直没有表决，你这笔进了公库。',
    '看这次公投 /protocol/9',
    'refuse stop',
  ],
  [
    '押金10\u00a0HUZ可以取回了。',
    '是你为9号公投押下的，公投结束了。你取回以前，还一直押着。',
    '看这次公投 /protocol/9',
    'info accent',
  ],
  [
    '5Grwva…utQY委托你用10\u00a0HUZ投“倡议”类公投。',
    '和你自己的一起算，直到对方结束委托。',
    '去“协议”看看 /protocol',
    'info accent',
  ],
  ['5Grwva…utQY结束了委托：“倡议”类公投，你不再替对方投10\u00a0HUZ。', '', '去“协议”看看 /protocol', 'info plain'],
  ['云杉092要退出North。', '2月13日 周五 12:00起可以领回份额；领回之前还可以留下。', '看这个池 /host/3', 'info plain'],
  ['云杉092被移出了North。', '', '看这个池 /host/3', 'info plain'],
  ['云杉092退出了North。', '', '看这个池 /host/3', 'info plain'],
  ['你在North的保障开始了。', '这天起发生的事都有保障。', '看这个池 /pools/3', 'paid accent'],
  [
    '你在North断保了。',
    '会费缴到2025年12月15日，宽限期也过了。再缴一次，等待期从那天重新算起。',
    '看这个池 /pools/3',
    'alert stop',
  ],
]

test('everything that can happen is told in English: what, why, and what one can do', () => {
  expect(told('en')).toEqual(inEnglish)
})

test('and in Chinese', () => {
  expect(told('zh')).toEqual(inChinese)
})

test('no kind is left out', () => {
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort())
})

/** What is said in English of something of the past, and where it leads, with these tasks. */
function said(happened: Happened, now: bigint, tasks?: readonly Waiting[]) {
  const { title, text, link } = newsOf({ ...happened, key }, 'en', { ...calendar, chain: now, wall: now }, tasks)
  return [text ?? title, `${link.name} ${link.place}`]
}
/** In the pool, something that needs them. */
const waiting = (task: Task): Waiting => ({ ...task, row: { pool: { id: 3 } } })

test('what one could do then is offered only while one can', () => {
  const LATER = ends + DAY
  const held: Happened = { ...ofPart, kind: 'Held', amount: 34_000n, mine: true }
  const disputed: Happened = { ...ofPart, kind: 'Disputed', reason: 'WrongAmount', by, opens, ends }
  const proposed: Happened = { ...ofChange, kind: 'ChangeProposed', by, opens, ends }
  const invited: Happened = { ...inPool, kind: 'Invited', by, expires: ends }
  const offered: Happened = { ...inPool, kind: 'HostOffered', by }
  const asked: Happened = { ...inPool, kind: 'CandidateAsked', by, closes: ends }
  const fixed: Happened = { ...inPool, kind: 'SharesFixed', amount: 9_600n, until: ends }
  const removed: Happened = { ...inPool, kind: 'Removed', payableFrom: opens }
  const over = [held, disputed, proposed, invited, offered, asked, fixed, removed].map((one) => said(one, LATER, []))
  expect(over).toEqual([
    ['For claim 7 in North, books. It does not wait any more.', 'Read the claim /pools/3/claims/7?part=2'],
    [
      'Spruce 092 disputed it. Voters had from Thu 15 January, 12:00 to Sun 18 January, 12:00 to decide.',
      'Read the claim /pools/3/claims/7?part=2',
    ],
    [
      'Voters had from Thu 15 January, 12:00 to Sun 18 January, 12:00 to decide: Dues each period ¥60 → ¥70.',
      'See the change /pools/3/rules',
    ],
    ['A place was kept for you until Sun 18 January, 12:00.', 'See the pool /pools/3'],
    ['You were asked to be the host of North.', 'See the pool /pools/3'],
    ['You were proposed as host of North.', 'See the change /pools/3/rules'],
    ['Your share of North came to ¥96.', 'See the pool /pools/3'],
    ['Your dues were late for too long, and somebody had you removed.', 'See the pool /pools/3'],
  ])
  // Answered, without a vote, joined already: while there is time left.
  const [answered, voteless, joined] = [disputed, proposed, invited].map((one) => said(one, opens, [])[1])
  expect([answered, voteless, joined]).toEqual([
    'Read the claim /pools/3/claims/7?part=2',
    'See the change /pools/3/rules',
    'See the pool /pools/3',
  ])
  const place = { claim: 7, part: 1 }
  const open = [
    said(held, LATER, [waiting({ kind: 'Collect', ...place, amount: 1n, by: undefined })]),
    said(disputed, opens, [waiting({ kind: 'Answer', ...place, by: ends })]),
    said(proposed, opens, [waiting({ kind: 'Decide', slot: 'RulesByMembers', poll: 1n, by: ends })]),
    said(removed, LATER, [waiting({ kind: 'PayExit', amount: 1n, by: undefined })]),
  ]
  expect(open.map(([, link]) => link)).toEqual([
    'Collect /pools/3/claims/7?part=2',
    'Answer it /pools/3/claims/7?part=2',
    'Read it and vote /pools/3/rules',
    'See how your leaving stands /pools/3/leave',
  ])
  // Another part, and another pool, are not this one.
  const elsewhere: Waiting[] = [
    waiting({ kind: 'Collect', claim: 7, part: 0, amount: 1n, by: undefined }),
    { kind: 'Collect', ...place, amount: 1n, by: undefined, row: { pool: { id: 4 } } },
  ]
  expect(said(held, NOW, elsewhere)[1]).toBe('Read the claim /pools/3/claims/7?part=2')
})

test('what is about money is found among the rest', () => {
  const about = (...kinds: Happened['kind'][]) => kinds.map((kind) => isAboutMoney({ kind }))
  expect(about('Paid', 'BondLost', 'RulesPassed', 'DepositLost', 'DepositFree')).toEqual(Array(5).fill(true))
  expect(about('Disputed', 'Invited', 'HostChanged')).toEqual([false, false, false])
})

test('what another version kept and this one cannot tell is said to be that, and hides nothing else', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  for (const one of [{ kind: 'Renamed' }, { kind: 'Paid' }])
    expect(newsOf(one as never, 'en', { chain: 0n, wall: 0n, stalls: [] } as never).title).toBe(
      'Something happened that this version of the page cannot tell',
    )
  expect(warn).toHaveBeenCalledTimes(2)
  warn.mockRestore()
})
