import type { EditCase } from '../want.ts'
import { casesIn } from '../want.ts'

/** Three more in each language, worded otherwise, written when all others were met. */
export const latePageCases: readonly EditCase[] = [
  ...casesIn('en', [
    {
      say: 'can the weddings page live at /wedding-cakes instead',
      secondPage: 'Weddings',
      want: { kind: 'page_address', title: 'Weddings', slug: 'wedding-cakes' },
    },
    {
      say: 'seo text for the page Weddings: Cakes for your big day',
      secondPage: 'Weddings',
      want: { kind: 'page_described', title: 'Weddings', contains: 'Cakes for your big day' },
    },
    { say: 'the homepage should be called Start', want: { kind: 'front_named', to: 'Start' } },
  ]),
  ...casesIn('de', [
    {
      say: 'die seite hochzeiten bitte unter /torten erreichbar machen',
      secondPage: 'Hochzeiten',
      want: { kind: 'page_address', title: 'Hochzeiten', slug: 'torten' },
    },
    {
      say: 'Seitenbeschreibung für Hochzeiten: Torten für den großen Tag',
      secondPage: 'Hochzeiten',
      want: { kind: 'page_described', title: 'Hochzeiten', contains: 'Torten für den großen Tag' },
    },
    { say: 'Startseite heißt ab jetzt Daheim', want: { kind: 'front_named', to: 'Daheim' } },
  ]),
  ...casesIn('fr', [
    {
      say: 'mets la page Mariages à l’adresse /gateaux',
      secondPage: 'Mariages',
      want: { kind: 'page_address', title: 'Mariages', slug: 'gateaux' },
    },
    {
      say: 'dans google la page Mariages doit afficher « Des gâteaux pour le grand jour »',
      secondPage: 'Mariages',
      want: { kind: 'page_described', title: 'Mariages', contains: 'Des gâteaux pour le grand jour' },
    },
    { say: 'appelle la page d’accueil Chez nous', want: { kind: 'front_named', to: 'Chez nous' } },
  ]),
  ...casesIn('it', [
    {
      say: 'la pagina Matrimoni deve stare su /torte-nuziali',
      secondPage: 'Matrimoni',
      want: { kind: 'page_address', title: 'Matrimoni', slug: 'torte-nuziali' },
    },
    {
      say: 'metti come descrizione della pagina Matrimoni: Torte per il grande giorno',
      secondPage: 'Matrimoni',
      want: { kind: 'page_described', title: 'Matrimoni', contains: 'Torte per il grande giorno' },
    },
    { say: 'la home chiamala Da noi', want: { kind: 'front_named', to: 'Da noi' } },
  ]),
  ...casesIn('es', [
    { say: 'pon la página Bodas en /tartas', secondPage: 'Bodas', want: { kind: 'page_address', title: 'Bodas', slug: 'tartas' } },
    {
      say: 'descripción para buscadores de la página Bodas: Tartas para el gran día',
      secondPage: 'Bodas',
      want: { kind: 'page_described', title: 'Bodas', contains: 'Tartas para el gran día' },
    },
    { say: 'la página principal se llama ahora Nuestra casa', want: { kind: 'front_named', to: 'Nuestra casa' } },
  ]),
  ...casesIn('nl', [
    {
      say: 'zet de pagina Bruiloften op /taarten',
      secondPage: 'Bruiloften',
      want: { kind: 'page_address', title: 'Bruiloften', slug: 'taarten' },
    },
    {
      say: 'omschrijving van de pagina Bruiloften: Taarten voor de grote dag',
      secondPage: 'Bruiloften',
      want: { kind: 'page_described', title: 'Bruiloften', contains: 'Taarten voor de grote dag' },
    },
    { say: 'de homepagina moet Thuis heten', want: { kind: 'front_named', to: 'Thuis' } },
  ]),
  ...casesIn('cs', [
    { say: 'stránka Svatby ať je na /dorty', secondPage: 'Svatby', want: { kind: 'page_address', title: 'Svatby', slug: 'dorty' } },
    {
      say: 'do vyhledávačů dej ke stránce Svatby: Dorty na velký den',
      secondPage: 'Svatby',
      want: { kind: 'page_described', title: 'Svatby', contains: 'Dorty na velký den' },
    },
    { say: 'hlavní stránka se má jmenovat Doma', want: { kind: 'front_named', to: 'Doma' } },
  ]),
  ...casesIn('pl', [
    { say: 'podstrona Wesela ma mieć adres /torty', secondPage: 'Wesela', want: { kind: 'page_address', title: 'Wesela', slug: 'torty' } },
    {
      say: 'ustaw opis podstrony Wesela: Torty na wielki dzień',
      secondPage: 'Wesela',
      want: { kind: 'page_described', title: 'Wesela', contains: 'Torty na wielki dzień' },
    },
    { say: 'strona główna ma się nazywać U nas', want: { kind: 'front_named', to: 'U nas' } },
  ]),
  ...casesIn('ru', [
    {
      say: 'пусть страница Свадьбы открывается по адресу /torty',
      secondPage: 'Свадьбы',
      want: { kind: 'page_address', title: 'Свадьбы', slug: 'torty' },
    },
    {
      say: 'поменяй описание страницы Свадьбы на Торты для большого дня',
      secondPage: 'Свадьбы',
      want: { kind: 'page_described', title: 'Свадьбы', contains: 'Торты для большого дня' },
    },
    { say: 'главная страница пусть называется У нас', want: { kind: 'front_named', to: 'У нас' } },
  ]),
  ...casesIn('ar', [
    { say: 'خلي صفحة الأعراس على /cakes', secondPage: 'الأعراس', want: { kind: 'page_address', title: 'الأعراس', slug: 'cakes' } },
    {
      say: 'اكتب وصف لصفحة الأعراس: كعك ليومكم الكبير',
      secondPage: 'الأعراس',
      want: { kind: 'page_described', title: 'الأعراس', contains: 'كعك ليومكم الكبير' },
    },
    { say: 'خلي اسم الصفحة الرئيسية بيتنا', want: { kind: 'front_named', to: 'بيتنا' } },
  ]),
]
