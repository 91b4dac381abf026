import { fold } from '../words/fold.ts'
import { addText, claim, knows, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { doubt } from './doubts.ts'
import { also, inLanguage } from './words/list.ts'
import type { More } from './words/list.ts'

const since = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:since|founded(?: in)?|established(?: in)?|est\.?|opened in|started in|in business since|seit|gegründet|depuis|desde|dal${more('since')}|od r\.|begonnen in|gestart in|[Zz]alo[žz]\p{L}*(?:\s\p{L}+){0,3}\s+(?:v roce|roku)|منذ(?: عام| سنة)?|(?:[أا]سس\p{L}*)(?:\s\p{L}+){1,4}\s+(?:سنة|عام)|من(?=\s+20\d\d)|تأسس\p{L}*(?: عام| سنة| في)?|من سنة|من عام|افتتح\p{L}*(?: عام| سنة| في)?)\s+((?:1[6-9]|20)\d\d)(?!\d)`,
      'giu',
    ),
)

function readFounded(draft: Draft): void {
  const match = [...openText(draft).matchAll(since(draft.lang))][0]
  if (!match?.[1]) return
  const quote = claim(draft, [match.index, match.index + match[0].length], 'background')
  if (Number(match[1]) > Number(draft.today.slice(0, 4))) return doubt(draft, { field: 'founded', kind: 'year', said: quote })
  addText(draft, 'founded', { value: match[1], quote })
}

const tongues: readonly [string, string][] = [
  ['en', 'english|englisch|anglais|inglés|(?:ال)?[إا]نجليزي\\p{L}*|(?:ال)?[إا]نكليزي\\p{L}*'],
  ['ar', 'arabic|arabisch|arabe|(?:ال)?عربي\\p{L}*'],
  ['de', 'german|deutsch|allemand|(?:ال)?[أا]لماني\\p{L}*'],
  ['fr', 'french|französisch|français|(?:ال)?فرنسي\\p{L}*'],
  ['es', 'spanish|spanisch|español|(?:ال)?[إا]سباني\\p{L}*'],
  ['it', 'italian|italienisch|(?:ال)?[إا]يطالي\\p{L}*'],
  ['tr', 'turkish|türkisch|(?:ال)?تركي\\p{L}*'],
  ['nl', 'dutch|(?:ال)?هولندي\\p{L}*'],
  ['pl', 'polish|(?:ال)?بولندي\\p{L}*'],
  ['ru', 'russian|(?:ال)?روسي\\p{L}*'],
  ['cs', 'czech|(?:ال)?تشيكي\\p{L}*'],
]
const namesOf = (code: string, names: string, { words }: More): string => names + also(words.tongues?.[code])
const tongueIn = (more: More): string => tongues.map(([code, names]) => namesOf(code, names, more)).join('|')
const listIn = (more: More): string =>
  `((?:${tongueIn(more)})(?:\\s*(?:,|،|and|or|und|&|و|\\+${more('joins')})?\\s*(?:${tongueIn(more)}))*)`
const siteIn = inLanguage((more) => {
  const [tongue, list] = [tongueIn(more), listIn(more)]
  return new RegExp(
    `(?<![\\p{L}])(?:(?:the |my )?(?:web ?site|site|page|everything|it)\\s+(?:should be |must be |is |shall be )?(?:also |available |both )*in|(?:both\\s+)?in both|also in|(?:in|bilingual:?|two languages:?)(?=\\s+(?:${tongue})\\s+(?:and|&|\\+)\\s+(?:${tongue})\\s*(?:[.,;\\n]|$|please|site|website))|auch auf|bilingual\\s+(?:(?:web ?)?site|page)?\\s*:?(?:\\s*in)?|(?:ال)?موقع (?:يكون )?(?:ب|باللغتين |باللغة |بال)|باللغتين|وأيضا ب(?:ال)?|وكمان ب(?:ال)?${more('siteIn')})\\s*(?:ال)?${list}(?:\\s+(?:languages?|too|please|website|site))?`,
    'giu',
  )
})
const spoken = inLanguage(
  (more) =>
    new RegExp(
      `(?<![\\p{L}])(?:we |i )?(?:also )?(?:speak|spoken|languages spoken|languages|wir sprechen|نتحدث|أتحدث|اتحدث|نتكلم|بنحكي|بحكي|أتكلم${more('spoken')})(?:\\s+are)?\\s*:?\\s*(?:ال)?${listIn(more)}`,
      'giu',
    ),
)

const alone = inLanguage((more) => new RegExp(`(?<=^|[.\\n]\\s*)${listIn(more)}(?:\\s+spoken|\\s+and more)?(?=\\s*(?:[.\\n]|$))`, 'giu'))

const codePatterns = inLanguage((more) =>
  tongues.map(([code, names]) => ({
    code,
    pattern: new RegExp(`(?<![\\p{L}])(?:[وب]?)(?:${namesOf(code, names, more)})(?![\\p{L}])`, 'iu'),
  })),
)
const codesIn = (words: string, lang: string) =>
  codePatterns(lang)
    .filter(({ pattern }) => pattern.test(words))
    .map(({ code }) => code)

function readLanguages(draft: Draft): void {
  for (const match of openText(draft).matchAll(siteIn(draft.lang))) {
    claim(draft, [match.index, match.index + match[0].length], 'wish')
    const more = codesIn(match[0], draft.lang).filter((code) => code !== draft.lang)
    draft.wishes.languages = [...new Set([...(draft.wishes.languages ?? []), ...more])]
  }
  for (const match of [...openText(draft).matchAll(spoken(draft.lang)), ...openText(draft).matchAll(alone(draft.lang))]) {
    const quote = claim(draft, [match.index, match.index + match[0].length], 'background')
    addText(draft, 'custom', { value: quote, quote })
  }
}

const englishRoles =
  '(?:(?:head|master|senior|junior|chief|lead|assistant|co-)?\\s?(?:owner|founder|co-founder|baker|chef|cook|barista|stylist|hairdresser|barber|colou?rist|dentist|doctor|hygienist|nurse|receptionist|lawyer|partner|paralegal|plumber|electrician|apprentice|photographer|assistant|trainer|coach|teacher|manager|director|mechanic|architect|designer|engineer|developer|florist|gardener|vocals|guitar|bass|drums|singer|drummer|guitarist|therapist|midwife|physiotherapist|vet|accountant|translator|waiter|host|carpenter|roofer|painter|sommelier|pastry chef|sous chef|cellist|violinist|pianist|editor|consultant|specialist|surgeon|orthodontist|sales|kitchen|front of house))'
const arabicRoles =
  '(?:صاحب\\p{L}*|مدير\\p{L}*|مؤسس\\p{L}*|شيف|طباخ\\p{L}*|خباز\\p{L}*|طبيب\\p{L}*|دكتور\\p{L}*|محامي\\p{L}*|مدرب\\p{L}*|معلم\\p{L}*|مصمم\\p{L}*|مهندس\\p{L}*|ممرض\\p{L}*|حلاق\\p{L}*|مصور\\p{L}*|محاسب\\p{L}*|أخصائي\\p{L}*|اخصائي\\p{L}*)(?:\\s(?:أسنان|اسنان|المحل|المطعم|الصالون|المخبز|العيادة|المكتب|أطفال|نفسي\\p{L}*))?'
const latinPerson =
  "((?:(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?|(?:Mag|Dipl|Ing|Mgr|Bc|Dott|Avv|Arch|Lic|Drs)\\.|DI|Dipl\\.-Ing\\.)\\s)*\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})"
/** A language that writes nouns large writes roles large: the first letter may be either. */
const ownRoles = (more: More): string =>
  more('roles')
    .split('|')
    .filter(Boolean)
    .map((role) => `|[${role.charAt(0).toUpperCase()}${role.charAt(0)}]${role.slice(1)}`)
    .join('')
const rolesIn = (more: More): string => (more('roles') === '' ? englishRoles : `(?:${englishRoles}${ownRoles(more)})`)
const nameThenRole = inLanguage(
  (more) =>
    new RegExp(
      `${latinPerson}\\s*(?:,|\\(|:|-|–|is (?:our|the|my)|as)\\s*(?:our |the |a |on )?(${rolesIn(more)}(?:\\s(?:and|&)\\s${rolesIn(more)})?)(?![\\p{L}])\\)?`,
      'gu',
    ),
)
const roleThenName = inLanguage(
  (more) =>
    new RegExp(`(?<![\\p{L}])(?:our |my |the )?([\\p{Ll}]*\\s?${englishRoles}${ownRoles(more)})\\s*(?::|is|,)?\\s+${latinPerson}`, 'gu'),
)
const arabicPerson = new RegExp(
  `(?<![\\p{L}])((?:د\\.|الدكتورة|الدكتور)?\\s?[\\p{L}]{3,}(?:\\s[\\p{L}]{3,})?)\\s*(?:[(:–-])\\s*(${arabicRoles})(?![\\p{L}])\\)?|(?<![\\p{L}])(الشيف|المدربة|المدرب|المحامية|المحامي|الدكتورة|الدكتور|الطبيبة|الطبيب|المعلمة|المهندسة|المهندس|الأستاذة|الأستاذ)\\s+([\\p{L}]{2,}(?:\\s(?!في|من|على|و|مع)[\\p{L}]{3,})?)`,
  'gu',
)

function addPerson(draft: Draft, match: RegExpMatchArray, { name, role }: { name: string | undefined; role: string | undefined }): void {
  if (/(?:مكتب|عيادة|عيادات|شركة|مدرسة|مركز)\s+$/u.test(draft.text.slice(0, match.index))) return
  if (!name || !role || draft.facts.some((fact) => fact.kind === 'name' && fold(fact.value[draft.lang] ?? '') === fold(name))) return
  const start = match.index ?? 0
  const quote = claim(draft, [start, start + match[0].length], 'person')
  addText(draft, 'person', { value: name.trim(), quote, note: role.trim().replace(/^ال/u, '') })
}

/** A brief that begins "Lawyer Eva Huber, Vienna" says whose practice it is, as a plate at a door does. */
const isOwnPlate = (draft: Draft, match: RegExpMatchArray): boolean =>
  draft.text.slice(0, match.index).trim() === '' && /^\s*[,.;\n]/.test(draft.text.slice(match[0].length + (match.index ?? 0)))

/** People with a role. Runs before names are read, so that "Anna Berger, head baker" is nobody's business name. */
export function readPeople(draft: Draft): void {
  for (const match of openText(draft).matchAll(nameThenRole(draft.lang))) addPerson(draft, match, { name: match[1], role: match[2] })
  for (const match of openText(draft).matchAll(roleThenName(draft.lang)))
    if (!isOwnPlate(draft, match)) addPerson(draft, match, { name: match[2], role: match[1] })
  for (const match of openText(draft).matchAll(arabicPerson))
    addPerson(draft, match, { name: match[1] ?? match[4], role: match[2] ?? match[3] })
}

const credential =
  /(?<![\p{L}])(?:ph\.?d\.?|msc|mba|certified|licen[sc]ed|qualified|accredited|registered|sworn|court[- ]sworn|member of|trained (?:at|in)|degree (?:in|from)|diploma in|gas safe|meister(?:betrieb)?|staatlich geprüft\p{L}*|معتمد\p{L}*|مرخص\p{L}*|محلف\p{L}*|عضو|حاصل\p{L}* على|خريج\p{L}*)(?:\s[\p{L}\d'’-]+){1,7}/giu

const tonguesAfter = inLanguage((more) => new RegExp(`(?<=(?:${tongueIn(more)}))\\s*(?:,|،)\\s*${listIn(more)}`, 'iuy'))

/** "Sworn translator for Arabic, English and German": how far the list of languages runs on behind its comma. */
function moreTongues(draft: Draft, end: number): number {
  const pattern = tonguesAfter(draft.lang)
  pattern.lastIndex = end
  return pattern.exec(openText(draft))?.[0].length ?? 0
}

/** Papers and memberships in the owner's words; they are shown with the text about the business. */
function readCredentials(draft: Draft): void {
  for (const clause of draft.clauses) {
    const text = openText(draft).slice(clause.start, clause.end)
    const match = [...text.matchAll(credential)][0]
    if (!match || match.index > 30) continue
    const end = clause.start + match.index + match[0].length
    const words = draft.source.slice(clause.start + match.index, end + moreTongues(draft, end)).trim()
    if (moreTongues(draft, end) > 0) claim(draft, [end, end + moreTongues(draft, end)], 'background')
    addText(draft, 'credential', { value: words, quote: draft.source.slice(clause.start, clause.end).trim() })
    if (knows(draft, 'credential') && text.replace(match[0], '').trim().length < 4) claim(draft, [clause.start, clause.end], 'background')
  }
}

/** Since when, in which languages, with which papers. */
export function readBackground(draft: Draft): void {
  readFounded(draft)
  readLanguages(draft)
  readCredentials(draft)
}
