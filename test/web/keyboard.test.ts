// Filing, disputing and voting by the keyboard alone, from the choice of an account to the end.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readClaim } from '../../governance/src/claims.ts'
import { readPool } from '../../governance/src/pools.ts'
import { close, openPage } from '../support/browser.ts'
import { DISPUTED, showDemo } from '../support/demo.ts'
import { handsOn } from '../support/hands.ts'

/** More than any page has to pass. */
const FAR = 120

let shown: Awaited<ReturnType<typeof showDemo>>
beforeAll(async () => {
  shown = await showDemo()
})
afterAll(() => close(shown))

test.each([
  ['zh', 360, ['Member 11', 'Member 7', 'Member 12']],
  ['en', 1280, ['Member 4', 'Member 6', 'Member 10']],
] as const)('a claim is filed, another disputed and a vote cast in %s at %i px', async (language, width, who) => {
  const page = await openPage(shown.browser, `${shown.site.url}/${language}/me`, width)
  const { keyboard } = page
  const { says, is, go } = handsOn(() => page, language)
  const { api } = shown.local
  const [claimant, disputer, voter] = who
  const button = (name: string) => page.getByRole('button', { name: is(name) })

  /** Go on with Tab until it has the focus, which can be seen. */
  async function reach(target: Locator) {
    await target.waitFor()
    for (let step = 0; step < FAR; step += 1) {
      await keyboard.press('Tab')
      if (!(await target.evaluate((element) => element === document.activeElement))) continue
      const [seen, outlined] = await target.evaluate((element) => {
        // A choice shows its focus on its frame.
        const shows = [element, element.closest('label')].filter((one) => one !== null)
        const { top, bottom } = shows.at(-1)!.getBoundingClientRect()
        const styles = shows.map((one) => getComputedStyle(one))
        const ringed = styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none')
        return [bottom > 0 && top < innerHeight, ringed] as const
      })
      expect([seen, outlined], `the focus can be seen on ${String(target)}`).toEqual([true, true])
      return
    }
    throw new Error(`Tab does not lead to ${String(target)} on ${page.url()}`)
  }
  const enter = async (target: Locator) => {
    await reach(target)
    await keyboard.press('Enter')
  }
  const become = async (name: string) => {
    await go('/me')
    const others = page.getByText(is('Choose another account'))
    const account = button(name)
    await account.or(others).first().waitFor()
    if (await others.isVisible()) await enter(others)
    await enter(account)
    await page.getByRole('banner').getByText(is(name)).waitFor()
  }
  const choose = async (label: string) => {
    const choice = page.getByLabel(says(label)).first()
    await reachChoice(choice)
    await keyboard.press('Space')
    expect(await choice.isChecked()).toBe(true)
  }
  /** Of choices that exclude each other Tab reaches one, and the arrows the others. */
  const reachChoice = async (choice: Locator) => {
    const group = page.locator(`input[name="${await choice.getAttribute('name')}"]`)
    const reached = () => group.evaluateAll((all) => all.includes(document.activeElement as HTMLInputElement))
    for (let step = 0; step < FAR && !(await reached()); step += 1) await keyboard.press('Tab')
    for (let step = 0; step < (await group.count()); step += 1) {
      if (await choice.evaluate((element) => element === document.activeElement)) return
      await keyboard.press('ArrowDown')
    }
    throw new Error(`The arrows do not lead to ${String(choice)}`)
  }
  const write = async (label: string, text: string) => {
    await reach(page.getByLabel(says(label)))
    await keyboard.type(text)
  }
  const agree = async (act: string, done: string) => {
    const dialog = page.getByRole('dialog')
    await dialog.getByText(says('Tried just now: it will go through.')).waitFor()
    // The focus is in the dialog, and stays there.
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    const floor = await watchFloor()
    await enter(dialog.getByRole('button', { name: is(act) }))
    const told = page.locator('main .arrived')
    await told.getByText(says(done)).waitFor()
    // It is heard once: what tells it has the focus, in sight, and the floor has not said it too.
    await hasFocus(told)
    expect(await told.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true)
    expect(await floor.evaluate(({ done }) => done)).toBe(false)
  }
  /** Whether the floor has said from here on that something is done. */
  const watchFloor = () =>
    page.evaluateHandle(() => {
      const seen = { done: false }
      new MutationObserver(() => {
        seen.done ||= document.querySelector('.track [data-state="done"]') !== null
      }).observe(document.body, { childList: true, subtree: true, attributes: true })
      return seen
    })
  const hasFocus = (target: Locator) =>
    expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true)

  await become(claimant)
  const number = (await readPool(api, 0))!.claims
  await go('/pools/0/claim')
  await choose('Tuition')
  await enter(button('Next'))
  await write('Amount on the invoice', '20')
  await choose('School 1')
  await page.locator('aside').getByText(says('this one decides')).waitFor()
  await enter(button('Next'))
  await write('What happened', 'Invoice of the spring term.')
  await enter(button('Next'))
  await enter(button('File the claim'))
  await agree('File the claim', `Claim ${number} is filed`)

  await become(disputer)
  await go(`/pools/0/claims/${number}`)
  await enter(button('Dispute it'))
  // The form that opens has the focus, and gives it back.
  await hasFocus(page.locator('form input[type="radio"]').first())
  await enter(button('Not now'))
  await hasFocus(button('Dispute it'))
  await keyboard.press('Enter')
  await choose('wrong amount')
  await write('Say what you base it on', 'The list says less.')
  await enter(page.locator('form').getByRole('button', { name: is('Dispute it') }))
  await agree('Dispute it', `Claim ${number} is disputed`)
  const { dispute } = (await readClaim(api, 0, number))!.parts[0]!
  expect(dispute?.reason).toBe('WrongAmount')

  await become(voter)
  await go(`/pools/0/claims/${DISPUTED}`)
  const nays = async () => (await readClaim(api, 0, DISPUTED))!.parts[0]!.panel!.nays
  const before = await nays()
  await enter(button('Pay it'))
  await agree('Pay it', 'Your vote is recorded')
  expect(await nays()).toBe(before + 1)
  expect(page.errors).toEqual([])
  await page.context().close()
})
