import { useText } from '../../../lib/texts';
import { Card, Choices, ManyChoices } from '../../../ui';
import { BothLanguages } from '../path/BothLanguages';
import { useFaultWords } from '../path/faults';
import type { Draft } from './draft';
import styles from './write.module.css';

/** Subjects of the library that a program may be found under; other tags it has stay. */
const SUBJECTS = ['self-nurture', 'boundaries', 'community', 'trust', 'repair'] as const;
type Subject = (typeof SUBJECTS)[number];

interface Props {
  draft: Draft;
  faults: readonly { field: string; code: string }[];
  onChange: (change: Partial<Draft>, as?: string) => void;
}

/** What a program is called and for, in both languages, its subjects, and who sees it. */
export function AboutFields({ draft, faults, onChange }: Props) {
  const t = useText('programs');
  const library = useText('library');
  const words = useFaultWords();
  const fault = (field: 'title' | 'purpose') => (language: 'en' | 'es') => words(faults.find((each) => each.field === `${field}.${language}`)?.code);
  const others = draft.tags.filter((tag) => !SUBJECTS.some((subject) => subject === tag));
  return (
    <Card title={t('about')} padded>
      <div className={styles.fields}>
        <BothLanguages label={t('field.title')} value={draft.title} most={120} fault={fault('title')} onChange={(title) => onChange({ title }, 'title')} />
        <BothLanguages
          label={t('field.purpose')}
          hint={t('field.purpose.hint')}
          value={draft.purpose}
          most={400}
          rows={2}
          fault={fault('purpose')}
          onChange={(purpose) => onChange({ purpose }, 'purpose')}
        />
        <div className="pair">
          <ManyChoices
            name="subjects"
            legend={t('field.tags')}
            values={SUBJECTS.filter((subject) => draft.tags.includes(subject))}
            onChange={(subjects: Subject[]) => onChange({ tags: [...others, ...subjects] })}
            options={SUBJECTS.map((value) => ({ value, label: library(`group.${value}`) }))}
          />
          <Choices
            name="visibility"
            legend={t('field.visibility')}
            value={draft.visibility}
            onChoose={(visibility) => onChange({ visibility })}
            options={[
              { value: 'private', label: t('about.private') },
              { value: 'practice', label: t('about.practice') },
            ]}
          />
        </div>
      </div>
    </Card>
  );
}
