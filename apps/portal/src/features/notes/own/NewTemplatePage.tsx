import { useState } from 'react';
import { newId } from '../../../lib/ids';
import { allLeft } from '../../../lib/left-open';
import { useText } from '../../../lib/texts';
import { BackLink } from '../../../ui/BackLink';
import { blankTemplate } from './draft';
import { LEFT, TemplateForm, type LeftTemplate } from './TemplateForm';

/** A template that nobody has saved yet; what was begun and not saved goes on. */
export function NewTemplatePage() {
  const t = useText('noteTemplates');
  const [before] = useState(() => allLeft<LeftTemplate>(LEFT).find(([, { revision }]) => revision === 0));
  const [id] = useState(() => before?.[0] ?? newId());
  const [start] = useState(blankTemplate);
  return (
    <div className="stack">
      <BackLink to="/practice/note-templates">{t('list')}</BackLink>
      <h2>{t('new')}</h2>
      <TemplateForm id={id} start={start} revision={0} />
    </div>
  );
}
