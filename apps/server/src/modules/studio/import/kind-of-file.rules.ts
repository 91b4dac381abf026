export type FileKind = 'pdf' | 'docx' | 'audio' | 'picture' | 'text' | 'old_word' | 'unknown'

const has = (head: string, start: string, at = 0) => head.startsWith(start, at)
const startsOf: readonly [kind: FileKind, is: (head: string) => boolean][] = [
  ['pdf', (head) => head.slice(0, 1024).includes('%PDF-')],
  ['docx', (head) => has(head, 'PK\x03\x04')],
  ['old_word', (head) => has(head, '\xd0\xcf\x11\xe0')],
  [
    'picture',
    (head) => has(head, '\xff\xd8\xff') || has(head, '\x89PNG') || has(head, 'GIF8') || (has(head, 'RIFF') && has(head, 'WEBP', 8)),
  ],
  ['picture', (head) => has(head, 'ftyp', 4) && /avi[fs]|hei[cxms]|hev[cxms]|mif1|msf1/.test(head.slice(8, 40))],
  ['audio', (head) => has(head, 'ID3') || /^\xff[\xe2-\xfb]/.test(head) || has(head, 'OggS') || has(head, 'fLaC') || has(head, '#!AMR')],
  ['audio', (head) => (has(head, 'RIFF') && has(head, 'WAVE', 8)) || has(head, 'ftyp', 4) || has(head, '\x1aE\xdf\xa3')],
]

/** What a file is by its first bytes; its name has no say. `start` are at least its first 2,048 bytes. */
export function kindOfFile(start: Uint8Array): FileKind {
  const head = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, 2048)).toString('latin1')
  const marked = startsOf.find(([, is]) => is(head))
  if (marked) return marked[0]
  if (/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/i.test(head)) return 'picture'
  return head.length > 0 && textIn(start.subarray(0, 2048)) !== undefined ? 'text' : 'unknown'
}

/** Words as UTF-8, or UTF-16 where the file says so; nothing for bytes that are no words. */
export function textIn(body: Uint8Array): string | undefined {
  const encoding = body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : 'utf-8'
  // The last letter may be cut in two where only the start is looked at.
  const text = new TextDecoder(encoding).decode(body, { stream: true })
  const odd = [...text.slice(0, 2000)].filter((sign) => sign === '\ufffd' || (sign < ' ' && !'\t\n\r\f'.includes(sign))).length
  return odd > 0 ? undefined : text
}
