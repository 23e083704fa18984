// What a person's hands do in the dApp, in either language of the page.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { follow } from './browser.ts'
import { type Language, wordsIn } from './words.ts'

/** Development accounts that are called the same in every language. */
const NAMES = new Set(['Alice', 'Bob', 'Charlie'])

/** Hands on a page; `page` is asked for with each move, since a test opens it later. */
export function handsOn(page: () => Page, language: Language) {
  const { says, is } = wordsIn(language)
  const go = (place: string) => follow(page(), `/${language}${place}`)
  const button = (name: string) => page().getByRole('button', { name: is(name) })
  const press = (name: string) => button(name).click()

  /** Connect one of the local chain's accounts. */
  async function become(name: string) {
    const called = NAMES.has(name) ? new RegExp(`^\\s*${name}\\s*$`) : is(name)
    await go('/me')
    const others = page().getByText(is('Choose another account'))
    const account = page().getByRole('button', { name: called })
    await account.or(others).first().waitFor()
    if (await others.isVisible()) {
      // What is still to come moves what stands under it, and a press on it goes astray.
      await page().locator('main:not(:has([aria-busy]))').waitFor()
      await others.click()
    }
    await account.click()
    await page().getByRole('banner').getByText(called).waitFor()
  }

  /** Agree in the dialog, once it says what is `told`, and wait until the page that it leads to says that the chain has it. */
  async function agree(act: string, done: string, told: readonly string[] = []) {
    const dialog = page().getByRole('dialog')
    await dialog.getByText(says('Tried just now: it will go through.')).waitFor()
    for (const text of told) await dialog.getByText(says(text)).waitFor()
    await dialog.getByRole('button', { name: is(act) }).click()
    await page().locator('main .arrived').getByText(says(done)).waitFor()
  }

  /** Move the chain's clock with the control on the page. */
  async function wait(days: 1 | 7 | 30 | 90) {
    // On a phone what was just done stands where the control is, until it leaves.
    const away = page()
      .locator('.track')
      .getByRole('button', { name: is('Put away') })
    if (await away.isVisible()) await away.click()
    await press('Clock')
    const clock = page().getByRole('dialog').getByRole('status').getByText(is('It is {when}'))
    const before = await clock.innerText()
    await press(days === 1 ? '1 day on' : `${days} days on`)
    // That it moves is said for as long as it does, which may be too short to be seen.
    await expect.poll(() => clock.innerText(), { timeout: 120_000 }).not.toBe(before)
    await press('Close')
  }

  return { says, is, go, button, press, become, agree, wait }
}
