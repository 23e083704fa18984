/** Why a node did not take a transaction. */
export type NodeReason =
  /** The fee cannot be paid. */
  | 'FeeUnpaid'
  /** The account's number was used already, or the one in between is missing. */
  | 'NumberUsed'
  | 'NumberAhead'
  /** Another one of the same account and number waits. */
  | 'NumberTaken'
  /** The very same one waits already, or was thrown out lately. */
  | 'AlreadyThere'
  | 'Banned'
  | 'BadSignature'
  /** It was signed too long ago. */
  | 'TooOld'
  | 'TooLarge'
  /** As many wait as the node keeps. */
  | 'QueueFull'
  | 'Other'

/** Codes of the transaction pool's errors: sc_rpc_api::author. */
const CODES: Readonly<Record<number, NodeReason>> = {
  1012: 'Banned',
  1013: 'AlreadyThere',
  1014: 'NumberTaken',
  1016: 'QueueFull',
  1021: 'NumberAhead',
}

/** What the runtime says of one that is not valid: sp_runtime::transaction_validity, by sentence or by name. */
const SENTENCES: readonly (readonly [RegExp, NodeReason])[] = [
  [/inability to pay some fees|"payment"/i, 'FeeUnpaid'],
  [/valid in the future|"future"/i, 'NumberAhead'],
  [/is outdated|"stale"/i, 'NumberUsed'],
  [/bad signature|"badproof"/i, 'BadSignature'],
  [/ancient birth block|"ancientbirthblock"/i, 'TooOld'],
  [/exhaust the block limits|"exhaustsresources"/i, 'TooLarge'],
]

/** Why a node did not take a transaction, by the code and the sentence of its answer. @internal */
export const nodeReasonOf = (code: number, sentence: string): NodeReason =>
  CODES[code] ?? SENTENCES.find(([said]) => said.test(sentence))?.[1] ?? 'Other'
