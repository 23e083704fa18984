// Lets one test speak English to the page in either language: what it looks for is found among the English messages
// and looked up in the other.
import en from '../../web/messages/en.json' with { type: 'json' }
import zh from '../../web/messages/zh.json' with { type: 'json' }

/** A language of the page. */
export type Language = 'en' | 'zh'

type Message = string | readonly { match: Record<string, string> }[]
type Messages = Readonly<Record<string, Message>>

const texts = (message: Message) =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match))
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]|]/g, '\\$&').replace(/\s/g, '\\s')

/** Values that `text` gives to a template's placeholders, if it was made from it. */
function valuesOf(template: string, text: string): Record<string, string> | undefined {
  // A template of placeholders alone would fit everything.
  if (!/\p{L}/u.test(template.replace(/\{\w+\}/g, ''))) return undefined
  const pattern = template.replace(/[\\^$.*+?()[\]|]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+?)')
  const found = new RegExp(`^${pattern}$`).exec(text)
  return found ? { ...found.groups } : undefined
}

/** Patterns of what the page shows in `language` where the English page shows `english`. */
function patternsOf(english: string, language: Language): string[] {
  const patterns = new Set<string>()
  for (const [key, message] of Object.entries(en as unknown as Messages)) {
    for (const template of texts(message)) {
      const values = template === english ? {} : valuesOf(template, english)
      if (!values) continue
      const shown = texts((language === 'en' ? (en as unknown as Messages) : (zh as unknown as Messages))[key]!)
      for (const text of shown) {
        patterns.add(
          escaped(text).replace(/\{(\w+)\}/g, (_, name: string) => {
            const value = values[name]
            if (value === undefined || /^\{\w+\}$/.test(value)) return '.+?'
            return `(?:${[escaped(value), ...patternsOf(value, language)].join('|')})`
          }),
        )
      }
    }
  }
  return [...patterns]
}

/** The words of one language. */
export function wordsIn(language: Language) {
  const pattern = (english: string) => {
    const patterns = patternsOf(english, language)
    if (patterns.length === 0) throw new Error(`No message says: ${english}`)
    return `(?:${patterns.join('|')})`
  }
  return {
    /** A text that holds what English says so; {anything} stands for any value. */
    says: (english: string) => new RegExp(pattern(english)),
    /** A text that is exactly this. */
    is: (english: string) => new RegExp(`^\\s*${pattern(english)}\\s*$`),
  }
}
