import comments from '@eslint-community/eslint-plugin-eslint-comments'
import tseslint from 'typescript-eslint'

const say = (selector, message) => ({ selector, message })
const noDefault = say('ExportDefaultDeclaration', 'Name every export.')
const noStar = say('ExportAllDeclaration', 'List what the door shows; no export *.')
const noModuleMock = say(
  "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]",
  'Pass a fake in instead of mocking a file.',
)
const noClock = [
  say("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Take the time as an argument.'),
  say("NewExpression[callee.name='Date'][arguments.length=0]", 'Take the time as an argument.'),
  say("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'Take randomness as an argument.'),
]
// A side of the page has a name that holds in both directions.
const physicalSide = say(
  "JSXAttribute[name.name='className'] Literal[value=/(^|\\s)(m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|text-(left|right))-/]",
  'Use ms-, me-, ps-, pe-, start-, end-: the dashboard is mirrored for Arabic.',
)

const config = tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', 'data/**', 'test-output/**', 'apps/dashboard/public/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin, '@eslint-community/eslint-comments': comments },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only config/env.ts reads the environment.' }],
      'no-restricted-syntax': ['error', noDefault, noStar, noModuleMock],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@eslint-community/eslint-comments/require-description': 'error',
      '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
    },
  },
  {
    files: ['**/config/env.ts', 'scripts/**', 'bench/**', 'e2e/**', '**/tests/**', '**/*.test.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  // A screen's markup is long without being complicated.
  {
    files: ['apps/dashboard/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefault, noStar, noModuleMock, physicalSide],
    },
  },
  { files: ['**/*.test.{ts,tsx}', '**/tests/**', 'e2e/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 500] } },
  {
    files: ['packages/{site-kit,composer,contracts}/**/*.ts', '**/*rules.ts', '**/*policy.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefault, noStar, noModuleMock, ...noClock] },
  },
  // A drawing speaks in coordinates: x, y, width, height.
  { files: ['packages/site-kit/src/art/**'], rules: { 'max-params': ['error', 6] } },
  // Word lists and label tables are data in TypeScript's clothes.
  {
    files: [
      'packages/composer/src/{trades,labels,words,cases}/**',
      'packages/site-kit/src/{labels,samples}/**',
      'packages/site-kit/src/theme/colour-ideas.ts',
    ],
    rules: { 'max-lines': ['error', 600] },
  },
)

export default config
