import { ContentMissing } from '@huzhu/governance/errors'
import { expect, test } from 'vitest'
import type { CallRequest } from './call-request.ts'
import { type News, type Sending, WorkerLine } from './worker-line.ts'
import { PlayedWorker } from './worker.played.ts'

const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }
const pause: CallRequest = { name: 'pause', args: [7] }

function line() {
  const worker = new PlayedWorker()
  const news: News[] = []
  return { worker, news, line: new WorkerLine(worker, description, (told) => news.push(told)) }
}

/** A sending that signs with `signature`, and what it was told. */
function sending(sign: Sending['sign'] = async () => ({ signature: '0x51' })) {
  const progress: unknown[] = []
  const asked: unknown[] = []
  const way: Sending = {
    way: 'payload',
    sign: (payload) => {
      asked.push(payload)
      return sign(payload)
    },
    progress: (told) => progress.push(told),
  }
  return { way, progress, asked }
}

const settled = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

test('the worker is told first which chain to connect to', () => {
  const { worker } = line()
  expect(worker.told).toEqual([{ kind: 'connect', chain: description }])
})

test('answers find who asked, in whatever order they come', async () => {
  const { worker, line: asked } = line()
  const [one, two] = [asked.read('text', '0xaa'), asked.read('newest')]
  const [first, second] = worker.all('read')
  expect([first, second]).toMatchObject([
    { name: 'text', args: ['0xaa'] },
    { name: 'newest', args: [] },
  ])
  worker.say({ kind: 'answer', id: second!.id, answer: 12 })
  worker.say({ kind: 'answer', id: first!.id, answer: { state: 'said', text: 'Books' } })
  expect(await one).toEqual({ state: 'said', text: 'Books' })
  expect(await two).toBe(12)
})

test('a block is asked all its questions in one message, and each answer settles its own', async () => {
  const { worker, line: asked } = line()
  const questions = ['pool', 'claims'].map((name, at) => ({ key: name, name, args: [at] }))
  const answers = asked.ask({ hash: '0x5', number: 5n }, questions)
  const [told, ...more] = worker.all('ask')
  expect(more).toEqual([])
  expect(told).toMatchObject({
    block: '0x5',
    questions: [
      { name: 'pool', args: [0] },
      { name: 'claims', args: [1] },
    ],
  })
  const [pool, claims] = told!.questions.map(({ id }) => id)
  worker.say({ kind: 'failed', id: pool!, failure: { kind: 'Unexpected', sentence: 'no pool' } })
  worker.say({ kind: 'answer', id: claims!, answer: 'claims' })
  await expect(answers[0]).rejects.toThrow('no pool')
  expect(await answers[1]).toBe('claims')
})

test('what failed is told as the library’s error, with all that is in it', async () => {
  const { worker, line: asked } = line()
  const answer = asked.read('newest')
  const failure = { kind: 'ContentMissing', hash: '0xaa' } as const
  worker.say({ kind: 'failed', id: worker.last('read').id, failure })
  await expect(answer).rejects.toThrow(ContentMissing)
  await expect(answer).rejects.toMatchObject({ failure })
})

test('an answer that nobody waits for does no harm', async () => {
  const { worker, line: asked, news } = line()
  const answer = asked.read('newest')
  const { id } = worker.last('read')
  worker.say({ kind: 'answer', id, answer: 1 })
  worker.say({ kind: 'answer', id, answer: 2 })
  worker.say({ kind: 'failed', id: 99, failure: { kind: 'ConnectionLost' } })
  worker.say({ kind: 'progress', id: 99, progress: { state: 'retracted', hash: '0x1' } })
  expect(await answer).toBe(1)
  expect(news).toEqual([])
})

test('news of the chain are told; a worker that does not load is a chain out of reach, one that breaks says why', () => {
  const { worker, news } = line()
  worker.head(3)
  worker.say({ kind: 'final', number: 2n })
  worker.breaks()
  expect(news.map(({ kind }) => kind)).toEqual(['head', 'final', 'unreachable'])
  worker.breaks('a mistake')
  expect(news.at(-1)).toEqual({ kind: 'unforeseen', failure: { kind: 'Unexpected', sentence: 'a mistake' } })
})

