import * as accounts from './accounts.ts'
import * as editor from './editor.ts'
import * as experiments from './experiments.ts'
import * as hosting from './hosting.ts'
import * as imports from './imports.ts'
import * as leads from './leads.ts'
import * as media from './media.ts'
import * as models from './models.ts'
import * as operations from './operations.ts'
import * as studio from './studio.ts'

/** Every contract by room, for the typed client and the server. */
export { accounts, editor, experiments, hosting, imports, leads, media, models, operations, studio }
