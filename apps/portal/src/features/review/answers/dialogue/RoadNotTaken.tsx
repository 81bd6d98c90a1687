import { inPerson, lineInWords, type AttemptPath, type Crossroads, type DialogueStep } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../../lib/texts';
import { Icon } from '../../../../ui';
import styles from '../Answers.module.css';
import { ClassMark } from '../ClassMark';

/** What else could have been said at a turn, of which kind it was, and what would have come next. */
export function RoadNotTaken({ step, attempt, roads }: { step: DialogueStep; attempt: AttemptPath; roads: Crossroads }) {
  const t = useText('review');
  const language = useLanguage();
  if (roads.others.length === 0) return null;
  const next = ({ nextNode, nextEnding }: Crossroads['others'][number]) => {
    if (nextEnding) return t('road.ending', { title: inPerson(nextEnding.title, attempt.person, language) });
    if (!nextNode) return '';
    const { words, spoken } = lineInWords(nextNode, attempt, language);
    return spoken ? t('road.line', { person: attempt.person, words }) : t('road.act', { words });
  };
  return (
    <details className={styles.road}>
      <summary>
        {t('road')}
        <Icon name="down" />
      </summary>
      <ul>
        {roads.others.map((other) => (
          <li key={other.reply.id}>
            <p>{inPerson(other.reply.text, attempt.person, language)}</p>
            <p className={styles.tag}>
              <ClassMark kind={other.reply.class} label={step.classes[other.reply.class].label[language]} />
            </p>
            <p className="soft">{next(other)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
