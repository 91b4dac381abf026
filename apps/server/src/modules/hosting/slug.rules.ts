const longest = 40
/** Names that would be mistaken for the program itself. */
const reserved = new Set(['www', 'api', 'app', 'admin', 'mail', 'manara', 'dashboard', 'localhost', 's', 'go'])

const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', å: 'a', ł: 'l', đ: 'd' }
const arabic: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ء: '',
  ئ: 'y',
  ؤ: 'w',
}
const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
const latinOf: Record<string, string> = { ...german, ...arabic, ...cyrillic }

/** A business name as the first label of a host name: lower-case letters, digits and single dashes, at most 40 characters; '' when nothing is left. */
export function slugOf(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => latinOf[letter] ?? letter).join('')
  const slug = latin
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  return reserved.has(slug) ? `${slug}-site` : slug
}

/** The names to try in order: the plain one, then numbered ones, then one that nobody else can have. */
export function slugCandidates(name: string, unique: string): string[] {
  const plain = slugOf(name) || 'site'
  return [plain, ...[2, 3, 4, 5].map((number) => `${plain}-${number}`), `${plain}-${unique.slice(-6)}`, `site-${unique.slice(-16)}`]
}
