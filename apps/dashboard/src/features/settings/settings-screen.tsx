import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useMe } from '../../lib/me.ts'
import { Screen } from '../../ui/screen.tsx'
import { AuditPart } from './audit-part.tsx'
import { KeysPart } from './keys-part.tsx'
import { MachinePart } from './machine-part.tsx'
import { ModelsPart } from './models-part.tsx'
import { PeoplePart } from './people-part.tsx'
import './settings.css'
import { WorkspacePart } from './workspace-part.tsx'
import { YouPart } from './you-part.tsx'

type Part = { id: string; needs: string | undefined; Body: ComponentType }
const parts: readonly Part[] = [
  { id: 'you', needs: undefined, Body: YouPart },
  { id: 'workspace', needs: undefined, Body: WorkspacePart },
  { id: 'people', needs: 'accounts:read', Body: PeoplePart },
  { id: 'keys', needs: 'accounts:manage', Body: KeysPart },
  { id: 'models', needs: 'operations:read', Body: ModelsPart },
  { id: 'machine', needs: 'operations:read', Body: MachinePart },
  { id: 'audit', needs: 'accounts:manage', Body: AuditPart },
]

/** Setup: the person, the workspace, its people, keys, machine and log. Only what the person may see. */
export function SettingsScreen() {
  const { t } = useTranslation('settings')
  const me = useMe()
  const { part } = useParams({ strict: false })
  const open = parts.filter(({ needs }) => needs === undefined || me?.may.includes(needs))
  const { id, Body } = open.find((one) => one.id === part) ?? { id: 'you', Body: YouPart }
  return (
    <Screen title={t('title')}>
      <div className="us">
        <nav className="sn" aria-label={t('parts_label')}>
          <ul>
            {open.map((one) => (
              <li key={one.id}>
                <Link to="/settings/{-$part}" params={{ part: one.id }} aria-current={one.id === id ? 'page' : undefined}>
                  {t(`parts.${one.id}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="um">
          <Body key={id} />
        </div>
      </div>
    </Screen>
  )
}
