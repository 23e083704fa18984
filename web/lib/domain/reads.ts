// Everything that pages ask of a block, in one place. It runs in the worker; pages know its types alone.
import { claimReads } from './claims/reads'
import { homeReads } from './home/reads'
import { ledgerReads } from './ledger/reads'
import { memberReads } from './members/reads'
import { payeeReads } from './payees/reads'
import { poolReads } from './pools/reads'
import { protocolReads } from './protocol/reads'
import { ruleReads } from './rules/reads'
import { voteReads } from './vote/reads'

export const reads = {
  ...claimReads,
  ...homeReads,
  ...ledgerReads,
  ...memberReads,
  ...payeeReads,
  ...poolReads,
  ...protocolReads,
  ...ruleReads,
  ...voteReads,
}

type DomainReads = typeof reads

declare module '$lib/chain/reads' {
  interface Reads extends DomainReads {}
}
