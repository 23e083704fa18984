/**
 * A Chinese text in pieces between which a line may turn: words, with what belongs to them. Numbers keep their units, and
 * no piece begins with a punctuation mark. Texts of other languages, and browsers that know no words, keep it whole.
 */
export function phrasesOf(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text) || !('Segmenter' in Intl)) return [text]
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1)
    if (before !== undefined && !turns(before, segment)) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

/** What leans on the word before it: no line begins with it. */
const LEANS = /^(?:[的地得了着过们吗呢吧于里上下中内外前后起时]|的话|之前|之后|以前|以后|以内)$/
/** What leans on the word behind it: no line ends with it. */
const LEADS = /[第各每一两三几已不没未再还都也就才最给把被从对向跟和与按]$/

/** Whether a line may turn between two pieces: before a Chinese character, behind another, a mark, or letters of a unit, a name or an address. */
const turns = (before: string, after: string) =>
  /^\p{Script=Han}/u.test(after) &&
  /[\p{Script=Han}A-Za-z，。；：？！、…”」）]$/u.test(before) &&
  !LEANS.test(after) &&
  !LEADS.test(before)
