// npm run fuzz:edge -- --messages 100000 --seed 1: random messages, frames, requests and transactions at a running chain
// and site of their own; fails where either does not answer afterwards, no block follows, or memory grew without bound.
import { optionsOf } from '../options.ts'
import { exitWith } from '../process.ts'
import { fuzz } from './fuzz.ts'

const values = optionsOf({
  messages: { type: 'string', default: '100000' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
})

const [messages, seed] = [Number(values.messages), Number(values.seed)]
if (!Number.isSafeInteger(messages) || messages < 1 || !Number.isSafeInteger(seed))
  exitWith('Say how many and from which seed: npm run fuzz:edge -- --messages 100000 --seed 1.')
console.log(`${messages} messages, seed ${seed}.`)
const { wrong, blocks, peak, seconds } = await fuzz({
  messages,
  seed,
  hasSite: true,
  progress: (line) => console.log(line),
}).catch(exitWith)
for (const one of wrong) console.error(one)
console.log(
  `${wrong.length === 0 ? 'Both still answer and blocks go on' : 'FAILED'}: block ${blocks}, at most ${peak.toFixed(0)} MB, ${seconds.toFixed(0)} s, seed ${seed}.`,
)
process.exit(wrong.length === 0 ? 0 : 1)
