import { describe, expect, it } from 'vitest'
import { passwordFault } from './password.rules.ts'

describe('a password', () => {
  it.each([
    'correct horse battery',
    'violet otter lamp 42',
    'مطر خفيف على النافذة',
    'Xk3!pQz9vT',
    'wrangle-mossy-piccolo',
    'grüne Tasse am Fluss',
    '熊猫喜欢吃很多新鲜的竹子',
  ])('may be %s', (password) => {
    expect(passwordFault(password, ['Anna', 'anna@example.com'])).toBeUndefined()
  })

  it.each([
    'short',
    'password123',
    'P@ssw0rd2026!',
    'Passwort1234',
    'qwertyuiop',
    'asdfghjkl123',
    '1234567890',
    '0987654321',
    'aaaaaaaaaaaa',
    'abababababab',
    'abcdefghijkl',
    'letmein12345',
    'iloveyou2026',
    'Welcome2026!',
    'admin123456',
    'manara2026!!',
    'footballfootball',
    'كلمةالمرور١٢٣',
    'a'.repeat(129),
  ])('may not be %s', (password) => {
    expect(passwordFault(password)).toMatch(/\.$/)
  })

  it('may not be little more than the name or address of its owner', () => {
    expect(passwordFault('annamaria2026', ['Annamaria Huber', 'annamaria@example.com'])).toContain('first that are tried')
    expect(passwordFault('annamaria2026')).toBeUndefined()
  })

  it('is counted in characters, not in bytes', () => {
    expect(passwordFault('مرحبًا يا')).toContain('at least 10')
    expect(passwordFault('🐙🦊🐢🦉🐝🦋🐞🦀🐌🐬')).toBeUndefined()
  })
})
