import { baseLanguage } from '@manara/contracts'
import { voiceIn } from '../voices/list.ts'
import type { PlainLabels } from '../voices/voice.ts'

const keys = [
  'services',
  'prices',
  'hours',
  'about',
  'gallery',
  'contact',
  'dates',
  'team',
  'testimonials',
  'questions',
  'send',
  'topic',
] as const satisfies (keyof PlainLabels)[]

// Languages without a voice of their own.
const rows: Record<string, string> = {
  uk: 'Послуги|Ціни|Години роботи|Про нас|Зображення|Контакти|Дати|Люди|Відгуки|Питання|Надіслати|Тема',
  pt: 'Oferta|Preços|Horário|Sobre nós|Imagens|Contacto|Datas|A equipa|Opiniões|Perguntas|Enviar|Assunto',
  tr: 'Hizmetler|Fiyatlar|Çalışma saatleri|Hakkımızda|Görseller|İletişim|Tarihler|Ekip|Yorumlar|Sorular|Gönder|Konu',
  sv: 'Utbud|Priser|Öppettider|Om oss|Bilder|Kontakt|Datum|Människor|Omdömen|Frågor|Skicka|Ämne',
  fa: 'خدمات|قیمت‌ها|ساعات کار|درباره ما|تصاویر|تماس|تاریخ‌ها|افراد|نظرها|پرسش‌ها|ارسال|موضوع',
  ur: 'خدمات|قیمتیں|اوقات|ہمارے بارے میں|تصاویر|رابطہ|تاریخیں|لوگ|آرا|سوالات|بھیجیں|موضوع',
  he: 'שירותים|מחירים|שעות פתיחה|אודות|תמונות|יצירת קשר|תאריכים|אנשים|המלצות|שאלות|שליחה|נושא',
}

// For a language without a row: signs that need no language, rather than words of another one.
const signs = '✓|¤|◷|◆|▦|✉|▤|☺|❝|?|→|✎'

const labelsOf = (row: string) => {
  const words = row.split('|')
  return Object.fromEntries(keys.map((key, index) => [key, words[index] ?? ''])) as PlainLabels
}

/** The plain headings of a language, by its first part; signs where no words are known. */
export function plainLabels(lang: string): PlainLabels {
  return voiceIn(lang)?.plain ?? labelsOf(rows[baseLanguage(lang)] ?? signs)
}
