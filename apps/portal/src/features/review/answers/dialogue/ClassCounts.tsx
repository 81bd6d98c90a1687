import { replyClasses, type AttemptSummary, type DialogueStep } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../../lib/texts';
import styles from '../Answers.module.css';
import { ClassMark } from '../ClassMark';

/** How many replies of an attempt were of each kind, how many in own words, and how many were taken back. */
export function ClassCounts({ step, attempt }: { step: DialogueStep; attempt: AttemptSummary }) {
  const t = useText('review');
  const language = useLanguage();
  const { classes, written, rewound } = attempt;
  return (
    <p className={styles.tag}>
      {replyClasses
        .filter((name) => classes[name] > 0)
        .map((name) => (
          <ClassMark key={name} kind={name} label={t('classCount', { name: step.classes[name].label[language], count: classes[name] })} />
        ))}
      {written > 0 && <span>{t('attempts.own', { count: written })}</span>}
      {rewound > 0 && <span>{t('attempts.back', { count: rewound })}</span>}
    </p>
  );
}
