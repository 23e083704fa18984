import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** The words of the domain, one for each thing, and the places and doings of the page itself. */
const words = [
  ...['pool', 'pot', 'host', 'member', 'dues', 'rules', 'claim', 'payee', 'dispute', 'part', 'voter', 'panel', 'bond'],
  ...['cover', 'waiting', 'arrears', 'grace', 'share', 'milestone', 'refuse', 'round', 'settlement', 'rule_change'],
  ...['ledger', 'protocol', 'home', 'vote', 'place', 'page', 'proof', 'transaction', 'wallet', 'chain', 'field'],
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

  /** Read out between other words, with the blank that parts them. */
  const beside = ['member_account', 'vote_need_met', 'vote_need_open', 'rule_change_so_far', 'rule_change_then']
  const told = [chinese, english].flatMap((file) =>
    Object.entries(file).flatMap(([name, message]) => texts(message).map((text) => [name, text] as const)),
  )
  const those = (of: readonly (readonly [string, string])[], wrong: RegExp, but: readonly string[] = []) =>
    of.filter(([name, text]) => !but.includes(name) && wrong.test(text)).map(([name, text]) => `${name}: ${text}`)
  const ofFile = (file: Record<string, Message>) =>
    Object.entries(file).flatMap(([name, message]) => texts(message).map((text) => [name, text] as const))

  it('have no gaps: neither two separators side by side nor blanks at their ends', () => {
    expect(those(told, /·\s*·|\s\s|^\s|\s$|，，|。。|,,/, beside)).toEqual([])
  })

  it('are whole: no sentence is put in front of another', () => {
    expect(those(ofFile(english), /^\{\w+\} [A-Z][a-z]/)).toEqual([])
  })

  it('are set as each language sets its texts', () => {
    const han = String.raw`\p{Script=Han}`
    expect(those(ofFile(chinese), new RegExp(`${han}[,;:!?]|[,;:!?]${han}`, 'u'))).toEqual([])
    expect(those(ofFile(chinese), new RegExp(`${han} +[${han}{0-9]|[}0-9] +${han}`, 'u'))).toEqual([])
    expect(those(ofFile(english), /[’‘，。：；]/)).toEqual([])
  })

  it('end alike: a sentence of one language is one of the other', () => {
    const sentence = (message: Message, end: RegExp) => end.test(texts(message).at(-1)!)
    const unlike = Object.keys(english).filter(
      (name) => sentence(english[name]!, /[.!?]$/) !== sentence(chinese[name]!, /[。！？]$/),
    )
    // Two halves of one heading, of which Chinese makes one sentence.
    expect(unlike).toEqual(['home_promise_one'])
  })

  it('have whoever signs say it themselves, in a whole sentence', () => {
    const signed = (file: Record<string, Message>) => ofFile(file).filter(([name]) => name.includes('_sentence'))
    expect(signed(english).length).toBeGreaterThan(50)
    expect(those(signed(english), /^(?!(When )?I .*[.”]$)/)).toEqual([])
    expect(those(signed(chinese), /^(?!.*我.*[。”]$)/)).toEqual([])
  })

  it('call nothing final that is done, and count letters for people, not bytes', () => {
    expect(those(told, /\bfinal\b|不会再变/, ['page_as_of_final'])).toEqual([])
    // What a call of token holders is made of are bytes.
    expect(
      those(
        told.filter(([name]) => !name.startsWith('protocol_')),
        /\bbytes?\b|字节/,
      ),
    ).toEqual([])
  })

  it('count in one form only what is never one', () => {
    const counted =
      /\{\w+\} (days|months|periods|members|votes|voters|times|people|pools|hours|claims|signatures|schools|letters)\b/
    const single = ofFile(english).filter(([name]) => typeof english[name] === 'string')
    const many = single.filter(([, text]) => counted.test(text)).map(([name]) => name)
    // Rules have bounds, and fewer than three voters decide nothing; a page of pools, a list that is cut and dues paid at once have several; votes can be fractions.
    const neverOne = [
      'rules_dues',
      'rules_cover',
      'rules_reserve',
      'rules_window',
      'rules_grace',
      'rules_filing',
      'rules_change',
      'rules_minimum_voters',
      'rules_lede',
      'rule_change_',
      'claim_file_every',
      'claim_file_too_late',
      'claim_limit_young',
      'pool_sum',
      'host_new_dues_help',
    ]
    const several = [
      'home_newest_pools',
      'pool_no_places_note',
      'pool_people_',
      'host_invite_voters',
      'member_list_cut',
    ]
    const others = [
      'dues_pay_all',
      'protocol_lede',
      'protocol_tally',
      'protocol_counts_votes',
      'protocol_vote_delegated',
      'member_news_',
    ]
    const known = [...neverOne, ...several, ...others]
    expect(many.filter((name) => !known.some((begin) => name.startsWith(begin)))).toEqual([])
  })

  it('keep the words of the machine out of what members read', () => {
    const machine = /\b(gas|extrinsic|referend(um|a)|planck|ss58|blockchain|nonce|runtime)\b|区块链|外部交易/i
    for (const [name, message] of [...Object.entries(chinese), ...Object.entries(english)])
      for (const text of texts(message)) expect(text, name).not.toMatch(machine)
  })
})
