import { useTranslation } from '../lib/i18n.ts'
/** The name as drawn: an arcade with one lit window; in Arabic the alef is the tower. */
export function Wordmark() {
  const arabic = useTranslation().i18n.language === 'ar'
  return arabic ? <ArabicMark /> : <LatinMark />
}

function LatinMark() {
  return (
    <svg
      className="flex-none"
      height="26"
      width="142"
      viewBox="0 0 305.5 56"
      role="img"
      aria-label="Manara"
      fill="none"
      stroke="currentColor"
      strokeWidth="8.5"
    >
      <path d="M4.25 56V20.25a16 16 0 0 1 32 0V56M36.25 56V20.25a16 16 0 0 1 32 0V56M86.25 56V20.25a16 16 0 0 1 32 0V56M86.25 40h32M136.25 56V20.25a16 16 0 0 1 32 0V56" />
      <path fill="var(--lamp)" stroke="none" d="M186.25 40V20.25a16 16 0 0 1 32 0V40z" />
      <path d="M186.25 56V20.25a16 16 0 0 1 32 0V56M186.25 40h32M236.25 56V20.25a16 16 0 0 1 16-16h4M269.25 56V20.25a16 16 0 0 1 32 0V56M269.25 40h32" />
    </svg>
  )
}

function ArabicMark() {
  return (
    <svg
      className="flex-none"
      height="40"
      width="108"
      viewBox="0 0 226 84"
      role="img"
      aria-label="منارة"
      fill="none"
      stroke="currentColor"
      strokeWidth="8.5"
    >
      <path d="M214.25 60H122.5M210 60V47a14 14 0 0 0-28 0v13M152 64V37M94 36v20c0 13-8 21-22 21M50 60V45a17 17 0 0 0-34 0V60z" />
      <g fill="currentColor" stroke="none">
        <circle cx="152" cy="21" r="5.6" />
        <circle cx="25" cy="12" r="5.6" />
        <circle cx="41" cy="12" r="5.6" />
        <path d="M115.6 24h8.8l2.6 40.25h-14z" />
      </g>
      <path fill="var(--lamp)" stroke="none" d="M113.4 20.4V12a6.6 6.6 0 0 1 13.2 0v8.4z" />
    </svg>
  )
}
