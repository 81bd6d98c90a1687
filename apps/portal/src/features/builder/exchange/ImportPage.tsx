import { useState } from 'react';
import { Link } from '../../../lib/router';
import { usePermission } from '../../../lib/session';
import { useLanguage, useText, type Language } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Icon, NotFound, Wait } from '../../../ui';
import { useBegin } from '../use-begin';
import styles from './exchange.module.css';
import { Faults } from './Faults';
import { FilePick } from './FilePick';
import { Found } from './Found';
import { readText, textOf, type Reading } from './read';

/** The page is drawn once more, so that it says what it is doing before it is busy. */
const drawn = () => new Promise((done) => requestAnimationFrame(done));

/** An exercise from a file: what is in it, what is left aside, and then a draft in the builder. */
export function ImportPage() {
  const t = useText('builderExchange');
  const spoken = useLanguage();
  const mayWrite = usePermission('exercise.write');
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const begin = useBegin();
  const read = async (source: string | File, language: Language = spoken) => {
    begin.reset();
    setReading({ state: 'reading' });
    await drawn();
    const text = typeof source === 'string' ? source : await textOf(source);
    setReading(typeof text === 'string' ? readText(text, language) : text);
  };
  useTitle(t('import'));
  if (!mayWrite) return <NotFound />;
  return (
    <>
      <Link className="crumb" to="/library">
        <Icon name="back" />
        {t('back')}
      </Link>
      <div className="page-head">
        <div>
          <h1>{t('import')}</h1>
          <p className="lead">{t('import.lead')}</p>
        </div>
      </div>
      <div className={styles.page}>
        <FilePick onPick={(source) => void read(source)} />
        <div aria-live="polite">
          {reading.state === 'reading' && <Wait />}
          {reading.state === 'faulty' && <Faults faults={reading.faults} title={t('faults', { count: reading.faults.length })} lead={t('faults.lead')} />}
          {reading.state === 'read' && (
            <Found
              reading={reading}
              error={begin.error}
              busy={begin.isPending}
              onLanguage={(language) => void read(reading.text, language)}
              onTake={() => begin.mutate({ definition: reading.exercise.definition, at: 'about' })}
            />
          )}
        </div>
      </div>
    </>
  );
}
