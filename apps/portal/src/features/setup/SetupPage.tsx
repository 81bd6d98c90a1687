import { useQuery } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { Wait } from '../../ui/Wait';
import { setupNeeded } from './api';
import { SetupForm } from './SetupForm';

/** The very first page of a new Attune: the practice and its owner, opened with the code from the console. */
export function SetupPage() {
  const t = useText('setup');
  const { data, error, refetch } = useQuery({ queryKey: ['setup'], queryFn: setupNeeded });
  useTitle(t('tab'));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Wait />;
  if (data.needed) return <SetupForm />;
  return (
    <>
      <div>
        <h1>{t('done.title')}</h1>
        <p>{t('done.text')}</p>
      </div>
      <ButtonLink kind="main" wide to="/sign-in">
        {t('done.signIn')}
      </ButtonLink>
    </>
  );
}
