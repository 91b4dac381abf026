import type { LegalWords } from './types.ts'

export const en: LegalWords = {
  responsible: 'Responsible for this site',
  contact: 'Contact',
  phone: 'Phone: {0}',
  email: 'E-mail: {0}',
  details: 'Business details',
  labels: {
    ...{ register: 'Register entry', vat: 'VAT number', authority: 'Supervisory authority', chamber: 'Professional body' },
    ...{ publisher: 'Responsible for the content', host: 'Host', person: 'Represented by', address: 'Address', email: 'E-mail' },
  },
  basis: 'Information required by {0}.',
  form: ['When you write to us', 'What you enter into a form on this site is stored on its server and read by us to answer you.'],
  visits: [
    'How visits are counted',
    'This site counts how often its pages are opened. It sets no cookie for that and keeps no address of yours. While two versions of a page are compared, a cookie called “arm” remembers for 30 days which of them you saw; it says nothing about you.',
  ],
  others: ['Nothing from elsewhere', 'The pages load nothing from other companies: fonts and pictures come from this site.'],
  rights: [
    'Your rights',
    'You may ask what is stored about you, and have it corrected or deleted. Write to the address above.',
    'You may also complain to: {0}.',
  ],
  question: 'For the legal notice: {0}? Leave it empty if there is none.',
  reply: 'Here is a draft: {0}. Read it and confirm it; it is no legal advice.',
}
export const de: LegalWords = {
  responsible: 'Verantwortlich für diese Seite',
  contact: 'Kontakt',
  phone: 'Telefon: {0}',
  email: 'E-Mail: {0}',
  details: 'Angaben zum Betrieb',
  labels: {
    ...{ register: 'Registereintrag', vat: 'Umsatzsteuernummer', authority: 'Aufsichtsbehörde', chamber: 'Kammer oder Berufsverband' },
    ...{ publisher: 'Verantwortlich für den Inhalt', host: 'Hosting', person: 'Vertreten durch', address: 'Anschrift', email: 'E-Mail' },
  },
  basis: 'Angaben gemäß {0}.',
  form: [
    'Wenn Sie uns schreiben',
    'Was Sie auf dieser Seite in ein Formular eintragen, wird auf ihrem Server gespeichert und von uns gelesen, um Ihnen zu antworten.',
  ],
  visits: [
    'Wie Besuche gezählt werden',
    'Diese Seite zählt, wie oft ihre Seiten geöffnet werden. Dafür setzt sie kein Cookie und merkt sich keine Adresse von Ihnen. Solange zwei Fassungen einer Seite verglichen werden, merkt sich ein Cookie namens „arm“ 30 Tage lang, welche Sie gesehen haben; über Sie sagt es nichts.',
  ],
  others: ['Nichts von anderswo', 'Die Seiten laden nichts von anderen Unternehmen: Schriften und Bilder kommen von dieser Seite.'],
  rights: [
    'Ihre Rechte',
    'Sie können fragen, was über Sie gespeichert ist, und es berichtigen oder löschen lassen. Schreiben Sie an die Anschrift oben.',
    'Sie können sich auch beschweren bei: {0}.',
  ],
  question: 'Für das Impressum: {0}? Leer lassen, wenn es das nicht gibt.',
  reply: 'Hier ist ein Entwurf: {0}. Lesen und bestätigen Sie ihn; er ist keine Rechtsberatung.',
}
export const fr: LegalWords = {
  responsible: 'Responsable de ce site',
  contact: 'Contact',
  phone: 'Téléphone : {0}',
  email: 'E-mail : {0}',
  details: 'Informations sur l’entreprise',
  labels: {
    ...{
      register: 'Immatriculation',
      vat: 'Numéro de TVA',
      authority: 'Autorité de contrôle',
      chamber: 'Ordre ou chambre professionnelle',
    },
    ...{ publisher: 'Directeur de la publication', host: 'Hébergeur', person: 'Représenté par', address: 'Adresse', email: 'E-mail' },
  },
  basis: 'Informations requises par {0}.',
  form: [
    'Quand vous nous écrivez',
    'Ce que vous saisissez dans un formulaire de ce site est conservé sur son serveur et lu par nous pour vous répondre.',
  ],
  visits: [
    'Comment les visites sont comptées',
    'Ce site compte combien de fois ses pages sont ouvertes. Il ne dépose aucun cookie pour cela et ne garde aucune adresse de vous. Tant que deux versions d’une page sont comparées, un cookie nommé « arm » retient pendant 30 jours laquelle vous avez vue ; il ne dit rien de vous.',
  ],
  others: ['Rien d’ailleurs', 'Les pages ne chargent rien d’autres entreprises : polices et images viennent de ce site.'],
  rights: [
    'Vos droits',
    'Vous pouvez demander ce qui est conservé à votre sujet, le faire rectifier ou effacer. Écrivez à l’adresse ci-dessus.',
    'Vous pouvez aussi saisir : {0}.',
  ],
  question: 'Pour les mentions légales : {0} ? Laissez vide s’il n’y en a pas.',
  reply: 'Voici un brouillon : {0}. Lisez-le et confirmez-le ; ce n’est pas un conseil juridique.',
}
export const it: LegalWords = {
  responsible: 'Responsabile di questo sito',
  contact: 'Contatti',
  phone: 'Telefono: {0}',
  email: 'E-mail: {0}',
  details: 'Dati dell’impresa',
  labels: {
    ...{ register: 'Iscrizione al registro', vat: 'Partita IVA', authority: 'Autorità di vigilanza', chamber: 'Ordine professionale' },
    ...{ publisher: 'Responsabile dei contenuti', host: 'Hosting', person: 'Rappresentato da', address: 'Indirizzo', email: 'E-mail' },
  },
  basis: 'Informazioni richieste da {0}.',
  form: ['Quando ci scrive', 'Ciò che inserisce in un modulo di questo sito è conservato sul suo server e letto da noi per risponderle.'],
  visits: [
    'Come si contano le visite',
    'Questo sito conta quante volte si aprono le sue pagine. Per farlo non usa cookie e non conserva alcun indirizzo. Finché due versioni di una pagina sono a confronto, un cookie di nome «arm» ricorda per 30 giorni quale ha visto; di lei non dice nulla.',
  ],
  others: ['Niente da altrove', 'Le pagine non caricano nulla da altre aziende: caratteri e immagini vengono da questo sito.'],
  rights: [
    'I suoi diritti',
    'Può chiedere che cosa è conservato su di lei e farlo correggere o cancellare. Scriva all’indirizzo qui sopra.',
    'Può anche presentare reclamo a: {0}.',
  ],
  question: 'Per le note legali: {0}? Lascia vuoto se non c’è.',
  reply: 'Ecco una bozza: {0}. Leggila e confermala; non è una consulenza legale.',
}
export const es: LegalWords = {
  responsible: 'Responsable de este sitio',
  contact: 'Contacto',
  phone: 'Teléfono: {0}',
  email: 'Correo: {0}',
  details: 'Datos del negocio',
  labels: {
    ...{ register: 'Inscripción registral', vat: 'NIF', authority: 'Autoridad supervisora', chamber: 'Colegio profesional' },
    ...{ publisher: 'Responsable del contenido', host: 'Alojamiento', person: 'Representado por', address: 'Dirección', email: 'Correo' },
  },
  basis: 'Información exigida por {0}.',
  form: ['Cuando nos escribe', 'Lo que introduce en un formulario de este sitio se guarda en su servidor y lo leemos para responderle.'],
  visits: [
    'Cómo se cuentan las visitas',
    'Este sitio cuenta cuántas veces se abren sus páginas. Para ello no usa cookies ni guarda ninguna dirección suya. Mientras se comparan dos versiones de una página, una cookie llamada «arm» recuerda durante 30 días cuál vio; no dice nada de usted.',
  ],
  others: ['Nada de fuera', 'Las páginas no cargan nada de otras empresas: las letras y las imágenes vienen de este sitio.'],
  rights: [
    'Sus derechos',
    'Puede preguntar qué se guarda sobre usted y hacer que se corrija o se borre. Escriba a la dirección de arriba.',
    'También puede reclamar ante: {0}.',
  ],
  question: 'Para el aviso legal: ¿{0}? Déjalo vacío si no hay.',
  reply: 'Aquí hay un borrador: {0}. Léelo y confírmalo; no es asesoramiento jurídico.',
}
export const nl: LegalWords = {
  responsible: 'Verantwoordelijk voor deze site',
  contact: 'Contact',
  phone: 'Telefoon: {0}',
  email: 'E-mail: {0}',
  details: 'Bedrijfsgegevens',
  labels: {
    ...{ register: 'Inschrijving', vat: 'Btw-nummer', authority: 'Toezichthouder', chamber: 'Beroepsorganisatie' },
    ...{
      publisher: 'Verantwoordelijk voor de inhoud',
      host: 'Hosting',
      person: 'Vertegenwoordigd door',
      address: 'Adres',
      email: 'E-mail',
    },
  },
  basis: 'Gegevens volgens {0}.',
  form: [
    'Als u ons schrijft',
    'Wat u op deze site in een formulier invult, wordt op haar server bewaard en door ons gelezen om u te antwoorden.',
  ],
  visits: [
    'Hoe bezoeken worden geteld',
    'Deze site telt hoe vaak haar pagina’s worden geopend. Daarvoor plaatst ze geen cookie en bewaart ze geen adres van u. Zolang twee versies van een pagina worden vergeleken, onthoudt een cookie met de naam “arm” 30 dagen welke u zag; over u zegt het niets.',
  ],
  others: ['Niets van elders', 'De pagina’s laden niets van andere bedrijven: lettertypen en beelden komen van deze site.'],
  rights: [
    'Uw rechten',
    'U kunt vragen wat er over u is bewaard en het laten verbeteren of wissen. Schrijf naar het adres hierboven.',
    'U kunt ook een klacht indienen bij: {0}.',
  ],
  question: 'Voor het colofon: {0}? Laat leeg als het er niet is.',
  reply: 'Hier is een concept: {0}. Lees en bevestig het; het is geen juridisch advies.',
}
