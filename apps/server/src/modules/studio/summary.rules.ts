import { baseLanguage } from '@manara/contracts'
type Way = 'undo' | 'redo' | 'restore' | 'fix'

/** Took back, did again, restored; `{0}` is the number of the version, of a fix how many findings it settled. */
const words: Readonly<Record<string, Readonly<Record<Way, string>>>> = {
  en: {
    undo: 'Took back version {0}',
    redo: 'Did version {0} again',
    restore: 'Restored version {0}',
    fix: 'Fixed what the check found: {0}',
  },
  de: {
    undo: 'Version {0} zurückgenommen',
    redo: 'Version {0} wieder gemacht',
    restore: 'Version {0} wiederhergestellt',
    fix: 'Behoben, was die Prüfung fand: {0}',
  },
  fr: {
    undo: 'Version {0} annulée',
    redo: 'Version {0} rétablie',
    restore: 'Retour à la version {0}',
    fix: 'Corrigé ce que la vérification a trouvé : {0}',
  },
  it: {
    undo: 'Versione {0} annullata',
    redo: 'Versione {0} rifatta',
    restore: 'Versione {0} ripristinata',
    fix: 'Corretto ciò che il controllo ha trovato: {0}',
  },
  es: {
    undo: 'Versión {0} deshecha',
    redo: 'Versión {0} rehecha',
    restore: 'Versión {0} restaurada',
    fix: 'Corregido lo que encontró la revisión: {0}',
  },
  nl: {
    undo: 'Versie {0} teruggedraaid',
    redo: 'Versie {0} weer gedaan',
    restore: 'Versie {0} hersteld',
    fix: 'Verholpen wat de controle vond: {0}',
  },
  cs: {
    undo: 'Verze {0} vzata zpět',
    redo: 'Verze {0} znovu provedena',
    restore: 'Verze {0} obnovena',
    fix: 'Opraveno, co kontrola našla: {0}',
  },
  pl: {
    undo: 'Cofnięto wersję {0}',
    redo: 'Ponowiono wersję {0}',
    restore: 'Przywrócono wersję {0}',
    fix: 'Naprawiono to, co znalazła kontrola: {0}',
  },
  ru: {
    undo: 'Отменена версия {0}',
    redo: 'Снова сделана версия {0}',
    restore: 'Восстановлена версия {0}',
    fix: 'Исправлено найденное проверкой: {0}',
  },
  ar: { undo: 'تراجُع عن النسخة {0}', redo: 'إعادة النسخة {0}', restore: 'استعادة النسخة {0}', fix: 'أُصلح ما وجده الفحص: {0}' },
}

/** How going back or forth is kept, free of language: `undo:3`. */
export const summaryOf = (way: Way, number: number): string => `${way}:${number}`

/** A kept summary as a reader of `lang` sees it, English where no words are known; words of people stay as they are. */
export function summaryIn(summary: string, lang: string): string {
  const [, way, version] = /^(undo|redo|restore|fix):(\d+)$/.exec(summary) ?? []
  if (way === undefined || version === undefined) return summary
  return (words[baseLanguage(lang)] ?? words['en'])?.[way as Way].replace('{0}', version) ?? summary
}
