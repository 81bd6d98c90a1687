import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Problem, Wait } from '../../ui';
import { refreshSession } from '../../lib/session';
import { PromiseCard } from '../messages/settings/PromiseCard';
import { readPractice } from './api';
import { FactorCard } from './FactorCard';
import { PracticeForm } from './PracticeForm';

/** The practice's name, place and language, and what it asks of its staff. */
export function SettingsPage() {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['practice'], queryFn: readPractice, refetchOnWindowFocus: false });
  const renew = async () => {
    await refreshSession();
    await queries.invalidateQueries({ queryKey: ['practice'] });
  };
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Wait />;
  return (
    <div className="cols">
      <PracticeForm practice={data} onSaved={renew} />
      <PromiseCard />
      <FactorCard required={data.secondFactorRequired} onSaved={renew} />
    </div>
  );
}
