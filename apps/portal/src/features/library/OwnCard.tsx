import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Card, Problem, useToast } from '../../ui';
import { duplicate, putAway, type OpenedExercise } from './api';
import styles from './Library.module.css';

/** What a therapist makes of an exercise: a copy to change; of one's own also a look at its versions, and the archive. */
export function OwnCard({ exercise }: { exercise: OpenedExercise }) {
  const t = useText('library');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, own, archived, authorName } = exercise;
  const renewed = () =>
    Promise.all([queries.invalidateQueries({ queryKey: ['exercises'] }), queries.invalidateQueries({ queryKey: ['exercise', id], exact: true })]);
  const copying = useMutation({
    mutationFn: () => duplicate(exercise),
    onSuccess: async (copy) => {
      await queries.invalidateQueries({ queryKey: ['exercises'] });
      navigate(`/library/${copy}/edit`);
      say(t('duplicated'));
    },
  });
  const archiving = useMutation({
    mutationFn: () => putAway(id, !archived),
    onSuccess: async () => {
      await renewed();
      say(t(archived ? 'unarchived' : 'archived'), () => putAway(id, archived).then(renewed));
    },
  });
  return (
    <Card title={t('own.title')} padded>
      <div className={styles.ways}>
        <p className="soft">{t(own ? 'own.mine' : authorName ? 'own.theirs' : 'own.builtIn')}</p>
        <div className="acts">
          <Button icon="copy" busy={copying.isPending} onClick={() => copying.mutate()}>
            {t('duplicate')}
          </Button>
          {authorName && (
            <ButtonLink icon="history" to={`/library/${id}/versions`}>
              {t('versions')}
            </ButtonLink>
          )}
          {own && (
            <Button icon="book" busy={archiving.isPending} onClick={() => archiving.mutate()}>
              {t(archived ? 'unarchive' : 'archive')}
            </Button>
          )}
        </div>
        <Problem error={copying.error ?? archiving.error} />
      </div>
    </Card>
  );
}
