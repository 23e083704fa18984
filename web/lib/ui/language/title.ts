import { m } from '$lib/paraglide/messages'

/** What a window is called: what it shows, and where that is as soon as it is known. */
export const windowTitle = (what: string, where: string | undefined): string =>
  where ? m.page_title_in({ title: what, place: where }) : m.page_title({ title: what })
