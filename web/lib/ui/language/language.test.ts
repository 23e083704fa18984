import { describe, expect, it } from 'vitest'
import { languageOf, preferredLanguage, sameIn } from './language.ts'

describe('the language of an address', () => {
  it('is its first word', () => {
    expect(languageOf('/zh/pools/3')).toBe('zh')
    expect(languageOf('/en')).toBe('en')
    expect(languageOf('/')).toBeUndefined()
    expect(languageOf('/english')).toBeUndefined()
  })

  it('is found under a base path', () => {
    expect(languageOf('/aid/en/pools', '/aid')).toBe('en')
  })

  it('is chosen by the browser where the address has none', () => {
    expect(preferredLanguage(['fr-FR', 'zh-HK', 'en'])).toBe('zh')
    expect(preferredLanguage(['en-US', 'zh-CN'])).toBe('en')
    expect(preferredLanguage(['fr'])).toBe('en')
    expect(preferredLanguage([])).toBe('en')
  })

  it('changes without leaving the page', () => {
    expect(sameIn('en', '/zh/pools/3/claims/187')).toBe('/en/pools/3/claims/187')
    expect(sameIn('zh', '/en')).toBe('/zh')
    expect(sameIn('zh', '/aid/en/votes', '/aid')).toBe('/aid/zh/votes')
  })
})
