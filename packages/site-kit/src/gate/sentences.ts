import type { Finding, FindingCode, TwoWords, Where } from './types.ts'

type Words = { severity: Finding['severity']; sentence: TwoWords; next: TwoWords }
const words = (severity: Finding['severity'], sentence: [string, string], next: [string, string]): Words => ({
  severity,
  sentence: { en: sentence[0], ar: sentence[1] },
  next: { en: next[0], ar: next[1] },
})

/** `{0}` and `{1}` are what was found. */
const sentences: Readonly<Record<FindingCode, Words>> = {
  invalid_description: words(
    'block',
    ['Something in the description does not fit: {0}.', 'في وصف الموقع ما لا يصح: {0}.'],
    ['Undo the last change or set the field again.', 'تراجع عن آخر تعديل أو أعد كتابة الحقل.'],
  ),
  invalid_markup: words(
    'block',
    ['The page is not valid HTML: {0}.', 'الصفحة ليست HTML صحيحة: {0}.'],
    ['Remove the section named here, or tell us: this is our mistake.', 'احذف القسم المذكور أو أخبرنا، فهذا خطأ منا.'],
  ),
  missing_alt: words(
    'block',
    ['A picture has no words for people who cannot see it.', 'صورة بلا وصف لمن لا يراها.'],
    ['Write what it shows, or mark it as decoration.', 'اكتب ما تعرضه الصورة أو علّمها زينةً.'],
  ),
  missing_heading: words(
    'block',
    ['A heading is missing: {0}.', 'ينقص عنوان: {0}.'],
    ['Give the first view or the page a heading.', 'اكتب عنوانًا للواجهة أو للصفحة.'],
  ),
  heading_order: words(
    'block',
    ['The headings skip a step before “{0}”.', 'العناوين تقفز درجة قبل «{0}».'],
    ['Give the section above it a heading.', 'اكتب عنوانًا للقسم الذي قبله.'],
  ),
  contrast: words(
    'block',
    ['Two colours are too close to read: {0}, {1} to 1.', 'لونان متقاربان لا يُقرآن: {0}، {1} إلى 1.'],
    ['Choose a darker or lighter colour for the site.', 'اختر للموقع لونًا أغمق أو أفتح.'],
  ),
  weight: words(
    'block',
    ['The page weighs {0} KB; {1} KB is the most.', 'وزن الصفحة {0} كيلوبايت والحد {1}.'],
    ['Move some sections to a page of their own.', 'انقل بعض الأقسام إلى صفحة أخرى.'],
  ),
  dead_link: words(
    'block',
    ['A link leads nowhere: {0}.', 'رابط لا يؤدي إلى شيء: {0}.'],
    ['Choose another target for it or remove the button.', 'اختر له وجهة أخرى أو احذف الزر.'],
  ),
  unsafe_link: words(
    'block',
    ['A link is not safe: {0}.', 'رابط غير آمن: {0}.'],
    ['Use a section, a page, a phone, a mail or an https address.', 'استعمل قسمًا أو صفحة أو هاتفًا أو بريدًا أو عنوان https.'],
  ),
  unconfirmed_fact: words(
    'block',
    ['“{0}” stands on the page, but nobody has confirmed it.', '«{0}» مكتوب في الصفحة ولم يؤكده أحد.'],
    ['Confirm it or remove it.', 'أكّده أو احذفه.'],
  ),
  refused_fact: words(
    'block',
    ['You did not want this on the site, and it is there: {0}.', 'لم ترد هذا على الموقع وهو موجود: {0}.'],
    ['Take it out of the text.', 'احذفه من النص.'],
  ),
  refused_word: words(
    'block',
    ['You did not want the word “{0}”, and it is there.', 'لم ترد كلمة «{0}» وهي موجودة.'],
    ['Write that sentence another way.', 'اكتب الجملة بطريقة أخرى.'],
  ),
  refused_colour: words(
    'block',
    ['You did not want {0}, and the page shows it: {1}.', 'لم ترد اللون {0} والصفحة تعرضه: {1}.'],
    ['Choose another colour for the site.', 'اختر للموقع لونًا آخر.'],
  ),
  refused_section: words(
    'block',
    ['You did not want the section “{0}”, and it is there.', 'لم ترد القسم «{0}» وهو موجود.'],
    ['Hide or remove it.', 'أخفه أو احذفه.'],
  ),
  language_incomplete: words(
    'warn',
    ['{0}: {1} texts are missing, so this language stays offline.', '{0}: ينقص {1} من النصوص، فتبقى هذه اللغة غير منشورة.'],
    ['Write the missing texts, or remove the language.', 'اكتب النصوص الناقصة أو احذف اللغة.'],
  ),
}

/** A finding in words. What a template names but is not given stays empty. */
export function finding(code: FindingCode, where: Where, ...found: string[]): Finding {
  const { severity, sentence, next } = sentences[code]
  const fill = (text: string) => text.replace(/\{(\d)\}/g, (_, at: string) => found[Number(at)] ?? '')
  return { code, severity, where, sentence: { en: fill(sentence.en), ar: fill(sentence.ar) }, next }
}
