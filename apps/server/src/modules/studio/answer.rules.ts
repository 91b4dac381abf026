import { baseLanguage } from '@manara/contracts'
type Lead = Readonly<Partial<Record<string, string>>>

/** What an answer is the answer to, said before it as its owner would. */
const leads: Readonly<Record<string, Lead>> = {
  phone: {
    en: 'The phone number is',
    de: 'Die neue Telefonnummer ist',
    fr: 'Le nouveau numéro de téléphone est',
    it: 'Il nuovo numero di telefono è',
    es: 'El nuevo teléfono es',
    nl: 'Het nieuwe telefoonnummer is',
    cs: 'Nové telefonní číslo je',
    pl: 'Nowy numer telefonu to',
    ru: 'Новый телефон',
    ar: 'رقم الهاتف',
  },
  whatsapp: {
    en: 'WhatsApp is',
    de: 'Die neue WhatsApp-Nummer ist',
    fr: 'Le nouveau numéro WhatsApp est',
    it: 'Il nuovo numero WhatsApp è',
    es: 'El nuevo WhatsApp es',
    nl: 'Het nieuwe WhatsApp-nummer is',
    cs: 'Nový WhatsApp je',
    pl: 'Nowy WhatsApp to',
    ru: 'Новый WhatsApp',
    ar: 'واتساب',
  },
  email: {
    en: 'The e-mail address is',
    de: 'Die E-Mail-Adresse ist',
    fr: 'L’adresse e-mail est',
    it: 'L’indirizzo e-mail è',
    es: 'El correo es',
    nl: 'Het e-mailadres is',
    cs: 'E-mail je',
    pl: 'Adres e-mail to',
    ru: 'Почта:',
    ar: 'البريد الإلكتروني',
  },
  address: {
    en: 'Change the address to',
    de: 'Ändere die Adresse auf',
    fr: 'Change l’adresse en',
    it: 'Cambia l’indirizzo in',
    es: 'Cambia la dirección por',
    nl: 'Verander het adres in',
    cs: 'Změň adresu na',
    pl: 'Zmień adres na',
    ru: 'Наш новый адрес',
    ar: 'غيّر عنوان المحل إلى',
  },
  city: {
    en: 'Change the city to',
    de: 'Ändere die Stadt auf',
    fr: 'Change la ville en',
    it: 'Cambia la città in',
    es: 'Cambia la ciudad por',
    nl: 'Verander de stad in',
    cs: 'Změň město na',
    pl: 'Zmień miasto na',
    ru: 'Измени город на',
    ar: 'غيّر المدينة إلى',
  },
  name: {
    en: 'Change the name to',
    de: 'Ändere den Namen auf',
    fr: 'Change le nom en',
    it: 'Cambia il nome in',
    es: 'Cambia el nombre por',
    nl: 'Verander de naam in',
    cs: 'Změň název na',
    pl: 'Zmień nazwę na',
    ru: 'Измени название на',
    ar: 'غيّر الاسم إلى',
  },
  hours: {
    en: 'The opening hours are',
    de: 'Die Öffnungszeiten sind',
    fr: 'Les horaires sont',
    it: 'Gli orari sono',
    es: 'El horario es',
    nl: 'De openingstijden zijn',
    cs: 'Otevírací doba je',
    pl: 'Godziny otwarcia to',
    ru: 'Часы работы:',
    ar: 'أوقات العمل',
  },
  question: {
    en: 'Add a question:',
    de: 'Füge eine Frage hinzu:',
    fr: 'Ajoute une question\u202f:',
    it: 'Aggiungi una domanda:',
    es: 'Añade una pregunta:',
    nl: 'Voeg een vraag toe:',
    cs: 'Přidej otázku:',
    pl: 'Dodaj pytanie:',
    ru: 'Добавь вопрос:',
    ar: 'أضف سؤالاً:',
  },
}

/** What an answer means said as a request: the field it fills goes before it, so that "0316 123456" is read as the phone it was asked for. */
export function asRequest(field: string, answer: string, lang: string): string {
  const lead = leads[field]
  const before = lead?.[baseLanguage(lang)] ?? lead?.en
  return before === undefined ? answer : `${before} ${answer}`
}
