import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { beginningOf } from '../../../lib/beginning';
import { beginResponse, doingAddress } from '../../../lib/response-draft';
import { useSession } from '../../../lib/session';
import { TODAY } from './api';

/** Where an open step is done: what was begun of it goes on, as it does from Today. Null until that is known. */
export function useWayIn(): (assignmentId: string) => string | null {
  const { person } = useSession();
  const { data, isPending } = useQuery(TODAY);
  const [fresh] = useState(() => new Map<string, string>());
  return (assignmentId) => {
    if (isPending) return null;
    const item = data?.items.find((each) => each.assignmentId === assignmentId);
    const anytime = data?.anytime.find((each) => each.assignmentId === assignmentId);
    if (!item && !anytime) return '/today';
    const occasionId = item?.id ?? null;
    const draft = item?.draft ?? anytime?.draft ?? null;
    const begun = beginningOf({ personId: person.id, assignmentId, occasionId, draft });
    // A name for what is not begun yet is made once: the address must not change under a finger.
    const responseId = begun.kept ? begun.responseId : (fresh.get(assignmentId) ?? beginResponse());
    if (!begun.kept) fresh.set(assignmentId, responseId);
    return doingAddress({ assignmentId, responseId, occasionId });
  };
}
