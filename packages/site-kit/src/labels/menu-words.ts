import type { Lang } from '@manara/contracts'

/** One or two words for each section a menu may lead to. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  services: { en: 'Services', de: 'Angebot', fr: 'Prestations', it: 'Servizi', es: 'Servicios', nl: 'Aanbod', pt: 'Serviços', ar: 'خدماتنا', cs: 'Nabídka', pl: 'Oferta', ru: 'Услуги', tr: 'Hizmetler' },
  about: { en: 'About', de: 'Über uns', fr: 'À propos', it: 'Chi siamo', es: 'Quiénes somos', nl: 'Over ons', pt: 'Sobre nós', ar: 'من نحن', cs: 'O nás', pl: 'O nas', ru: 'О нас', tr: 'Hakkımızda' },
  gallery: { en: 'Gallery', de: 'Galerie', fr: 'Galerie', it: 'Galleria', es: 'Galería', nl: 'Galerij', pt: 'Galeria', ar: 'صور', cs: 'Galerie', pl: 'Galeria', ru: 'Галерея', tr: 'Galeri' },
  prices: { en: 'Prices', de: 'Preise', fr: 'Tarifs', it: 'Prezzi', es: 'Precios', nl: 'Prijzen', pt: 'Preços', ar: 'الأسعار', cs: 'Ceny', pl: 'Ceny', ru: 'Цены', tr: 'Fiyatlar' },
  dates: { en: 'Dates', de: 'Termine', fr: 'Dates', it: 'Date', es: 'Fechas', nl: 'Agenda', pt: 'Datas', ar: 'المواعيد', cs: 'Termíny', pl: 'Terminy', ru: 'Даты', tr: 'Tarihler' },
  hours: { en: 'Hours', de: 'Zeiten', fr: 'Horaires', it: 'Orari', es: 'Horario', nl: 'Tijden', pt: 'Horário', ar: 'أوقات العمل', cs: 'Otevřeno', pl: 'Godziny', ru: 'Часы', tr: 'Saatler' },
  testimonials: { en: 'Voices', de: 'Stimmen', fr: 'Avis', it: 'Voci', es: 'Opiniones', nl: 'Reacties', pt: 'Opiniões', ar: 'آراء', cs: 'Ohlasy', pl: 'Opinie', ru: 'Отзывы', tr: 'Yorumlar' },
  questions: { en: 'Questions', de: 'Fragen', fr: 'Questions', it: 'Domande', es: 'Preguntas', nl: 'Vragen', pt: 'Perguntas', ar: 'أسئلة', cs: 'Otázky', pl: 'Pytania', ru: 'Вопросы', tr: 'Sorular' },
  team: { en: 'People', de: 'Team', fr: 'Équipe', it: 'Persone', es: 'Equipo', nl: 'Team', pt: 'Equipa', ar: 'الفريق', cs: 'Lidé', pl: 'Zespół', ru: 'Команда', tr: 'Ekip' },
  contact: { en: 'Contact', de: 'Kontakt', fr: 'Contact', it: 'Contatti', es: 'Contacto', nl: 'Contact', pt: 'Contacto', ar: 'تواصل', cs: 'Kontakt', pl: 'Kontakt', ru: 'Контакты', tr: 'İletişim' },
}

/** The menu's word for a section type; `undefined` in languages nobody wrote one in. */
export const menuWord = (type: string, lang: Lang): string | undefined => words[type]?.[lang.split('-')[0] ?? lang]
