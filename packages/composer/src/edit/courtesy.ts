import { fold, wholeWord } from '../parse/fold.ts'
import { also } from '../reading/words/list.ts'

const hello = [
  'hi|hello|hey|good (?:morning|evening|afternoon|day)|dear (?:team|all)',
  'hallo|guten (?:tag|morgen|abend)|servus|grüß (?:gott|dich)|moin|liebes team',
  'bonjour|bonsoir|salut|coucou',
  'buongiorno|buonasera|ciao|salve',
  'hola|buenas(?: tardes| noches)?|buenos días',
  'hoi|goedemorgen|goedemiddag|goedenavond|goedendag|dag',
  'ahoj|dobrý den|dobré ráno|zdravím',
  'cześć|dzień dobry|witam|hej',
  'привет|здравствуйте|добрый (?:день|вечер)|доброе утро',
  'السلام عليكم(?: ورحمه الله)?(?: وبركاته)?|مرحبا|اهلا|صباح الخير|مساء الخير|هلا',
].join('|')
const thanks = [
  'thanks(?: (?:a lot|so much|in advance))?|thank you(?: (?:very much|so much))?|thx|cheers|ta',
  '(?:vielen |herzlichen |besten )?dank(?: im voraus| dir| ihnen)?|danke(?: schön| sehr| im voraus)?|lg|mfg',
  'merci(?: beaucoup| d’avance)?',
  '(?:mille )?grazie(?: mille)?',
  '(?:muchas )?gracias',
  '(?:alvast )?(?:bedankt|dank je(?: wel)?|dank u(?: wel)?)',
  '(?:moc |předem )?(?:děkuji|děkuju|díky|dík)',
  '(?:z góry )?(?:dziękuję|dzięki|dziekuje)',
  '(?:большое |заранее )?спасибо(?: большое)?|благодарю',
  'شكرا(?: لكم| لك| جزيلا| مقدما)?|مع الشكر|يعطيك العافيه',
].join('|')

const start = new RegExp(`^\\s*(?:${wholeWord(also(hello).slice(1), 'u').source})[\\s,،.!؟…-]+`, 'u')
const end = new RegExp(`[\\s,،.!?؟]+(?:${wholeWord(also(thanks).slice(1), 'u').source})[\\s.!،,:)🙏😊-]*$`, 'u')

/** A message without "hello" at its start and "thank you" at its end: they order nothing, in whatever language they are said. */
export function withoutCourtesy(message: string): string {
  const folded = fold(message)
  const from = start.exec(folded.text)?.[0].length ?? 0
  const rest = fold(folded.original(from))
  const closing = end.exec(rest.text)
  // The mark that ends the request stays: "…"? Thanks.
  const mark = closing ? (/^\s*[?!.؟]/u.exec(closing[0])?.[0] ?? '') : ''
  const plain = closing ? rest.original(0, closing.index) + mark : rest.original(0)
  return plain.trim() === '' ? message : plain.trim()
}
