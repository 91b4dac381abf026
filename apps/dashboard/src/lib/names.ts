/** A name of the kit: in English, in Arabic, and in the language it was asked in. */
export type Named = { en: string; [lang: string]: string }

export const nameIn = (name: Named, language: string): string => name[language] ?? name.en
