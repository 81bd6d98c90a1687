import { allSteps, type ExerciseDefinition } from '@attune/exercise';
import type { AsideReason } from '@attune/exercise/exchange';
import { useLocalized } from '../../../lib/localized';
import { LANGUAGES, useText, type Language } from '../../../lib/texts';
import { Button, Card, Choices, Problem, Strip } from '../../../ui';
import { AsideList } from './AsideList';
import styles from './exchange.module.css';
import { isLanguageOpen, type Reading } from './read';

/** In the order in which they matter to whoever goes on with the exercise. */
const REASONS: readonly AsideReason[] = [
  ...(['condition', 'score_waits', 'not_asked', 'choices_elsewhere', 'too_many_choices', 'in_words', 'inside_repeat'] as const),
  ...(['cannot_be_forced', 'no_starting_answer', 'length', 'group', 'nested_question', 'language', 'changed_elsewhere'] as const),
  ...(['not_kept', 'supplied', 'kept'] as const),
];

interface Props {
  reading: Extract<Reading, { state: 'read' }>;
  error: unknown;
  busy: boolean;
  onLanguage(language: Language): void;
  onTake(): void;
}

/** What was found in a file, before it becomes a draft. */
export function Found({ reading, error, busy, onLanguage, onTake }: Props) {
  const t = useText('builderExchange');
  const say = useLocalized();
  const { exercise, language } = reading;
  const { definition, problems, aside } = exercise;
  const waiting = problems.filter(({ code }) => code === 'missing_language').length;
  return (
    <div className={styles.page}>
      <Card lead title={say(definition.title) || definition.title.en || definition.title.es || t('untitled')} padded>
        <dl className={styles.found}>
          <dt>{t('found.steps')}</dt>
          <dd>{allSteps(definition as ExerciseDefinition).length}</dd>
          <dt>{t('found.scores')}</dt>
          <dd>{definition.scores?.length ?? 0}</dd>
          <dt>{t('found.mend')}</dt>
          <dd>{problems.length ? t('found.problems', { count: problems.length, waiting }) : t('found.sound')}</dd>
        </dl>
        {isLanguageOpen(exercise) && (
          <Choices<Language>
            legend={t('language')}
            name="file-language"
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            onChoose={onLanguage}
          />
        )}
        {problems.some(({ path, code }) => path === 'steps' && code === 'too_many') && (
          <Strip tone="amber" icon="alert">
            <p>{t('found.tooMany')}</p>
          </Strip>
        )}
        <Problem error={error} />
        <Button kind="main" onward busy={busy} onClick={onTake}>
          {t('take')}
        </Button>
      </Card>
      <Card title={aside.length ? t('aside', { count: aside.length }) : t('aside.none')} padded>
        {aside.length > 0 && <p className="soft">{t(definition.kept ? 'aside.lead' : 'aside.leadNotKept')}</p>}
        <AsideList aside={aside} reasons={REASONS} />
      </Card>
    </div>
  );
}
