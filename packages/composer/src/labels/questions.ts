/** The questions about what a brief leaves open. */
export type QuestionKey = 'reach' | 'email' | 'phone' | 'name' | 'city' | 'offer' | 'hours' | 'days' | 'address'

const keys: readonly QuestionKey[] = ['reach', 'email', 'phone', 'name', 'city', 'offer', 'hours', 'days', 'address']

const rows: Record<string, string> = {
  en: 'How can people reach you: a phone number or an e-mail address?|Which e-mail address shall messages from the form go to?|Is there a phone number people may call?|What is the name of the business?|In which town are you?|What do you offer? A few words for each are enough.|When are you open?|Do these hours hold every day?|What is the street address?',
  ar: 'كيف يصل إليك الناس: رقم هاتف أم بريد إلكتروني؟|إلى أي بريد إلكتروني تصل رسائل النموذج؟|هل هناك رقم يتصل به الناس؟|ما اسم نشاطك؟|في أي مدينة أنت؟|ماذا تقدم؟ تكفي كلمات قليلة لكل خدمة.|متى تفتح؟|هل هذه الأوقات لكل أيام الأسبوع؟|ما العنوان بالتفصيل؟',
  de: 'Wie erreicht man Sie: Telefon oder E-Mail?|An welche E-Mail-Adresse sollen Nachrichten aus dem Formular gehen?|Gibt es eine Telefonnummer, die man anrufen darf?|Wie heißt der Betrieb?|In welchem Ort sind Sie?|Was bieten Sie an? Ein paar Worte genügen.|Wann haben Sie geöffnet?|Gelten diese Zeiten jeden Tag?|Wie lautet die Adresse?',
  fr: 'Comment vous joindre : téléphone ou e-mail ?|À quelle adresse e-mail envoyer les messages du formulaire ?|Y a-t-il un numéro de téléphone à appeler ?|Quel est le nom de l’entreprise ?|Dans quelle ville êtes-vous ?|Que proposez-vous ? Quelques mots suffisent.|Quand êtes-vous ouvert ?|Ces horaires valent-ils tous les jours ?|Quelle est l’adresse ?',
  es: '¿Cómo pueden contactarle: teléfono o correo?|¿A qué correo deben llegar los mensajes del formulario?|¿Hay un teléfono al que llamar?|¿Cómo se llama el negocio?|¿En qué ciudad está?|¿Qué ofrece? Bastan unas palabras.|¿Cuándo abre?|¿Vale este horario todos los días?|¿Cuál es la dirección?',
  it: 'Come la si può contattare: telefono o e-mail?|A quale e-mail devono arrivare i messaggi del modulo?|C’è un numero di telefono da chiamare?|Come si chiama l’attività?|In quale città si trova?|Che cosa offre? Bastano poche parole.|Quando è aperto?|Questi orari valgono ogni giorno?|Qual è l’indirizzo?',
  nl: 'Hoe bent u te bereiken: telefoon of e-mail?|Naar welk e-mailadres gaan berichten uit het formulier?|Is er een telefoonnummer om te bellen?|Hoe heet de zaak?|In welke plaats bent u?|Wat biedt u aan? Een paar woorden volstaan.|Wanneer bent u open?|Gelden deze tijden elke dag?|Wat is het adres?',
  cs: 'Jak vás lze zastihnout: telefonem, nebo e-mailem?|Na který e-mail mají chodit zprávy z formuláře?|Je nějaké číslo, na které lze volat?|Jak se podnik jmenuje?|Ve kterém městě jste?|Co nabízíte? Stačí pár slov.|Kdy máte otevřeno?|Platí tyto hodiny každý den?|Jaká je adresa?',
  pl: 'Jak można się z Panią lub Panem skontaktować: telefon czy e-mail?|Na jaki e-mail mają trafiać wiadomości z formularza?|Czy jest numer telefonu, pod który można dzwonić?|Jak nazywa się firma?|W jakim mieście?|Co jest w ofercie? Wystarczy kilka słów.|W jakich godzinach jest otwarte?|Czy te godziny obowiązują codziennie?|Jaki jest adres?',
  ru: 'Как с вами связаться: телефон или почта?|На какую почту отправлять сообщения из формы?|Есть ли телефон, по которому можно звонить?|Как называется дело?|В каком вы городе?|Что вы предлагаете? Достаточно нескольких слов.|Когда вы открыты?|Эти часы действуют каждый день?|Какой адрес?',
}

/** A question in the language of the owner; English for one without a row, for a question must be understood. */
export function questionText(key: QuestionKey, lang: string): string {
  const row = (rows[lang.split('-')[0] ?? lang] ?? rows['en'] ?? '').split('|')
  return row[keys.indexOf(key)] ?? ''
}
