/** One setting from the environment, as `.env.example` shows it. */
type Variable = { name: string; about: string; example?: string }
type Group = { title: string; variables: readonly Variable[] }

/** Every setting there is. `.env.example` is made from this list and a test keeps both equal. */
export const variableGroups = [
  {
    title: 'Where it listens',
    variables: [
      { name: 'PORT', about: 'Dashboard and API.', example: '8080' },
      { name: 'SITES_PORT', about: 'Published sites, apart from the dashboard. Default: PORT + 1.', example: '8081' },
      { name: 'HOST', about: 'Address to listen on. 127.0.0.1 keeps it on this machine; default: all.', example: '0.0.0.0' },
      { name: 'PUBLIC_URL', about: 'Address of the dashboard as people type it, for links in mails.', example: 'https://manara.example' },
      {
        name: 'SITES_URL',
        about: 'Address under which sites are published; each site is a name below it.',
        example: 'https://sites.example',
      },
      {
        name: 'ALLOWED_ORIGINS',
        about: 'Other origins that may call the API from a browser, with commas between. Default: none.',
        example: 'https://tools.example',
      },
      { name: 'TRUST_PROXY', about: 'on: a proxy of yours stands in front and says who calls. Default: off.', example: 'off' },
    ],
  },
  {
    title: 'Where it keeps things',
    variables: [
      { name: 'DATA_DIR', about: 'Database, files and keys. Back it up as a whole.', example: './data' },
      {
        name: 'DATABASE_URL',
        about: 'A PostgreSQL (15 or newer) of your own, as its owner. Default: the one that comes along, in DATA_DIR.',
        example: 'postgres://manara_owner:password@db.example:5432/manara',
      },
      {
        name: 'DATABASE_APP_PASSWORD',
        about: 'Only where the owner may not make roles: password of the role manara_app.',
        example: 'a-long-password',
      },
      { name: 'DATABASE_SWEEPER_PASSWORD', about: 'The same for the role manara_sweeper.', example: 'another-long-password' },
      {
        name: 'MASTER_KEY',
        about: '32 random bytes in base64, the same for several machines. Default: made at the first start in DATA_DIR/keys.',
        example: '',
      },
      { name: 'REDIS_URL', about: 'Reserved: takes bus and limits off the database.', example: 'redis://cache.example:6379' },
      { name: 'S3_ENDPOINT', about: 'Files in an S3 bucket instead of DATA_DIR. All five belong together.', example: 'https://s3.example' },
      { name: 'S3_REGION', about: 'Region of the bucket.', example: 'auto' },
      { name: 'S3_BUCKET', about: 'Name of the bucket.', example: 'manara' },
      { name: 'S3_ACCESS_KEY_ID', about: 'Key of the bucket.', example: '' },
      { name: 'S3_SECRET_ACCESS_KEY', about: 'Its secret.', example: '' },
    ],
  },
  {
    title: 'People',
    variables: [
      {
        name: 'SIGN_UP',
        about: 'invitation: after the first owner people come by invitation. open: anybody may sign up.',
        example: 'invitation',
      },
    ],
  },
  {
    title: 'Mail (without it, mails stay on screen in the outbox)',
    variables: [
      { name: 'SMTP_URL', about: 'smtp:// or smtps:// address with user and password.', example: 'smtps://user:password@mail.example:465' },
      { name: 'MAIL_FROM', about: 'Sender of the mails.', example: 'Manara <manara@manara.example>' },
    ],
  },
  {
    title: 'Language models (optional: everything works without one; each workspace chooses how far its words may travel)',
    variables: [
      {
        name: 'MODEL_BASE_URL',
        about: 'The standard tier: any OpenAI-compatible address. Asked only by workspaces that allow any model.',
        example: 'https://api.z.ai/api/paas/v4',
      },
      { name: 'MODEL_API_KEY', about: 'Its key, where it needs one.', example: '' },
      { name: 'MODEL_NAME', about: 'Name of the model there.', example: 'glm-4.6' },
      { name: 'MODEL_PRICE_IN', about: 'Price of a million tokens sent. Default: 0.', example: '0.5' },
      { name: 'MODEL_PRICE_OUT', about: 'Price of a million tokens answered. Default: 0.', example: '1.5' },
      {
        name: 'MODEL_EXTRA',
        about: 'Fields for every request, as JSON. This one keeps GLM from thinking aloud.',
        example: '{"thinking":{"type":"disabled"}}',
      },
      {
        name: 'LOCAL_MODEL_BASE_URL',
        about: 'The local tier: a model on this machine or in its own network, such as Ollama. Words sent there leave nothing.',
        example: 'http://127.0.0.1:11434/v1',
      },
      { name: 'LOCAL_MODEL_API_KEY', about: 'Its key, where it needs one.', example: '' },
      { name: 'LOCAL_MODEL_NAME', about: 'Name of the model there.', example: 'qwen3:8b' },
      { name: 'LOCAL_MODEL_PRICE_IN', about: 'What a million tokens sent cost you, if you count them. Default: 0.', example: '0' },
      { name: 'LOCAL_MODEL_PRICE_OUT', about: 'The same for tokens answered.', example: '0' },
      { name: 'LOCAL_MODEL_EXTRA', about: 'Fields for every request, as JSON.', example: '{"reasoning_effort":"none"}' },
      {
        name: 'EU_MODEL_BASE_URL',
        about: 'The EU tier: an Azure OpenAI resource in an EU region.',
        example: 'https://my-resource.openai.azure.com',
      },
      { name: 'EU_MODEL_API_KEY', about: 'Its key, sent as api-key.', example: '' },
      { name: 'EU_MODEL_DEPLOYMENT', about: 'Name of the deployment there.', example: 'gpt-4.1-mini' },
      { name: 'EU_MODEL_API_VERSION', about: 'Dated version of its API, or v1. Default: 2024-10-21.', example: '2024-10-21' },
      { name: 'EU_MODEL_PRICE_IN', about: 'Price of a million tokens sent. Default: 0.', example: '0.4' },
      { name: 'EU_MODEL_PRICE_OUT', about: 'Price of a million tokens answered. Default: 0.', example: '1.6' },
      { name: 'EU_MODEL_EXTRA', about: 'Fields for every request, as JSON.', example: '' },
      {
        name: 'MODEL_MONTHLY_CAP',
        about: 'The most a workspace may spend in a month, all tiers together, in the currency of the prices. It may set itself less.',
        example: '20',
      },
      { name: 'MODEL_CURRENCY', about: 'The currency of prices and cap. Default: EUR.', example: 'EUR' },
    ],
  },
  {
    title: 'Bringing along what there is (a service for speech is optional: without one, recordings are not heard)',
    variables: [
      {
        name: 'TRANSCRIPTION_BASE_URL',
        about: 'Any address that speaks OpenAI’s protocol for speech to text (/audio/transcriptions).',
        example: 'http://127.0.0.1:8000/v1',
      },
      { name: 'TRANSCRIPTION_MODEL', about: 'Name of the model there.', example: 'whisper-1' },
      { name: 'TRANSCRIPTION_API_KEY', about: 'Its key, where it needs one.', example: '' },
      {
        name: 'IMPORT_LOOPBACK',
        about: 'on: sites on this very machine may be read too. For developing; leave it off where strangers have accounts.',
        example: 'off',
      },
    ],
  },
  { title: 'Log', variables: [{ name: 'LOG_LEVEL', about: 'error, warn, info or debug.', example: 'info' }] },
] as const satisfies readonly Group[]

export type VariableName = (typeof variableGroups)[number]['variables'][number]['name']
export const variableNames = variableGroups.flatMap((group) => group.variables.map((variable) => variable.name as VariableName))

/** The text of `.env.example`: every setting commented out, so a copy changes nothing until a line is opened. */
export function exampleFile(): string {
  const blocks = variableGroups.map((group) =>
    [`# ${group.title}`, ...group.variables.flatMap(({ name, about, example }) => [`# ${about}`, `#${name}=${example}`])].join('\n'),
  )
  return `# Copy to .env and open the lines you need. Everything has a working default.\n\n${blocks.join('\n\n')}\n`
}
