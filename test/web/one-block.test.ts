// Everything on a page is of the block that the page says it is of.
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { close, launchBrowser, openPage } from '../support/browser.ts'
import { laggingNode } from '../support/lagging.ts'
import { account, send, startServed } from '../support/local-chain.ts'

const LAG = 10
const host = account('//Organiser')
const member = account('//Member//1')
/** Rounds in which dues are paid for the member: no more can be paid ahead. */
const PAID = 5
const pools = ['North', 'South']
const viewer = { address: member.address, name: 'Member 1', wallet: 'development' }
/** Of terms that nobody reads here. */
const ANY_TEXT = `0x${'00'.repeat(32)}`

async function show() {
  const local = await startServed()
  const { api, chain, server, folder } = local
  const { template } = await readRuleBounds(api)
  for (const name of pools)
    await submitOrThrow(
      api,
      calls.createPool(api, { name, summary: 'round 0', currency: 1, rules: { ...template, dues: 6_000n } }),
      { by: host },
    )
  await submitOrThrow(api, calls.invite(api, 0, member.address), { by: host })
  await submitOrThrow(api, calls.join(api, 0), { by: member })
  // A third of what is asked takes longer than a block, a third longer than two.
  const node = await laggingNode(server.url, LAG, (question) => (question % 3) * 150)
  const site = await serveSite(
    { endpoint: node.url, genesis: chain.genesis.hash, local: false },
    new ContentStore(folder),
    { port: 0 },
  )
  return { local, node, site, browser: await launchBrowser() }
}

let shown: Awaited<ReturnType<typeof show>>
beforeAll(async () => {
  shown = await show()
})
afterAll(async () => {
  await close(shown)
  await shown.node[Symbol.asyncDispose]()
})

/** What a page told at once: of which block it speaks, the rounds that its pools are in, until when dues are paid. */
interface Told {
  readonly block: string
  readonly rounds: readonly string[]
  readonly paidUntil: string | undefined
}

declare global {
  interface Window {
    told: Told[]
  }
}

/** Runs in the page: note what can be read after each change. */
function takeNotes() {
  window.told = []
  const look = () => {
    const text = document.querySelector('main')?.textContent ?? ''
    const block = /block ([\d,]+)/.exec(document.querySelector('main details code')?.textContent ?? '')?.[1] ?? ''
    const rounds = [...text.matchAll(/round (\d+)/g)].map(([, round]) => round!)
    const paidUntil = /Paid until (.*?\d+ [A-Z][a-z]+)/.exec(text)?.[1]
    const told = { block: block.replaceAll(',', ''), rounds, paidUntil }
    const last = window.told.at(-1)
    if (rounds.length > 0 && JSON.stringify(told) !== JSON.stringify(last)) window.told.push(told)
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}

test('a page held open on a chain whose finality lags never shows figures of two blocks together', async () => {
  const { browser, local, site } = shown
  const { api, chain } = local
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(takeNotes)
  await page.goto(`${site.url}/en/pools`)
  // Another is a member's, of one pool: what the pool says of itself and what it says of them are two answers.
  const own = await context.newPage()
  await own.addInitScript(takeNotes)
  await own.addInitScript((viewer) => localStorage.setItem('huzhu.account', viewer), JSON.stringify(viewer))
  await own.goto(`${site.url}/en/pools/0`)
  await page.getByText('round 0').first().waitFor()
  await own.getByText('Paid until').first().waitFor()
  const roundOf = new Map<string, string>([[String(chain.head.number), '0']])
  for (let round = 1; round <= 30; round += 1) {
    const changes = pools.map((_, id) => calls.setProfile(api, id, `round ${round}`, ANY_TEXT))
    const dues = round <= PAID ? [calls.payDues(api, 0, member.address, 1)] : []
    await send(api, api.tx.utility.batchAll([...changes, ...dues]), host)
    roundOf.set(String(chain.head.number), String(round))
    await new Promise((passed) => setTimeout(passed, 60))
  }
  await page.getByText('round 30').first().waitFor()
  const told = await page.evaluate(() => window.told)
  // It did change while blocks came, though not with each of them.
  expect(new Set(told.map(({ block }) => block)).size).toBeGreaterThan(5)
  const expected = told.map(({ block }) => ({
    block,
    rounds: pools.map(() => roundOf.get(block)),
    paidUntil: undefined,
  }))
  expect(told).toEqual(expected)
  await own.getByText('round 30').first().waitFor()
  const ownTold = (await own.evaluate(() => window.told)).filter(({ paidUntil }) => paidUntil !== undefined)
  expect(new Set(ownTold.map(({ block }) => block)).size).toBeGreaterThan(5)
  expect(ownTold.map(({ rounds }) => rounds)).toEqual(ownTold.map(({ block }) => [roundOf.get(block)]))
  // Each round in which dues are paid has its date, and each date its round.
  const paired = ownTold.map(({ rounds: [round], paidUntil }) => [Math.min(Number(round), PAID), paidUntil] as const)
  const counts = [0, 1].map((of) => new Set(paired.map((pair) => pair[of])).size)
  expect(counts).toEqual([new Set(paired.map(String)).size, new Set(paired.map(String)).size])
  expect(counts[0]).toBeGreaterThan(1)
  const { number } = chain.head
  await page.getByText(`Block ${number}; final up to block ${number - LAG}`).waitFor()
  await context.close()
})

test('where everything is final, only the block is told', async () => {
  const { browser, local } = shown
  const { chain, server, folder } = local
  const direct = { endpoint: server.url, genesis: chain.genesis.hash, local: false }
  const site = await serveSite(direct, new ContentStore(folder), { port: 0 })
  const page = await openPage(browser, `${site.url}/en/pools`, 1280)
  await page.getByText('round').first().waitFor()
  expect(await page.getByText('final up to').count()).toBe(0)
  await page.context().close()
  await site.close()
})
