import { createLink } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ComponentProps, ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

/** `lamp` is the one next step of a screen: at most one. */
export type Look = 'lamp' | 'act' | 'plain' | 'danger' | 'ordinary'
type Shape = {
  look?: Look
  small?: boolean
  icon?: IconName
  /** Only the icon is drawn; the text is spoken. */ square?: boolean
  children: ReactNode
  className?: string
}

const classOf = ({ look = 'ordinary', small, square, className = '' }: Shape, busy = false) =>
  ['btn', look === 'ordinary' ? '' : look, small ? 'sm' : '', square ? 'sq' : '', busy ? 'busy' : '', className].filter(Boolean).join(' ')

function Content({ icon, square, small, children }: Shape) {
  return (
    <>
      {icon ? <Icon name={icon} size={small ? 16 : 18} /> : null}
      {square ? <span className="vh">{children}</span> : children}
    </>
  )
}

/** Two lamps on a screen would say nothing, so development stops at the second. */
function useOneLamp(look: Look | undefined) {
  useEffect(() => {
    if (import.meta.env.DEV && look === 'lamp' && document.querySelectorAll('.btn.lamp').length > 1)
      throw new Error('Two lamps on one screen: keep the one next step.')
  }, [look])
}

type ButtonProps = Shape &
  Omit<ComponentProps<'button'>, 'children'> & {
    ref?: Ref<HTMLButtonElement>
    /** What is being done, such as "Sending": shown instead of the text, and presses are ignored. */ busy?: string | false
  }

/** Verb first, and the name of the person it concerns. Does not submit unless `type="submit"`. */
export function Button(props: ButtonProps) {
  const { look, small, square, icon, busy, children, className, onClick, ...rest } = props
  useOneLamp(look)
  return (
    <button
      type="button"
      title={square && typeof children === 'string' ? children : undefined}
      {...rest}
      className={classOf({ look, small, square, className, children }, Boolean(busy))}
      aria-disabled={busy ? true : rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? (
        <>
          <i className="half" aria-hidden="true" />
          {busy}
        </>
      ) : (
        <Content icon={icon} square={square} small={small}>
          {children}
        </Content>
      )}
    </button>
  )
}

function LinkBody({ look, small, square, icon, children, className, ...rest }: Shape & Omit<ComponentProps<'a'>, 'children'>) {
  useOneLamp(look)
  return (
    <a {...rest} className={classOf({ look, small, square, className, children })}>
      <Content icon={icon} square={square} small={small}>
        {children}
      </Content>
    </a>
  )
}

/** A link of this app that looks like a button. */
export const ButtonLink = createLink(LinkBody)

/** A link that leaves the app: opens beside it. */
export const OutLink = (props: Shape & Omit<ComponentProps<'a'>, 'children'>) => <LinkBody target="_blank" rel="noreferrer" {...props} />
