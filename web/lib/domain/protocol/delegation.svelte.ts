import type { Conviction } from '@huzhu/governance/protocol-calls'
import { chain } from '$lib/chain/chain.svelte'
import type { ReadAnswer } from '$lib/chain/reads'
import { Filling } from '$lib/chain/signing/filling.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { MoneyEntry } from '$lib/ui/money/money-entry.svelte'
import { delegate } from './wishes'

type Track = Parameters<typeof delegate>[0]
type Holding = Parameters<typeof delegate>[3] & Pick<ReadAnswer<'holding'>, 'tokens'>

/** A delegation that is being filled in, for whichever track. */
export class Delegation {
  to = $state('')
  conviction = $state<Conviction>(1)
  /** What is wrong with whom somebody wanted to delegate to: it is no account, or their own. */
  wrong = $state<'none' | 'own'>()
  readonly entry: MoneyEntry
  readonly #holding: () => Holding
  readonly #filling: Filling

  constructor(holding: () => Holding) {
    this.#holding = holding
    this.entry = new MoneyEntry(() => holding().native)
    // One form serves all tracks: named by what it says, it is emptied of what is done, and of nothing written since.
    this.#filling = new Filling(
      () => `delegate.${this.to.trim()}.${this.entry.text}`,
      () => {
        this.to = ''
        this.entry.clear()
      },
    )
  }

  /** Whether something is filled in. */
  get isWritten() {
    return this.to !== '' || this.entry.text !== ''
  }

  /** Have it signed for a track. */
  async ask(track: Track) {
    const { conviction, entry } = this
    entry.check()
    const who = await chain.read('account', this.to)
    this.wrong = who === undefined ? 'none' : who === session.account?.address ? 'own' : undefined
    const balance = entry.amount
    const holding = this.#holding()
    if (who === undefined || this.wrong || balance === undefined || balance > holding.tokens) return
    this.#filling.ask(delegate(track, who, { balance, conviction }, holding))
  }
}
