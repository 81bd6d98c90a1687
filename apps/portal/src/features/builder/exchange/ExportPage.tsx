import { useQuery } from '@tanstack/react-query';
import type { ExerciseDefinition } from '@attune/exercise';
import { ExchangeError, exportJson, toQuestionnaire, type Fault, type WrittenQuestionnaire } from '@attune/exercise/exchange';
import { useMemo, useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { ApiError } from '../../../lib/problem';
import { Link, useParams } from '../../../lib/router';
import { LANGUAGES, useLanguage, useText, type Language } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, Card, Choices, Icon, NotFound, Problem, Wait } from '../../../ui';
import { openDraft, openExercise } from '../api';
import { AsideList } from './AsideList';
import { download, fileName } from './download';
import styles from './exchange.module.css';
import { Faults } from './Faults';

/** What is exported: what was published last, or the draft of what never was. */
async function definitionOf(id: string): Promise<ExerciseDefinition> {
  const { definition } = await openExercise(id);
  return (definition as ExerciseDefinition | null) ?? (await openDraft(id)).definition;
}

/** One exercise as a file: ours, or FHIR, with what FHIR will not say told before. */
export function ExportPage() {
  const { exerciseId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ['exercise', exerciseId, 'export'], queryFn: () => definitionOf(exerciseId) });
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <Files id={exerciseId} definition={data} /> : <Wait />;
}

/** The Questionnaire, or why a draft cannot be one yet. */
function writtenAs(definition: ExerciseDefinition, language: Language): WrittenQuestionnaire | { faults: readonly Fault[] } {
  try {
    return toQuestionnaire(definition, { language });
  } catch (error) {
    if (error instanceof ExchangeError) return { faults: error.faults };
    throw error;
  }
}

function Files({ id, definition }: { id: string; definition: ExerciseDefinition }) {
  const t = useText('builderExchange');
  const say = useLocalized();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const written = useMemo(() => writtenAs(definition, language), [definition, language]);
  const title = say(definition.title) || t('untitled');
  useTitle(t('export'));
  return (
    <>
      <Link className="crumb" to={`/library/${id}`}>
        <Icon name="back" />
        {title}
      </Link>
      <div className="page-head">
        <div>
          <h1>{t('export')}</h1>
          <p className="lead">{t('export.lead')}</p>
        </div>
      </div>
      {'faults' in written ? (
        <div className={styles.page}>
          <Faults faults={written.faults} title={t('unready')} lead={t('unready.lead')} />
        </div>
      ) : (
        <div className={styles.page}>
          <Card title={t('ours')} padded className={styles.card}>
            <p>{t('ours.about')}</p>
            <Button icon="save" onClick={() => download(fileName(title, 'attune.json'), exportJson(definition))}>
              {t('ours.download')}
            </Button>
          </Card>
          <Card title={t('fhir')} padded className={styles.card}>
            <p>{t('fhir.about')}</p>
            {definition.kept ? (
              <p className="soft">{t('fhir.cameFrom')}</p>
            ) : (
              <Choices<Language>
                legend={t('fhir.language')}
                name="plain-language"
                value={language}
                options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
                onChoose={setLanguage}
              />
            )}
            {written.aside.length === 0 && <p>{t('fhir.whole')}</p>}
            <AsideList open aside={written.aside} reasons={['only_ours', 'question_gone', 'not_kept']} />
            <Button icon="save" onClick={() => download(fileName(title, 'questionnaire.json'), written.questionnaire)}>
              {t('fhir.download')}
            </Button>
          </Card>
        </div>
      )}
    </>
  );
}
