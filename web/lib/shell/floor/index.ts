// What stands on the window's floor and over the page. Loaded after the first paint.
import { signing } from '$lib/chain/signing/signing.svelte'
import { expectAccount } from '$lib/chain/wallet/known-account'
import { notices } from '$lib/domain/inbox/notices.svelte'
import { floorCame } from '../floorless/loads'

export { default as Acting } from './Acting.svelte'
export { default as Arrived } from './Arrived.svelte'
export { default as News } from './News.svelte'
export { default as Ribbons } from './Ribbons.svelte'
export { default as Tracks } from './Tracks.svelte'
export { default as Waiting } from './Waiting.svelte'

void expectAccount()
void signing.restore()
notices.restore()
floorCame()
