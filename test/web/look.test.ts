// How pages look: nothing jumps, nothing touches, what one came for stands first.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool, invite } from '../../governance/src/calls.ts'
import { readMembersPage } from '../../governance/src/people.ts'
import { readPoolHealth } from '../../governance/src/pools.ts'
import { readRuleBounds } from '../../governance/src/rules.ts'
import { numbersIn, submitOrThrow } from '../../governance/src/transactions.ts'
import { formatAmount } from '../../web/lib/ui/money/amount.ts'
import { close, inaccessible, openPage } from '../support/browser.ts'
import { DISPUTED, NEXT_POOL, REFERENDUM, showDemo } from '../support/demo.ts'
import { handsOn } from '../support/hands.ts'
import { account } from '../support/local-chain.ts'
import { serveHistory } from '../support/served-history.ts'

let shown: Awaited<ReturnType<typeof showDemo>>
/** The same chain's site with its history. */
let told: Awaited<ReturnType<typeof serveHistory>>
beforeAll(async () => {
  shown = await showDemo()
  told = await serveHistory(shown.local)
  await told.upToDate()
})
afterAll(async () => {
  await told.site.close()
  await close(shown)
})

const member = { address: account('//Member//4').address, name: 'Member 4', wallet: 'development' }

/** Where something stands, in the window. */
const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!

/** Until what has changed is drawn, and what hangs on its size as well. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** Until nothing has come for two seconds: what a history tells has no skeleton of its own. */
const quiet = (page: Page) =>
  page.waitForFunction(() => {
    const seen = globalThis as unknown as { text?: string; since?: number }
    const text = document.querySelector('main')!.innerText
    if (text !== seen.text) Object.assign(seen, { text, since: performance.now() })
    return performance.now() - seen.since! > 2_000
  })

/** How much a page's first visit moves what stands on it, as browsers count it. */
async function shiftOf(path: string, width: 360 | 1280, who?: typeof member): Promise<number> {
  const context = await shown.browser.newContext({ viewport: { width, height: 900 } })
  await context.addInitScript((kept) => {
    if (kept) localStorage.setItem('huzhu.account', JSON.stringify(kept))
    const counted = globalThis as unknown as { shift: number }
    counted.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counted.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  }, who)
  const page = await context.newPage()
  await page.goto(told.site.url + path)
  await page.locator('main:not(:has([aria-busy])) h1').first().waitFor()
  // The last to come: the strip at the floor, and texts that somebody wrote.
  await page.locator('.ribbon').waitFor()
  await page.waitForFunction(() => document.querySelectorAll('main .bone').length === 0)
  await quiet(page)
  await drawn(page)
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)
  await context.close()
  return shift
}

/** Pages, and how much of each may move. */
const SHIFTS = [
  ['/zh', 0.02],
  ['/en/pools', 0.05],
  ['/zh/pools/0', 0.05],
  ['/en/pools/0', 0.05],
  [`/zh/pools/0/claims/${DISPUTED}`, 0.05],
  ['/en/pools/0/claims/0', 0.05],
  [`/zh/protocol/${REFERENDUM}`, 0.05],
  ['/zh/protocol', 0.05],
  ['/en/protocol/treasury', 0.05],
  ['/zh/votes', 0.05],
  ['/zh/ledger', 0.05],
  ['/en/ledger?pool=0', 0.05],
  ['/zh/pools/compare', 0.05],
  ['/en/pools/0/statement', 0.05],
  ['/zh/pools/0/members', 0.05],
  [`/en/pools/0/members/${member.address}`, 0.05],
  ['/zh/me/statement', 0.05],
] as const

// Each is met by one on a phone and another on a desk, the next one the other way round; what waits waits side by side.
test.concurrent.each(SHIFTS.map(([path, most], at) => [path, most, at % 2 === 0] as const))(
  '%s moves at most %f of what one reads, for whoever comes first or is known',
  async (path, most, isKnownOnDesk) => {
    const comes = [
      [360, isKnownOnDesk ? undefined : member],
      [1280, isKnownOnDesk ? member : undefined],
    ] as const
    const shifts = await Promise.all(comes.map(([width, who]) => shiftOf(path, width, who)))
    console.log(`layout shift of ${path}: ${shifts.map((shift) => shift.toFixed(4)).join(' on a phone, ')} on a desk`)
    for (const shift of shifts) expect(shift).toBeLessThanOrEqual(most)
  },
)

