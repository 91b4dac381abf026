export const passwordLength = { min: 10, max: 128 }

/** What people choose again and again; found also inside, with digits around them or letters swapped for digits. */
const worn = [
  'password',
  'passwort',
  'passord',
  'motdepasse',
  'contrasena',
  'contraseña',
  'wachtwoord',
  'parola',
  'haslo',
  'heslo',
  'senha',
  'geheim',
  'secret',
  'hunter',
  'qwerty',
  'qwertz',
  'azerty',
  'asdfgh',
  'zxcvbn',
  'yxcvbn',
  'qazwsx',
  'letmein',
  'iloveyou',
  'iloveu',
  'welcome',
  'willkommen',
  'bienvenue',
  'benvenuto',
  'bienvenido',
  'sunshine',
  'princess',
  'football',
  'fussball',
  'baseball',
  'basketball',
  'superman',
  'batman',
  'spiderman',
  'monkey',
  'dragon',
  'shadow',
  'master',
  'michael',
  'jennifer',
  'jordan',
  'ashley',
  'charlie',
  'trustno',
  'starwars',
  'pokemon',
  'minecraft',
  'whatever',
  'computer',
  'internet',
  'samsung',
  'google',
  'facebook',
  'linkedin',
  'admin',
  'administrator',
  'changeme',
  'default',
  'guest',
  'root',
  'test',
  'demo',
  'login',
  'access',
  'chocolate',
  'cheese',
  'flower',
  'liverpool',
  'arsenal',
  'chelsea',
  'barcelona',
  'juventus',
  'schalke',
  'bayern',
  'ferrari',
  'mercedes',
  'porsche',
  'corvette',
  'mustang',
  'harley',
  'yankees',
  'steelers',
  'hello',
  'hallo',
  'bonjour',
  'freedom',
  'summer',
  'winter',
  'spring',
  'autumn',
  'sommer',
  'monday',
  'friday',
  'january',
  'december',
  'manara',
  'كلمةالمرور',
  'كلمةالسر',
  'مرحبا',
]
const rows = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'ضصثقفغعهخحجد',
  'شسيبلاتنمكط',
]
const swaps: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i' }

const letters = (text: string): string => [...text].filter((sign) => /\p{L}/u.test(sign)).join('')
const unswapped = (text: string): string => [...text].map((sign) => swaps[sign] ?? sign).join('')
const reversed = (text: string): string => [...text].reverse().join('')

/** What is wrong with a password, as a sentence for the form; nothing when it may be used. `about` are words everybody knows of its owner. */
export function passwordFault(password: string, about: readonly string[] = []): string | undefined {
  const signs = [...password]
  if (signs.length < passwordLength.min)
    return `Use at least ${passwordLength.min} characters; a few unrelated words are easiest to remember.`
  if (signs.length > passwordLength.max) return `Use at most ${passwordLength.max} characters.`
  const plain = password.normalize('NFKC').toLowerCase()
  if (new Set(plain).size < 5 || isWalk(plain)) return 'This repeats or counts up, which is tried first. Choose another one.'
  if (isWorn(plain, about)) return 'This is one of the first that are tried. Choose another one, such as four unrelated words.'
  return undefined
}

/** Nothing but a walk over the keyboard, the alphabet or the digits. */
function isWalk(plain: string): boolean {
  const steps = rows.flatMap((row) => [row, reversed(row)])
  const parts = plain.match(/.{4}/gsu) ?? []
  return parts.length > 0 && parts.every((part) => steps.some((row) => row.includes(part)))
}

/** Little is left when worn words, the owner's own and digits are taken away. */
function isWorn(plain: string, about: readonly string[]): boolean {
  const own = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => [...word].length >= 4)
  const words = [...worn, ...own, ...rows.map((row) => row.slice(0, 6))].sort((a, b) => b.length - a.length)
  return [plain, unswapped(plain)].some((text) => {
    const left = words.reduce((rest, word) => rest.replaceAll(word, ' '), text)
    return left !== text && [...letters(left)].length < 5
  })
}
