import { m } from '$lib/paraglide/messages'

/** The wallet of accounts whose keys everyone knows. Offered on the local chain alone. */
export const DEVELOPMENT = 'development'

/** How a development account is called, by its path. */
export function developmentName(path: string): string {
  const [, , who = '', , number = ''] = path.split('/')
  if (who === 'Organiser') return m.wallet_development_organiser()
  if (who === 'Sponsor') return m.wallet_development_sponsor()
  if (who === 'School') return m.wallet_development_school({ number })
  if (who === 'Member') return m.wallet_development_member({ number })
  return who
}
