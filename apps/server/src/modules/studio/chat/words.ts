import { baseLanguage } from '@manara/contracts'
import { sectionName } from '@manara/composer'

/** What the studio says by itself. `{0}` stands for a number, or for the name of a section; `one` and `some` bring the questions that follow. */
type Phrases = Readonly<Record<'made' | 'understood' | 'writing' | 'undone' | 'redone' | 'nothing' | 'one' | 'some', string>>

const en: Phrases = {
  made: 'Your site stands, in {0} sections. Click any text to change it, or say what should be different.',
  understood: 'Reading what you wrote',
  writing: 'Writing: {0}',
  undone: 'Taken back.',
  redone: 'Done again.',
  nothing: 'There is nothing to take back.',
  one: 'One thing nobody told me yet; I left it out:',
  some: '{0} things nobody told me yet; I left them out:',
}

/** Numbers stand behind a colon wherever a language would bend the word beside them. */
const tables: Readonly<Record<string, Phrases>> = {
  en,
  de: {
    made: 'Ihre Seite steht, in {0} Abschnitten. Klicken Sie auf einen Text, um ihn zu ändern, oder sagen Sie, was anders werden soll.',
    understood: 'Ich lese, was Sie geschrieben haben',
    writing: 'Entsteht gerade: {0}',
    undone: 'Zurückgenommen.',
    redone: 'Wieder gemacht.',
    nothing: 'Es gibt nichts zurückzunehmen.',
    one: 'Eines hat mir noch niemand gesagt; ich habe es weggelassen:',
    some: '{0} Dinge hat mir noch niemand gesagt; ich habe sie weggelassen:',
  },
  fr: {
    made: 'Votre site est prêt, en {0} sections. Cliquez sur un texte pour le changer, ou dites ce qui doit être différent.',
    understood: 'Lecture de votre message',
    writing: 'Rédaction\u00a0: {0}',
    undone: 'C’est annulé.',
    redone: 'C’est rétabli.',
    nothing: 'Il n’y a rien à annuler.',
    one: 'Une chose ne m’a pas encore été dite\u202f; je l’ai laissée de côté\u00a0:',
    some: '{0} choses ne m’ont pas encore été dites\u202f; je les ai laissées de côté\u00a0:',
  },
  it: {
    made: 'Il tuo sito è pronto. Sezioni: {0}. Fai clic su un testo per cambiarlo, o di’ che cosa deve essere diverso.',
    understood: 'Lettura del tuo messaggio',
    writing: 'In preparazione: {0}',
    undone: 'Annullato.',
    redone: 'Ripristinato.',
    nothing: 'Non c’è nulla da annullare.',
    one: 'Una cosa non mi è ancora stata detta; l’ho lasciata fuori:',
    some: '{0} cose non mi sono ancora state dette; le ho lasciate fuori:',
  },
  es: {
    made: 'Tu web está lista, con {0} secciones. Haz clic en un texto para cambiarlo o di qué debe ser distinto.',
    understood: 'Leyendo lo que escribiste',
    writing: 'Escribiendo: {0}',
    undone: 'Deshecho.',
    redone: 'Hecho de nuevo.',
    nothing: 'No hay nada que deshacer.',
    one: 'Hay una cosa que aún no me han dicho; la he dejado fuera:',
    some: 'Hay {0} cosas que aún no me han dicho; las he dejado fuera:',
  },
  nl: {
    made: 'Je site staat er, in {0} blokken. Klik op een tekst om die te veranderen, of zeg wat er anders moet.',
    understood: 'Ik lees wat je schreef',
    writing: 'In de maak: {0}',
    undone: 'Teruggedraaid.',
    redone: 'Weer gedaan.',
    nothing: 'Er is niets om terug te draaien.',
    one: 'Eén ding heeft nog niemand me verteld; ik heb het weggelaten:',
    some: '{0} dingen heeft nog niemand me verteld; ik heb ze weggelaten:',
  },
  cs: {
    made: 'Váš web je hotový, počet oddílů: {0}. Kliknutím na text ho změníte, nebo napište, co má být jinak.',
    understood: 'Čtu, co jste napsali',
    writing: 'Právě vzniká: {0}',
    undone: 'Vráceno zpět.',
    redone: 'Znovu provedeno.',
    nothing: 'Není co vracet.',
    one: 'Jednu věc mi zatím nikdo neřekl, proto na webu není:',
    some: 'Některé věci mi zatím nikdo neřekl, proto na webu nejsou (celkem {0}):',
  },
  pl: {
    made: 'Strona jest gotowa, liczba sekcji: {0}. Kliknięcie w tekst pozwala go zmienić; można też napisać, co ma być inaczej.',
    understood: 'Czytam wiadomość',
    writing: 'Powstaje: {0}',
    undone: 'Cofnięto.',
    redone: 'Przywrócono.',
    nothing: 'Nie ma czego cofnąć.',
    one: 'Jednej rzeczy jeszcze nie znam, więc jej nie ma na stronie:',
    some: 'Kilku rzeczy jeszcze nie znam, więc nie ma ich na stronie (razem {0}):',
  },
  ru: {
    made: 'Ваш сайт готов, разделов: {0}. Нажмите на любой текст, чтобы изменить его, или скажите, что должно быть иначе.',
    understood: 'Читаю, что вы написали',
    writing: 'Пишется: {0}',
    undone: 'Отменено.',
    redone: 'Сделано снова.',
    nothing: 'Отменять нечего.',
    one: 'Одного мне ещё не сказали, поэтому на сайте этого нет:',
    some: 'Кое-чего мне ещё не сказали, поэтому на сайте этого нет (всего {0}):',
  },
  ar: {
    made: 'موقعك جاهز، وفيه {0} أقسام. يمكن النقر على أي نص لتغييره، أو كتابة ما يلزم تغييره هنا.',
    understood: 'قراءة ما كُتب',
    writing: 'كتابة: {0}',
    undone: 'تم التراجع.',
    redone: 'أُعيد التغيير.',
    nothing: 'لا شيء للتراجع عنه.',
    one: 'أمر واحد لم يُذكر بعد، فتركته:',
    some: 'أمور لم تُذكر بعد وعددها {0}، فتركتها:',
  },
}

/** What the studio says by itself, in the language of the owner; languages without a table hear English. */
export function phrasesFor(lang: string) {
  const table = tables[baseLanguage(lang)] ?? en
  const filled = (words: string, value: string | number) => words.replace('{0}', String(value))
  return {
    ...table,
    made: (sections: number) => filled(table.made, sections),
    writing: (type: string) => filled(table.writing, sectionName(type, lang)),
    asking: (questions: number) => (questions === 1 ? table.one : filled(table.some, questions)),
  }
}
