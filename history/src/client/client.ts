/** A history as its clients ask it: what can be asked, and what is answered, follows from its own description. */
import createClient from 'openapi-fetch'
import type { paths } from './paths.d.ts'

/** The history that is answered for below `address`. */
export const historyAt = (address: string) => createClient<paths>({ baseUrl: address })

/** A movement, as a history tells it; amounts are text. */
export type Entry = paths['/entries']['get']['responses'][200]['content']['application/json']['entries'][number]

/** Something that happened, as a history tells it. */
export type HistoryEvent =
  paths['/polls/{poll}']['get']['responses'][200]['content']['application/json']['events'][number]

type Answers<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } }
}
  ? Answer
  : never

/** What became of a pool's claims, as a history counts it. */
export type HistoryFigures = Answers<'/pools/{pool}/figures'>

/** A part of a claim as it stands, as a history tells it. */
export type HistoryPart = Answers<'/pools/{pool}/parts'>['parts'][number]

/** A movement of the treasury's money, as a history tells it. */
export type HistoryMove = Answers<'/treasury/entries'>['entries'][number]
