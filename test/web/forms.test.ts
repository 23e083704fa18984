// Forms: back goes a page back, what is written stays, and the focus goes where the eye goes.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { submitOrThrow } from '../../governance/src/transactions.ts'
import { close, openPage } from '../support/browser.ts'
import { showDemo } from '../support/demo.ts'
import { handsOn } from '../support/hands.ts'
import { account } from '../support/local-chain.ts'

let shown: Awaited<ReturnType<typeof showDemo>>
beforeAll(async () => {
  shown = await showDemo()
})
afterAll(() => close(shown))

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())
const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('back in a claim goes a page back, also after it was loaded anew, and at the first leaves it', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/me`, 360)
  const { become, go, press } = handsOn(() => page, 'en')
  await become('Member 5')
  await go('/pools/0')
  await go('/pools/0/claim')
  await page.getByLabel('Tuition').check()
  const need = await title(page).textContent()
  await press('Next')
  const field = page.getByLabel('Amount on the invoice')
  await field.fill('40')
  await expect.poll(() => focused(page)).not.toBe(need)
  const amount = await title(page).textContent()
  await press('Next')
  await expect.poll(() => title(page).textContent()).not.toBe(amount)
  // Each page begins at its title.
  expect(await focused(page)).toBe(await title(page).textContent())
  await page.goBack()
  await expect.poll(() => title(page).textContent()).toBe(amount)
  expect(await focused(page)).toBe(amount)
  expect(await field.inputValue()).toBe('40')
  await page.goForward()
  await expect.poll(() => title(page).textContent()).not.toBe(amount)
  await press('Back')
  await expect.poll(() => title(page).textContent()).toBe(amount)
  await page.reload()
  await field.waitFor()
  expect(await field.inputValue()).toBe('40')
  await page.goBack()
  await expect.poll(() => title(page).textContent()).toBe(need)
  expect(await page.getByLabel('Tuition').isChecked()).toBe(true)
  await page.goBack()
  await page.waitForURL('**/en/pools/0')
  expect(page.errors).toEqual([])
  await page.context().close()
})

test('the numbers of proposed rules are kept over a load, as the reasons are', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/zh/me`, 1280)
  const { become, go, press, says } = handsOn(() => page, 'zh')
  await become('Member 5')
  await go('/pools/0/propose')
  const open = async () => {
    for (const group of ['Dues', 'Cover']) await press(`Change the numbers of “${group}”`)
  }
  await open()
  const [dues, cap, reasons] = ['Dues each period', 'Most a claim is paid', 'Your reasons'].map((name) =>
    page.getByLabel(says(name)).first(),
  )
  await dues!.fill('55')
  await cap!.fill('20')
  await reasons!.fill('More for all.')
  await page.reload()
  await open()
  const values = () => Promise.all([dues!, cap!, reasons!].map((field) => field.inputValue()))
  await expect.poll(values).toEqual(['55', '20', 'More for all.'])
  await page.context().close()
})

test('a proposal to token holders is kept over a load, with what it is about', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/me`, 1280)
  const { become, go } = handsOn(() => page, 'en')
  await become('Alice')
  await go('/protocol/propose')
  const subject = page.getByRole('combobox').first()
  await subject.selectOption({ index: 1 })
  const chosen = await subject.inputValue()
  const sum = page.locator('form').getByRole('textbox').first()
  await sum.fill('7')
  await page.reload()
  await expect.poll(() => subject.inputValue()).toBe(chosen)
  expect(await sum.inputValue()).toBe('7')
  await page.context().close()
})

test('after an account was chosen the focus is where it is shown, and on a page that waited for it at the title', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/me`, 360)
  const { go } = handsOn(() => page, 'en')
  const bob = page.getByRole('button', { name: 'Bob', exact: true })
  await bob.click()
  await expect.poll(() => focused(page)).toBe('Bob')
  await page.getByRole('button', { name: 'Disconnect' }).click()
  await expect.poll(() => focused(page)).toBe('Which account?')
  await go('/pools/0/claim')
  await page.getByRole('button', { name: 'Choose an account' }).click()
  await page.getByRole('button', { name: 'Member 5', exact: true }).click()
  await page.getByLabel('Tuition').waitFor()
  await expect.poll(async () => (await focused(page)) === (await title(page).textContent())).toBe(true)
  await page.context().close()
})

test('what is written stays where the chain takes it no more, with the reason above and nothing to send', async () => {
  const page = await shown.visit('en', 1280)
  const { become, go } = handsOn(() => page, 'en')
  await become('Member 6')
  await go('/host/new')
  const [name, open] = [page.getByLabel('Its name'), page.getByRole('button', { name: 'Open the pool' })]
  await name.pressSequentially('A pool of')
  expect(await open.isDisabled()).toBe(false)
  // What it would hold as a deposit goes elsewhere.
  const { api } = shown.local
  const all = api.tx.balances.transferAll(account('//Bob').address, true)
  await submitOrThrow(api, all, { by: account('//Member//6') })
  await page.locator('main .notice').waitFor()
  await name.pressSequentially(' ours')
  expect([await name.inputValue(), await open.isDisabled()]).toEqual(['A pool of ours', true])
  // To whom has written nothing the reason stands in place of the form.
  await name.fill('')
  await name.waitFor({ state: 'detached' })
  await page.locator('main .notice').waitFor()
})

test('a form that is not known yet says so, never that its pool is missing, and what is missing names the window while it is shown', async () => {
  const page = await openPage(shown.browser, `${shown.site.url}/en/me`, 360)
  await page.addInitScript(() => {
    const said: string[] = Object.assign(window, { said: [] }).said
    new MutationObserver(() => {
      for (const one of [document.title, document.querySelector('h1')?.textContent ?? ''])
        if (!said.includes(one)) said.push(one)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  const { become, go } = handsOn(() => page, 'en')
  await become('Member 5')
  const missing = 'There is no such pool.'
  for (const place of ['claim', 'propose', 'dues', 'join', 'invite', 'leave', 'rules', 'members', 'claims']) {
    await page.goto(`${shown.site.url}/en/pools/0/${place}`)
    await page.locator('main:not(:has([aria-busy])) h1').first().waitFor()
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
    expect(
      said.filter((one) => one.includes(missing)),
      place,
    ).toEqual([])
  }
  await page.goto(`${shown.site.url}/en/pools/99`)
  await expect.poll(() => page.title()).toBe(`${missing} · Huzhu`)
  await go('/pools/0')
  await expect.poll(() => page.title()).toBe('青禾助学 · Huzhu')
  await page.context().close()
})