test.each(['zh', 'en'] as const)('on a phone no step of a way touches another, in %s', async (language) => {
  const page = await openPage(shown.browser, `${shown.site.url}/${language}/pools/0/claims/${DISPUTED}`, 360)
  await page.locator('main ol li[aria-current=step]').waitFor()
  const steps = await page.locator('main ol:has(> li[aria-current=step]) > li').evaluateAll((items) =>
    items.map((item) => {
      const words = [...item.children].map((child) => {
        const range = document.createRange()
        range.selectNodeContents(child)
        return range.getBoundingClientRect().toJSON() as DOMRect
      })
      return { text: item.textContent, words }
    }),
  )
  expect(steps).toHaveLength(5)
  const boxes = steps.flatMap(({ text, words }) => words.map((box) => ({ ...box, text })))
  // A line of small type is less than thirty pixels high: each stands on one.
  expect(boxes.filter(({ height }) => height > 30)).toEqual([])
  const touch = (a: DOMRect, b: DOMRect) =>
    a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom
  const touching = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => touch(a, b)))
  expect(touching).toEqual([])
  await page.context().close()
})

test('on a phone what stands on the floor leaves four fifths of the screen, also while something is under way', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/me`, 360)
  await page.setViewportSize({ width: 360, height: 740 })
  const { become, go, press } = handsOn(() => page, 'en')
  await become('Member 4')
  await go('/pools/0')
  await page.locator('.ribbon').waitFor()
  const bars = await boxOf(page, '.ribbon')
  console.log(`tabs and ribbon: ${740 - bars.y} of 740 px`)
  expect(740 - bars.y).toBeLessThanOrEqual(740 / 8)
  await page.getByLabel('How much').fill('1')
  await press('Donate')
  await page.getByRole('dialog').getByText('Tried just now: it will go through.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Donate' }).click()
  // Who goes on meanwhile is not called back: the floor says what came of it, in the place of the page.
  await page.keyboard.press('Shift')
  await page.locator('.track').getByText('Given to 青禾助学').waitFor()
  expect(await page.locator('main .arrived').count()).toBe(0)
  // What only informs makes room; put away, it is back.
  await page.locator('.ribbon.plain').waitFor({ state: 'hidden' })
  await drawn(page)
  const floor = await boxOf(page, '.track .track')
  console.log(`tabs, ribbon and transaction: ${740 - floor.y} of 740 px`)
  expect(740 - floor.y).toBeLessThanOrEqual(740 / 5)
  await page.locator('.track').getByRole('button', { name: 'Put away' }).click()
  await page.locator('.ribbon.plain').waitFor()
  await page.context().close()
})

test('who has no account reads a vote first; accounts wait behind a press', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/protocol/${REFERENDUM}`, 360)
  await page.getByRole('heading', { name: 'What it is about' }).waitFor()
  const [about, card] = [await boxOf(page, '#what'), await boxOf(page, 'aside')]
  expect(about.y).toBeLessThan(card.y)
  const one = page.getByRole('button', { name: 'Member 4', exact: true })
  expect(await one.count()).toBe(0)
  await page.getByRole('button', { name: 'Choose an account' }).click()
  await one.click()
  await page.getByRole('banner').getByText('Member 4').waitFor()
  await page.context().close()
})

