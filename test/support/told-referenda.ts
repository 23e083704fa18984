// Referenda that nobody proposed in the short life of the tests' chain, as the chain would tell them.
import type { Call } from '../../governance/src/calls.ts'
import type { Connection } from '../../governance/src/connection.ts'
import { encodeCurrency } from '../../governance/src/currencies.ts'
import { type Effect, encodeProtocolProposal } from '../../governance/src/protocol.ts'
import type { State } from '../../governance/src/state.ts'

const inline = (call: Call) => ({ Inline: call.method.toHex() })

const fromOf = (effect: Effect) => ('from' in effect && effect.from !== undefined ? effect.from : null)

function proposalOf(api: Connection, effect: Effect) {
  switch (effect.kind) {
    case 'Cancel':
      return inline(api.tx.referenda.cancel(effect.referendum))
    case 'Other':
      return inline(api.tx.system.remark('0x07'))
    case 'Spend':
      return inline(api.tx.treasury.spend(encodeCurrency(effect.currency), effect.amount, effect.to, fromOf(effect)))
    case 'Unreadable':
      return { Inline: '0xffff0102' }
    case 'NotShown':
      return { Lookup: { hash_: `0x${'07'.repeat(32)}`, len: 12 } }
    default:
      return inline(encodeProtocolProposal(api, effect))
  }
}

/** An ongoing one that would bring this about, as `referendaPage` tells it: in all else like the second of the chain. */
export async function referendumOf(at: State & { readonly api: Connection }, index: number, effect: Effect, track = 1) {
  const found = (await at.query.referenda.referendumInfoFor(1)).unwrap().asOngoing.toJSON()
  const standing = {
    ...{ approval: 1, support: 2, neededApproval: 3, neededSupport: 4, passes: false, next: 'ConfirmingBegins' },
    ...{ at: 100, decidesFrom: 101, decidesUntil: 102, approved: 103, enacted: 104 },
  }
  const proposal = proposalOf(at.api, effect)
  return { index, info: { Ongoing: { ...found, track, proposal } }, standing, enactment: null }
}
