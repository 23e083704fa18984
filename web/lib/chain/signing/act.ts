import type { Balance } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'

/** A line of money in the dialog: what is held, what is paid, what is left. */
export interface MoneyLine {
  label: string
  /** When it comes back, from what it is paid. */
  note?: string
  amount: Balance
  currency: Currency
  kind?: 'line' | 'total'
}

/** What a person is about to agree to. */
export interface Act {
  /** The sentence that is agreed to; it is the title of the dialog. */
  sentence: string
  /** The act as a verb: “Dispute it”, never “Sign”. */
  button: string
  /** Whose account, as this dApp calls it. */
  account: string
  /** The pool it is about. */
  pool?: string
  lines: readonly MoneyLine[]
  /** What follows, in a paragraph or several. */
  after?: string | readonly string[]
  /** What of it can be undone, and until when. */
  undo: string
  /** The call as the chain reads it, behind the proof. */
  raw: string
}

/** A way out of a refusal. */
export interface Way {
  name: string
  href: string
  note?: string
}

/** The trial before the wallet opens. */
export type Trial =
  | { state: 'checking' }
  | { state: 'ready' }
  /** The chain would refuse it. */
  | { state: 'refused'; reason: string; ways: readonly Way[]; raw: string }
  /** It could not be tried: no connection. */
  | { state: 'untried'; reason: string }

/** A transaction on its way, in the order in which things happen to it. */
export type Track =
  | { state: 'asking' }
  /** With a key that this page has: nobody is asked. */
  | { state: 'signing' }
  /** The wallet has not answered for a while. */
  | { state: 'silent'; wallet: string }
  | { state: 'sent' }
  | { state: 'recorded' }
  /** Its block was replaced by another; it will be recorded anew. */
  | { state: 'retracted' }
  | { state: 'done'; title: string; note: string; href?: string }
  | { state: 'cancelled' }
  /** The page was left before it was sent. */
  | { state: 'left' }
  /** Recorded, and refused by the rules. */
  | { state: 'refused'; reason: string }
  /** The account's wallet is not in this browser. */
  | { state: 'walletless'; wallet: string }
  /** The wallet could not sign. */
  | { state: 'unsigned'; message: string }
  | { state: 'lost' }
  /** It went wrong for a reason that nobody foresaw; sent before, the chain may have it. */
  | { state: 'unforeseen'; message: string; sent: boolean }
  /** Sent, and the chain could not be asked what became of it. */
  | { state: 'unknown' }
  /** It waited too long and is no longer valid. */
  | { state: 'dropped' }
  /** Another one of the same account took its place. */
  | { state: 'replaced' }

/** What each state of a transaction says, in texts. */
const SAID: Record<Track['state'], readonly string[]> = {
  ...{ asking: [], signing: [], silent: ['wallet'], sent: [], recorded: [], retracted: [] },
  ...{ done: ['title', 'note'], cancelled: [], left: [], refused: ['reason'], walletless: ['wallet'] },
  ...{ unsigned: ['message'], lost: [], unforeseen: ['message'], unknown: [], dropped: [], replaced: [] },
}

/** Whether something that was kept is a transaction's state as this version tells it. */
export function isTrack(value: unknown): value is Track {
  const track = Object(value) as Record<string, unknown>
  const { state } = track
  if (typeof state !== 'string' || !Object.hasOwn(SAID, state)) return false
  return SAID[state as Track['state']].every((name) => typeof track[name] === 'string')
}

/** Whether nothing more will happen to it. */
export const ended = (track: Track) =>
  !['asking', 'signing', 'silent', 'sent', 'recorded', 'retracted'].includes(track.state)

/** Whether somebody who has read where it stands has nothing to do about it. */
export const leaves = (track: Track) => track.state === 'done' || track.state === 'cancelled'
