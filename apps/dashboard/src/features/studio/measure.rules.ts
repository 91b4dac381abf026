const easternDigits = /[٠-٩]/g

/** An amount however it was typed: `1.234,50`, `4,50`, `٤٫٥`; nothing where it is none. */
export function amountFrom(words: string): number | undefined {
  const plain = words
    .trim()
    .replaceAll(easternDigits, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[٬'’\s\u00a0\u202f]/g, '')
    .replaceAll('٫', '.')
  const isThousands = /^\d{1,3}([.,]\d{3})+$/.test(plain)
  const text = isThousands ? plain.replaceAll(/[.,]/g, '') : plain.replaceAll(/[.,](?=.*[.,])/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** A text that is a day of the calendar. */
export const isoDate = (text: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined

/** `8`, `8.30`, `08:30` and `٨:٣٠` as `08:30`; nothing where it is no time. `24:00` is the end of a day. */
export function clockTime(words: string): string | undefined {
  const plain = words.trim().replaceAll(easternDigits, (digit) => String(digit.charCodeAt(0) - 0x660))
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(plain) ?? []
  if (hours === '' || Number(minutes) > 59) return undefined
  const time = `${hours.padStart(2, '0')}:${minutes}`
  return Number(hours) < 24 || time === '24:00' ? time : undefined
}
