import type { Labels } from './types.ts'

export const en: Labels = {
  skip: 'Skip to the content', menu: 'Main menu', top: 'to the top', languages: 'Languages',
  name: 'Your name', email: 'E-mail', phone: 'Phone', message: 'Message', optional: 'optional', leaveEmpty: 'Leave this empty', send: 'Send',
  choose: 'Please choose', thanksTitle: 'Thank you', thanksText: 'Your message has arrived.', back: 'Back to the page',
  lostTitle: 'This page is not here', lostText: 'The address may have a slip in it, or the page has moved.', home: 'To the front page',
  hours: 'Opening hours', closed: 'closed', allDay: 'day and night', address: 'Address', map: 'Show on a map', call: 'Call', write: 'Write', whatsapp: 'WhatsApp',
  from: 'from {0}', price: 'Price', item: 'What', day: 'Day', time: 'Time', contact: 'Contact', and: 'and', to: 'to',
}
export const de: Labels = {
  skip: 'Zum Inhalt springen', menu: 'Hauptmenü', top: 'zum Seitenanfang', languages: 'Sprachen',
  name: 'Ihr Name', email: 'E-Mail', phone: 'Telefon', message: 'Nachricht', optional: 'freiwillig', leaveEmpty: 'Dieses Feld leer lassen', send: 'Absenden',
  choose: 'Bitte wählen', thanksTitle: 'Danke', thanksText: 'Ihre Nachricht ist angekommen.', back: 'Zurück zur Seite',
  lostTitle: 'Diese Seite gibt es hier nicht', lostText: 'Vielleicht ist in der Adresse ein Tippfehler, oder die Seite ist umgezogen.', home: 'Zur Startseite',
  hours: 'Öffnungszeiten', closed: 'geschlossen', allDay: 'rund um die Uhr', address: 'Adresse', map: 'Auf der Karte zeigen', call: 'Anrufen', write: 'Schreiben', whatsapp: 'WhatsApp',
  from: 'ab {0}', price: 'Preis', item: 'Was', day: 'Tag', time: 'Zeit', contact: 'Kontakt', and: 'und', to: 'bis',
}
export const fr: Labels = {
  skip: 'Aller au contenu', menu: 'Menu principal', top: 'vers le haut', languages: 'Langues',
  name: 'Votre nom', email: 'E-mail', phone: 'Téléphone', message: 'Message', optional: 'facultatif', leaveEmpty: 'Laisser ce champ vide', send: 'Envoyer',
  choose: 'Veuillez choisir', thanksTitle: 'Merci', thanksText: 'Votre message est bien arrivé.', back: 'Retour à la page',
  lostTitle: 'Cette page n’est pas ici', lostText: 'L’adresse contient peut-être une faute, ou la page a changé de place.', home: 'Vers l’accueil',
  hours: 'Horaires', closed: 'fermé', allDay: 'jour et nuit', address: 'Adresse', map: 'Voir sur la carte', call: 'Appeler', write: 'Écrire', whatsapp: 'WhatsApp',
  from: 'à partir de {0}', price: 'Prix', item: 'Quoi', day: 'Jour', time: 'Heure', contact: 'Contact', and: 'et', to: 'à',
}
export const it: Labels = {
  skip: 'Vai al contenuto', menu: 'Menu principale', top: 'torna su', languages: 'Lingue',
  name: 'Il suo nome', email: 'E-mail', phone: 'Telefono', message: 'Messaggio', optional: 'facoltativo', leaveEmpty: 'Lasciare vuoto questo campo', send: 'Invia',
  choose: 'Scegliere', thanksTitle: 'Grazie', thanksText: 'Il messaggio è arrivato.', back: 'Torna alla pagina',
  lostTitle: 'Questa pagina non è qui', lostText: 'Forse c’è un errore nell’indirizzo, o la pagina è stata spostata.', home: 'Alla pagina iniziale',
  hours: 'Orari', closed: 'chiuso', allDay: 'giorno e notte', address: 'Indirizzo', map: 'Mostra sulla mappa', call: 'Chiama', write: 'Scrivi', whatsapp: 'WhatsApp',
  from: 'da {0}', price: 'Prezzo', item: 'Cosa', day: 'Giorno', time: 'Ora', contact: 'Contatti', and: 'e', to: 'a',
}
export const es: Labels = {
  skip: 'Ir al contenido', menu: 'Menú principal', top: 'volver arriba', languages: 'Idiomas',
  name: 'Su nombre', email: 'Correo', phone: 'Teléfono', message: 'Mensaje', optional: 'opcional', leaveEmpty: 'Deje este campo vacío', send: 'Enviar',
  choose: 'Elija una opción', thanksTitle: 'Gracias', thanksText: 'Su mensaje ha llegado.', back: 'Volver a la página',
  lostTitle: 'Esta página no está aquí', lostText: 'Puede haber un error en la dirección, o la página ha cambiado de sitio.', home: 'A la portada',
  hours: 'Horario', closed: 'cerrado', allDay: 'día y noche', address: 'Dirección', map: 'Ver en el mapa', call: 'Llamar', write: 'Escribir', whatsapp: 'WhatsApp',
  from: 'desde {0}', price: 'Precio', item: 'Qué', day: 'Día', time: 'Hora', contact: 'Contacto', and: 'y', to: 'a',
}
export const nl: Labels = {
  skip: 'Naar de inhoud', menu: 'Hoofdmenu', top: 'naar boven', languages: 'Talen',
  name: 'Uw naam', email: 'E-mail', phone: 'Telefoon', message: 'Bericht', optional: 'niet verplicht', leaveEmpty: 'Laat dit veld leeg', send: 'Versturen',
  choose: 'Maak een keuze', thanksTitle: 'Dank u', thanksText: 'Uw bericht is aangekomen.', back: 'Terug naar de pagina',
  lostTitle: 'Deze pagina is hier niet', lostText: 'Misschien staat er een tikfout in het adres, of is de pagina verhuisd.', home: 'Naar de voorpagina',
  hours: 'Openingstijden', closed: 'gesloten', allDay: 'dag en nacht', address: 'Adres', map: 'Op de kaart tonen', call: 'Bellen', write: 'Schrijven', whatsapp: 'WhatsApp',
  from: 'vanaf {0}', price: 'Prijs', item: 'Wat', day: 'Dag', time: 'Tijd', contact: 'Contact', and: 'en', to: 'tot',
}
export const pt: Labels = {
  skip: 'Ir para o conteúdo', menu: 'Menu principal', top: 'para o topo', languages: 'Línguas',
  name: 'O seu nome', email: 'E-mail', phone: 'Telefone', message: 'Mensagem', optional: 'opcional', leaveEmpty: 'Deixe este campo vazio', send: 'Enviar',
  choose: 'Escolha', thanksTitle: 'Obrigado', thanksText: 'A sua mensagem chegou.', back: 'Voltar à página',
  lostTitle: 'Esta página não está aqui', lostText: 'Talvez haja um erro no endereço, ou a página mudou de lugar.', home: 'Para a página inicial',
  hours: 'Horário', closed: 'fechado', allDay: 'dia e noite', address: 'Morada', map: 'Ver no mapa', call: 'Ligar', write: 'Escrever', whatsapp: 'WhatsApp',
  from: 'desde {0}', price: 'Preço', item: 'O quê', day: 'Dia', time: 'Hora', contact: 'Contacto', and: 'e', to: 'a',
}
