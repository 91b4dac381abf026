import { Suspense, lazy, useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'

// All kinds with their sketches: fetched by who adds one.
const TypeGallery = lazy(() => import('./type-gallery.tsx').then((module) => ({ default: module.TypeGallery })))

/** The way to one more section. */
export function AddSection() {
  const { t } = useTranslation('studio')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small icon="plus" className="mt-3" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      <Suspense>{open ? <TypeGallery onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  )
}
