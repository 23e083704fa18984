/** Someone who can act: an account and what holds its key. */
export interface Account {
  /** In the chain's own format. */
  address: string
  /** As its wallet calls it. */
  name: string
  /** The extension's name, or `development` for the local chain's own. */
  wallet: string
  /** Of a development account: by which it is called in each language. */
  path?: string
}
