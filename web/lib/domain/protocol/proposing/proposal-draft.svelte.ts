import { type ProtocolProposal, powerOf } from '@huzhu/governance/protocol'
import { chain } from '$lib/chain/chain.svelte'
import { Reading } from '$lib/chain/reading.svelte'
import { Filling } from '$lib/chain/signing/filling.svelte'
import { hasFields, keep } from '$lib/ui/form/keep.svelte'
import { currentLanguage } from '$lib/ui/language/current'
import { propose } from '../wishes'
import { effectTitle } from '../words'
import { Deposit } from './deposit.svelte'
import { DuesFloor } from './dues-floor.svelte'
import { LiftPause } from './lift-pause.svelte'
import { RegisterPayee, RemovePayee } from './schools.svelte'
import { ServiceQuota } from './service-quota.svelte'
import { Spend } from './spend.svelte'
import { NOTHING, type Subject, type Written } from './subject'
import { AnnounceUpgrade, withdrawUpgrade } from './upgrade.svelte'
import { Wish } from './wish.svelte'

export type Kind = ProtocolProposal['kind']

/** What is filled in, as it is kept on this device. */
interface Kept {
  readonly kind: Kind
  readonly subjects: Partial<Record<Kind, Written>>
}

/** Whether what was kept of a subject is what its fields hold. */
const areTexts = (written: unknown) =>
  Object(written) === written && Object.values(written as object).every((text) => typeof text === 'string')

/** A proposal to token holders that is being filled in. Kept until it is proposed. */
export class ProposalDraft {
  kind = $state<Kind>('Wish')
  readonly #reading = new Reading('protocolProposing')
  readonly #found = () => this.#reading.value
  /** Each has fields of its own, in the order in which they are offered. */
  readonly subjects = {
    Wish: new Wish(),
    PoolDeposit: new Deposit('PoolDeposit', this.#found),
    ProposalDeposit: new Deposit('ProposalDeposit', this.#found),
    ServiceQuota: new ServiceQuota(this.#found),
    DuesFloor: new DuesFloor(this.#found),
    RegisterPayee: new RegisterPayee(this.#found),
    RemovePayee: new RemovePayee(this.#found),
    LiftPause: new LiftPause(this.#found),
    AnnounceUpgrade: new AnnounceUpgrade(),
    WithdrawUpgrade: withdrawUpgrade,
    Spend: new Spend(this.#found),
  } satisfies Record<Kind, Subject>
  /** A wish has not its hash yet, and changes nothing. */
  readonly #trial = new Reading('proposalTrial', () =>
    !this.proposal || this.proposal.kind === 'Wish' ? undefined : [this.proposal],
  )
  readonly #filling = new Filling(
    () => 'propose',
    () => this.#fill({}),
  )

  constructor() {
    keep({
      place: () => this.#filling.place,
      written: (): Kept | undefined => (this.isWritten ? { kind: this.kind, subjects: this.#written } : undefined),
      isKept: (kept): kept is Kept =>
        hasFields(kept, { kind: 'string', subjects: 'object' }) &&
        Object.hasOwn(this.subjects, kept.kind as string) &&
        Object.values(Object(kept.subjects) as object).every(areTexts),
      fill: (kept) => {
        this.kind = kept?.kind ?? 'Wish'
        this.#fill(kept?.subjects ?? {})
      },
    })
  }

  /** What there is to be proposed about; undefined while the chain has not said. */
  get found() {
    return this.#found()
  }

  get native() {
    return this.found?.native ?? NOTHING
  }

  get #all(): [Kind, Subject][] {
    return Object.entries(this.subjects) as [Kind, Subject][]
  }

  get #subject(): Subject {
    return this.subjects[this.kind]
  }

  /** What there is something to propose about. */
  get kinds(): Kind[] {
    const { found } = this
    return this.#all.flatMap(([kind]) => {
      if (kind === 'LiftPause') return found && found.paused.length > 0 ? [kind] : []
      if (kind === 'WithdrawUpgrade') return found?.upgrade ? [kind] : []
      return kind === 'AnnounceUpgrade' && found?.upgrade?.authorized ? [] : [kind]
    })
  }

  /** The track on which it would be decided. */
  get track() {
    return this.found?.tracks.find(({ name }) => name === powerOf[this.kind].toLowerCase())
  }

  /** What the form says, as soon as it says something that can be proposed; a wish still without its hash. */
  get proposal(): ProtocolProposal | undefined {
    return this.#subject.proposal
  }

  /** What would become of it if it were carried out now. */
  get trial() {
    return this.#trial.value
  }

  get title(): string | undefined {
    const { proposal, found } = this
    return (
      proposal &&
      effectTitle(
        {
          effect: proposal,
          pool: found?.paused.find(({ id }) => proposal.kind === 'LiftPause' && id === proposal.pool)?.name,
          currency: this.#subject.currency ?? this.native,
        },
        currentLanguage(),
      )
    )
  }

  get #written(): Kept['subjects'] {
    return Object.fromEntries(this.#all.map(([kind, { written }]) => [kind, written]))
  }

  get isWritten(): boolean {
    return Object.values(this.#written).some((fields) => Object.values(fields).some(Boolean))
  }

  #fill(written: Kept['subjects']) {
    for (const [kind, subject] of this.#all) subject.fill?.(written[kind] ?? {})
  }

  /** Have it signed; the text of a wish is kept where its hash finds it. */
  async ask() {
    this.#subject.check?.()
    const { found, proposal, track, title = '' } = this
    if (!found || !proposal || !track) return
    const said: ProtocolProposal =
      proposal.kind === 'Wish'
        ? { kind: 'Wish', text: await chain.read('keep', this.subjects.Wish.text.said) }
        : proposal
    this.#filling.ask(propose(said, title, track.decisionDeposit, found))
  }
}
