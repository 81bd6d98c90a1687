import type { ExerciseDefinition } from '@attune/exercise';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Choices, Problem, Sheet, useToast } from '../../ui';
import { archive, beginExercise, dropDraft, showTo, unarchive, type Draft, type Visibility } from './api';
import styles from './Builder.module.css';
import type { BuilderKeeper } from './state/keeper';

interface Props {
  open: boolean;
  onClose: () => void;
  draft: Draft;
  definition: ExerciseDefinition;
  keeper: BuilderKeeper;
  onVisibility: (visibility: Visibility) => void;
}

/** What is done with an exercise as a whole, besides publishing it. */
export function MoreSheet({ open, onClose, draft, definition, keeper, onVisibility }: Props) {
  const t = useText('builder');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [dropping, setDropping] = useState(false);
  const renewed = () => queries.invalidateQueries({ queryKey: ['exercises'] });
  const showing = useMutation({
    mutationFn: (to: Visibility) => showTo(draft.id, to),
    onSuccess: (_answer, to) => {
      onVisibility(to);
      void renewed();
    },
  });
  const copying = useMutation({
    mutationFn: () => beginExercise(definition, { copiedFrom: draft.id, ...(draft.clientId ? { clientId: draft.clientId } : {}) }),
    onSuccess: async (id) => {
      await renewed();
      navigate(`/library/${id}/edit`);
      say(t('duplicated'));
    },
  });
  const archiving = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      await archive(draft.id);
    },
    onSuccess: async () => {
      await renewed();
      navigate('/library?shelf=mine');
      say(t('archived'), () => unarchive(draft.id).then(renewed));
    },
  });
  const discarding = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      await dropDraft(draft.id);
    },
    onSuccess: async () => {
      keeper.takeTheirs({ revision: 0, savedAt: null });
      await renewed();
      navigate(draft.basedOn === null ? '/library?shelf=mine' : `/library/${draft.id}`);
      say(t(draft.basedOn === null ? 'dropped.whole' : 'dropped'));
    },
  });
  const close = () => {
    setDropping(false);
    onClose();
  };
  const error = showing.error ?? copying.error ?? archiving.error ?? discarding.error;
  return (
    <Sheet form="dialog" open={open} onClose={close} title={dropping ? t(draft.basedOn === null ? 'drop.whole' : 'drop') : t('more.title')}>
      {dropping ? (
        <>
          <p className="soft">{t(draft.basedOn === null ? 'drop.wholeMore' : 'drop.more')}</p>
          <div className="sheet-end">
            <Button kind="text" onClick={() => setDropping(false)}>
              {t('drop.back')}
            </Button>
            <Button kind="main" busy={discarding.isPending} onClick={() => discarding.mutate()}>
              {t(draft.basedOn === null ? 'drop.wholeVerb' : 'drop.verb')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.more}>
          {draft.clientId ? (
            <p className="soft">{t('visibility.client')}</p>
          ) : (
            <Choices
              name="visibility"
              legend={t('visibility')}
              value={draft.visibility}
              onChoose={(to) => showing.mutate(to)}
              options={(['private', 'practice'] as const).map((value) => ({ value, label: t(`visibility.${value}`) }))}
            />
          )}
          <div className="acts">
            {draft.basedOn !== null && (
              <ButtonLink icon="history" to={`/library/${draft.id}/versions`}>
                {t('versions')}
              </ButtonLink>
            )}
            <Button icon="copy" busy={copying.isPending} onClick={() => copying.mutate()}>
              {t('duplicate')}
            </Button>
            <Button icon="book" busy={archiving.isPending} onClick={() => archiving.mutate()}>
              {t('archive')}
            </Button>
            <Button icon="rewind" onClick={() => setDropping(true)}>
              {t(draft.basedOn === null ? 'drop.wholeVerb' : 'drop.verb')}
            </Button>
          </div>
        </div>
      )}
      <Problem error={error} />
    </Sheet>
  );
}
