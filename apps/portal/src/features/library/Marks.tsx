import { useText } from '../../lib/texts';
import { Chip } from '../../ui';
import type { ExerciseItem } from './api';

type Marked = Pick<ExerciseItem, 'archived' | 'authorName' | 'clientId' | 'number' | 'own' | 'unpublished' | 'visibility'>;

/** Whose an exercise is, who sees it, and how far it is; nothing for one that came with the product. */
export function Marks({ exercise }: { exercise: Marked }) {
  const t = useText('library');
  const { archived, authorName, clientId, number, own, unpublished, visibility } = exercise;
  return (
    <>
      {archived && <Chip>{t('mark.archived')}</Chip>}
      {authorName && !clientId && <Chip tone={own ? 'teal' : 'plain'}>{own ? t('mark.own') : authorName}</Chip>}
      {clientId && (
        <Chip tone="clay" icon="lock">
          {t('mark.client')}
        </Chip>
      )}
      {visibility === 'private' && !clientId && (
        <Chip icon="lock">{t('mark.private')}</Chip>
      )}
      {number === null ? <Chip tone="amber">{t('mark.unpublished')}</Chip> : own && unpublished && <Chip tone="amber">{t('mark.changed')}</Chip>}
    </>
  );
}
