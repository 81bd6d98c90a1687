import { LONGEST_HEADING } from '@attune/clinical/note-templates';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { keepOpen, leftOpen } from '../../../lib/left-open';
import { ApiError } from '../../../lib/problem';
import { useNavigate } from '../../../lib/router';
import { useSubmit } from '../../../lib/submit';
import { useText } from '../../../lib/texts';
import { Button, Problem, TextField, useToast } from '../../../ui';
import { OWN_TEMPLATES, putTemplate } from './api';
import { bodyOfTemplate, draftOfTemplate, faultsOfHeadings, sameWords, type HeadingFault, type TemplateDraft } from './draft';
import { Headings } from './Headings';
import styles from './own.module.css';
import { Preview } from './Preview';

/** Templates that were changed and not saved. */
export const LEFT = 'note-template';
export interface LeftTemplate {
  said: TemplateDraft;
  /** The revision it was made from; 0 for a template that was never saved. */
  revision: number;
}

interface Props {
  id: string;
  start: TemplateDraft;
  /** 0 while it was never saved. */
  revision: number;
  /** Begins anew from what somebody else saved. */
  onTheirs?: () => Promise<void>;
  /** What else is done with it, beside saving. */
  children?: ReactNode;
}

const NONE: ReadonlyMap<string, HeadingFault> = new Map();

/** A template being written, beside how a note of it looks. */
export function TemplateForm({ id, start, revision: first, onTheirs, children }: Props) {
  const t = useText('noteTemplates');
  const notes = useText('notes');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  // What was left unsaved comes back, over the revision it was made from.
  const [before] = useState(() => leftOpen<LeftTemplate>(LEFT, id));
  const [said, setSaid] = useState(before?.said ?? start);
  const [saved, setSaved] = useState({ revision: before?.revision ?? first, words: start });
  const [sent, setSent] = useState('');
  const changed = !sameWords(said, saved.words);
  const { revision } = saved;
  useEffect(() => keepOpen(LEFT, id, changed ? { said, revision } : null), [id, changed, said, revision]);
  const wrong = faultsOfHeadings(said, notes('section.agreed'));
  const none = bodyOfTemplate(said).sections.length === 0;
  const form = useSubmit({
    check: () => ({
      ...(said.title.trim() ? {} : { title: t('nameMissing') }),
      ...(none ? { sections: t('headingsMissing') } : {}),
      ...(wrong.size > 0 ? { headings: t('fault.twice') } : {}),
    }),
    send: async () => {
      setSent(said.title);
      const template = await putTemplate(id, bodyOfTemplate(said), revision);
      const words = draftOfTemplate(template);
      setSaid(words);
      setSaved({ revision: template.revision, words });
      keepOpen(LEFT, id, null);
      await queries.invalidateQueries({ queryKey: OWN_TEMPLATES.queryKey });
      say(t('saved', { title: template.title }));
      if (first === 0) await navigate(`/practice/note-templates/${id}`, { replace: true });
    },
  });
  const refused = form.error instanceof ApiError ? form.error.code : null;
  const isTaken = refused === 'note_template.title_taken';
  const isTheirs = refused === 'note_template.changed';
  const discard = () => {
    keepOpen(LEFT, id, null);
    if (first === 0) return navigate('/practice/note-templates');
    return setSaid(saved.words);
  };
  return (
    <div className={styles.pair}>
      <form className={styles.form} noValidate onSubmit={form.onSubmit}>
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          maxLength={LONGEST_HEADING}
          autoFocus={first === 0}
          value={said.title}
          error={(!said.title.trim() && form.faults.title) || (isTaken && said.title === sent ? t('nameTaken') : undefined)}
          onChange={({ target }) => setSaid({ ...said, title: target.value })}
        />
        <Headings draft={said} onChange={setSaid} faults={form.faults.headings ? wrong : NONE} error={none ? form.faults.sections : undefined} />
        <Problem error={isTaken ? null : form.error} text={isTheirs ? t('theirs') : refused === 'note_template.too_many' ? t('tooMany') : null} />
        {isTheirs && (
          <Button kind="text" className={styles.start} onClick={() => void onTheirs?.()}>
            {t('loadTheirs')}
          </Button>
        )}
        <div className="acts">
          <Button kind="main" type="submit" busy={form.busy}>
            {t('save')}
          </Button>
          {changed && (
            <Button kind="text" onClick={() => void discard()}>
              {t('discard')}
            </Button>
          )}
          {children}
        </div>
      </form>
      <Preview draft={said} />
    </div>
  );
}
