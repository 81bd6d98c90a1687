import { endingFor, type Answers, type ExerciseDefinition } from '@attune/exercise/on-demand';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { useNavigate, useParams } from '../../lib/router';
import { useLocalized } from '../../lib/localized';
import { ApiError } from '../../lib/problem';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Icon, Problem, SkipLink, Strip, Wait } from '../../ui';
import { openExercise } from './api';
import styles from './Library.module.css';
import { Missing } from './Missing';

interface PlayerProps {
  definition: ExerciseDefinition;
  onLeave: () => void;
  onFinish: (answers: Answers) => void;
}

/** An exercise done as a client would, under a line that says nothing is kept; then how it would have ended. */
export function TrialPage({ player: Player }: { player: ComponentType<PlayerProps> }) {
  const t = useText('library');
  const navigate = useNavigate();
  const { exerciseId = '' } = useParams();
  const home = `/library/${exerciseId}`;
  const [run, setRun] = useState(0);
  const [finished, setFinished] = useState<Answers | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['exercise', exerciseId],
    queryFn: () => openExercise(exerciseId),
    refetchOnWindowFocus: false,
  });
  if (error instanceof ApiError && error.status === 404) return <Missing />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Wait />;
  const { definition } = data;
  if (!definition) return <Missing />;
  const again = () => {
    setFinished(null);
    setRun(run + 1);
    navigate(`${home}/try`, { replace: true });
  };
  return (
    <>
      <aside className={styles.trial} aria-label={t('trial')}>
        <Icon name="play" />
        {t('trial.note')}
      </aside>
      {finished ? (
        <Finished definition={definition} answers={finished} home={home} onAgain={again} />
      ) : (
        <Player key={run} definition={definition} onLeave={() => navigate(home)} onFinish={setFinished} />
      )}
    </>
  );
}

interface FinishedProps {
  definition: ExerciseDefinition;
  answers: Answers;
  home: string;
  onAgain: () => void;
}

function Finished({ definition, answers, home, onAgain }: FinishedProps) {
  const t = useText('library');
  const say = useLocalized();
  const ending = endingFor(definition, answers);
  return (
    <div className="client client-page">
      <SkipLink />
      <main id="main" className={`client-col ${styles.finished}`} tabIndex={-1}>
        <h1>{say(ending.title)}</h1>
        <p>{say(ending.body)}</p>
        <Strip icon="check" role="status">
          {t('trial.done')}
        </Strip>
        <ButtonLink kind="main" wide to={home}>
          {t('trial.back')}
        </ButtonLink>
        <Button wide onClick={onAgain}>
          {t('trial.again')}
        </Button>
      </main>
    </div>
  );
}
