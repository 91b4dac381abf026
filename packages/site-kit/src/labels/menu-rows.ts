/** The order the words of a row stand in. */
export const rowLanguages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'ar', 'cs', 'pl', 'ru', 'tr'] as const

/** Menu words of the section types that came later, one row each. */
export const menuRows: Readonly<Record<string, string>> = {
  steps: 'How it goes|Ablauf|Déroulement|Come funziona|Cómo va|Zo gaat het|Como funciona|كيف نعمل|Postup|Przebieg|Как это идёт|Nasıl işler',
  features: 'Why|Warum|Pourquoi|Perché|Por qué|Waarom|Porquê|لماذا|Proč|Dlaczego|Почему|Neden',
  partners: 'Partners|Partner|Partenaires|Partner|Socios|Partners|Parceiros|شركاؤنا|Partneři|Partnerzy|Партнёры|Ortaklar',
  timeline: 'History|Geschichte|Histoire|Storia|Historia|Geschiedenis|História|تاريخنا|Historie|Historia|История|Tarihçe',
  news: 'News|Neues|Actualités|Novità|Novedades|Nieuws|Notícias|أخبار|Novinky|Aktualności|Новости|Haberler',
  places: 'Places|Standorte|Adresses|Sedi|Dónde estamos|Locaties|Locais|فروعنا|Místa|Miejsca|Адреса|Yerler',
  portfolio: 'Work|Arbeiten|Réalisations|Lavori|Trabajos|Werk|Trabalhos|أعمالنا|Práce|Realizacje|Работы|İşler',
  menu: 'Menu|Speisekarte|La carte|Menù|Carta|Kaart|Ementa|قائمة الطعام|Jídelní lístek|Menu|Меню|Menü',
  packages: 'Packages|Pakete|Formules|Pacchetti|Paquetes|Pakketten|Pacotes|الباقات|Balíčky|Pakiety|Пакеты|Paketler',
  story: 'Story|Geschichte|Récit|Racconto|Relato|Verhaal|Relato|حكايتنا|Příběh|Opowieść|Рассказ|Öykü',
  jobs: 'Jobs|Jobs|Emploi|Lavora con noi|Empleo|Vacatures|Emprego|وظائف|Práce u nás|Praca|Вакансии|İş ilanları',
  booking: 'Booking|Buchen|Réserver|Prenota|Reservar|Reserveren|Reservar|الحجز|Rezervace|Rezerwacja|Запись|Rezervasyon',
  contacts:
    'Who to call|Ansprechpartner|Interlocuteurs|Chi chiamare|Contactos|Wie te bellen|Quem contactar|جهات الاتصال|Kontakty|Do kogo dzwonić|Кому звонить|Kime ulaşılır',
  compare: 'Compared|Vergleich|Comparatif|Confronto|Comparación|Vergelijking|Comparação|مقارنة|Srovnání|Porównanie|Сравнение|Karşılaştırma',
}
