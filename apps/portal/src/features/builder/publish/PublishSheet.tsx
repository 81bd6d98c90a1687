import type { DefinitionProblem, ExerciseDefinition } from '@attune/exercise';
import { difference } from '@attune/exercise/authoring';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '../../../lib/router';
import { ApiError } from '../../../lib/problem';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, Problem, Sheet, useToast, Wait } from '../../../ui';
import { openExercise, openVersion, publish, type Draft } from '../api';
import { ProblemWords } from '../checks/Checks';
import type { BuilderKeeper } from '../state/keeper';
import { DifferenceList } from '../versions/DifferenceList';
import styles from './publish.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  draft: Draft;
  definition: ExerciseDefinition;
  problems: readonly DefinitionProblem[];
  keeper: BuilderKeeper;
  onJump: (problem: DefinitionProblem) => void;
}

/** So many problems are named; the rest stands in the list of the checks. */
const NAMED = 5;

/** Before a version is made: what is still to be mended, or what changes for whoever gets it. */
export function PublishSheet({ open, onClose, draft, definition, problems, keeper, onJump }: Props) {
  const t = useText('builder');
  const language = useLanguage();
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const current = useQuery({
    queryKey: ['exercise', draft.id, 'current'],
    queryFn: async () => {
      const { versionId } = await openExercise(draft.id);
      return versionId ? openVersion(draft.id, versionId) : null;
    },
    enabled: open && problems.length === 0,
    gcTime: 0,
  });
  const sending = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      if (keeper.state.keeping !== 'saved') throw keeper.state.error;
      return publish(draft.id, keeper.state.revision);
    },
    onSuccess: async ({ number }) => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['exercises'] });
      queries.removeQueries({ queryKey: ['exercise', draft.id], exact: true });
      navigate(`/library/${draft.id}`);
      say(t('published', { number }));
    },
  });
  const next = (current.data?.number ?? 0) + 1;
  const differs = current.data ? difference(current.data.definition, definition) : null;
  const unchanged = differs?.same === true;
  const unsound = sending.error instanceof ApiError && sending.error.status === 422;
  return (
    <Sheet form="dialog" open={open} onClose={onClose} title={problems.length ? t('publish.notYet') : unchanged ? t('publish.same') : t('publish.ask', { number: next })}>
      {problems.length > 0 ? (
        <div className={styles.body}>
          <p className="soft">{t('publish.mend', { count: problems.length })}</p>
          <ul className={styles.problems}>
            {problems.slice(0, NAMED).map((problem, index) => (
              <li key={index}>
                <button
                  type="button"
                  className={styles.problem}
                  onClick={() => {
                    onClose();
                    onJump(problem);
                  }}
                >
                  <ProblemWords definition={definition} problem={problem} language={language} named />
                </button>
              </li>
            ))}
          </ul>
          {problems.length > NAMED && <p className="soft">{t('publish.others', { count: problems.length - NAMED })}</p>}
          <div className="sheet-end">
            <Button onClick={onClose}>{t('publish.back')}</Button>
          </div>
        </div>
      ) : (
        <div className={styles.body}>
          <Problem error={current.error} onRetry={() => void current.refetch()} />
          {current.isPending && <Wait />}
          {current.data === null && <p>{t('publish.first')}</p>}
          {differs && !unchanged && (
            <>
              <p className="soft">{t('publish.changes')}</p>
              <div className={styles.changes}>
                <DifferenceList old={current.data!.definition} now={definition} difference={differs} />
              </div>
            </>
          )}
          {unchanged ? <p className="soft">{t('publish.sameMore')}</p> : <p className="soft">{t(`publish.who.${draft.clientId ? 'client' : draft.visibility}`)}</p>}
          <Problem error={sending.error} text={unsound ? t('publish.unsound') : undefined} />
          <div className="sheet-end">
            <Button kind="text" onClick={onClose}>
              {t('publish.back')}
            </Button>
            {!unchanged && current.data !== undefined && (
              <Button kind="main" busy={sending.isPending} onClick={() => sending.mutate()}>
                {t('publish.verb', { number: next })}
              </Button>
            )}
          </div>
        </div>
      )}
    </Sheet>
  );
}
