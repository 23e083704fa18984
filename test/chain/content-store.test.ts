import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { blake2AsHex } from '@polkadot/util-crypto'
import { expect, test } from 'vitest'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { failingToRename } from '../support/disk.ts'
import { startServed, temporaryFolder } from '../support/local-chain.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const hashOf = (text: string) => blake2AsHex(bytes(text), 256)

test('a text is kept and given back by its hash, over HTTP beside the chain', async () => {
  await using local = await startServed()
  const url = `${local.server.url.replace('ws', 'http')}/content/${hashOf('学费涨了')}`
  expect((await fetch(url)).status).toBe(404)
  expect((await fetch(url, { method: 'PUT', body: '学费涨了' })).status).toBe(204)
  const answer = await fetch(url)
  expect(await answer.text()).toBe('学费涨了')
  // At one address, as everything else; a text that is sent to another arrives there.
  const { pathname } = new URL(url)
  const doubled = url.replace('/content', '//content')
  const moved = await fetch(doubled, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([308, pathname])
  expect((await fetch(doubled, { method: 'PUT', body: '学费涨了' })).status).toBe(204)
  expect((await fetch(`${url}/`, { redirect: 'manual' })).headers.get('location')).toBe(pathname)
  expect((await fetch(`${url}%00`)).status).toBe(400)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('cache-control')).toMatch(/immutable/)
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(405)
  await writeFile(join(local.folder, hashOf('学费涨了').slice(2)), '学费没涨')
  expect((await fetch(url)).status).toBe(409)
  const large = await fetch(url, { method: 'PUT', body: 'x'.repeat(300_000) })
  expect([large.status, await large.text()]).toEqual([413, expect.stringContaining('256 KB')])
})

test('an altered text is never given, and is healed by putting the true one again', async () => {
  await using folder = await temporaryFolder()
  const store = new ContentStore(folder.path)
  await store.put(hashOf('true'), bytes('true'))
  await writeFile(join(folder.path, hashOf('true').slice(2)), 'false')
  await expect(store.get(hashOf('true'))).rejects.toMatchObject({ status: 409 })
  await store.put(hashOf('true'), bytes('true'))
  expect(await store.get(hashOf('true'))).toEqual(Buffer.from('true'))
})

test.each(['../../etc/passwd', '0x', '0x12', `0x${'g'.repeat(64)}`, `${'0x'}${'A'.repeat(64)}`])(
  '%j is no name',
  async (name) => {
    await using folder = await temporaryFolder()
    await expect(new ContentStore(folder.path).get(name)).rejects.toMatchObject({ status: 400 })
  },
)

test('a wrong hash, a long text and a full store are refused and leave nothing', async () => {
  await using folder = await temporaryFolder()
  const store = new ContentStore(folder.path, { bytes: 10 })
  await expect(store.put(hashOf('a'), bytes('b'))).rejects.toMatchObject({ status: 422 })
  await expect(store.put(hashOf('x'.repeat(262_145)), bytes('x'.repeat(262_145)))).rejects.toMatchObject({
    status: 413,
  })
  await store.put(hashOf('eight by'), bytes('eight by'))
  await store.put(hashOf('eight by'), bytes('eight by'))
  await expect(store.put(hashOf('more'), bytes('more'))).rejects.toMatchObject({ status: 507 })
  expect(await readdir(folder.path)).toEqual([hashOf('eight by').slice(2)])
})

test('texts are bounded in number as well, and half-written ones of an earlier process are removed', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, `${hashOf('half').slice(2)}.new`), 'ha')
  await writeFile(join(folder.path, 'notes.txt'), 'not ours')
  const store = new ContentStore(folder.path, { files: 2 })
  // Together, and one of them twice.
  const kept = ['one', 'two', 'one', 'three'].map((text) => store.put(hashOf(text), bytes(text)))
  const outcomes = await Promise.allSettled(kept)
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
  await expect(kept[3]).rejects.toMatchObject({
    status: 507,
    message: expect.stringMatching(/at most 2 texts and 64 MB.*Ask whoever runs it.*send yours again/),
  })
  const names = [hashOf('one').slice(2), hashOf('two').slice(2), 'notes.txt']
  expect((await readdir(folder.path)).sort()).toEqual(names.sort())
})

test('a full disk and one that cannot be written are told without its places, and leave nothing by half', async () => {
  await using folder = await temporaryFolder()
  const store = new ContentStore(folder.path)
  const full = Object.assign(new Error(`ENOSPC: no space left on device, open '${folder.path}/x.new'`), {
    code: 'ENOSPC',
  })
  const put = () => store.put(hashOf('text'), bytes('text'))
  await failingToRename(full, async () => {
    await expect(put()).rejects.toMatchObject({ status: 507, message: expect.stringMatching(/disk .* is full/) })
  })
  await failingToRename(Object.assign(new Error(`EACCES: ${folder.path}`), { code: 'EACCES' }), async () => {
    await expect(put()).rejects.toMatchObject({ status: 500, message: expect.not.stringContaining(folder.path) })
  })
  expect(await readdir(folder.path)).toEqual([])
  await put()
  expect(await store.get(hashOf('text'))).toEqual(Buffer.from('text'))
})
