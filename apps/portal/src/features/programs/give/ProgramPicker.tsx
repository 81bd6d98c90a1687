import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocalized } from '../../../lib/localized';
import { useTypedParam } from '../../../lib/search-params';
import { useText } from '../../../lib/texts';
import { Card, Empty, Icon, Problem, TextField } from '../../../ui';
import { listPrograms } from '../api';
import styles from './give.module.css';

/** The programs as a list to pick from. */
export function ProgramPicker({ onPick }: { onPick: (programId: string) => void }) {
  const t = useText('programs');
  const say = useLocalized();
  const search = useTypedParam('search');
  const { data, error, refetch } = useQuery({
    queryKey: ['programs', 'pick', search.value],
    queryFn: () => listPrograms({ search: search.value, shelf: 'all' }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.pick}>
      <TextField label={t('search')} type="search" value={search.text} onChange={({ target }) => search.setText(target.value)} />
      <Problem error={error} onRetry={() => void refetch()} />
      <Card title={t('title')}>
        {data?.items.length === 0 && <Empty title={t('none.found')}>{t('none.foundMore')}</Empty>}
        <ul className="rows">
          {data?.items.map((program) => (
            <li key={program.id}>
              <button type="button" className="row row-button" onClick={() => onPick(program.id)}>
                <span className="grow">
                  <b>{say(program.title)}</b>
                  <span className={styles.purpose}>{say(program.purpose)}</span>
                </span>
                <span className="faint nowrap">{program.weeks === null ? t('steps', { count: program.steps }) : t('weeks', { count: program.weeks })}</span>
                <Icon name="right" />
              </button>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
