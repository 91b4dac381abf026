import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const used = () => {
  const files = ['package.json', ...globSync('{apps,packages}/*/package.json', { cwd: root })]
  const names = files.flatMap((file) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest
    return [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})]
  })
  return new Set(
    names.filter((name) => !name.startsWith('@manara/')).map((name) => name.replace(/^(@fontsource(?:-variable)?)\/.*/, '$1/*')),
  )
}

const explained = () => {
  const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  return new Set(rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)))
}

test('every dependency says why it is here, and none is explained that is gone', () => {
  expect([...explained()].sort()).toEqual([...used()].sort())
})
