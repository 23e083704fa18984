// What is told of a page to whoever shows a link to it. The site's server asks, on the chain's newest block, and puts it
// into the page's head: those who fetch a link run no script.
import type { Connection } from '@huzhu/governance/connection'
import { readClaim } from '@huzhu/governance/claims'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { stateAt } from '@huzhu/governance/state'
import { readCalendar } from '@huzhu/governance/time'
import type { At } from '$lib/chain/reads'
import { needWord } from '$lib/domain/claims/need'
import { claimStatus } from '$lib/domain/claims/status'
import { readLapsed } from '$lib/domain/members/standings'
import { ledeOf, rulesInSentences } from '$lib/domain/pools/sentences'
import { protocolReads } from '$lib/domain/protocol/reads'
import { voteStatus } from '$lib/domain/protocol/story'
import { voteTitle, voteWhere } from '$lib/domain/protocol/words'
import { m } from '$lib/paraglide/messages'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { languageOf, tag, type Language } from '$lib/ui/language/language'
import { windowTitle } from '$lib/ui/language/title'
import { formatAmount } from '$lib/ui/money/amount'

/** A page in a few words. */
export interface Preview {
  readonly title: string
  readonly text: string
}

/** Words are said at once, after all that is asked: several pages are told of side by side. */
function said(language: Language, words: () => Preview): Preview {
  overwriteGetLocale(() => language)
  return words()
}

async function ofPool(at: At, language: Language, id: number): Promise<Preview | undefined> {
  const [row, lapsed] = await Promise.all([readPoolRow(at, id), readLapsed(at, id)])
  return (
    row &&
    said(language, () => ({
      title: m.page_title({ title: row.pool.name }),
      text: ledeOf(row, language, lapsed),
    }))
  )
}

async function ofRules(at: At, language: Language, id: number): Promise<Preview | undefined> {
  const row = await readPoolRow(at, id)
  return (
    row &&
    said(language, () => ({
      title: windowTitle(m.rules(), row.pool.name),
      text: rulesInSentences(row, language)[0]!,
    }))
  )
}

async function ofClaim(at: At, language: Language, pool: number, number: number): Promise<Preview | undefined> {
  const [row, claim] = await Promise.all([readPoolRow(at, pool), readClaim(at, pool, number)])
  if (!row || !claim) return undefined
  return said(language, () => ({
    title: windowTitle(m.claim_number({ number }), row.pool.name),
    text: m.claim_preview({
      need: needWord(claim.need),
      amount: formatAmount(claim.sum, row.currency, language),
      state: claimStatus(claim).word,
    }),
  }))
}

async function ofVote(at: At, language: Language, index: number): Promise<Preview | undefined> {
  const [found, { wall }] = await Promise.all([protocolReads.protocolVote(at, index), readCalendar(at)])
  return (
    found &&
    said(language, () => ({
      title: m.page_title({ title: voteTitle(found.vote, language) }),
      text: m.protocol_preview({ where: voteWhere(found.vote), state: voteStatus(found.vote, wall).word }),
    }))
  )
}

const pages: readonly (readonly [
  RegExp,
  (at: At, language: Language, ...numbers: number[]) => Promise<Preview | undefined>,
])[] = [
  [/^\/pools\/(\d+)\/claims\/(\d+)$/, (at, language, pool, claim) => ofClaim(at, language, pool!, claim!)],
  [/^\/pools\/(\d+)\/rules$/, (at, language, pool) => ofRules(at, language, pool!)],
  [/^\/pools\/(\d+)(\/|$)/, (at, language, pool) => ofPool(at, language, pool!)],
  [/^\/protocol\/(\d+)$/, (at, language, index) => ofVote(at, language, index!)],
]

/** What the dApp is, for pages of which there is no more to tell. */
export const general = (path: string): Preview & { language: string } => {
  const language = languageOf(path) ?? 'zh'
  return { ...said(language, () => ({ title: m.home_page_title(), text: m.home_what() })), language: tag[language] }
}

/** What stands on a page in the newest block; undefined for one of which nothing is known. */
export async function previewOf(api: Connection, block: string, path: string): Promise<Preview | undefined> {
  const language = languageOf(path)
  const rest = language && path.slice(language.length + 1)
  for (const [form, tell] of pages) {
    const [, ...numbers] = (rest && form.exec(rest)) || []
    if (language && numbers.length > 0)
      return tell({ ...(await stateAt(api, block)), api }, language, ...numbers.map(Number))
  }
  return undefined
}
