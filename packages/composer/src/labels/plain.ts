/** The few headings of a page in a language without voices of its own. */
export type PlainLabels = {
  services: string
  prices: string
  hours: string
  about: string
  gallery: string
  contact: string
  dates: string
  team: string
  testimonials: string
  questions: string
  send: string
  topic: string
}

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
] as const

const rows: Record<string, string> = {
  en: 'Services|Prices|Hours|About|Pictures|Contact|Dates|People|In their words|Questions|Send|Subject',
  de: 'Angebot|Preise|Öffnungszeiten|Über uns|Bilder|Kontakt|Termine|Menschen|Stimmen|Fragen|Absenden|Betreff',
  fr: 'Offre|Prix|Horaires|À propos|Images|Contact|Dates|L’équipe|Témoignages|Questions|Envoyer|Sujet',
  es: 'Oferta|Precios|Horario|Sobre nosotros|Imágenes|Contacto|Fechas|El equipo|Opiniones|Preguntas|Enviar|Asunto',
  it: 'Offerta|Prezzi|Orari|Chi siamo|Immagini|Contatti|Date|Le persone|Dicono di noi|Domande|Invia|Oggetto',
  nl: 'Aanbod|Prijzen|Openingstijden|Over ons|Beelden|Contact|Data|Mensen|Ervaringen|Vragen|Versturen|Onderwerp',
  cs: 'Nabídka|Ceny|Otevírací doba|O nás|Obrázky|Kontakt|Termíny|Lidé|Ohlasy|Otázky|Odeslat|Předmět',
  pl: 'Oferta|Ceny|Godziny|O nas|Zdjęcia|Kontakt|Terminy|Ludzie|Opinie|Pytania|Wyślij|Temat',
  ru: 'Услуги|Цены|Часы работы|О нас|Изображения|Контакты|Даты|Люди|Отзывы|Вопросы|Отправить|Тема',
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

/** Plain labels of a language, by its first part; signs where no words are known. */
export function plainLabels(lang: string): PlainLabels {
  return labelsOf(rows[lang.split('-')[0] ?? lang] ?? signs)
}
