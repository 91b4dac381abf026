import type { EditCase } from '../want.ts'
import { casesIn } from '../want.ts'

export const western: readonly EditCase[] = [
  ...casesIn('en', [
    {
      say: 'change the address of the prices page to /pricing',
      secondPage: 'Prices',
      want: { kind: 'page_address', title: 'Prices', slug: 'pricing' },
    },
    {
      say: 'the url of the page Our story should be our-bakery please',
      secondPage: 'Our story',
      want: { kind: 'page_address', title: 'Our story', slug: 'our-bakery' },
    },
    {
      say: 'the description of the our story page should be: Three generations of bakers in Graz',
      secondPage: 'Our story',
      want: { kind: 'page_described', title: 'Our story', contains: 'Three generations of bakers in Graz' },
    },
    {
      say: 'for google the prices page should say "What our bread and cakes cost"',
      secondPage: 'Prices',
      want: { kind: 'page_described', title: 'Prices', contains: 'What our bread and cakes cost' },
    },
    { say: 'rename the home page to Welcome', want: { kind: 'front_named', to: 'Welcome' } },
    { say: 'can you call the front page Fresh bread every day', want: { kind: 'front_named', to: 'Fresh bread every day' } },
  ]),
  ...casesIn('de', [
    {
      say: 'die Adresse der Seite Preise soll /tarife sein',
      secondPage: 'Preise',
      want: { kind: 'page_address', title: 'Preise', slug: 'tarife' },
    },
    {
      say: 'ändere die URL von der Seite Über uns auf familie',
      secondPage: 'Über uns',
      want: { kind: 'page_address', title: 'Über uns', slug: 'familie' },
    },
    {
      say: 'die Beschreibung der Seite Über uns soll lauten: Backen seit drei Generationen in Graz',
      secondPage: 'Über uns',
      want: { kind: 'page_described', title: 'Über uns', contains: 'Backen seit drei Generationen in Graz' },
    },
    {
      say: 'bei google soll unter der seite Preise stehen "Was Brot und Torten kosten"',
      secondPage: 'Preise',
      want: { kind: 'page_described', title: 'Preise', contains: 'Was Brot und Torten kosten' },
    },
    { say: 'nenn die Startseite Willkommen', want: { kind: 'front_named', to: 'Willkommen' } },
    { say: 'die startseite bitte in Frisches Brot umbenennen', want: { kind: 'front_named', to: 'Frisches Brot' } },
  ]),
  ...casesIn('fr', [
    {
      say: "change l'adresse de la page Tarifs en /nos-prix",
      secondPage: 'Tarifs',
      want: { kind: 'page_address', title: 'Tarifs', slug: 'nos-prix' },
    },
    {
      say: "l'url de la page Histoire doit être la-famille",
      secondPage: 'Histoire',
      want: { kind: 'page_address', title: 'Histoire', slug: 'la-famille' },
    },
    {
      say: 'la description de la page Histoire : Trois générations de boulangers à Lyon',
      secondPage: 'Histoire',
      want: { kind: 'page_described', title: 'Histoire', contains: 'Trois générations de boulangers à Lyon' },
    },
    {
      say: 'pour google, décris la page Tarifs comme « Le prix du pain et des gâteaux »',
      secondPage: 'Tarifs',
      want: { kind: 'page_described', title: 'Tarifs', contains: 'Le prix du pain et des gâteaux' },
    },
    { say: "renomme la page d'accueil en Bienvenue", want: { kind: 'front_named', to: 'Bienvenue' } },
    { say: "la page d'accueil doit s'appeler Pain frais", want: { kind: 'front_named', to: 'Pain frais' } },
  ]),
  ...casesIn('it', [
    {
      say: "cambia l'indirizzo della pagina Prezzi in /listino",
      secondPage: 'Prezzi',
      want: { kind: 'page_address', title: 'Prezzi', slug: 'listino' },
    },
    {
      say: "l'url della pagina Storia deve essere la-famiglia",
      secondPage: 'Storia',
      want: { kind: 'page_address', title: 'Storia', slug: 'la-famiglia' },
    },
    {
      say: 'la descrizione della pagina Storia deve essere: Fornai da tre generazioni',
      secondPage: 'Storia',
      want: { kind: 'page_described', title: 'Storia', contains: 'Fornai da tre generazioni' },
    },
    {
      say: 'su google per la pagina Prezzi scrivi "Quanto costano pane e torte"',
      secondPage: 'Prezzi',
      want: { kind: 'page_described', title: 'Prezzi', contains: 'Quanto costano pane e torte' },
    },
    { say: 'rinomina la home page in Benvenuti', want: { kind: 'front_named', to: 'Benvenuti' } },
    { say: 'la pagina iniziale chiamala Pane fresco', want: { kind: 'front_named', to: 'Pane fresco' } },
  ]),
  ...casesIn('es', [
    {
      say: 'cambia la dirección de la página Precios a /tarifas',
      secondPage: 'Precios',
      want: { kind: 'page_address', title: 'Precios', slug: 'tarifas' },
    },
    {
      say: 'la url de la página Historia que sea la-familia',
      secondPage: 'Historia',
      want: { kind: 'page_address', title: 'Historia', slug: 'la-familia' },
    },
    {
      say: 'la descripción de la página Historia debe ser: Tres generaciones de panaderos',
      secondPage: 'Historia',
      want: { kind: 'page_described', title: 'Historia', contains: 'Tres generaciones de panaderos' },
    },
    {
      say: 'en google pon para la página Precios "Lo que cuestan el pan y las tartas"',
      secondPage: 'Precios',
      want: { kind: 'page_described', title: 'Precios', contains: 'Lo que cuestan el pan y las tartas' },
    },
    { say: 'cambia el nombre de la página de inicio a Bienvenidos', want: { kind: 'front_named', to: 'Bienvenidos' } },
    { say: 'renombra la portada como Pan recién hecho', want: { kind: 'front_named', to: 'Pan recién hecho' } },
  ]),
  ...casesIn('nl', [
    {
      say: 'verander het adres van de pagina Prijzen in /tarieven',
      secondPage: 'Prijzen',
      want: { kind: 'page_address', title: 'Prijzen', slug: 'tarieven' },
    },
    {
      say: 'de url van de pagina Geschiedenis moet onze-familie worden',
      secondPage: 'Geschiedenis',
      want: { kind: 'page_address', title: 'Geschiedenis', slug: 'onze-familie' },
    },
    {
      say: 'de beschrijving van de pagina Geschiedenis moet zijn: Drie generaties bakkers',
      secondPage: 'Geschiedenis',
      want: { kind: 'page_described', title: 'Geschiedenis', contains: 'Drie generaties bakkers' },
    },
    {
      say: 'bij google moet voor de pagina Prijzen staan "Wat brood en taart kosten"',
      secondPage: 'Prijzen',
      want: { kind: 'page_described', title: 'Prijzen', contains: 'Wat brood en taart kosten' },
    },
    { say: 'hernoem de startpagina naar Welkom', want: { kind: 'front_named', to: 'Welkom' } },
    { say: 'noem de homepage Vers brood', want: { kind: 'front_named', to: 'Vers brood' } },
  ]),
]
