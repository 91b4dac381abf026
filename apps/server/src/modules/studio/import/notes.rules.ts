import type { imports } from '@manara/contracts'
import { fetchRefusals } from './fetch/errors.ts'

type Note = imports.ImportNote
type Given = { count?: number; what?: string }

const counted = (count: number | undefined, one: string, many: string) => `${count ?? 0} ${count === 1 ? one : many}`

/** Every remark a receipt may hold. `{ count, what }` fill it. */
const sentences: Readonly<Record<string, (given: Given) => string>> = {
  read_pages: ({ count }) => `${counted(count, 'page was', 'pages were')} read.`,
  read_words: ({ count }) => `${counted(count, 'word was', 'words were')} read.`,
  read_pictures: ({ count }) => `${counted(count, 'picture is', 'pictures are')} in the library now.`,
  heard: ({ count }) => `${counted(count, 'word was', 'words were')} heard.`,
  more_pages: ({ count }) => `${counted(count, 'page was', 'pages were')} not read: the others say most.`,
  page_left: ({ what }) => `${what ?? 'A page'} was not read.`,
  pages_left: ({ count }) => `${counted(count, 'page was', 'pages were')} left out: a brief needs the first ones.`,
  text_left: ({ count }) => `${counted(count, 'character was', 'characters were')} left out: a brief needs less.`,
  pictures_left: ({ count }) =>
    `${count === undefined ? 'Some pictures' : counted(count, 'picture', 'pictures')} could not be taken along.`,
  known_picture: () => 'This picture was in the library already.',
  unknown_kind: () => 'This kind of file cannot be read here. PDF, Word (DOCX), plain text, recordings and pictures can.',
  old_word: () => 'This is an old Word document (DOC). Save it as DOCX or PDF and bring that.',
  locked: () => 'This PDF is locked with a password. Save it without one and bring it again.',
  damaged: () => 'This file is damaged, or is not what its name says.',
  bomb: () => 'This file unpacks to far more than it weighs and was not opened.',
  too_slow: () => 'Reading this file took too long and was stopped.',
  empty: () => 'There are no words in this file. A scan is a picture of words: write down what matters, or bring the original.',
  no_transcription: () =>
    'Recordings cannot be heard here yet: no service for speech is set up. Write down what you said, or ask the operator to set TRANSCRIPTION_BASE_URL.',
  speech_refused: () => 'The service for speech refused the recording.',
  speech_unreachable: () => 'The service for speech could not be reached. Try again later.',
  no_words: () => 'No words were heard in this recording.',
  file_gone: () => 'The file was cleared away before it was read. Bring it again.',
  ...Object.fromEntries(Object.entries(fetchRefusals).map(([code, sentence]) => [`site_${code}`, () => sentence])),
}

/** A remark for a receipt: a code for screens that speak other languages, and an English sentence. Throws for a code that has no sentence. */
export function note(code: string, given: Given = {}): Note {
  const say = sentences[code]
  if (!say) throw new Error(`no remark is called ${code}`)
  return { code, ...given, sentence: say(given) }
}
