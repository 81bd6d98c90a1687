import { useText } from '../../../lib/texts';
import { Card } from '../../../ui';
import { bodyOfTemplate, type TemplateDraft } from './draft';
import styles from './own.module.css';

/** How a note looks in which this template was chosen, before anything is written. */
export function Preview({ draft }: { draft: TemplateDraft }) {
  const t = useText('noteTemplates');
  const notes = useText('notes');
  const { title, sections } = bodyOfTemplate(draft);
  return (
    <Card title={t('preview')} padded className={styles.preview}>
      <p className="soft">{title || t('unnamed')}</p>
      {sections.map((section, place) => (
        <Section key={place} heading={section.title} />
      ))}
      <Section heading={notes('section.agreed')} hint={notes('hint.agreed')} />
    </Card>
  );
}

function Section({ heading, hint }: { heading: string; hint?: string }) {
  return (
    <div className={styles.section}>
      <h3>{heading}</h3>
      <div className={styles.page} />
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}
