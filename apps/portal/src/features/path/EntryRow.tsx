import { sentencesOf } from '@attune/exercise/on-demand';
import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { Link } from '../../lib/router';
import { useLanguage, useText } from '../../lib/texts';
import { Chip, Icon } from '../../ui';
import { loadDefinition, type Entry } from './api';
import styles from './Path.module.css';

/** One entry of a day: what, when, the first of one's own words, and what is special about it. */
export function EntryRow({ entry }: { entry: Entry }) {
  const t = useText('path');
  const say = useLocalized();
  const { time } = useDates();
  const words = useFirstWords(entry);
  return (
    <Link className={`row ${styles.entry}`} to={`/path/${entry.id}`}>
      <span className="grow">
        <b>{say(entry.exercise.title)}</b>
        {words && <span className={`own ${styles.words}`}>{t('quoted', { words })}</span>}
        <span className={styles.chips}>
          <small>{time(entry.submittedAt)}</small>
          {entry.newComments && (
            <Chip tone="teal" icon="message">
              {t('newComment')}
            </Chip>
          )}
          {entry.hasPrivate && <Chip icon="lock">{t('private')}</Chip>}
          {entry.smaller && <Chip>{t('smaller')}</Chip>}
          {entry.correctedBy && <Chip tone="line">{t('earlierVersion')}</Chip>}
          {entry.corrects && <Chip tone="line">{t('changed')}</Chip>}
        </span>
      </span>
      <Icon name="right" />
    </Link>
  );
}

/** The first thing written in words; nothing while the exercise it answered is not at hand. */
function useFirstWords({ assignmentId, exercise, answers = {} }: Entry): string {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['assignment', assignmentId],
    queryFn: () => loadDefinition(assignmentId),
    staleTime: 10 * 60_000,
  });
  if (data?.exercise.versionId !== exercise.versionId) return '';
  const lines = sentencesOf(data.definition, answers, null, language);
  return lines.find(({ kind }) => kind === 'text')?.sentence ?? '';
}
