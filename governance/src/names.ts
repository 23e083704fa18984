/** Which pools are called alike. Anybody can open a pool under any name; the chain's number alone tells them apart. */
import type { Vec } from '@polkadot/types'
import type { PalletMutualAidViewsPoolsPoolName } from '@huzhu/runtime-metadata/lookup'
import { simplifiedOf } from './simplified.ts'
import type { State } from './state.ts'
import { nameOf } from './text.ts'
import { view } from './view.ts'

/** What a pool is called. */
export interface PoolName {
  readonly id: number
  readonly name: string
}

/** What a page of the chain's answer holds at most. */
const PAGE = 500

/** What the pools from `from` on are called, in their order. A name never changes. */
export async function readPoolNames(state: State, from = 0): Promise<PoolName[]> {
  const names: PoolName[] = []
  for (let next = from; ;) {
    const found = await view<Vec<PalletMutualAidViewsPoolsPoolName>>(state, 'mutualAid', 'poolNames', [next, PAGE])
    names.push(...found.map(({ id, name }) => ({ id: id.toNumber(), name: nameOf(name) })))
    if (found.length < PAGE) return names
    next = names.at(-1)!.id + 1
  }
}

/**
 * Letters that look like others, once they are small: Cyrillic, Greek, Armenian and Latin ones that pass for ASCII, and
 * kana that pass for Chinese characters. The commonest of Unicode's table of confusables, not all of its six thousand. And
 * forms of one Chinese character that Unicode keeps apart for older sets' sake and ICU's table does not take together: those
 * in common use, not all; one that is not listed is a letter of its own.
 */
const ALIKE: readonly (readonly [letter: string, others: string])[] = [
  ['a', 'аαɑ'],
  ['b', 'вβ'],
  ['c', 'сϲ'],
  ['d', 'ԁɗ'],
  ['e', 'еεҽ'],
  ['g', 'ɡց'],
  ['h', 'нһηհ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  // A small L, an I of either size and a one look the same in many fonts.
  ['l', 'i1іιıӏ'],
  ['m', 'мμ'],
  ['n', 'νոп'],
  ['o', '0оοօ'],
  ['p', 'рρ'],
  ['q', 'ԛզ'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['u', 'υսʋ'],
  ['w', 'ԝω'],
  ['x', 'хχ'],
  ['y', 'уγ'],
  ['z', 'ζ'],
  ['3', 'з'],
  ['一', 'ー'],
  ['二', 'ニ'],
  ['八', 'ハ'],
  ['力', 'カ'],
  ['卜', 'ト'],
  ['口', 'ロ囗'],
  ['夕', 'タ'],
  ['工', 'エ'],
  ['土', '士'],
  ['未', '末'],
  ['日', '曰'],
  ['己', '已巳'],
  ['青', '靑'],
  ['清', '淸'],
  ['教', '敎'],
  ['即', '卽'],
  ['既', '旣'],
  ['郎', '郞'],
  ['晚', '晩'],
  ['步', '歩'],
  ['每', '毎'],
  ['户', '戸'],
  ['黑', '黒'],
  ['德', '徳'],
  ['缘', '縁'],
  ['尚', '尙'],
  ['曾', '曽'],
  ['慎', '愼'],
  ['镇', '鎭'],
  ['颠', '顚'],
  ['姊', '姉'],
  ['屏', '屛'],
  ['吴', '呉'],
  ['娱', '娯'],
  ['卷', '巻'],
  ['圈', '圏'],
  ['净', '浄'],
  ['摇', '揺'],
  ['兔', '兎'],
  ['峰', '峯'],
  ['俞', '兪'],
]

const likeness = new Map(ALIKE.flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)))

/**
 * What a name looks like: the same for names that a reader takes for each other. Letters of one look, of any width, size
 * or accent are one, and so are the traditional and the simplified form of a character; spaces and punctuation do not count.
 */
export function likenessOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    // Accents, and what can be set on a letter of any script. Marks of a script are its vowels, as those of kana are letters.
    .replaceAll(/(?![\u3099\u309a])(?=[\p{sc=Zinh}\p{sc=Zyyy}\p{sc=Cyrl}])\p{M}/gu, '')
    // By way of the great letters, where ß is SS.
    .toUpperCase()
    .toLowerCase()
  const letters = [...plain]
    .map(simplifiedOf)
    .map((letter) => likeness.get(letter) ?? letter)
    .join('')
  const alike = letters
    .replaceAll(/[\p{P}\p{Z}\u2068\u2069\ufffd]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
  return alike || plain
}

/** The pools by what their names look like: of each look the first, which others may copy. */
export class PoolNames {
  readonly #first = new Map<string, PoolName>()

  /** Take names in, in the order of their pools. */
  add(names: readonly PoolName[]): void {
    for (const named of names) {
      const look = likenessOf(named.name)
      const first = this.#first.get(look)
      if (first === undefined || named.id < first.id) this.#first.set(look, named)
    }
  }

  /** The pool whose name this one's looks like, and which was there before it. */
  originalOf({ id, name }: PoolName): PoolName | undefined {
    const first = this.#first.get(likenessOf(name))
    return first !== undefined && first.id < id ? first : undefined
  }
}
