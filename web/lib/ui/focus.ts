import { tick } from 'svelte'

/** Ends the last one's watch. */
let leave = () => {}

/**
 * Move the focus to where the eye goes: to a heading, as soon as it is shown. While the page fills it may be replaced by
 * another; that has the focus then, until its person does something.
 * @param selector of the heading; the page's own if not said
 */
export async function focusHeading(selector = 'h1'): Promise<void> {
  leave()
  const focus = () => {
    const heading = document.querySelector<HTMLElement>(selector)
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  }
  const replaced = new MutationObserver(() => {
    if (document.activeElement === document.body) focus()
  })
  const events = ['keydown', 'pointerdown'] as const
  leave = () => {
    replaced.disconnect()
    for (const event of events) removeEventListener(event, leave, true)
  }
  for (const event of events) addEventListener(event, leave, true)
  await tick()
  focus()
  replaced.observe(document.body, { childList: true, subtree: true })
}
