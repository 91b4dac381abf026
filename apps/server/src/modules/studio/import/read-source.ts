import { buffer } from 'node:stream/consumers'
import { AppError } from '../../../kernel/errors.ts'
import type { Scope } from '../../../kernel/store.ts'
import type { Files } from '../../../platform/files/index.ts'
import type { AddPicture } from '../media/add-picture.ts'
import { readAddress } from './fetch/address.rules.ts'
import { FetchRefusal } from './fetch/errors.ts'
import type { GuardedFetch } from './fetch/guarded-fetch.ts'
import { readPictures } from './fetch/read-pictures.ts'
import { readSite } from './fetch/read-site.ts'
import type { Outcome, SourceRow } from './import.store.ts'
import { textIn } from './kind-of-file.rules.ts'
import { note } from './notes.rules.ts'
import type { DocumentRead, Found } from './read/found.rules.ts'
import { bounded, nothingFound, plain } from './read/found.rules.ts'
import type { ReadDocument } from './read/read-document.ts'
import { TranscriptionFailure } from './read/transcribe.ts'
import type { Transcribe } from './read/transcribe.ts'

export type ReadDeps = {
  files: Pick<Files, 'open'>
  fetch: GuardedFetch
  readDocument: ReadDocument
  /** Absent: no service for speech is set up. */
  transcribe?: Transcribe
  addPicture: AddPicture
}
export type Reading = { scope: Scope; signal: AbortSignal; lang?: string; say: (text: string) => void }
type Reader = (source: SourceRow, reading: Reading, deps: ReadDeps) => Promise<Outcome>

/** Reads one thing that was brought. What is wrong with it becomes its receipt; only what is wrong with us throws. */
export async function readSource(source: SourceRow, reading: Reading, deps: ReadDeps): Promise<Outcome> {
  return readers[source.kind](source, reading, deps)
}

const refused = (code: string): Outcome => ({ state: 'refused', read: [], left: [note(code)], media: [] })
const wordsIn = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).length
const stateOf = (left: readonly unknown[]) => (left.length > 0 ? 'partly' : 'read')

const site: Reader = async ({ name }, { scope, signal, say }, deps) => {
  const url = readAddress(name)
  if (!url) return refused('site_bad_address')
  try {
    const read = await readSite(url, deps, { signal, onPage: (_done, _of, address) => say(address) })
    const { loaded, left } = await readPictures(read.pictures, deps.fetch, {
      signal,
      onPicture: (at) => say(read.pictures[at]?.name ?? ''),
    })
    const lang = read.pages[0]?.found.lang
    const kept = await keepPictures(
      loaded.map(({ alt, ...picture }) => ({ ...picture, smallest: 200, ...(alt && lang ? { alt: { [lang]: alt } } : {}) })),
      { scope, deps },
    )
    const notLoaded = left + kept.refused
    const leftOut = [
      ...read.left.map(({ what, code }) => note(code === 'unreadable' ? 'page_left' : `site_${code}`, { what })),
      ...(read.more > 0 ? [note('more_pages', { count: read.more })] : []),
      ...read.pages.flatMap((page) => page.left.map(({ code, count }) => note(code, { count }))).slice(0, 3),
      ...(notLoaded > 0 ? [note('pictures_left', { count: notLoaded })] : []),
    ]
    const pages = [note('read_pages', { count: read.pages.length })]
    const pictures = kept.media.length > 0 ? [note('read_pictures', { count: kept.media.length })] : []
    return { state: stateOf(leftOut), read: [...pages, ...pictures], left: leftOut, found: together(read.pages), media: kept.media }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (error instanceof FetchRefusal) return refused(`site_${error.code}`)
    throw error
  }
}

/** The pages of one site speak of one business: the first that says something is believed, texts come one after the other. */
function together(pages: readonly DocumentRead[]): Found {
  const all = pages.map((page) => page.found)
  const first = (pick: (found: Found) => string | undefined) => all.map(pick).find((one) => one !== undefined && one !== '')
  const each = (pick: (found: Found) => string[]) => [...new Set(all.flatMap(pick))]
  const { texts } = bounded(each((found) => found.texts))
  return {
    lang: first((found) => found.lang),
    name: first((found) => found.name),
    about: first((found) => found.about),
    city: first((found) => found.city),
    phones: each((found) => found.phones),
    mails: each((found) => found.mails),
    addresses: each((found) => found.addresses),
    hours: all.map((found) => found.hours).find((hours) => hours.length > 0) ?? [],
    texts,
  }
}

