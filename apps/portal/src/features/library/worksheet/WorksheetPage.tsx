import type { Language } from '@attune/exercise';
import { helpFor } from '@attune/clinical/crisis-lines';
import { useQuery } from '@tanstack/react-query';
import { useLocalized } from '../../../lib/localized';
import { ApiError } from '../../../lib/problem';
import { Link, useParams } from '../../../lib/router';
import { useParam } from '../../../lib/search-params';
import { useSession } from '../../../lib/session';
import { useLanguage, useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, Choices, Icon, Problem, SkipLink, Wait } from '../../../ui';
import { openExercise, type OpenedExercise } from '../api';
import { Missing } from '../Missing';
import { Sheet } from './Sheet';
import styles from './Worksheet.module.css';

/** An exercise as a worksheet, for a client who would rather have paper; it fits A4 and Letter. */
export function WorksheetPage() {
  const { exerciseId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ['exercise', exerciseId], queryFn: () => openExercise(exerciseId) });
  if (error instanceof ApiError && error.status === 404) return <Missing />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Wait />;
  return data.definition ? <Worksheet exercise={data} /> : <Missing />;
}

function Worksheet({ exercise: { id, definition } }: { exercise: OpenedExercise }) {
  const t = useText('library');
  const say = useLocalized();
  const mine = useLanguage();
  const { practice } = useSession();
  const [chosen, choose] = useParam('language', mine);
  const language: Language = chosen === 'en' || chosen === 'es' ? chosen : mine;
  useTitle(t('worksheet.title', { title: say(definition.title) }));
  return (
    <div className={styles.desk}>
      <SkipLink />
      <header className={`no-print ${styles.bar}`}>
        <Link className="crumb" to={`/library/${id}`}>
          <Icon name="back" />
          {t('worksheet.back')}
        </Link>
        <Choices
          legend={t('worksheet.language')}
          name="language"
          options={[
            { value: 'en', label: <span lang="en">English</span> },
            { value: 'es', label: <span lang="es">Español</span> },
          ]}
          value={language}
          onChoose={choose}
        />
        <Button kind="main" icon="print" onClick={() => window.print()}>
          {t('worksheet.print')}
        </Button>
      </header>
      <main id="main" tabIndex={-1}>
        <Sheet definition={definition} language={language} emergency={helpFor(practice?.country ?? null).emergency} />
      </main>
    </div>
  );
}
