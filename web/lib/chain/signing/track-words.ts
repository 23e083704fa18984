import { m } from '$lib/paraglide/messages'
import type { Status } from '$lib/ui/status/shape'
import type { Track } from './act'

/** A transaction's state in two lines. */
export interface TrackWords extends Status {
  detail: string
  /** All that others said, where only its beginning has room. */
  whole?: string
}

/** Letters of what others say that have room. */
const ROOM = 160

/** A hint with what others said, as much of it as has room. */
const said = (message: string, hint: (message: string) => string): Pick<TrackWords, 'detail' | 'whole'> => ({
  ...(message.length <= ROOM
    ? { detail: hint(message) }
    : { detail: hint(`${[...message].slice(0, ROOM).join('')}…`), whole: message }),
})

/** What is said of a transaction under way, and afterwards. */
export function trackWords(track: Track): TrackWords {
  switch (track.state) {
    case 'asking':
      return { word: m.transaction_asking(), detail: m.transaction_asking_hint(), shape: 'draft', tone: 'plain' }
    case 'signing':
      return { word: m.transaction_signing(), detail: m.transaction_signing_hint(), shape: 'draft', tone: 'plain' }
    case 'silent':
      return {
        word: m.wallet_silent({ wallet: track.wallet }),
        detail: m.wallet_silent_hint(),
        shape: 'alert',
        tone: 'due',
      }
    case 'sent':
      return { word: m.transaction_sent(), detail: m.transaction_sent_hint(), shape: 'wait', tone: 'plain' }
    case 'recorded':
      return { word: m.transaction_recorded(), detail: m.transaction_recorded_hint(), shape: 'settle', tone: 'plain' }
    case 'retracted':
      return { word: m.transaction_retracted(), detail: m.transaction_retracted_hint(), shape: 'wait', tone: 'due' }
    case 'done':
      return { word: track.title, detail: track.note, shape: 'paid', tone: 'accent' }
    case 'cancelled':
      return { word: m.transaction_cancelled(), detail: m.transaction_cancelled_hint(), shape: 'pause', tone: 'plain' }
    case 'left':
      return { word: m.transaction_page_left(), detail: m.transaction_page_left_hint(), shape: 'pause', tone: 'plain' }
    case 'refused':
      return { word: m.transaction_refused(), detail: track.reason, shape: 'refuse', tone: 'stop' }
    case 'walletless':
      return {
        word: m.wallet_gone({ wallet: track.wallet }),
        detail: m.wallet_gone_hint(),
        shape: 'alert',
        tone: 'stop',
      }
    case 'unsigned':
      return {
        word: m.transaction_unsigned(),
        ...(track.message
          ? said(track.message, (message) => m.transaction_unsigned_hint({ message }))
          : { detail: m.transaction_unsigned_silent_hint() }),
        shape: 'alert',
        tone: 'stop',
      }
    case 'lost':
      return { word: m.transaction_lost(), detail: m.transaction_lost_hint(), shape: 'alert', tone: 'stop' }
    case 'unforeseen': {
      const { message, sent } = track
      const hint = sent ? m.transaction_unforeseen_sent_hint : m.transaction_unforeseen_hint
      const words = said(message, (cut) => hint({ message: cut }))
      return { word: m.transaction_unforeseen(), ...words, shape: 'alert', tone: sent ? 'due' : 'stop' }
    }
    case 'unknown':
      return { word: m.transaction_unknown(), detail: m.transaction_unknown_hint(), shape: 'alert', tone: 'due' }
    case 'dropped':
      return { word: m.transaction_dropped(), detail: m.transaction_dropped_hint(), shape: 'alert', tone: 'stop' }
    case 'replaced':
      return { word: m.transaction_replaced(), detail: m.transaction_replaced_hint(), shape: 'pause', tone: 'plain' }
  }
}
