import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import type { Problem } from '../lib/problem.ts'
import { Button } from './button.tsx'
import { Failed, Loading } from './states.tsx'

type Page<T> = { items: T[]; next?: string }
type Props<T> = {
  list: UseInfiniteQueryResult<InfiniteData<Page<T>, unknown>, Problem>
  /** Such as "Loading the leads" and "The leads could not be read". */
  loading: string
  failed: string
  empty: ReactNode
  people?: boolean
  children: (items: T[]) => ReactNode
}

/** A list in all its states: coming, failed, empty, there, and more to read. */
export function Listing<T>({ list, loading, failed, empty, people, children }: Props<T>) {
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isPending) return <Loading what={loading} people={people} />
  if (list.isError && items.length === 0) return <Failed error={list.error} title={failed} onRetry={() => void list.refetch()} />
  if (items.length === 0) return <>{empty}</>
  return (
    <>
      {children(items)}
      <More list={list} failed={failed} />
    </>
  )
}

/** The way to the next page; a page that failed says so and the rows above stay. */
function More<T>({ list, failed }: Pick<Props<T>, 'list' | 'failed'>) {
  const { t } = useTranslation()
  const read = () => void list.fetchNextPage()
  if (list.isFetchNextPageError) return <Failed error={list.error} title={failed} onRetry={read} />
  return list.hasNextPage ? (
    <p className="mt-4">
      <Button busy={list.isFetchingNextPage && t('loading')} onClick={read}>
        {t('more')}
      </Button>
    </p>
  ) : null
}
