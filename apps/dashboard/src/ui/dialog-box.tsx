import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from '../lib/i18n.ts'
import { AriaLocale } from './aria-locale.tsx'
import { Button } from './button.tsx'
import { Failed } from './states.tsx'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** `side`: a sheet for a task beside the screen; `wide`: work that needs the room. */ place?: 'middle' | 'side' | 'wide'
}

/** A dialog or sheet that holds the focus; Esc and a press outside close it. */
export function DialogBox({ open, onClose, title, children, place = 'middle' }: Props) {
  return (
    <AriaLocale>
      <ModalOverlay
        className={`veil ${place === 'side' ? 'side' : ''}`}
        isOpen={open}
        onOpenChange={(next) => !next && onClose()}
        isDismissable
      >
        <Modal className={place === 'side' ? 'side-wrap' : `dlg-wrap ${place}`}>
          <AriaDialog className={place === 'side' ? 'side-dlg' : 'dlg'}>
            <Heading slot="title" className="d20">
              {title}
            </Heading>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  )
}

type FinalProps = {
  open: boolean
  onClose: () => void
  /** The question, such as "Delete Omar Khalil?" */ title: string
  /** What is lost, and by when. */ lost: ReactNode
  /** The verb again. */ verb: string
  busyVerb: string
  busy: boolean
  onConfirm: () => void
  error?: unknown
  failedTitle?: string
  /** A gentler way, as a button. */ gentler?: ReactNode
  /** Such as "Keep him". */ keep: string
}

/** Asked once before something that cannot be undone. */
export function FinalDialogBox({
  open,
  onClose,
  title,
  lost,
  verb,
  busyVerb,
  busy,
  onConfirm,
  error,
  failedTitle,
  gentler,
  keep,
}: FinalProps) {
  const { t } = useTranslation()
  return (
    <DialogBox open={open} onClose={onClose} title={title}>
      <div className="q grid gap-2">{lost}</div>
      {error ? <Failed error={error} title={failedTitle ?? t('not_done')} /> : null}
      <div className="row acts">
        <Button look="danger" busy={busy && busyVerb} onClick={onConfirm}>
          {verb}
        </Button>
        {gentler}
        <Button look="plain" onClick={onClose}>
          {keep}
        </Button>
      </div>
    </DialogBox>
  )
}
