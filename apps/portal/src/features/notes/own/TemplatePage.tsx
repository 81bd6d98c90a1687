import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepOpen } from '../../../lib/left-open';
import { ApiError } from '../../../lib/problem';
import { useParams } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Button, NotFound, Problem, Strip, useToast, Wait } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import { OWN_TEMPLATES, restoreTemplate, retireTemplate, type OwnTemplate } from './api';
import { draftOfTemplate } from './draft';
import styles from './own.module.css';
import { LEFT, TemplateForm } from './TemplateForm';

/** One template: changed, retired, brought back. */
export function TemplatePage() {
  const t = useText('noteTemplates');
  const { templateId = '' } = useParams();
  const [turn, setTurn] = useState(0);
  const { data, error, refetch } = useQuery({ ...OWN_TEMPLATES, refetchOnWindowFocus: false });
  const template = data?.items.find(({ id }) => id === templateId);
  const onTheirs = async () => {
    await refetch();
    keepOpen(LEFT, templateId, null);
    setTurn((now) => now + 1);
  };
  if (data && !template) return <NotFound />;
  return (
    <div className="stack">
      <BackLink to="/practice/note-templates">{t('list')}</BackLink>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {template && (
        <>
          <h2 className={styles.title}>{template.title}</h2>
          {template.retired && (
            <Strip icon="history">
              <p>{t('isRetired')}</p>
            </Strip>
          )}
          <TemplateForm key={`${template.id}.${turn}`} id={template.id} start={draftOfTemplate(template)} revision={template.revision} onTheirs={onTheirs}>
            <Retire template={template} />
          </TemplateForm>
        </>
      )}
    </div>
  );
}

/** Takes a template out of use, or brings it back; both can be undone. */
function Retire({ template: { id, title, retired } }: { template: OwnTemplate }) {
  const t = useText('noteTemplates');
  const say = useToast();
  const queries = useQueryClient();
  const put = (wanted: boolean) => (wanted ? retireTemplate : restoreTemplate)(id).then(() => queries.invalidateQueries({ queryKey: OWN_TEMPLATES.queryKey }));
  const act = useMutation({
    mutationFn: () => put(!retired),
    onSuccess: () => say(t(retired ? 'restored' : 'retired.done', { title }), () => put(retired)),
  });
  const taken = act.error instanceof ApiError && act.error.code === 'note_template.title_taken';
  return (
    <>
      <Button kind="text" busy={act.isPending} onClick={() => act.mutate()}>
        {t(retired ? 'restore' : 'retire')}
      </Button>
      <Problem error={act.error} text={taken ? t('restoreTaken') : null} />
    </>
  );
}
