import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import zh from '../../../messages/zh.json' with { type: 'json' }
import { sentences } from './sentences.ts'

test('sentences are parted as their language parts them, and what is not said leaves no gap', () => {
  overwriteGetLocale(() => 'en')
  expect(sentences('One.', undefined, 'Two.', false)).toBe('One. Two.')
  overwriteGetLocale(() => 'zh')
  expect(sentences('一句。', false, '两句。', undefined)).toBe('一句。两句。')
})

test('no page sets a Chinese sentence and a blank before another', () => {
  const root = join(import.meta.dirname, '../../..')
  const said = (name: string) => JSON.stringify((zh as Record<string, unknown>)[name] ?? '')
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svelte'))
  const gaps = pages.flatMap((page) => {
    const source = readFileSync(join(root, page), 'utf8')
    const beside = /\bm\.(\w+)\((?:[^{}]|\{[^{}]*\})*?\)\}(?:\{\/if\})?\s+(?:\{#if[^}]*\})?\{m\.(\w+)\(/g
    return [...source.matchAll(beside)]
      .filter(([, before]) => /[。！？]"/.test(said(before!)))
      .map(([, before, after]) => `${page}: ${before}, ${after}`)
  })
  expect(gaps).toEqual([])
})
