import { baseLanguage } from '@manara/contracts'
import type { Lang } from '@manara/contracts'

type Words = { title: string; text: string }

const words: Readonly<Record<string, Words>> = {
  en: { title: 'No network', text: 'You are offline. Pages you have read before open all the same; this one needs a connection.' },
  de: {
    title: 'Kein Netz',
    text: 'Sie sind offline. Seiten, die Sie schon gelesen haben, öffnen sich trotzdem; diese hier braucht eine Verbindung.',
  },
  fr: {
    title: 'Pas de réseau',
    text: 'Vous êtes hors ligne. Les pages déjà lues s’ouvrent quand même ; celle-ci a besoin d’une connexion.',
  },
  it: { title: 'Nessuna rete', text: 'Sei offline. Le pagine già lette si aprono lo stesso; per questa serve una connessione.' },
  es: { title: 'Sin conexión', text: 'No hay red. Las páginas que ya ha leído se abren igualmente; esta necesita conexión.' },
  nl: { title: 'Geen netwerk', text: 'U bent offline. Pagina’s die u al hebt gelezen gaan toch open; deze heeft verbinding nodig.' },
  cs: { title: 'Bez připojení', text: 'Jste offline. Stránky, které jste už četli, se otevřou i tak; tahle potřebuje připojení.' },
  pl: { title: 'Brak sieci', text: 'Jesteś offline. Strony już przeczytane otworzą się mimo to; ta potrzebuje połączenia.' },
  ru: { title: 'Нет сети', text: 'Вы не в сети. Страницы, которые вы уже читали, откроются и так; для этой нужно соединение.' },
  ar: { title: 'لا اتصال بالشبكة', text: 'أنت غير متصل. الصفحات التي قرأتها من قبل تفتح كما هي، أما هذه فتحتاج إلى اتصال.' },
}

/** What a page says that cannot be fetched. English where a language has no words of its own. */
export const offlineWords = (lang: Lang): Words => words[baseLanguage(lang)] ?? (words['en'] as Words)
