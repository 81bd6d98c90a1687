import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../lib/api';
import { useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, Strip } from '../../ui';
import { TODAY, type Today } from './api';

export interface TherapistNewsProps {
  therapist: NonNullable<Today['therapist']>;
}

/** Who the therapist is now, said once; and, as long as they are away, until when and who stands in. */
export function TherapistNews({ therapist: { name, isNew, away } }: TherapistNewsProps) {
  const t = useText('team');
  const { date } = useDates();
  const queries = useQueryClient();
  const seen = useMutation({
    mutationFn: () => read(api.POST('/me/care-team/seen')),
    onSuccess: () => queries.invalidateQueries({ queryKey: TODAY.queryKey }),
  });
  return (
    <>
      {isNew && (
        <Strip tone="teal" icon="person">
          <p>
            <b>{t('news', { name })}</b> {t('newsMore')} <Link to="/privacy">{t('newsAll')}</Link>
          </p>
          <Button kind="text" busy={seen.isPending} onClick={() => seen.mutate()}>
            {t('newsOk')}
          </Button>
        </Strip>
      )}
      {away && (
        <Strip icon="person">
          <p>{away.cover ? t('today.covered', { name, date: date(away.until, 'day'), cover: away.cover }) : t('today.bare', { name, date: date(away.until, 'day') })}</p>
          {away.note && <p>“{away.note}”</p>}
        </Strip>
      )}
    </>
  );
}