test('of the kinds of a protocol’s votes no figure is louder than the others', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/protocol`, 1280)
  const row = page.getByRole('row').filter({ hasText: 'Parameters' })
  await row.waitFor()
  const sizes = await row.getByRole('cell').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontSize))
  expect(new Set(sizes).size).toBe(1)
  await page.context().close()
})

test('a vote of token holders that has ended tells what it was to change from what, and of its course as of what has passed', async () => {
  const page = await openPage(shown.browser, `${told.site.url}/en/protocol/1`, 360)
  await page.getByRole('heading', { name: 'Set the deposit for a new pool to 200 HUZ' }).waitFor()
  const about = page.getByRole('region', { name: 'What it is about' })
  expect((await about.innerText()).replaceAll(/\s+/g, ' ')).toContain('When the vote ended 100 HUZ As proposed 200 HUZ')
  await page
    .getByText(/^It ended at [\d.]+%; [\d.]+% were needed\.$/)
    .first()
    .waitFor()
  await page.context().close()
})

test('on a phone every figure of an account stands at the same edge, and no day’s rule is torn', async () => {
  const page = await openPage(shown.browser, `${told.site.url}/en/pools/0/statement?of=2026`, 360)
  const table = page.getByRole('table', { name: '2026, the whole year' })
  await table.waitFor()
  const edges = await table
    .locator('td.figure:not(:empty)')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().right)))
  expect(new Set(edges).size).toBe(1)
  await page.goto(`${told.site.url}/en/ledger?pool=0`)
  await page.locator('tr.day').first().waitFor()
  const days = await page.locator('tr.day').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.children].filter((cell) => cell.getBoundingClientRect().height > 0)
      const [first] = cells.map((cell) => cell.getBoundingClientRect().top)
      const borders = cells.map((cell) => getComputedStyle(cell).borderBottomWidth)
      return {
        torn: borders.some((width) => width !== '0px'),
        level: Math.abs(first! - cells[1]!.getBoundingClientRect().top),
      }
    }),
  )
  expect(days.filter(({ torn, level }) => torn || level > 4)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  // Whatever is opened stays within the page, blocks in a table within a card as well.
  await page.goto(`${told.site.url}/en/pools/0/rules`)
  await page.getByText('Vote by vote').first().waitFor()
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.goto(`${told.site.url}/en/ledger?pool=0`)
  // On a desk no word of a button is torn either.
  await page.setViewportSize({ width: 1280, height: 900 })
  const unfold = page.getByRole('button', { name: 'Show each' }).first()
  expect((await unfold.boundingBox())!.height).toBeLessThan(40)
  await page.context().close()
})

test('a pool’s page draws what the chain knows of it now, and each picture says the same in words', async () => {
  const { api } = shown.local
  const health = (await readPoolHealth(api, 1))!
  const page = await openPage(shown.browser, `${shown.site.url}/en/pools/1`, 1280)
  const pictures = page.getByRole('region', { name: 'Where it stands now' })
  await pictures.waitFor()
  const texts = await pictures.getByRole('img').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  const huz = (amount: bigint) => formatAmount(amount, { symbol: 'HUZ', decimals: 12 }, 'en').replace(/\s/, ' ')
  const plain = texts.map((text) => text?.replaceAll(/\s+/g, ' '))
  expect(plain[0]).toContain(`Of the ${huz(health.pot)} in the pot, ${huz(health.free)} are kept from dues`)
  expect(plain[1]).toContain(`${huz(health.available)} is promised to nobody`)
  expect(plain[1]).toContain('That is enough for full limits.')
  expect(plain[2]).toBe('3 filed: 1 paid, 0 ended otherwise, 2 not ended.')
  expect(plain[3]).toBe('Members: 12; voters: 12. It takes 10 voters for full limits: there are enough.')
  // The bar reaches beyond the mark that it has to reach, on a scale with its ticks.
  const scale = pictures.locator('figure').first()
  const [bar, mark] = [(await scale.locator('.reached').boundingBox())!, (await scale.locator('i').boundingBox())!]
  expect(bar.x + bar.width).toBeGreaterThan(mark.x)
  expect(await scale.locator('.ticks span').allInnerTexts()).toEqual(['0', '2', '4', '6', '8'])
  // Under the claims stand the rules, without a hole.
  const claims = (await page.getByRole('region', { name: 'Recent claims' }).boundingBox())!
  const rules = (await page.getByRole('region', { name: 'The rules' }).boundingBox())!
  expect(rules.y - (claims.y + claims.height)).toBeLessThan(100)
  expect(rules.x).toBe(claims.x)
  await page.context().close()
})

test('the list of pools marks one’s own, keeps an empty new one from the top, is narrowed by its address, and ends nowhere before the last pool', async () => {
  const { api } = shown.local
  const { template } = await readRuleBounds(api)
  const rules = { ...template, dues: 6_000n }
  const opened = Array.from({ length: 51 }, (_, at) =>
    createPool(api, { name: `Empty ${String.fromCodePoint(0x4e00 + 97 * at)}`, summary: '', currency: 1, rules }),
  )
  await submitOrThrow(api, api.tx.utility.batchAll(opened), { by: account('//Alice') })
  const page = await openPage(shown.browser, `${shown.site.url}/en/me`, 1280)
  const { become, go } = handsOn(() => page, 'en')
  await become('Member 16')
  await go(`/pools?before=${NEXT_POOL + 2}`)
  // In the order of the chain two empty ones come first.
  const names = page.locator('tbody th > a')
  await page.getByRole('heading', { name: '54 education pools' }).waitFor()
  expect((await names.allInnerTexts()).map((name) => name.replace(/^Empty .*/, 'Empty'))).toEqual([
    ...['山脚书包 Foothill', '灯下图书 Lamplight', '青禾助学', 'Empty', 'Empty'],
  ])
  const marked = page.getByRole('row').filter({ hasText: 'You are a member' })
  expect(await marked.locator('th > a').allInnerTexts()).toEqual(['青禾助学'])
  await go('/pools')
  await page.getByText('Pools 1 to 50 of 54, counted from the newest.').waitFor()
  await page.getByRole('link', { name: 'Older pools' }).click()
  await page.getByText('Pools 51 to 54 of 54, counted from the newest.').waitFor()
  expect(await names.allInnerTexts()).toContain('青禾助学')
  // A choice is an address: it holds over a reload, and finds what lies beyond the newest fifty.
  const filters = page.getByRole('list', { name: 'Filter' })
  await filters.getByRole('link', { name: 'You are a member' }).click()
  await page.waitForURL('**/en/pools?only=mine')
  await page.reload()
  await page.locator('tbody tr').first().waitFor()
  expect(await names.allInnerTexts()).toEqual(['青禾助学'])
  await filters.getByRole('link', { name: 'Pays full limits' }).click()
  await page.waitForURL('**/en/pools?only=mine,full')
  await filters.getByRole('link', { name: 'You are a member' }).click()
  await page.waitForURL('**/en/pools?only=full')
  await expect.poll(() => names.allInnerTexts()).toEqual(['山脚书包 Foothill', '灯下图书 Lamplight', '青禾助学'])
  // Every column has its word.
  const heads = await page.getByRole('columnheader').allInnerTexts()
  const meanings = page.getByRole('region', { name: 'How to read these figures' }).locator('dt')
  expect(await meanings.allInnerTexts()).toEqual(heads.slice(1))
  expect(await inaccessible(page)).toEqual([])
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('who proposes rules sees the sentence that each number makes, is refused what the chain would, and keeps in sight what changes', async () => {
  const { min, max } = await readRuleBounds(shown.local.api)
  const page = await shown.visit('en', 360)
  const { become, go, button, press } = handsOn(() => page, 'en')
  await become('Member 4')
  await go('/pools/0/propose')
  await page.getByText("The pool pays 80% of a bill, at most 25 months' dues").waitFor()
  // The numbers come when somebody wants to change them.
  const share = page.getByLabel('Share of a bill that is paid')
  expect(await page.locator('main input[inputmode]').count()).toBe(0)
  await button('Change the numbers of “Cover”').click()
  await share.fill('200')
  const field = page.locator('.field').filter({ has: share })
  await field.getByText(`From ${min.coveredShare} to ${max.coveredShare}.`, { exact: true }).waitFor()
  expect(await field.innerText()).toContain('Today 80%')
  const changes = page.getByRole('complementary', { name: 'What changes' })
  // A number that cannot be so changes nothing, which is not that nothing was done.
  expect(await changes.innerText()).toContain('1 number cannot be so: mend it first.')
  expect(await changes.innerText()).not.toMatch(/200%|Nothing changes so far/)
  await press('Draft it')
  await page.getByText('1 number cannot be so: mend it first.').first().waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  // A group with a wrong number does not close over it.
  expect(await button('Fold “Cover”').count()).toBe(0)
  const bar = page.locator('main form > p').filter({ hasText: 'What changes' })
  expect(await bar.innerText()).toContain('1 number cannot be so')
  await share.fill('85')
  await page.locator('ins').getByText('The pool pays 85% of a bill').waitFor()
  expect(await changes.innerText()).toMatch(/80%\s*→[\s\S]*85%/)
  expect(await bar.innerText()).toContain('1 rule changed')
  for (const place of ['Share of a bill that is paid', 'Your reasons']) {
    await page.getByLabel(place).scrollIntoViewIfNeeded()
    const { y, height } = (await bar.boundingBox())!
    expect(y + height).toBeLessThanOrEqual(900)
    expect(y).toBeGreaterThan(0)
  }
  await press('Draft it')
  await page
    .getByRole('dialog')
    .getByText(/80%.*85%/)
    .waitFor()
  await page.getByRole('dialog').getByText('Tried just now: it will go through.').waitFor()
  expect(await inaccessible(page)).toEqual([])
  expect(page.errors).toEqual([])
})

test('a host finds what needs them first, arrears that add up, the year ahead, and forms only where they are opened', async () => {
  const { api } = shown.local
  const { members } = await readMembersPage(api, 0)
  const late = members.filter(({ membership }) => membership.periodsInArrears > 0)
  // Who has lapsed is not helped by a reminder, and owes nothing: they begin anew with one period.
  const inGrace = late.filter(({ membership }) => membership.standing === 'InGrace')
  const toPay = late.reduce(
    (sum, { membership: { standing, dues, periodsInArrears } }) =>
      sum + dues * BigInt(standing === 'Lapsed' ? 1 : periodsInArrears),
    0n,
  )
  const page = await shown.visit('en', 1280)
  const { become, go } = handsOn(() => page, 'en')
  await become('Organiser')
  await go('/host/0')
  await page.getByRole('heading', { level: 1, name: '1 thing here needs you.' }).waitFor()
  const today = page.getByRole('region', { name: 'Needs you' })
  expect(await today.getByRole('heading').allInnerTexts()).toEqual(['Needs you', '1 person asks to join 青禾助学'])
  // Whom it is worth to remind needs nobody: it stands apart from what the title counts.
  const reminder = `${inGrace.length} members owe dues and can still pay in time`
  await page.locator('main').getByText(reminder, { exact: true }).waitFor()
  expect(await today.innerText()).not.toContain(reminder)
  // What waits stands above what one only looks at.
  const [first, facts] = [(await today.boundingBox())!, await boxOf(page, 'main dl')]
  expect(first.y + first.height).toBeLessThan(facts.y)
  const arrears = page.getByRole('table', { name: 'Owed for how long' })
  const total = (await arrears.locator('tfoot').innerText()).replaceAll(/\s+/g, ' ')
  expect(total).toBe(
    `In all ${late.length} ${formatAmount(toPay, { symbol: 'DEMO', decimals: 2 }, 'en', 'full')}`.replace(/\s/g, ' '),
  )
  const year = page.getByRole('region', { name: 'The year ahead' })
  const health = (await readPoolHealth(api, 0))!
  const text = (await year.locator('figcaption').innerText()).replaceAll(/\s+/g, ' ')
  expect(text).toContain(`If the ${health.members - late.length} members who are not late go on paying`)
  expect(await year.innerText()).toContain(`Without ${late.length} who are late.`)
  // A form opens where it is needed.
  const summary = page.getByLabel('In a sentence or two')
  expect(await summary.isVisible()).toBe(false)
  await page.getByText('What it says of itself').click()
  await summary.waitFor()
  // The page is as wide as a desk, in two columns; so is the list that leads to it.
  const [left, right] = [await boxOf(page, '#members'), await boxOf(page, '#arrears')]
  expect(right.x).toBeGreaterThan(left.x + 500)
  expect(await inaccessible(page)).toEqual([])
  // Home leads there, with the same count and the same reminder.
  await go('')
  await page.getByRole('heading', { level: 1, name: /^1 thing needs you/ }).waitFor()
  const mine = page.getByRole('region', { name: '青禾助学' })
  expect(await mine.innerText()).toMatch(new RegExp(`You are the host\\s+1 thing here needs you[\\s\\S]*${reminder}`))
  await mine.getByRole('link', { name: 'Look after it' }).click()
  await page.getByRole('heading', { level: 1, name: '1 thing here needs you.' }).waitFor()
  await go('/host')
  const hosted = page.getByRole('table', { name: 'The pools that you host' })
  const pot = formatAmount(health.pot, { symbol: 'DEMO', decimals: 2 }, 'en').replace(/\s/, ' ')
  const row = hosted.getByRole('row').filter({ hasText: '青禾助学' })
  expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toContain(`${pot} 6.3 months`)
  expect((await hosted.boundingBox())!.width).toBeGreaterThan(1000)
  expect(await inaccessible(page)).toEqual([])
  expect(page.errors).toEqual([])
})

test('a name of one long word widens no page of a phone', async () => {
  const { api } = shown.local
  const host = account('//Ferdie')
  const { template: rules } = await readRuleBounds(api)
  const name = 'Gemeinschaftskassenversicherungsvereinigungsgenossenschaftsbund1'
  const { events } = await submitOrThrow(
    api,
    createPool(api, { name, summary: name, currency: 'native', rules: { ...rules, dues: 2n * 10n ** 12n } }),
    { by: host },
  )
  const { pool } = numbersIn(events)
  await submitOrThrow(api, invite(api, pool!, member.address), { by: host })
  const page = await shown.visit('en', 360)
  await handsOn(() => page, 'en').become(member.name)
  // What was done stands under Me with the pool's name.
  const { go, press } = handsOn(() => page, 'en')
  await go(`/pools/${pool}`)
  await page.getByLabel('How much').fill('1')
  await press('Donate')
  await page.getByRole('dialog').getByText('Tried just now: it will go through.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Donate' }).click()
  await page.locator('main .arrived').getByText(`Given to ${name}`).waitFor()
  const wide: string[] = []
  for (const place of ['', '/me', '/me/inbox', '/pools', `/pools/${pool}`, `/pools/${pool}/join`, `/host/${pool}`]) {
    await go(place)
    await page.locator('main:not(:has([aria-busy])) h1').first().waitFor()
    await page.getByText(name).first().waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${place}: ${width}`)
  }
  expect(wide).toEqual([])
})
