import { useEffect } from 'react';
import { newId } from '../../lib/ids';
import { useNavigate, useSearchParams } from '../../lib/router';
import { Wait } from '../../ui';
import { markFresh } from './fresh';

/** Names a new note and goes on to its page, so that a reload finds it again; nothing is kept before something is written. */
export function BeginNote({ below }: { below: string }) {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const session = params.get('session');
  useEffect(() => {
    const id = newId();
    markFresh(id);
    void navigate(`${below}/${id}?new=1${session ? `&session=${session}` : ''}`, { replace: true });
  }, [below, navigate, session]);
  return <Wait />;
}
