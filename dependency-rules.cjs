// Who may import whom. Each rule says why, so the failing build teaches.
// Change an arrow here only together with a decision record.
const server = '^apps/server/src'
const mod = `${server}/modules`
const tests = ['\\.test\\.tsx?$', '/tests?/', '/testing/']

// Read as: the key may call the front door (index.ts) of these modules.
const arrows = {
  accounts: [],
  experiments: ['accounts', 'hosting'],
  hosting: ['accounts'],
  leads: ['accounts'],
  operations: ['accounts'],
  studio: ['accounts', 'hosting'],
}

const arrowRules = Object.entries(arrows).map(([name, friends]) => ({
  name: `arrow-${name}`,
  comment: `${name} may only call: ${friends.join(', ') || 'no other module'}. Use an event or a run instead.`,
  severity: 'error',
  from: { path: `${mod}/${name}/` },
  to: { path: `${mod}/`, pathNot: [name, ...friends].map((friend) => `${mod}/${friend}/`) },
}))

module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: 'front-door',
      comment: 'Enter another module through its index.ts only.',
      severity: 'error',
      from: { path: `${mod}/([^/]+)/` },
      to: { path: `${mod}/`, pathNot: [`${mod}/$1/`, `${mod}/[^/]+/index\\.ts$`] },
    },
    {
      name: 'outside-uses-front-door',
      comment: 'App assembly sees a module as one value: its index.ts.',
      severity: 'error',
      from: { path: server, pathNot: [`${mod}/`, '\\.test\\.ts$'] },
      to: { path: `${mod}/`, pathNot: `${mod}/[^/]+/index\\.ts$` },
    },
    {
      name: 'inside-avoids-own-door',
      comment: 'Inside a module import the file itself; going through index.ts makes loops.',
      severity: 'error',
      from: { path: `${mod}/([^/]+)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${mod}/$1/index\\.ts$` },
    },
    {
      name: 'assembly-is-the-top',
      comment: 'main.ts and the wiring sit on top; nothing below may reach up.',
      severity: 'error',
      from: { path: `${server}/(modules|platform|kernel|config)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${server}/([^/]+\\.ts$|wiring/)` },
    },
    {
      name: 'config-is-passed-in',
      comment: 'Modules and platform receive their settings as arguments.',
      severity: 'error',
      from: { path: `${server}/(modules|platform|kernel)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${server}/config/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-knows-no-business',
      severity: 'error',
      from: { path: `${server}/platform/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${server}/(modules|config)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kernel-is-pure',
      comment: 'Shared words and types only: no I/O, no siblings.',
      severity: 'error',
      from: { path: `${server}/kernel/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: [`${server}/kernel/`, '^packages/contracts/', 'node_modules/zod/'] },
    },
    {
      name: 'rules-are-pure',
      comment: '*.rules.ts and policy.ts decide; they never fetch, save or look at the clock.',
      severity: 'error',
      from: { path: `${server}/.*(rules|policy)\\.ts$` },
      to: {
        pathNot: [
          `${server}/kernel/`,
          '^packages/(contracts|site-kit)/',
          'node_modules/zod/',
          '(rules|policy|types|errors|catalogue)\\.ts$',
          '/templates/',
          '^(node:)?(net|crypto)$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-stores-speak-sql',
      comment: 'SQL of a module lives in its store.',
      severity: 'error',
      from: { path: `${mod}/`, pathNot: ['store\\.ts$', '\\.test\\.ts$', `${mod}/accounts/adapters/`] },
      to: { path: 'node_modules/(pg|kysely)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-adapters-speak-vendor',
      comment: 'A vendor SDK may appear in adapters only; everyone else uses our port.',
      severity: 'error',
      from: { path: server, pathNot: '/adapters/' },
      to: { path: 'node_modules/(openai|@ai-sdk|@aws-sdk|nodemailer|better-auth)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'site-kit-is-pure',
      severity: 'error',
      from: { path: '^packages/site-kit/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/(site-kit|contracts)/', 'node_modules/(zod|css-tree|culori|rfc6902|parse5|entities)/'] },
    },
    {
      name: 'composer-is-pure',
      severity: 'error',
      from: { path: '^packages/composer/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/(composer|site-kit|contracts)/', 'node_modules/zod/'] },
    },
    {
      name: 'site-build-stands-on-site-kit',
      severity: 'error',
      from: { path: '^packages/site-build/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(apps|packages)/', pathNot: ['^packages/(site-build|site-kit|contracts)/'] },
    },
    {
      name: 'contracts-need-nobody',
      severity: 'error',
      from: { path: '^packages/contracts/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/contracts/', 'node_modules/zod/'] },
    },
    {
      name: 'packages-do-not-need-apps',
      severity: 'error',
      from: { path: '^packages/', pathNot: '\\.test\\.ts$' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-do-not-share-code',
      comment: 'Apps meet only in packages/.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'screens-do-not-mix',
      comment: 'Dashboard features are composed in app/, not inside each other.',
      severity: 'error',
      from: { path: '^apps/dashboard/src/features/([^/]+)/' },
      to: { path: '^apps/dashboard/src/features/', pathNot: '^apps/dashboard/src/features/$1/' },
    },
    {
      name: 'screens-flow-one-way',
      severity: 'error',
      from: { path: '^apps/dashboard/src/(ui|lib)/' },
      to: { path: '^apps/dashboard/src/(features|app)/' },
    },
    { name: 'no-loops', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-tests-in-product', severity: 'error', from: { path: '^(apps|packages)/', pathNot: tests }, to: { path: tests } },
    {
      name: 'no-dev-tools-in-product',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: [...tests, 'vite\\.config'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['@types/'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.config\\.', '\\.test\\.', '^packages/contracts/src/', '^apps/dashboard/public/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '\\.css$', '\\.json$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
