import { tick } from 'svelte'

/** Ends the last one's watch. */
let leave = () => {}

/** What a person does who goes on by themselves. */
export const GOING_ON = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const

/**
 * Move the focus to where the eye goes: to a heading, as soon as it is shown. While the page fills it may be replaced by
 * another; that has the focus then, where the page stands, until its person does something.
 * @param selector of the heading; the page's own if not said
 */
export async function focusHeading(selector = 'h1'): Promise<void> {
  leave()
  const focus = (options?: FocusOptions) => {
    const heading = document.querySelector<HTMLElement>(selector)
    heading?.setAttribute('tabindex', '-1')
    heading?.focus(options)
  }
  const replaced = new MutationObserver(() => {
    if (document.activeElement === document.body) focus({ preventScroll: true })
  })
  leave = () => {
    replaced.disconnect()
    for (const event of GOING_ON) removeEventListener(event, leave, true)
  }
  for (const event of GOING_ON) addEventListener(event, leave, { capture: true, passive: true })
  await tick()
  focus()
  replaced.observe(document.body, { childList: true, subtree: true })
}

/** Where what had the focus has gone away with it, the page's heading has it. */
export async function focusLeft(): Promise<void> {
  await tick()
  if (document.activeElement === document.body) await focusHeading()
}
