import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** One page of a list, and where the next begins. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A list read page by page: what there is so far, and `more` while there is more. The last list stays while a new one loads. */
export function usePages<P extends Page<unknown>>(
  queryKey: readonly unknown[],
  load: (cursor: string | undefined) => Promise<P>,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: P) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  // The same array until something was read: a long list is sorted once.
  const items = useMemo(() => data?.pages.flatMap((page) => page.items as P['items'][number][]), [data]);
  return {
    items,
    first: data?.pages[0],
    error: query.error,
    retry: () => void query.refetch(),
    loading: query.isFetchingNextPage,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
  };
}