const said = (text: string): { found: Found; left: number; words: number } => {
  const { texts, left } = bounded(
    text
      .split(/\r?\n/)
      .map((line) => plain(line))
      .filter(Boolean),
  )
  return { found: { ...nothingFound(), texts }, left, words: wordsIn(texts) }
}

const text: Reader = async (source, { scope }, { files }) => {
  const words = source.pasted ?? textIn((await bodyOf(source, scope, files)) ?? new Uint8Array())
  if (words === undefined) return refused(source.file_id === null ? 'file_gone' : 'damaged')
  const { found, left, words: count } = said(words)
  if (count === 0) return refused('empty')
  const leftOut = left > 0 ? [note('text_left', { count: left })] : []
  return { state: stateOf(leftOut), read: [note('read_words', { count })], left: leftOut, found, media: [] }
}

const document =
  (kind: 'pdf' | 'docx'): Reader =>
  async (source, { scope, signal }, deps) => {
    const body = await bodyOf(source, scope, deps.files)
    if (!body) return refused('file_gone')
    const answer = await deps.readDocument({ kind, body }, signal)
    if ('problem' in answer) return refused(answer.problem)
    const { found, pictures, pages, left } = answer.read
    const kept = await keepPictures(
      pictures.flatMap(({ name, body: bytes }) => (bytes ? [{ name, body: Buffer.from(bytes), smallest: 200 }] : [])),
      { scope, deps },
    )
    const leftOut = [
      ...left.map(({ code, count }) => note(code, { count })),
      ...(kept.refused > 0 ? [note('pictures_left', { count: kept.refused })] : []),
    ]
    return {
      state: stateOf(leftOut),
      read: [
        ...(pages === undefined ? [] : [note('read_pages', { count: pages })]),
        note('read_words', { count: wordsIn(found.texts) }),
        ...(kept.media.length > 0 ? [note('read_pictures', { count: kept.media.length })] : []),
      ],
      left: leftOut,
      found,
      media: kept.media,
    }
  }

const audio: Reader = async (source, { scope, signal, lang }, { files, transcribe }) => {
  if (!transcribe) return refused('no_transcription')
  const body = await bodyOf(source, scope, files)
  if (!body) return refused('file_gone')
  try {
    const heard = await transcribe({ name: source.name, type: audioType(source.name), body, lang }, signal)
    const { found, left, words } = said(heard.text.replace(/(?<=[.!?؟])\s+/gu, '\n'))
    const leftOut = left > 0 ? [note('text_left', { count: left })] : []
    return {
      state: stateOf(leftOut),
      read: [note('heard', { count: words })],
      left: leftOut,
      found: { ...found, ...(heard.lang ? { lang: heard.lang } : {}) },
      media: [],
    }
  } catch (error) {
    if (!(error instanceof TranscriptionFailure)) throw error
    return refused(error.trouble === 'no_words' ? 'no_words' : `speech_${error.trouble}`)
  }
}

const audioTypes: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'audio/mp4',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  webm: 'audio/webm',
}
const audioType = (name: string) => audioTypes[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'

const picture: Reader = async (source, { scope }, { files, addPicture }) => {
  const body = await bodyOf(source, scope, files)
  if (!body) return refused('file_gone')
  const receipt = await addPicture(scope, { name: source.name, body })
  if (receipt.reason) return { state: 'refused', read: [], left: [receipt.reason], media: [] }
  const known = receipt.outcome === 'known' ? [note('known_picture')] : []
  return { state: 'read', read: [note('read_pictures', { count: 1 }), ...known], left: [], media: receipt.media ? [receipt.media.id] : [] }
}

const unknown: Reader = async ({ name }) => refused(/\.doc$/i.test(name) ? 'old_word' : 'unknown_kind')

const readers: Readonly<Record<SourceRow['kind'], Reader>> = {
  site,
  text,
  pdf: document('pdf'),
  docx: document('docx'),
  audio,
  picture,
  unknown,
}

async function bodyOf({ file_id }: SourceRow, { workspaceId }: Scope, files: ReadDeps['files']): Promise<Buffer | undefined> {
  if (file_id === null) return undefined
  try {
    return await buffer((await files.open(workspaceId, file_id)).stream)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'not_found') return undefined
    throw error
  }
}

type Taken = Parameters<AddPicture>[1]

async function keepPictures(
  pictures: readonly Taken[],
  { scope, deps }: { scope: Scope; deps: Pick<ReadDeps, 'addPicture'> },
): Promise<{ media: string[]; refused: number }> {
  const media: string[] = []
  for (const one of pictures) {
    const receipt = await deps.addPicture(scope, one)
    if (receipt.media && !media.includes(receipt.media.id)) media.push(receipt.media.id)
  }
  return { media, refused: pictures.length - media.length }
}
