import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** The words of the domain, one for each thing, and the places and doings of the page itself. */
const words = [
  ...['pool', 'pot', 'host', 'member', 'dues', 'rules', 'claim', 'payee', 'dispute', 'part', 'voter', 'panel', 'bond'],
  ...['cover', 'waiting', 'arrears', 'grace', 'share', 'milestone', 'refuse', 'round', 'settlement', 'rule_change'],
  ...['protocol', 'home', 'vote', 'place', 'page', 'proof', 'transaction', 'wallet', 'chain', 'field'],
]

type Message = string | { match: Record<string, string> }[]

const messages = (file: Record<string, Message>): Record<string, Message> =>
  Object.fromEntries(Object.entries(file).filter(([name]) => name !== '$schema'))

const chinese = messages(zh)
const english = messages(en)

const texts = (message: Message) =>
  typeof message === 'string' ? [message] : message.flatMap((one) => Object.values(one.match))
const placeholders = (message: Message) =>
  [...new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))].sort()

describe('the two languages', () => {
  it('have the same messages', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english))
  })

  it('say the same things in both', () => {
    const told = (file: Record<string, Message>) =>
      Object.fromEntries(Object.entries(file).map(([name, message]) => [name, placeholders(message)]))
    expect(told(chinese)).toEqual(told(english))
  })

  it('leave nothing unsaid', () => {
    const silent = [...Object.entries(chinese), ...Object.entries(english)].filter(([, message]) =>
      texts(message).some((text) => text.trim() === ''),
    )
    expect(silent).toEqual([])
  })

  it('have nothing that nobody says', () => {
    const root = join(import.meta.dirname, '../..')
    const sources = ['web', 'test/web/gallery']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
      )
      .filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('paraglide') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(root, name), 'utf8'))
    const said = new Set(sources.flatMap((source) => [...source.matchAll(/\bm\.(\w+)/g)].map(([, name]) => name)))
    expect(Object.keys(english).filter((name) => !said.has(name))).toEqual([])
  })

  it('begin their keys with a word of the domain', () => {
    const begins = (name: string) => words.some((word) => name === word || name.startsWith(`${word}_`))
    expect(Object.keys(english).filter((name) => !begins(name))).toEqual([])
  })

  it('have a form for one and one for many wherever English counts', () => {
    for (const message of Object.values(english))
      if (typeof message !== 'string') expect(Object.keys(message[0]?.match ?? {})).toEqual(['form=one', 'form=other'])
  })

  it('keep the words of the machine out of what members read', () => {
    const machine = /\b(gas|extrinsic|referend(um|a)|planck|ss58|blockchain|nonce|runtime)\b|区块链|外部交易/i
    for (const [name, message] of [...Object.entries(chinese), ...Object.entries(english)])
      for (const text of texts(message)) expect(text, name).not.toMatch(machine)
  })
})
