import { currentLanguage } from '$lib/ui/language/current'

/** Made-up figures. The day is a Tuesday in May; the chain is at a block of that morning. */
export const now = BigInt(Date.parse('2026-05-12T10:20:00+08:00') / 1000)
export const day = 86_400n
export const yuan = { symbol: '¥', decimals: 2 }
export const demo = { symbol: 'HUZ', decimals: 12 }
export const seen = { block: 2_184_306n, at: now }

/** A text that no message has, in the language of the page. */
export const say = (zh: string, en: string) => (currentLanguage() === 'zh' ? zh : en)

export const key = (seed: number) => Uint8Array.from({ length: 32 }, (_, place) => (seed * 31 + place * 7) & 0xff)