test('a call is signed here, and its sender hears where it stands', async () => {
  const { worker, line: asked } = line()
  const { way, progress, asked: signed } = sending()
  const outcome = asked.send(pause, 'Ann', way)
  const { id } = worker.last('send')
  expect(worker.last('send')).toEqual({ kind: 'send', id, call: pause, who: 'Ann', way: 'payload' })
  worker.say({ kind: 'sign', id, payload: '0xbe' })
  await settled()
  expect(signed).toEqual(['0xbe'])
  expect(worker.last('signed')).toEqual({ kind: 'signed', id, signature: '0x51' })
  const sent = { state: 'sent', hash: '0x1', from: 4 } as const
  worker.say({ kind: 'progress', id, progress: sent })
  expect(progress).toEqual([sent])
  // Who sent it has heard of it: it can go out.
  expect(worker.last('noted')).toEqual({ kind: 'noted', id })
  worker.say({ kind: 'answer', id, answer: { refusal: undefined, numbers: { pool: 7 } } })
  expect(await outcome).toEqual({ refusal: undefined, numbers: { pool: 7 } })
})

test('two calls under way are signed and told of apart', async () => {
  const { worker, line: asked } = line()
  const [one, two] = [sending(), sending(async () => ({ signature: '0x52' }))]
  void asked.send(pause, 'Ann', one.way)
  void asked.send(pause, 'Ben', two.way)
  const [ann, ben] = worker.all('send').map(({ id }) => id)
  worker.say({ kind: 'sign', id: ben!, payload: 'Ben’s' })
  worker.say({ kind: 'progress', id: ann!, progress: { state: 'in block', hash: '0x1', block: '0x2' } })
  await settled()
  expect([one.asked, two.asked]).toEqual([[], ['Ben’s']])
  expect([one.progress.length, two.progress.length]).toEqual([1, 0])
  expect(worker.all('signed')).toEqual([{ kind: 'signed', id: ben, signature: '0x52' }])
})

test('a wallet’s no goes to the worker in the wallet’s words, and no signature does', async () => {
  const { worker, line: asked } = line()
  const noes = [new Error('Cancelled'), 'busy']
  for (const no of noes) {
    void asked.send(pause, 'Ann', sending(() => Promise.reject(no)).way)
    worker.say({ kind: 'sign', id: worker.last('send').id, payload: '0xbe' })
    await settled()
  }
  const [one, two] = worker.all('send').map(({ id }) => id)
  expect(worker.all('unsigned')).toEqual([
    { kind: 'unsigned', id: one, message: 'Cancelled' },
    { kind: 'unsigned', id: two, message: 'busy' },
  ])
  expect(worker.all('signed')).toEqual([])
})

test('what is done with is neither signed again nor told of', async () => {
  const { worker, line: asked } = line()
  const { way, progress, asked: signed } = sending()
  const outcome = asked.send(pause, 'Ann', way)
  const { id } = worker.last('send')
  worker.say({ kind: 'answer', id, answer: { refusal: undefined, numbers: {} } })
  await outcome
  await settled()
  worker.say({ kind: 'sign', id, payload: '0xbe' })
  worker.say({ kind: 'progress', id, progress: { state: 'retracted', hash: '0x1' } })
  await settled()
  expect(signed).toEqual([])
  expect(progress).toEqual([])
  expect(worker.told).toHaveLength(2)
})

test('what a closed worker was asked is lost with the connection, and the worker is ended', async () => {
  const { worker, line: asked } = line()
  const waiting = [asked.read('newest'), asked.send(pause, 'Ann', sending().way)]
  const told = waiting.map((answer) => expect(answer).rejects.toMatchObject({ name: 'ConnectionLost' }))
  asked.close()
  await Promise.all(told)
  expect(worker.ended).toBe(true)
})
