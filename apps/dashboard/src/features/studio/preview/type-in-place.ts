import { typedText } from '../marks.rules.ts'

export type Typing = {
  element: HTMLElement
  /** The text as it is kept, with facts as `{{phone}}`. */
  raw: string
  isProse: boolean
  /** Words in another language that stand in for missing ones: not the text to edit, only its hint. */
  missing: boolean
  onCommit: (value: string) => void
  onEnd: () => void
}

/** Elements of the same text: each paragraph of a prose carries the same mark. */
function siblingsOf(element: HTMLElement): HTMLElement[] {
  const section = element.closest('[data-section-id]')
  const field = element.dataset.field ?? ''
  return [...(section?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].filter((one) => one !== element && one.dataset.field === field)
}

/**
 * Lets a text of the page be typed into where it stands. Enter ends a text of one line, Ctrl and Enter a longer one, leaving ends both,
 * Esc puts back what was there. Gives a way to end it from outside.
 */
export function typeInPlace({ element, raw, isProse, missing, onCommit, onEnd }: Typing): { end: (keep: boolean) => void } {
  const before = { html: element.innerHTML, others: siblingsOf(element), over: false }
  for (const one of before.others) one.setAttribute('data-put-aside', '')
  if (element.textContent !== raw || element.children.length > 0) element.textContent = missing ? (element.textContent ?? '') : raw
  element.setAttribute('contenteditable', 'plaintext-only')
  element.setAttribute('dir', 'auto')
  element.setAttribute('role', 'textbox')
  element.focus({ preventScroll: true })

  const end = (keep: boolean) => {
    if (before.over) return
    before.over = true
    const value = typedText(element.innerText, isProse)
    const changed = keep && value !== typedText(raw, isProse) && !(missing && element.innerHTML === before.html)
    for (const name of ['contenteditable', 'role', 'dir']) element.removeAttribute(name)
    element.removeEventListener('keydown', press)
    element.removeEventListener('blur', leave)
    for (const one of before.others) one.removeAttribute('data-put-aside')
    if (changed) onCommit(value)
    else element.innerHTML = before.html
    element.blur()
    onEnd()
  }
  const leave = () => end(true)
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.isComposing) return
    const ends = event.key === 'Enter' && (!isProse || event.ctrlKey || event.metaKey)
    if (!ends && event.key !== 'Escape') return
    event.preventDefault()
    end(ends)
  }
  element.addEventListener('keydown', press)
  element.addEventListener('blur', leave)
  return { end }
}

/** Sets the caret where the press was; the end of the text where that cannot be told. */
export function placeCaret(element: HTMLElement, at: { x: number; y: number }): void {
  const doc = element.ownerDocument
  const selection = doc.getSelection()
  const found = (
    doc as Document & { caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null }
  ).caretPositionFromPoint?.(at.x, at.y)
  if (found && element.contains(found.offsetNode)) selection?.collapse(found.offsetNode, found.offset)
  else {
    selection?.selectAllChildren(element)
    selection?.collapseToEnd()
  }
}
