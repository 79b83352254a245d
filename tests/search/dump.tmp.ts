import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { makeReader } from '@/core/search/danger/find-dangers'
import { foldOf } from '@/core/search/danger/fold'
import { dangerWords } from '@/generated/words/danger-words'
import { readExamples } from '../../.config/words/danger-examples'
const read = makeReader(dangerWords)
const narrower: any = { unsafe: ['sexual', 'online'], suicide: ['self-harm'] }
const out: any[] = []
const add = (kind: string, text: string, src: string) => {
  const { sure, said } = read(text)
  const kinds = kind === 'harmless' ? [] : [kind, ...(src === 'old' ? narrower[kind] ?? [] : []).filter((one: any) => sure.includes(one))]
  out.push({ text, kinds, src, sure, said: said.map(({ word, sets }) => ({ word, s: /\p{N}/u.test(word) ? null : foldOf(word).slice(0, 24), sets })) })
}
for (const [kind, all] of Object.entries(readExamples())) for (const text of all) add(kind, text, 'old')
for (const file of ['danger', 'harmless']) for (const [kind, all] of Object.entries(parse(readFileSync(`/tmp/w/learn/${file}.yaml`, 'utf8')))) for (const text of all as string[]) add(kind, text, 'new')
writeFileSync('/tmp/w/12d-new.json', JSON.stringify(out))
