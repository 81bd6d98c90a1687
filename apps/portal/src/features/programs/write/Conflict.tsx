import { useMutation } from '@tanstack/react-query';
import { useText } from '../../../lib/texts';
import { Button, Problem, Strip } from '../../../ui';

interface Props {
  onMine: () => Promise<unknown>;
  onTheirs: () => Promise<unknown>;
}

/** Somebody else saved in the meantime: a person decides which one stays. */
export function Conflict({ onMine, onTheirs }: Props) {
  const t = useText('programs');
  const choose = useMutation({ mutationFn: (how: () => Promise<unknown>) => how() });
  return (
    <Strip tone="amber" icon="alert" role="alert">
      <p>{t('conflict')}</p>
      <Problem error={choose.error} />
      <div className="acts">
        <Button busy={choose.isPending} onClick={() => choose.mutate(onTheirs)}>
          {t('conflict.theirs')}
        </Button>
        <Button kind="text" onClick={() => choose.mutate(onMine)}>
          {t('conflict.mine')}
        </Button>
      </div>
    </Strip>
  );
}
