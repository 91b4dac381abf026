type Phrases = {
  made: (sections: number) => string
  understood: string
  writing: (label: string) => string
  undone: string
  redone: string
  nothing: string
  asking: (questions: number) => string
}

const en: Phrases = {
  made: (sections) => `Your site stands, in ${sections} sections. Click any text to change it, or say what should be different.`,
  understood: 'Reading what you wrote',
  writing: (label) => `Writing: ${label}`,
  undone: 'Taken back.',
  redone: 'Done again.',
  nothing: 'There is nothing to take back.',
  asking: (questions) =>
    questions === 1 ? 'One thing nobody told me yet; I left it out:' : `${questions} things nobody told me yet; I left them out:`,
}
const ar: Phrases = {
  made: (sections) => `موقعك جاهز، وفيه ${sections} أقسام. يمكن النقر على أي نص لتغييره، أو كتابة ما يلزم تغييره هنا.`,
  understood: 'قراءة ما كُتب',
  writing: (label) => `كتابة: ${label}`,
  undone: 'تم التراجع.',
  redone: 'أُعيد التغيير.',
  nothing: 'لا شيء للتراجع عنه.',
  asking: (questions) => (questions === 1 ? 'أمر واحد لم يُذكر بعد، فتركته:' : 'أمور لم تُذكر بعد، فتركتها:'),
}

/** What the studio says by itself, in the language of the owner; other languages hear English. */
export const phrasesFor = (lang: string): Phrases => (lang === 'ar' ? ar : en)
