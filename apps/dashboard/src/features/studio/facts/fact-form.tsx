import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { amountFrom, isoDate } from '../measure.rules.ts'
import { useStudio } from '../studio-context.ts'
import type { Fact } from '../types.ts'
import { HoursForm } from './hours-form.tsx'
import { Sheet } from './sheet.tsx'
import type { FormProps } from './sheet.tsx'

/** What a fact with parts is changed in. Whatever the owner puts in here is their word. */
export function FactForm({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const { edits } = useStudio()
  const save = async (value: unknown) => {
    const changed = { ...fact, value, confirmed: true, source: { by: 'owner' as const } } as Fact
    const isSaved = await edits.edit({ op: 'set_fact', fact: changed })
    if (isSaved) onClose()
    return isSaved
  }
  if (fact.kind === 'hours') return <HoursForm fact={fact} save={save} onClose={onClose} />
  if (fact.kind === 'offer') return <OfferForm fact={fact} save={save} onClose={onClose} />
  if (fact.kind === 'date') return <DateForm fact={fact} save={save} onClose={onClose} />
  return fact.kind === 'testimonial' ? <VoiceForm fact={fact} save={save} onClose={onClose} /> : null
}

type Texts = Record<string, string> | undefined
const inLang = (text: Texts, lang: string) => text?.[lang] ?? Object.values(text ?? {})[0] ?? ''
/** Words in one language beside those in others; the only language a text has is the one that is changed. */
const withWords = (text: Texts, lang: string, words: string): Record<string, string> => {
  const [only, ...more] = Object.keys(text ?? {})
  return only !== undefined && more.length === 0 && text?.[lang] === undefined ? { [only]: words } : { ...text, [lang]: words }
}

function OfferForm({ fact, save, onClose }: FormProps<'offer'>) {
  const { t } = useTranslation('editor')
  const { lang } = useStudio()
  const { name, text, price } = fact.value
  const [given, setGiven] = useState({
    name: inLang(name, lang),
    text: inLang(text, lang),
    amount: price ? String(price.amount) : '',
    currency: price?.currency ?? '',
  })
  const [tried, setTried] = useState(false)
  const set = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const amount = amountFrom(given.amount)
  const badAmount = given.amount.trim() !== '' && amount === undefined
  const send = () => {
    setTried(true)
    if (given.name.trim() === '' || badAmount) return
    void save({
      name: withWords(name, lang, given.name.trim()),
      ...(given.text.trim() === '' ? {} : { text: withWords(text, lang, given.text.trim()) }),
      ...(amount === undefined ? {} : { price: { from: false, ...price, amount, currency: given.currency.trim().toUpperCase() } }),
    })
  }
  return (
    <Sheet onSave={send} onClose={onClose}>
      <TextField
        label={t('facts.offer_name')}
        value={given.name}
        dir="auto"
        autoFocus
        maxLength={120}
        error={tried && given.name.trim() === '' ? t('facts.needed') : undefined}
        onChange={(words) => set({ name: words })}
      />
      <TextArea label={t('facts.offer_text')} value={given.text} maxLength={400} onChange={(words) => set({ text: words })} />
      <div className="st-price">
        <TextField
          label={t('facts.price')}
          inputMode="decimal"
          ltr
          value={given.amount}
          error={tried && badAmount ? t('measure.bad_amount') : undefined}
          onChange={(words) => set({ amount: words })}
        />
        <TextField
          label={t('facts.currency')}
          ltr
          maxLength={3}
          placeholder="EUR"
          value={given.currency}
          onChange={(words) => set({ currency: words })}
        />
      </div>
    </Sheet>
  )
}

function DateForm({ fact, save, onClose }: FormProps<'date'>) {
  const { t } = useTranslation('editor')
  const { lang } = useStudio()
  const { date, time, title, place } = fact.value
  const [given, setGiven] = useState({ date, time: time ?? '', title: inLang(title, lang), place: inLang(place, lang) })
  const [tried, setTried] = useState(false)
  const set = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const lacks = (text: string) => (tried && text.trim() === '' ? t('facts.needed') : undefined)
  const send = () => {
    setTried(true)
    if (given.title.trim() === '' || given.date.trim() === '') return
    void save({
      date: given.date.trim(),
      title: withWords(title, lang, given.title.trim()),
      ...(given.time.trim() === '' ? {} : { time: given.time.trim() }),
      ...(given.place.trim() === '' ? {} : { place: withWords(place, lang, given.place.trim()) }),
    })
  }
  return (
    <Sheet onSave={send} onClose={onClose}>
      <TextField
        label={t('facts.date_title')}
        value={given.title}
        dir="auto"
        autoFocus
        maxLength={120}
        error={lacks(given.title)}
        onChange={(words) => set({ title: words })}
      />
      <div className="st-price">
        <TextField
          label={t('facts.date')}
          type={given.date === '' || isoDate(given.date) ? 'date' : 'text'}
          value={given.date}
          error={lacks(given.date)}
          onChange={(words) => set({ date: words })}
        />
        <TextField
          label={t('facts.time')}
          ltr
          maxLength={20}
          placeholder="19:30"
          value={given.time}
          onChange={(words) => set({ time: words })}
        />
      </div>
      <TextField label={t('facts.place')} dir="auto" maxLength={120} value={given.place} onChange={(words) => set({ place: words })} />
    </Sheet>
  )
}

function VoiceForm({ fact, save, onClose }: FormProps<'testimonial'>) {
  const { t } = useTranslation('editor')
  const { lang } = useStudio()
  const [given, setGiven] = useState({ quote: inLang(fact.value.quote, lang), author: fact.value.author })
  const [tried, setTried] = useState(false)
  const lacks = (text: string) => (tried && text.trim() === '' ? t('facts.needed') : undefined)
  const send = () => {
    setTried(true)
    if (given.quote.trim() === '' || given.author.trim() === '') return
    void save({ quote: withWords(fact.value.quote, lang, given.quote.trim()), author: given.author.trim() })
  }
  return (
    <Sheet onSave={send} onClose={onClose}>
      <p className="s q">{t('facts.voice_help')}</p>
      <TextArea
        label={t('facts.quote')}
        value={given.quote}
        autoFocus
        maxLength={600}
        error={lacks(given.quote)}
        onChange={(quote) => setGiven({ ...given, quote })}
      />
      <TextField
        label={t('facts.author')}
        dir="auto"
        maxLength={120}
        value={given.author}
        error={lacks(given.author)}
        onChange={(author) => setGiven({ ...given, author })}
      />
    </Sheet>
  )
}
