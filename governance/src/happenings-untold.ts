/**
 * Events that tell nobody anything, and why. With those that are told they are all that this runtime has: an event that is
 * added is decided about here, or has a teller.
 */
import type { AugmentedEvents, ApiTypes } from '@polkadot/api/types'
import type { EventsOf } from './happenings-scene.ts'

type Untold = {
  readonly [Pallet in keyof AugmentedEvents<ApiTypes> as string extends Pallet ? never : Pallet]?:
    string | Partial<Readonly<Record<EventsOf<Pallet> & string, string>>>
}

const OWN = 'They did it themselves.'
const SHOWN = 'It changes nobody’s money or standing, and the page that it is about shows it.'
const FOLLOWED = 'What comes of it is told.'
const NOT_PEOPLE = 'It is the chain’s own business.'

/** By pallet: one reason for all of its events, or one for each. @internal */
export const untold = {
  mutualAid: {
    ...{
      PoolCreated: OWN,
      Applied: OWN,
      ExitWithdrawn: OWN,
      ClaimFiled: OWN,
      PartReopened: OWN,
      Looked: OWN,
      Burned: OWN,
    },
    ...{ ProfileSet: SHOWN, Donated: SHOWN, Swept: SHOWN, ClosedPotSwept: SHOWN },
    ...{ RoundOpened: FOLLOWED, RoundClosed: FOLLOWED, DraftSigned: FOLLOWED, CandidateAgreed: FOLLOWED },
    ClaimWithdrawn: 'Its claimant did it, and whoever backs it is told what they have back.',
    PartOpened: 'Whoever can dispute it looks at the pool; whoever is drawn to look at it has a task.',
    ...{ ParameterSet: SHOWN, CurrencyRegistered: SHOWN, CurrencyChanged: SHOWN },
    UpgradeAuthorized: 'It was told when it was announced, with its day.',
    JobFailed: 'Nothing has changed for anybody: it is tried again.',
  },
  memberReferenda: {
    Opened: 'The dispute or the proposal that opens it is told.',
    Voted: OWN,
    Concluded: 'What it decides is told, with its votes.',
    ...{ Extended: SHOWN, Hardened: SHOWN },
    Cleared: NOT_PEOPLE,
  },
  referenda: {
    ...{ Submitted: OWN, DecisionDepositPlaced: OWN, MetadataSet: OWN, MetadataCleared: OWN },
    ...{ DecisionStarted: FOLLOWED, ConfirmStarted: FOLLOWED, ConfirmAborted: FOLLOWED },
    Approved: 'That it is confirmed is told, with the same block.',
  },
  convictionVoting: {
    ...{ Voted: OWN, VoteRemoved: OWN, VoteUnlocked: OWN },
  },
  treasury: {
    ...{
      Awarded: 'This chain has no such proposals.',
      SpendApproved: 'Its spends are of an asset, each with a claim.',
    },
    PaymentFailed: 'It can be tried again; that it is paid or void is told.',
    SpendProcessed: 'That it is paid is told before.',
    ...{
      Burnt: NOT_PEOPLE,
      Deposit: NOT_PEOPLE,
      Rollover: NOT_PEOPLE,
      Spending: NOT_PEOPLE,
      UpdatedInactive: NOT_PEOPLE,
    },
  },
  balances: 'Whatever pays somebody by a pool or the protocol is told with its reason; the rest is what wallets tell.',
  assets: 'As with balances.',
  assetsHolder: 'As with balances.',
  ...{ assetTxPayment: 'A fee of their own.', skipFeelessPayment: 'A fee of their own.' },
  ...{ transactionPayment: 'A fee of their own.' },
  ...{ utility: OWN, proxy: OWN, multisig: OWN, preimage: OWN },
  ...{ assetRate: NOT_PEOPLE, migrations: NOT_PEOPLE, parachainSystem: NOT_PEOPLE },
  ...{ scheduler: NOT_PEOPLE, system: NOT_PEOPLE },
} as const satisfies Untold
