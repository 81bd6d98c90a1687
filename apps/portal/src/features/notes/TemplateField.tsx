import { useQuery } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { SelectField } from '../../ui';
import { OWN_TEMPLATES } from './own/api';
import { useSectionWords } from './section-words';
import { builtIn, inTemplate, isIn, ownForm, TEMPLATES, type Draft } from './templates';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** In which form a note is written: one that comes with the product, or one of the practice's own. */
export function TemplateField({ draft, onChange }: Props) {
  const t = useText('notes');
  const wordsOf = useSectionWords();
  const { data } = useQuery(OWN_TEMPLATES);
  const own = (data?.items ?? []).filter(({ retired }) => !retired).map((template) => ({ id: template.id, form: ownForm(template) }));
  const now = draft.template === 'own' ? own.find(({ form }) => isIn(draft, form))?.id : draft.template;
  const choose = (value: string) => {
    const known = TEMPLATES.find((one) => one === value);
    const form = known ? builtIn(known) : own.find(({ id }) => id === value)?.form;
    if (form) onChange(inTemplate(draft, form, (section) => wordsOf(section).heading));
  };
  // The note's own form, where the practice has changed or retired it since.
  const kept = now === undefined && (
    <option value="">{own.some(({ form }) => form.templateTitle === draft.templateTitle) ? t('template.kept', { title: draft.templateTitle ?? '' }) : draft.templateTitle}</option>
  );
  return (
    <SelectField label={t('template')} value={now ?? ''} onChange={(event) => choose(event.target.value)}>
      {kept}
      {TEMPLATES.map((template) => (
        <option key={template} value={template}>
          {t(`template.${template}`)}
        </option>
      ))}
      {own.length > 0 && (
        <optgroup label={t('template.ofPractice')}>
          {own.map(({ id, form }) => (
            <option key={id} value={id}>
              {form.templateTitle}
            </option>
          ))}
        </optgroup>
      )}
    </SelectField>
  );
}
