import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from '../../../lib/router';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Button, Problem, Strip, TextArea } from '../../../ui';
import styles from '../TodayPage.module.css';
import { askAbout, openQuestion } from './api';

const MOST_LETTERS = 1_000;

/** What is unclear, asked of the therapist in one's own words. A question that waits already is not written over. */
export function Ask({ assignmentId }: { assignmentId: string }) {
  const t = useText('leave');
  const { therapist } = useSession();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const name = therapist?.name ?? t('yourTherapist');
  const { data: waiting } = useQuery({ queryKey: ['agreed', 'question', assignmentId], queryFn: () => openQuestion(assignmentId), staleTime: 0 });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (words: string) => askAbout(assignmentId, words),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['agreed'], refetchType: 'none' }),
  });
  const agreed = <Link to="/path/agreed">{t('ask.where')}</Link>;
  if (isSuccess) {
    return (
      <Strip icon="check" role="status">
        <p>
          {t('ask.sent', { name })} {agreed}
        </p>
      </Strip>
    );
  }
  if (waiting) {
    return (
      <p>
        {t('ask.waiting', { name })} {agreed}
      </p>
    );
  }
  const send = () => {
    setMissing(!text.trim());
    if (text.trim()) mutate(text.trim());
  };
  return (
    <div className={styles.ask}>
      <TextArea
        label={t('ask.label', { name })}
        hint={t('ask.hint')}
        error={missing ? t('ask.missing') : undefined}
        rows={2}
        maxLength={MOST_LETTERS}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setMissing(false);
        }}
      />
      <Problem error={error} />
      <Button wide busy={isPending} onClick={send}>
        {t('ask.send')}
      </Button>
    </div>
  );
}
