import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { useParam } from '../../../lib/search-params';
import { Problem, Wait } from '../../../ui';
import { findExercises, listTreated } from '../api';
import { Several } from './Several';

const idsIn = (text: string): string[] => text.split(',').filter(Boolean);

/** The same for several clients, or several things at once. Who and what stand in the address. */
export function SeveralPage() {
  const t = useText('assign');
  const [clients, setClients] = useParam('clients');
  const [exercises, setExercises] = useParam('exercises');
  const treated = useQuery({ queryKey: ['clients', 'treated'], queryFn: listTreated });
  const library = useQuery({ queryKey: ['exercises', 'assignable', 'several'], queryFn: () => findExercises('') });
  const error = treated.error ?? library.error;
  useTitle(t('several.title'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('several.title')}</h1>
          <p className="lead">{t('several.lead')}</p>
        </div>
      </div>
      <Problem error={error} onRetry={() => void Promise.all([treated.refetch(), library.refetch()])} />
      {treated.data && library.data ? (
        <Several
          treated={treated.data}
          library={library.data.items.filter((exercise) => !exercise.clientId)}
          clientIds={idsIn(clients)}
          exerciseIds={idsIn(exercises)}
          onClients={(ids) => setClients(ids.join(','))}
          onExercises={(ids) => setExercises(ids.join(','))}
        />
      ) : (
        !error && <Wait />
      )}
    </>
  );
}
