import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const at = (iso: string) => BigInt(Date.parse(iso) / 1000)

/** The machine's own zone is that of all other tests. */
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
/** Loaded here: formats of another zone may be known to those that other tests share. */
let dates: typeof import('./dates.ts')
beforeAll(async () => {
  process.env.TZ = 'Asia/Shanghai'
  vi.resetModules()
  dates = await import('./dates.ts')
})
afterAll(() => {
  process.env.TZ = zone
  vi.resetModules()
})

const now = at('2026-05-12T10:20:00+08:00')
const deadline = at('2026-05-14T09:10:00+08:00')

describe('a date', () => {
  it('is written as each language writes it', () => {
    expect(dates.date(deadline, 'zh', now)).toBe('5月14日')
    expect(dates.date(deadline, 'en', now)).toBe('14 May')
    expect(dates.moment(deadline, 'zh', now)).toBe('5月14日 周四 09:10')
    expect(dates.moment(deadline, 'en', now)).toBe('Thu 14 May, 09:10')
    expect(dates.month(deadline, 'zh')).toBe('2026年5月')
    expect(dates.month(deadline, 'en')).toBe('May 2026')
  })

  it('names its year only where that is another one', () => {
    expect(dates.date(at('2025-05-14T09:10:00+08:00'), 'zh', now)).toBe('2025年5月14日')
    expect(dates.date(at('2025-05-14T09:10:00+08:00'), 'en', now)).toBe('14 May 2025')
  })

  it('fits a slip', () => {
    expect(dates.slip(deadline, 'zh', now)).toEqual({ day: '14', caption: '5月 周四' })
    expect(dates.slip(deadline, 'en', now)).toEqual({ day: '14', caption: 'Thu, May' })
    const lastYear = at('2025-05-14T09:10:00+08:00')
    expect(dates.slip(lastYear, 'zh', now)).toEqual({ day: '14', caption: '5月 周三', year: '2025年' })
    expect(dates.slip(lastYear, 'en', now)).toEqual({ day: '14', caption: 'Wed, May', year: '2025' })
  })

  it('is told by the day one would say', () => {
    expect(dates.nearMoment(at('2026-05-12T08:00:00+08:00'), now, 'zh')).toBe('今天08:00')
    expect(dates.nearMoment(at('2026-05-11T23:59:00+08:00'), now, 'en')).toBe('yesterday 23:59')
    expect(dates.nearMoment(deadline, now, 'en')).toBe('Thu 14 May, 09:10')
  })
})

describe('a distance in time', () => {
  it('is told in the unit that says most', () => {
    expect(dates.relative(deadline, now, 'zh')).toBe('2天后')
    expect(dates.relative(deadline, now, 'en')).toBe('in 2 days')
    expect(dates.relative(now - 90n, now, 'en')).toBe('2 minutes ago')
    expect(dates.relative(now + 3600n * 30n, now, 'en')).toBe('in 30 hours')
    expect(dates.duration(86_400n * 7n, 'zh')).toBe('7天')
    expect(dates.duration(86_400n * 7n, 'en')).toBe('7 days')
  })
})
